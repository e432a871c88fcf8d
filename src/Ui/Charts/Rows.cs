using System.Collections.Immutable;

namespace Rekenschap.Ui.Charts;

/// <summary>A bar to be: its name, its point and its tone.</summary>
readonly record struct BarRow(string Name, ChartPoint Point, int Tone, string Tip);

/// <summary>What the bars of a chart stand for, in order.</summary>
static class Rows
{
    /// <summary>One series: its points by name. More: every point by series and name.</summary>
    public static ImmutableArray<BarRow> Of(ChartView view)
    {
        var rows = view.Series.Length == 1 ? Single(view) : Several(view);
        return view.Sorted
            ? [.. rows.OrderBy(row => row.Point.Value is null).ThenByDescending(row => row.Point.Value)]
            : [.. rows];
    }

    static IEnumerable<BarRow> Single(ChartView view) =>
        view.Series[0].Points.Select(p => new BarRow(p.Label, p, 0, Tips.Of(view, name: null, p)));

    static IEnumerable<BarRow> Several(ChartView view) =>
        view.Series.SelectMany(
            (series, s) =>
                series.Points.Select(p =>
                    series.Points.Length == 1
                        ? new BarRow(series.Name, p, 0, Tips.Of(view, series.Name, p))
                        : new BarRow($"{series.Name}, {p.Label}", p, s, Tips.Of(view, series.Name, p))
                )
        );
}
