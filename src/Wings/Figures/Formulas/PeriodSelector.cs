using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Formulas;

/// <summary>How the period of a reference is found from the period in question.</summary>
internal enum PeriodForm
{
    Same,
    Point,
    Span,
    Each,
}

/// <summary>A fixed period (<c>2019</c>, <c>2022-08..2023-03</c>) or the one in question, shifted (<c>p</c>, <c>p-1y</c>).</summary>
internal readonly record struct PeriodPoint(Period? Fixed, Step? Shift)
{
    /// <summary>More than this many units cannot lie within the calendar.</summary>
    public const int MostUnits = 9_999;
    public const int MostDays = 3_700_000;

    public Frequency? Unit => Fixed?.Unit ?? Shift?.Unit;

    public Period At(Period period) => Fixed ?? (Shift is { } step ? period.Shift(step) : period);

    public override string ToString() =>
        Fixed is { } fixedPeriod ? fixedPeriod.ToString()
        : Shift is not { } step ? "p"
        : step.Count < 0 ? $"p{step}"
        : $"p+{step}";
}

/// <summary>What stands between square brackets after an indicator.</summary>
internal readonly record struct PeriodSelector(PeriodForm Form, PeriodPoint From, PeriodPoint To)
{
    /// <summary>A longer list is a slip of the pen, and would only keep a reader waiting.</summary>
    public const int LongestList = 10_000;

    /// <summary>The one period meant; for a list there is none.</summary>
    public Period One(Period period) =>
        Form switch
        {
            PeriodForm.Point => From.At(period),
            PeriodForm.Span => Between(From.At(period), To.At(period)),
            _ => period,
        };

    /// <summary>The unit by which a list steps, the finer that is written.</summary>
    public Frequency? Unit => Finer(From.Unit, To.Unit);

    /// <summary>The periods of <c>each A to B</c>: by the finer unit that is written, both ends in, from early to late.</summary>
    public IEnumerable<Period> Each(Period period)
    {
        var (first, last) = (From.At(period), To.At(period));
        if (last.Start < first.Start)
            (first, last) = (last, first);
        if (Unit is not { } unit)
            return [first];
        return Enumerable
            .Range(0, LongestList + 1)
            .Select(count => first.Shift(new(count, unit)))
            .TakeWhile(one => one.Start <= last.Start);
    }

    public override string ToString() =>
        Form switch
        {
            PeriodForm.Same => "",
            PeriodForm.Point => $"[{From}]",
            PeriodForm.Span => $"[{From}..{To}]",
            _ => $"[each {From} to {To}]",
        };

    static Period Between(Period a, Period b) => a.Start <= b.Start ? new(a.Start, b.End) : new(b.Start, a.End);

    static Frequency? Finer(Frequency? a, Frequency? b) =>
        a is null ? b
        : b is null || a < b ? a
        : b;
}
