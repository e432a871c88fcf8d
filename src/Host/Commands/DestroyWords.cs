using System.Globalization;
using Rekenschap.Figures.Destruction;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary>What destruction says at the prompt.</summary>
internal static class DestroyWords
{
    public static Bilingual Backups(DateOnly until) =>
        new(
            $"back-ups van voor die dag moeten uiterlijk {Day(until)} weg zijn",
            $"backups from before that day must be gone by {Day(until)}"
        );

    public static Bilingual Due(DueDelivery due) =>
        new(
            $"{due.Edition}: {due.File} moet sinds {Day(due.Since)} vernietigd worden ({due.Rule})",
            $"{due.Edition}: {due.File} is to be destroyed since {Day(due.Since)} ({due.Rule})"
        );

    public static Bilingual NoActor(string option, string given) =>
        new(
            $"{option} '{given}' is niet ROL:ORGANISATIE:PSEUDONIEM, zoals coordinator:BZK:p-12",
            $"{option} '{given}' is not ROLE:ORGANISATION:PSEUDONYM, such as coordinator:BZK:p-12"
        );

    public static Bilingual NoDelivery(string given) =>
        new(
            $"--delivery '{given}' is niet UITVRAAG/ORGANISATIE of UITVRAAG/ORGANISATIE.N",
            $"--delivery '{given}' is not COLLECTION/ORGANISATION or COLLECTION/ORGANISATION.N"
        );

    public static Bilingual Lacks(string option) =>
        new(
            $"{option} ontbreekt; zie: rekenschap destroy --help",
            $"{option} is missing; see: rekenschap destroy --help --lang en"
        );

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
