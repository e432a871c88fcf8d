using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>Holds a value against the same organisation's latest value a step earlier, up and down alike.</summary>
internal sealed class ChangeCheckup(Desk desk, Known known, EarlierPeriods periods)
{
    public Bilingual? Question(int entry, ChangeCheck check)
    {
        var number = desk.Values.SeriesAt(entry);
        if (periods.Of(desk.Values.PeriodAt(entry), check.Over) is not { } earlier)
            return null;
        if (known.Value(number, desk.Series[number], earlier.Number, earlier.Period) is not { } before)
            return null;
        var value = desk.Values.ValueAt(entry);
        return IsWithin(value, before, check.QuestionAbove)
            ? null
            : Text(value, before, earlier.Period, check.QuestionAbove);
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

    static double Change(decimal value, decimal before) =>
        before == 0
            ? value == 0
                ? 0
                : double.PositiveInfinity
            : ((double)value - (double)before) / Math.Abs((double)before);

    static Bilingual Text(decimal value, decimal before, Period earlier, decimal limit)
    {
        var change = Change(value, before);
        var (nl, en) = (Write(value, before, Language.Nl), Write(value, before, Language.En));
        return new(
            $"{nl} in {Days.Say(earlier, Language.Nl)}: {Percent(change, "meer", "minder", Language.Nl)}, boven de drempel van {Notation.Percent(limit, 0, Language.Nl)}; controleer of licht toe",
            $"{en} in {Days.Say(earlier, Language.En)}: {Percent(change, "more", "less", Language.En)}, over the threshold of {Notation.Percent(limit, 0, Language.En)}; check or explain"
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
