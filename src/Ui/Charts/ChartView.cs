using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Ui.Charts;

/// <summary>Line for time, bar for comparison, slope for before and after, dot for spread.</summary>
public enum ChartKind
{
    Line,
    Bar,
    Slope,
    Dot,
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

/// <summary>One line, one set of bars: a name and its points.</summary>
public sealed record ChartSeries(string Name, ImmutableArray<ChartPoint> Points);

/// <summary>A goal, drawn as a thin labelled line.</summary>
public readonly record struct ChartTarget(decimal Value, string Label);

/// <summary>A chart with its words.</summary>
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
);
