using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Ui.Charts;

/// <summary>A chart in words: where it begins and ends, its highest and lowest, and what is missing.</summary>
public static class ChartSummary
{
    /// <summary>So many series are told one by one; more only by their highest and lowest.</summary>
    const int MostTold = 3;

    public static string Of(ImmutableArray<ChartPoint> points, Measure measure)
    {
        var known = points.Where(point => point.Value is not null).ToList();
        if (known.Count == 0)
            return ChartTexts.NoneYet.In(measure.Language);
        var text = known.Count == 1 ? Only(known[0], measure) : Course(known, measure);
        var gaps = string.Join(", ", points.Where(point => point.Value is null).Select(point => point.Label));
        return gaps.Length == 0
            ? text
            : $"{text} {new Bilingual("Zonder waarde", "Without a value").In(measure.Language)}: {gaps}.";
    }

    /// <summary>Of several series: the course of each, or of many the newest values of the highest and the lowest.</summary>
    public static string Of(ImmutableArray<ChartSeries> series, Measure measure) =>
        series.Length == 1 ? Of(series[0].Points, measure)
        : series.Length <= MostTold ? string.Join(" ", series.Select(one => $"{one.Name}: {Of(one.Points, measure)}"))
        : Many(series, measure);

    static string Only(ChartPoint point, Measure measure) =>
        new Bilingual($"Een waarde: {Say(point, measure)}.", $"One value: {Say(point, measure)}.").In(measure.Language);

    static string Course(List<ChartPoint> known, Measure measure)
    {
        var (first, last) = (Say(known[0], measure), Say(known[^1], measure));
        var (high, low) = (Say(known.MaxBy(p => p.Value), measure), Say(known.MinBy(p => p.Value), measure));
        return new Bilingual(
            $"Van {first} naar {last}. Hoogste: {high}; laagste: {low}.",
            $"From {first} to {last}. Highest: {high}; lowest: {low}."
        ).In(measure.Language);
    }

    static string Many(ImmutableArray<ChartSeries> series, Measure measure)
    {
        var ends = series
            .Select(one => (one.Name, End: one.Points.LastOrDefault(point => point.Value is not null)))
            .Where(one => one.End.Value is not null)
            .ToList();
        if (ends.Count == 0)
            return ChartTexts.NoneYet.In(measure.Language);
        var (high, low) = (ends.MaxBy(one => one.End.Value), ends.MinBy(one => one.End.Value));
        var count = series.Length.ToString(CultureInfo.InvariantCulture);
        var text = new Bilingual(
            $"{count} reeksen. Hoogste laatste waarde: {high.Name}, {Say(high.End, measure)}; laagste: {low.Name}, {Say(low.End, measure)}.",
            $"{count} series. Highest last value: {high.Name}, {Say(high.End, measure)}; lowest: {low.Name}, {Say(low.End, measure)}."
        ).In(measure.Language);
        var silent = string.Join(
            ", ",
            series.Where(one => one.Points.All(point => point.Value is null)).Select(one => one.Name)
        );
        return silent.Length == 0
            ? text
            : $"{text} {new Bilingual("Zonder waarde", "Without a value").In(measure.Language)}: {silent}.";
    }

    static string Say(ChartPoint point, Measure measure) => $"{measure.WithUnit(point.Value!.Value)} ({point.Label})";
}
