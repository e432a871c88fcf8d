using System.Globalization;

namespace Rekenschap.Ui.Charts;

/// <summary>
/// The names of lines, at their ends. On a phone there is no room for names: a letter stands at each end, and the name by
/// its letter under the chart, so that no colour has to be matched.
/// </summary>
static class LineEnds
{
    /// <summary>The longest name, beside its value.</summary>
    const double NameRoom = 215;
    const double KeyStep = 20;

    /// <summary>Width kept free at the right of the lines.</summary>
    public static double Room(ChartView view, Canvas canvas)
    {
        if (canvas.Narrow)
            return view.Series.Length > 1 ? 34 : 12;
        var widest = view.Series.Select(s => Canvas.WidthOf(Words(view, s))).DefaultIfEmpty(0).Max();
        return Math.Min(330, widest + (view.Series.Length > 1 ? 34 : 20));
    }

    public static double KeyHeight(LineLayout.Plot plot) =>
        plot.Canvas.Narrow && plot.View.Series.Length > 1 ? KeyStep * plot.View.Series.Length + 4 : 0;

    public static IEnumerable<Shape> Of(LineLayout.Plot plot)
    {
        var (view, narrow) = (plot.View, plot.Canvas.Narrow);
        var lettered = narrow && view.Series.Length > 1;
        foreach (var shape in AtEnds(plot, lettered))
            yield return shape;
        for (var s = 0; lettered && s < view.Series.Length; s++)
            yield return new Text(
                0,
                plot.Bottom + 30 + KeyStep * s + 14,
                $"{Letter(s)}  {Named(view, view.Series[s], plot.Canvas.Width - 24)}",
                Anchor.Start,
                $"label {LineLayout.Tone(s)}"
            );
    }

    static IEnumerable<Shape> AtEnds(LineLayout.Plot plot, bool lettered)
    {
        var view = plot.View;
        var ends = view
            .Series.Select((series, s) => (series, s, end: series.Points.LastOrDefault(p => p.Value is not null)))
            .Where(e => e.end.Value is not null)
            .Select(e => (e.series, e.s, X: plot.X(plot.Labels.IndexOf(e.end.Label)), Y: plot.Y.At(e.end.Value!.Value)))
            .ToList();
        var heights = Labels.Spread([.. ends.Select(e => e.Y)], Canvas.Leading, plot.Top, plot.Bottom);
        for (var i = 0; i < ends.Count; i++)
        {
            var (series, s, x, y) = ends[i];
            if (!lettered && view.Series.Length == 1 && plot.Canvas.Narrow)
            {
                yield return new Text(x, Above(y, plot), Words(view, series), Anchor.Middle, "label s0");
                continue;
            }
            // All names stand in one column, so that a line that ends early does not write over the others.
            var column = view.Series.Length > 1 ? plot.Right + 16 : x + 9;
            if (view.Series.Length > 1)
                yield return new Line(x + 5, y, column - 3, heights[i], "leader");
            var words = lettered ? Letter(s) : Words(view, series);
            yield return new Text(column, heights[i] + 4, words, Anchor.Start, $"label {LineLayout.Tone(s)}");
        }
    }

    static double Above(double y, LineLayout.Plot plot) => y - 10 < plot.Top + 4 ? y + 20 : y - 10;

    static string Words(ChartView view, ChartSeries series) =>
        view.Series.Length == 1
            ? Value(view, series)
            : Named(view, series, NameRoom + Canvas.WidthOf(Value(view, series)));

    static string Named(ChartView view, ChartSeries series, double room)
    {
        var value = Value(view, series);
        return $"{Labels.Cut(series.Name, room - Canvas.WidthOf(value) - 8)} {value}";
    }

    static string Value(ChartView view, ChartSeries series) =>
        series.Points.LastOrDefault(p => p.Value is not null).Value is { } value ? view.Measure.WithUnit(value) : "–";

    /// <summary>A to Z, then numbers.</summary>
    static string Letter(int series) =>
        series < 26 ? ((char)('A' + series)).ToString() : (series + 1).ToString(CultureInfo.InvariantCulture);
}
