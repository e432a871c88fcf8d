using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Formulas;

/// <summary>Reads what stands between square brackets, and the period of <c>index</c>.</summary>
internal static class PeriodText
{
    const string EachWord = "each ";
    const string ToWord = " to ";

    public static PeriodSelector? Selector(string text, out Bilingual? wrong)
    {
        if (text.StartsWith(EachWord, StringComparison.Ordinal))
            return Pair(text[EachWord.Length..], ToWord, PeriodForm.Each, out wrong);
        if (Point(text, out wrong) is { } point)
            return new(PeriodForm.Point, point, point);
        return text.Contains("..", StringComparison.Ordinal) ? Pair(text, "..", PeriodForm.Span, out wrong) : null;
    }

    public static PeriodPoint? Point(string text, out Bilingual? wrong)
    {
        text = text.Trim();
        wrong = null;
        if (text == "p")
            return new(null, null);
        if (Period.TryParse(text, out var period))
            return new(period, null);
        if (text.Length > 2 && text[0] == 'p' && Shift(text.AsSpan(1).Trim()) is { } step)
            return new(null, step);
        wrong = FormulaWording.NoPeriod(text);
        return null;
    }

    static PeriodSelector? Pair(string text, string between, PeriodForm form, out Bilingual? wrong)
    {
        var at = text.IndexOf(between, StringComparison.Ordinal);
        wrong = FormulaWording.NoPeriod(text);
        return
            at > 0
            && Point(text[..at], out wrong) is { } from
            && Point(text[(at + between.Length)..], out wrong) is { } to
            ? new(form, from, to)
            : null;
    }

    static Step? Shift(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('-' or '+') || !Step.TryParse(text[1..].Trim(), out var step))
            return null;
        if (step.Count > (step.Unit == Frequency.Day ? PeriodPoint.MostDays : 12 * PeriodPoint.MostUnits))
            return null;
        return text[0] == '-' ? step.Negate() : step;
    }
}
