using System.Collections.Immutable;

namespace Rekenschap.Ui.Charts;

/// <summary>Lines over time, each named at its end; a missing value is a gap, an uncertain one hollow, a break a gap with a mark.</summary>
public static class LineLayout
{
    const double Foot = 30;

    public static Drawing Of(ChartView view, Canvas canvas)
    {
        var plot = Plot.Of(view, canvas);
        var shapes = new List<Shape>();
        shapes.AddRange(Axis(plot));
        shapes.AddRange(Under(plot));
        shapes.AddRange(BreakMarks.Across(view, plot.Labels, plot.X, plot.Top, plot.Bottom));
        if (view.Target is { } target)
            shapes.AddRange(Goal(target, plot));
        for (var s = 0; s < view.Series.Length; s++)
            shapes.AddRange(One(view, s, plot.Labels, plot.X, plot.Y));
        shapes.AddRange(LineEnds.Of(plot));
        var height = plot.Bottom + Foot + LineEnds.KeyHeight(plot);
        return new Drawing(canvas.Width, height, [.. shapes]).Within();
    }

    /// <summary>Where things stand: the place of labels and values, and the sides of the plot.</summary>
    internal sealed record Plot(
        ChartView View,
        Canvas Canvas,
        ImmutableArray<string> Labels,
        Scale Y,
        double Left,
        double Right,
        double Top,
        double Bottom
    )
    {
        public static Plot Of(ChartView view, Canvas canvas)
        {
            var top = 14.0 + (view.Breaks.IsEmpty ? 0 : 14);
            var bottom = Math.Max(canvas.Height - Foot, top + Canvas.Leading * (view.Series.Length + 1));
            var values = view.Points.Select(p => p.Value).Append(view.Target?.Value).OfType<decimal>();
            var y = Scale.Around(values, bottom, top, canvas.Narrow ? 4 : 5, zero: false);
            var left = y.Ticks.Max(t => Canvas.WidthOf(view.Measure.Tick(t))) + 10;
            var right = canvas.Width - LineEnds.Room(view, canvas);
            return new(view, canvas, view.Labels, y, left, right, top, bottom);
        }

        public double X(int i) =>
            Labels.Length < 2 ? (Left + Right) / 2 : Left + 10 + (Right - Left - 14) * i / (Labels.Length - 1);
    }

    static IEnumerable<Shape> Axis(Plot plot)
    {
        foreach (var tick in plot.Y.Ticks)
        {
            var y = plot.Y.At(tick);
            yield return new Line(plot.Left, y, plot.Right, y, tick == 0 ? "base" : "grid");
            yield return new Text(plot.Left - 6, y + 4, plot.View.Measure.Tick(tick), Anchor.End, "tick");
        }
    }

    static IEnumerable<Shape> Under(Plot plot)
    {
        if (plot.Labels.IsEmpty)
            yield break;
        var every = Labels.Every(
            plot.Labels.Length,
            plot.Right - plot.Left,
            plot.Labels.Max(label => Canvas.WidthOf(label)) + 14
        );
        // Counted back from the newest, so that the last period always has its name.
        for (var i = plot.Labels.Length - 1; i >= 0; i -= every)
            yield return new Text(plot.X(i), plot.Bottom + 22, plot.Labels[i], Anchor.Middle, "tick");
    }

    /// <summary>The label stands above or below the line, left or right: where the fewest points are in its way.</summary>
    static IEnumerable<Shape> Goal(ChartTarget target, Plot plot)
    {
        var y = plot.Y.At(target.Value);
        yield return new Line(plot.Left, y, plot.Right, y, "goal");
        Text[] places =
        [
            new(plot.Left + 6, y - 6, target.Label, Anchor.Start, "goal-label"),
            new(plot.Left + 6, y + 15, target.Label, Anchor.Start, "goal-label"),
            new(plot.Right - 6, y - 6, target.Label, Anchor.End, "goal-label"),
            new(plot.Right - 6, y + 15, target.Label, Anchor.End, "goal-label"),
        ];
        yield return places
            .Where(place => place.Y - 12 >= 0 && place.Y < plot.Bottom)
            .DefaultIfEmpty(places[0])
            .MinBy(place => InTheWay(place, plot))!;
    }

    static int InTheWay(Text label, Plot plot)
    {
        var (from, to) = (label.From - 8, label.To + 8);
        return plot.View.Series.Sum(series => Between(series).Count(Hits));

        bool Hits((double X, double Y) at) => at.X >= from && at.X <= to && at.Y >= label.Y - 18 && at.Y <= label.Y + 8;

        IEnumerable<(double, double)> Between(ChartSeries series)
        {
            for (var i = 0; i + 1 < series.Points.Length; i++)
                if (series.Points[i].Value is { } a && series.Points[i + 1].Value is { } b)
                    for (var step = 0; step <= 8; step++)
                        yield return (
                            plot.X(i) + (plot.X(i + 1) - plot.X(i)) * step / 8,
                            plot.Y.At(a) + (plot.Y.At(b) - plot.Y.At(a)) * step / 8
                        );
        }
    }

    internal static string Tone(int series) => $"s{series % 6}";

    internal static string Hollow(ChartPoint point) => point.Mark == PointMark.Final ? "" : " hollow";

    /// <summary>A series as strokes and dots; nothing is drawn across a gap or a break.</summary>
    internal static IEnumerable<Shape> One(
        ChartView view,
        int number,
        ImmutableArray<string> labels,
        Func<int, double> x,
        Scale y,
        bool oneTone = false
    )
    {
        var (series, tone) = (view.Series[number], Tone(oneTone ? 0 : number));
        var points = series.Points;
        for (var i = 1; i < points.Length; i++)
            if (points[i - 1].Value is { } a && points[i].Value is { } b && !view.BreaksAt(points[i].Label))
                yield return new Stroke(
                    [(x(At(points[i - 1])), y.At(a)), (x(At(points[i])), y.At(b))],
                    $"stroke {tone}{(points[i].Mark == PointMark.Final ? "" : " dashed")}"
                );
        foreach (var point in points)
            if (point.Value is { } value)
                yield return new Dot(x(At(point)), y.At(value), Size(points.Length), $"dot {tone}{Hollow(point)}")
                {
                    Tip = Tips.In(view, series, point),
                };

        int At(ChartPoint point) => labels.IndexOf(point.Label);
    }

    static double Size(int points) => points > 24 ? 2 : 3.5;
}
