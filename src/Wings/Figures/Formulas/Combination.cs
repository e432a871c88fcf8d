using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Formulas;

/// <summary>
/// What is known of several figures together. One that is suppressed suppresses the whole, one that is missing makes it
/// missing with its reason, and the lowest coverage is the whole's.
/// </summary>
internal static class Combination
{
    public static readonly Bilingual Overflow = new(
        "De uitkomst is groter dan exact bewaard kan worden",
        "The outcome is larger than can be kept exactly"
    );

    public static readonly Bilingual DivisionByZero = new("Er wordt door nul gedeeld", "It divides by zero");

    static readonly Bilingual NoValue = new("Er is geen waarde", "There is no value");

    static readonly Figure Suppressed = new(null, FigureStatus.Suppressed, Coverage.Whole, null, false);

    /// <summary>The value that <paramref name="compute"/> makes of the figures' values, or why there is none.</summary>
    public static Figure Of(ReadOnlySpan<Figure> figures, Func<decimal[], Figure> compute)
    {
        if (Stopped(figures) is { } stopped)
            return stopped;
        var values = new decimal[figures.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = figures[i].Value!.Value;
        return Marked(Computed(values, compute), figures);
    }

    /// <summary>What keeps the figures from being reckoned with; null when each has its value.</summary>
    public static Figure? Stopped(ReadOnlySpan<Figure> figures)
    {
        Figure? missing = null;
        foreach (var figure in figures)
            if (figure.Status == FigureStatus.Suppressed)
                return Suppressed with { Coverage = figure.Coverage };
            else if (figure.Value is null)
                missing ??= Figure.Missing(figure.Reason ?? NoValue, figure.Coverage);
        return missing;
    }

    /// <summary>The outcome with the lowest coverage and the weakest status of what it rests on.</summary>
    public static Figure Marked(Figure outcome, ReadOnlySpan<Figure> figures)
    {
        foreach (var figure in figures)
            outcome = outcome with
            {
                Coverage = Coverage.Lowest(outcome.Coverage, figure.Coverage),
                Status = outcome.Value is null ? outcome.Status : Weakest(outcome.Status, figure.Status),
                Reason = outcome.Reason ?? figure.Reason,
                Sufficient = outcome.Sufficient && figure.Sufficient,
            };
        return outcome;
    }

    public static FigureStatus Weakest(FigureStatus a, FigureStatus b) =>
        a == FigureStatus.Provisional || b == FigureStatus.Provisional ? FigureStatus.Provisional
        : a == FigureStatus.Estimated || b == FigureStatus.Estimated ? FigureStatus.Estimated
        : FigureStatus.Normal;

    static Figure Computed(decimal[] values, Func<decimal[], Figure> compute)
    {
        try
        {
            return compute(values);
        }
        catch (OverflowException)
        {
            return Figure.Missing(Overflow);
        }
        catch (DivideByZeroException)
        {
            return Figure.Missing(DivisionByZero);
        }
    }
}
