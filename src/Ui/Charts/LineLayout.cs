using System.Collections.Immutable;

namespace Rekenschap.Ui.Charts;

/// <summary>Lines over time, each labelled at its end; a missing value is a gap, an uncertain one hollow.</summary>
public static class LineLayout
{
    const double Top = 14;
    const double Foot = 30;

    public static Drawing Of(ChartView view, Canvas canvas)
    {
        var labels = view
            .Series.SelectMany(s => s.Points)
            .Select(p => p.Label)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var height = canvas.Narrow && view.Series.Length > 1 ? canvas.Height + 22 * view.Series.Length : canvas.Height;
        var values = Values(view).Append(view.Target?.Value).OfType<decimal>();
        var y = Scale.Around(values, canvas.Height - Foot, Top, canvas.Narrow ? 4 : 5, zero: false);
        var left = y.Ticks.Max(t => Canvas.WidthOf(view.Measure.Tick(t))) + 10;
        var right = canvas.Width - RightMargin(view, canvas);
        double X(int i) =>
            labels.Count < 2 ? (left + right) / 2 : left + 10 + (right - left - 14) * i / (labels.Count - 1);

        var shapes = new List<Shape>();
        shapes.AddRange(Axis(view, y, left, right));
        shapes.AddRange(Under(labels, X, canvas, left, right));
        if (view.Target is { } target)
            shapes.AddRange(Goal(target, y, left, right));
        for (var s = 0; s < view.Series.Length; s++)
            shapes.AddRange(One(view.Series[s], Tone(s), labels, X, y));
        shapes.AddRange(canvas.Narrow ? Below(view, canvas, left) : AtEnds(view, labels, X, y, canvas));
        return new(canvas.Width, height, [.. shapes]);
    }

    static IEnumerable<decimal?> Values(ChartView view) => view.Series.SelectMany(s => s.Points).Select(p => p.Value);

    internal static string Tone(int series) => $"s{series % 6}";

    static double RightMargin(ChartView view, Canvas canvas) =>
        canvas.Narrow ? 12 : Math.Min(230, view.Series.Max(s => Canvas.WidthOf(EndLabel(view, s))) + 20);

    static string EndLabel(ChartView view, ChartSeries series)
    {
        var value = series.Points.LastOrDefault(p => p.Value is not null).Value;
        var text = value is { } v ? view.Measure.WithUnit(v) : "–";
        return view.Series.Length == 1 ? text : $"{Labels.Cut(series.Name, 150)} {text}";
    }

    static IEnumerable<Shape> Axis(ChartView view, Scale y, double left, double right)
    {
        foreach (var tick in y.Ticks)
        {
            yield return new Line(left, y.At(tick), right, y.At(tick), tick == 0 ? "base" : "grid");
            yield return new Text(left - 6, y.At(tick) + 4, view.Measure.Tick(tick), Anchor.End, "tick");
        }
    }

    static IEnumerable<Shape> Under(List<string> labels, Func<int, double> x, Canvas canvas, double left, double right)
    {
        if (labels.Count == 0)
            yield break;
        var every = Labels.Every(labels.Count, right - left, labels.Max(Canvas.WidthOf) + 14);
        // Counted back from the newest, so that the last period always has its name.
        for (var i = labels.Count - 1; i >= 0; i -= every)
            yield return new Text(x(i), canvas.Height - 8, labels[i], Anchor.Middle, "tick");
    }

    static IEnumerable<Shape> Goal(ChartTarget target, Scale y, double left, double right)
    {
        yield return new Line(left, y.At(target.Value), right, y.At(target.Value), "goal");
        yield return new Text(left + 6, y.At(target.Value) - 6, target.Label, Anchor.Start, "goal-label");
    }

    static IEnumerable<Shape> One(ChartSeries series, string tone, List<string> labels, Func<int, double> x, Scale y)
    {
        var points = series.Points;
        for (var i = 1; i < points.Length; i++)
            if (points[i - 1].Value is { } a && points[i].Value is { } b)
                yield return new Stroke(
                    [(x(At(points[i - 1])), y.At(a)), (x(At(points[i])), y.At(b))],
                    $"stroke {tone}{(points[i].Mark == PointMark.Final ? "" : " dashed")}"
                );
        foreach (var point in points)
            if (point.Value is { } value)
                yield return new Dot(x(At(point)), y.At(value), Size(points.Length), $"dot {tone}{Hollow(point)}");

        int At(ChartPoint point) => labels.IndexOf(point.Label);
    }

    static double Size(int points) => points > 24 ? 2 : 3.5;

    internal static string Hollow(ChartPoint point) => point.Mark == PointMark.Final ? "" : " hollow";

    static IEnumerable<Shape> AtEnds(ChartView view, List<string> labels, Func<int, double> x, Scale y, Canvas canvas)
    {
        var ends = view
            .Series.Select((series, s) => (series, s, end: series.Points.LastOrDefault(p => p.Value is not null)))
            .Where(e => e.end.Value is not null)
            .ToList();
        var heights = Labels.Spread([.. ends.Select(e => y.At(e.end.Value!.Value))], 16, Top, canvas.Height - Foot);
        for (var i = 0; i < ends.Count; i++)
        {
            var place = x(labels.IndexOf(ends[i].end.Label)) + 9;
            yield return new Text(
                place,
                heights[i] + 4,
                EndLabel(view, ends[i].series),
                Anchor.Start,
                $"label {Tone(ends[i].s)}"
            );
        }
    }

    /// <summary>On a phone names stand under the chart, each with a piece of its line.</summary>
    static IEnumerable<Shape> Below(ChartView view, Canvas canvas, double left)
    {
        if (view.Series.Length == 1)
            yield break;
        for (var s = 0; s < view.Series.Length; s++)
        {
            var height = canvas.Height + 22 * s + 10;
            yield return new Stroke([(left, height), (left + 18, height)], $"stroke {Tone(s)}");
            yield return new Text(
                left + 26,
                height + 4,
                Labels.Cut(EndLabel(view, view.Series[s]), 250),
                Anchor.Start,
                "label"
            );
        }
    }
}
