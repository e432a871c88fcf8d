using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Commitments;

/// <summary>How a promise stands, said so that nobody need know the words: since when, until when, and on which day this is so.</summary>
static class StandingTexts
{
    public static readonly Bilingual Means = new(
        "‘Open’ is een toezegging zonder einddag, of met een termijn die nog niet is begonnen. ‘Termijn loopt’ is een toezegging waarvan de termijn is begonnen en nog niet voorbij is.",
        "‘Open’ is a promise without a last day, or with a term that has not begun. ‘Due’ is a promise whose term has begun and is not over yet."
    );

    /// <summary>"Stand op 23 november 2026".</summary>
    public static Bilingual AsOf(DateOnly day) =>
        new($"Stand op {Days.Long(day, Language.Nl)}", $"As of {Days.Long(day, Language.En)}");

    /// <summary>"op 23 november 2026", within a sentence.</summary>
    public static Bilingual On(DateOnly day) =>
        new($"op {Days.Long(day, Language.Nl)}", $"on {Days.Long(day, Language.En)}");

    /// <summary>"te laat, 12 dagen"; "open, geen einddag genoemd, al 922 dagen"; "open, termijn begint op 1 oktober 2027".</summary>
    public static Bilingual Told(CommitmentLine one, DateOnly today)
    {
        var standing = one.Facts.On(today);
        if (standing != CommitmentStanding.Open)
            return CommitmentTexts.Told(standing, one.Facts.DaysLate(today));
        var open = CommitmentTexts.Of(standing);
        if (one.Facts.Window is { } window)
            return new(
                $"{open.Nl}, termijn begint op {Days.Long(window.From, Language.Nl)}",
                $"{open.En}, the term begins on {Days.Long(window.From, Language.En)}"
            );
        var days = Math.Max(0, today.DayNumber - one.PaperDate.DayNumber);
        var (nl, en) = days == 1 ? ("dag", "day") : ("dagen", "days");
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{open.Nl}, geen einddag genoemd, al {days} {nl}"),
            string.Create(CultureInfo.InvariantCulture, $"{open.En}, no last day named, for {days} {en}")
        );
    }

    /// <summary>"zie ‘Plan voor lege kantoren’, uiterlijk 20 juni 2024".</summary>
    public static Bilingual See(CommitmentLine other)
    {
        var by = By(other);
        return new($"zie ‘{other.Subject}’{by.Nl}", $"see ‘{other.Subject}’{by.En}");
    }

    /// <summary>", uiterlijk 20 juni 2024"; that there is no such day where none follows.</summary>
    public static Bilingual By(CommitmentLine one) =>
        one.Until is { } until
            ? new($", uiterlijk {Days.Long(until, Language.Nl)}", $", by {Days.Long(until, Language.En)}")
            : new(", zonder einddag", ", without a last day");
}
