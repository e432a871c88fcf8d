using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Ui.Charts;

/// <summary>A chart in words: where it begins and ends, its highest and lowest, and what is missing.</summary>
public static class ChartSummary
{
    public static string Of(ImmutableArray<ChartPoint> points, Measure measure)
    {
        var nl = measure.Language == Language.Nl;
        var known = points.Where(point => point.Value is not null).ToList();
        if (known.Count == 0)
            return nl ? "Er is nog geen waarde om te tonen." : "There is no value to show yet.";
        var (high, low) = (known.MaxBy(p => p.Value), known.MinBy(p => p.Value));
        var text = nl
            ? $"Van {Say(known[0])} naar {Say(known[^1])}. Hoogste: {Say(high)}; laagste: {Say(low)}."
            : $"From {Say(known[0])} to {Say(known[^1])}. Highest: {Say(high)}; lowest: {Say(low)}.";
        var gaps = string.Join(", ", points.Where(point => point.Value is null).Select(point => point.Label));
        return gaps.Length == 0 ? text
            : nl ? $"{text} Zonder waarde: {gaps}."
            : $"{text} Without a value: {gaps}.";

        string Say(ChartPoint point) => $"{measure.WithUnit(point.Value!.Value)} ({point.Label})";
    }

    /// <summary>Of several series: the first and last value of each.</summary>
    public static string Of(ImmutableArray<ChartSeries> series, Measure measure) =>
        series.Length == 1
            ? Of(series[0].Points, measure)
            : string.Join(" ", series.Select(one => $"{one.Name}: {Of(one.Points, measure)}"));
}
