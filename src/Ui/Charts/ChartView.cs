using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Ui.Charts;

/// <summary>Line for time, bar for comparison, slope for before and after, dot for spread, multiples for many over time.</summary>
public enum ChartKind
{
    Line,
    Bar,
    Slope,
    Dot,

    /// <summary>A panel for each series, all on one scale.</summary>
    Multiples,
}

/// <summary>How sure a point is: final, provisional (hollow), estimated (hollow on a dashed line).</summary>
public enum PointMark
{
    Final,
    Provisional,
    Estimated,
}

/// <summary>A value at a label; null is a gap, never a zero.</summary>
public readonly record struct ChartPoint(string Label, decimal? Value, PointMark Mark = PointMark.Final)
{
    /// <summary>A figure as a point; a suppressed one is a gap like any missing one.</summary>
    public static ChartPoint Of(string label, Figure figure) =>
        new(
            label,
            figure.Value,
            figure.Status switch
            {
                FigureStatus.Provisional => PointMark.Provisional,
                FigureStatus.Estimated => PointMark.Estimated,
                _ => PointMark.Final,
            }
        );
}

/// <summary>One line, one set of bars, one panel: a name and its points.</summary>
public sealed record ChartSeries(string Name, ImmutableArray<ChartPoint> Points);

/// <summary>A goal, drawn as a thin labelled line.</summary>
public readonly record struct ChartTarget(decimal Value, string Label);

/// <summary>From one label on, values are not comparable with those before it.</summary>
/// <param name="From">Label of the first point after the break; a label that the chart lacks is no break in it.</param>
/// <param name="Why">What changed, in the reader's language; stands in a note under the chart.</param>
public readonly record struct ChartBreak(string From, string Why);

/// <summary>A chart with its words. Its scale rests on the points it is given: leave out what may not be known.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">What is seen: "Gasverbruik daalde 38% sinds 2019".</param>
/// <param name="Subtitle">What it is: indicator, unit, scope.</param>
/// <param name="Summary">The same for who cannot see it: ends, highest, lowest, gaps.</param>
public sealed record ChartView(
    string Id,
    ChartKind Kind,
    string Title,
    string Subtitle,
    string Summary,
    Measure Measure,
    ImmutableArray<ChartSeries> Series,
    ChartTarget? Target = null
)
{
    /// <summary>Where a line stops and starts again; see <see cref="ChartBreaks"/> for those of an indicator.</summary>
    public ImmutableArray<ChartBreak> Breaks { get; init; } = [];

    /// <summary>What of it was made up; says so in words in the picture.</summary>
    public Invention Invention { get; init; }

    /// <summary>Bars from high to low, those without a value last; otherwise in the order given.</summary>
    public bool Sorted { get; init; }

    public Language Language => Measure.Language;

    public IEnumerable<ChartPoint> Points => Series.SelectMany(series => series.Points);

    public bool HasValues => Points.Any(point => point.Value is not null);

    /// <summary>Every label once, in the order in which the series have them.</summary>
    public ImmutableArray<string> Labels => [.. Points.Select(point => point.Label).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether the series breaks on the way to a label.</summary>
    public bool BreaksAt(string label) => Breaks.Any(one => one.From == label);
}
