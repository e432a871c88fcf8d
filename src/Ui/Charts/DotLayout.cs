using System.Collections.Immutable;

namespace Rekenschap.Ui.Charts;

/// <summary>
/// Spread: a row for each series, a dot for each of its points, on one axis. The newest is the largest and has its value
/// beside it; those before it are small.
/// </summary>
public static class DotLayout
{
    const double Step = 28;
    const double Top = 26;
    const double NameRoom = 240;

    public static Drawing Of(ChartView view, Canvas canvas)
    {
        var names = view.Series.Select(s => Labels.Wrap(s.Name, canvas.Narrow ? canvas.Width : NameRoom, 2)).ToList();
        var left = canvas.Narrow
            ? 12
            : names.SelectMany(n => n).Select(l => Canvas.WidthOf(l)).DefaultIfEmpty(0).Max() + 18;
        var heights = names.Select(n => (n.Length - 1) * Canvas.Leading + Step + (canvas.Narrow ? 16 : 0)).ToList();
        var height = Top + heights.Sum() + 28;
        var values = view.Points.Select(p => p.Value).Append(view.Target?.Value).OfType<decimal>();
        var room = view.Series.Select(s => Canvas.WidthOf(Last(view, s))).DefaultIfEmpty(0).Max() + 14;
        var x = Scale.Around(values, left, canvas.Width - room, canvas.Narrow ? 3 : 5, zero: false);

        var shapes = new List<Shape>();
        shapes.AddRange(Axis(view, x, height));
        var top = Top;
        for (var i = 0; i < view.Series.Length; top += heights[i++])
            shapes.AddRange(One(view, view.Series[i], names[i], top, left, x, canvas.Narrow));
        if (view.Target is { } target)
            shapes.AddRange(Goal(target, x, height, canvas));
        return new Drawing(canvas.Width, height, [.. shapes]).Within();
    }

    static IEnumerable<Shape> Axis(ChartView view, Scale x, double height)
    {
        var every = Labels.Every(
            x.Ticks.Length,
            x.To - x.From,
            x.Ticks.Max(t => Canvas.WidthOf(view.Measure.Tick(t))) + 12
        );
        for (var i = 0; i < x.Ticks.Length; i++)
        {
            var at = x.At(x.Ticks[i]);
            yield return new Line(at, Top - 6, at, height - 24, x.Ticks[i] == 0 ? "base" : "grid");
            if (i % every == 0)
                yield return new Text(at, height - 8, view.Measure.Tick(x.Ticks[i]), Anchor.Middle, "tick");
        }
    }

    static string Last(ChartView view, ChartSeries series) =>
        series.Points.LastOrDefault(p => p.Value is not null).Value is { } value ? view.Measure.WithUnit(value) : "–";

    static IEnumerable<Shape> One(
        ChartView view,
        ChartSeries series,
        ImmutableArray<string> name,
        double top,
        double left,
        Scale x,
        bool narrow
    )
    {
        var tall = (name.Length - 1) * Canvas.Leading;
        var middle = narrow ? top + tall + 27 : top + 10 + tall / 2;
        var lines = narrow
            ? Labels.Lines(name, 0, top + 12, Anchor.Start, "name")
            : Labels.Lines(name, left - 14, middle + 4 - tall / 2, Anchor.End, "name");
        foreach (var line in lines)
            yield return line;
        yield return new Line(x.From, middle, x.To, middle, "row");
        var known = series.Points.Where(point => point.Value is not null).ToList();
        for (var i = 0; i < known.Count; i++)
            yield return new Dot(
                x.At(known[i].Value!.Value),
                middle,
                i == known.Count - 1 ? 5.5 : 3.5,
                $"dot s0{LineLayout.Hollow(known[i])}{(i == known.Count - 1 ? "" : " earlier")}"
            )
            {
                Tip = Tips.Of(view, series.Name, known[i]),
            };
        yield return Beside([.. known.Select(p => x.At(p.Value!.Value))], middle, Last(view, series), x);
    }

    /// <summary>The value at the right of the newest dot, at its left where an earlier one is in the way, else after all.</summary>
    static Text Beside(List<double> dots, double middle, string words, Scale x)
    {
        var newest = dots.Count == 0 ? x.From : dots[^1];
        var right = new Text(newest + 9, middle + 4, words, Anchor.Start, "value");
        var left = new Text(newest - 9, middle + 4, words, Anchor.End, "value");
        return Free(right) ? right
            : Free(left) && left.From > x.From ? left
            : right with { X = dots.Max() + 9 };

        bool Free(Text text) => dots.SkipLast(1).All(dot => dot < text.From - 4 || dot > text.To + 4);
    }

    static IEnumerable<Shape> Goal(ChartTarget target, Scale x, double height, Canvas canvas)
    {
        var place = x.At(target.Value);
        var toLeft = place + Canvas.WidthOf(target.Label) > canvas.Width;
        yield return new Line(place, 16, place, height - 24, "goal");
        yield return new Text(place, 11, target.Label, toLeft ? Anchor.End : Anchor.Start, "goal-label");
    }
}
