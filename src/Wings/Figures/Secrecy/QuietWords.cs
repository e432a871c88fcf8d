using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Secrecy;

/// <summary>Free words that came with a delivery that holds a secret: nobody can tell whether they name it.</summary>
internal static class QuietWords
{
    static readonly Bilingual NotShown = new(
        "Toelichting niet getoond: zij kan een waarde noemen die niet openbaar is",
        "Explanation not shown: it may name a value that is not public"
    );

    /// <summary>In place of an explanation, which is in the language of whoever wrote it, stand both languages.</summary>
    public static readonly string InPlace = NotShown.Nl + " / " + NotShown.En;

    /// <param name="mayTell">Asked only where there are words.</param>
    public static DeliveryReport Of(DeliveryReport report, Func<bool> mayTell) =>
        (report.Reason is null && report.Confirmations.All(one => one.Reason is null)) || !mayTell()
            ? report
            : report with
            {
                Reason = report.Reason is null ? null : InPlace,
                Confirmations = [.. report.Confirmations.Select(Quiet)],
            };

    public static Confirmation Of(Confirmation answer, Func<bool> mayTell) => mayTell() ? Quiet(answer) : answer;

    static Confirmation Quiet(Confirmation answer) => answer.Reason is null ? answer : answer with { Reason = InPlace };
}
