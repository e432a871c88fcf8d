using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>Holds a value against the same organisation's latest value a step earlier, up and down alike.</summary>
internal static class ChangeCheckup
{
    public static Bilingual? Question(Known known, Series series, Period period, decimal value, ChangeCheck check)
    {
        if (Earlier(period, check.Over) is not { } earlier || known.Value(series, earlier) is not { } before)
            return null;
        var change = before == 0 ? (value == 0 ? 0 : double.PositiveInfinity) : Change(value, before);
        return IsWithin(value, before, check.QuestionAbove)
            ? null
            : Text(value, before, earlier, change, check.QuestionAbove);
    }

    static bool IsWithin(decimal value, decimal before, decimal share)
    {
        try
        {
            return Math.Abs(value - before) <= share * Math.Abs(before);
        }
        catch (OverflowException)
        {
            return Math.Abs((double)value - (double)before) <= (double)share * Math.Abs((double)before);
        }
    }

    static double Change(decimal value, decimal before) => ((double)value - (double)before) / Math.Abs((double)before);

    static Period? Earlier(Period period, Step over) =>
        period.Start.Year - over.Count < 2 && over.Unit == Frequency.Year
        || period.Start.DayNumber < 800
        || over.Count > 1_000_000
            ? null
            : Shifted(period, over);

    static Period? Shifted(Period period, Step over)
    {
        try
        {
            return period.Shift(over.Negate());
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    static Bilingual Text(decimal value, decimal before, Period earlier, double change, decimal limit)
    {
        var (nl, en) = (Write(value, before, Language.Nl), Write(value, before, Language.En));
        return new(
            $"{nl} in {earlier}: {Percent(change, "meer", "minder", Language.Nl)}, boven de drempel van {Notation.Percent(limit, 0, Language.Nl)}; controleer of licht toe",
            $"{en} in {earlier}: {Percent(change, "more", "less", Language.En)}, over the threshold of {Notation.Percent(limit, 0, Language.En)}; check or explain"
        );
    }

    static string Write(decimal value, decimal before, Language language) =>
        Notation.WriteFull(value, language)
        + (language == Language.Nl ? " tegen " : " against ")
        + Notation.WriteFull(before, language);

    static string Percent(double change, string more, string less, Language language) =>
        double.IsInfinity(change) || Math.Abs(change) > 1e6
            ? more
            : Notation.Percent((decimal)Math.Abs(change), 0, language) + " " + (change > 0 ? more : less);
}
