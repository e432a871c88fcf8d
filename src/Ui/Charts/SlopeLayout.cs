using System.Collections.Immutable;

namespace Rekenschap.Ui.Charts;

/// <summary>Before and after: the first and the last point of each series, joined by a line, named on both sides.</summary>
public static class SlopeLayout
{
    const double Top = 34;

    public static Drawing Of(ChartView view, Canvas canvas)
    {
        var pairs = view
            .Series.Where(s => s.Points.Length > 0 && s.Points[0].Value is not null && s.Points[^1].Value is not null)
            .Select((s, i) => new Pair(s.Name, s.Points[0], s.Points[^1], LineLayout.Tone(i)))
            .ToList();
        var height = Math.Max(canvas.Height, Top + 18 * pairs.Count + 16);
        var values = pairs
            .SelectMany(p => new[] { p.Before.Value!.Value, p.After.Value!.Value })
            .DefaultIfEmpty()
            .ToList();
        // Every value is printed and there is no axis to read off, so the scale need not reach down to zero.
        var y = Scale.Between(values.Min(), values.Max(), height - 16, Top, 5);
        var left = pairs.Select(p => Canvas.WidthOf(Number(view, p.Before))).DefaultIfEmpty(0).Max() + 20;
        var right = canvas.Width - (canvas.Narrow ? 136 : 290);
        left = Math.Min(left, right - 40);

        var shapes = new List<Shape>();
        shapes.AddRange(Poles(view, left, right, height));
        foreach (var pair in pairs)
            shapes.AddRange(One(view, pair, left, right, y));
        shapes.AddRange(Side(pairs, p => p.Before, p => Number(view, p.Before), left - 16, Anchor.End, y, height));
        shapes.AddRange(Break(view, (left + right) / 2, height));
        var room = canvas.Width - right - 16;
        shapes.AddRange(
            Side(
                pairs,
                p => p.After,
                p => Labels.Cut($"{Number(view, p.After)} {p.Name}", room),
                right + 16,
                Anchor.Start,
                y,
                height
            )
        );
        return new Drawing(canvas.Width, height, [.. shapes]).Within();
    }

    sealed record Pair(string Name, ChartPoint Before, ChartPoint After, string Tone);

    static string Number(ChartView view, ChartPoint point) => view.Measure.WithUnit(point.Value!.Value);

    static IEnumerable<Shape> Poles(ChartView view, double left, double right, double height)
    {
        var points = view.Series.Select(s => s.Points).FirstOrDefault(points => points.Length > 0, []);
        foreach (var (x, point) in points.IsEmpty ? [] : new[] { (left, points[0]), (right, points[^1]) })
        {
            yield return new Line(x, Top - 12, x, height - 8, "grid");
            yield return new Text(x, Top - 18, point.Label, Anchor.Middle, "tick strong");
        }
    }

    /// <summary>Across a break there is no slope: two dots, and nothing between them.</summary>
    static IEnumerable<Shape> One(ChartView view, Pair pair, double left, double right, Scale y)
    {
        var (before, after) = (y.At(pair.Before.Value!.Value), y.At(pair.After.Value!.Value));
        var dashed = pair.After.Mark == PointMark.Final ? "" : " dashed";
        if (view.Breaks.IsEmpty)
            yield return new Stroke([(left, before), (right, after)], $"stroke {pair.Tone}{dashed}");
        yield return Mark(view, pair, pair.Before, left, before);
        yield return Mark(view, pair, pair.After, right, after);
    }

    static Dot Mark(ChartView view, Pair pair, ChartPoint point, double x, double y) =>
        new(x, y, 3.5, $"dot {pair.Tone}{LineLayout.Hollow(point)}") { Tip = Tips.Of(view, pair.Name, point) };

    static IEnumerable<Shape> Break(ChartView view, double x, double height)
    {
        if (view.Breaks.IsEmpty)
            yield break;
        yield return new Line(x, Top - 8, x, height - 8, "break");
        yield return new Text(x, Top - 18, ChartTexts.Break.In(view.Language), Anchor.Middle, "break-label");
    }

    static IEnumerable<Shape> Side(
        List<Pair> pairs,
        Func<Pair, ChartPoint> point,
        Func<Pair, string> words,
        double x,
        Anchor anchor,
        Scale y,
        double height
    )
    {
        var heights = Labels.Spread([.. pairs.Select(p => y.At(point(p).Value!.Value))], 16, Top, height - 16);
        var toDot = anchor == Anchor.End ? 12 : -12;
        for (var i = 0; i < pairs.Count; i++)
        {
            var dot = y.At(point(pairs[i]).Value!.Value);
            yield return new Line(x + toDot * 0.85, dot, x + toDot * 0.2, heights[i], "leader");
            yield return new Text(x, heights[i] + 4, words(pairs[i]), anchor, $"label {pairs[i].Tone}");
        }
    }
}
