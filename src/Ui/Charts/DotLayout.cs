namespace Rekenschap.Ui.Charts;

/// <summary>Spread: a row for each series, a dot for each of its points, on one axis.</summary>
public static class DotLayout
{
    const double Step = 28;
    const double Top = 26;

    public static Drawing Of(ChartView view, Canvas canvas)
    {
        var step = canvas.Narrow ? Step + 14 : Step;
        var height = Top + view.Series.Length * step + 28;
        var left = canvas.Narrow
            ? 12
            : Math.Min(250, view.Series.Select(s => Canvas.WidthOf(s.Name)).DefaultIfEmpty(0).Max() + 16);
        var values = view
            .Series.SelectMany(s => s.Points)
            .Select(p => p.Value)
            .Append(view.Target?.Value)
            .OfType<decimal>();
        var x = Scale.Around(values, left, canvas.Width - 24, canvas.Narrow ? 3 : 6, zero: false);

        var shapes = new List<Shape>();
        foreach (var tick in x.Ticks)
        {
            shapes.Add(new Line(x.At(tick), Top - 6, x.At(tick), height - 24, tick == 0 ? "base" : "grid"));
            shapes.Add(new Text(x.At(tick), height - 8, view.Measure.Tick(tick), Anchor.Middle, "tick"));
        }
        for (var i = 0; i < view.Series.Length; i++)
            shapes.AddRange(One(view.Series[i], Top + i * step, left, x, canvas));
        if (view.Target is { } target)
            shapes.AddRange(Goal(target, x, height, canvas));
        return new(canvas.Width, height, [.. shapes]);
    }

    static IEnumerable<Shape> One(ChartSeries series, double top, double left, Scale x, Canvas canvas)
    {
        var middle = canvas.Narrow ? top + 26 : top + 10;
        yield return canvas.Narrow
            ? new Text(0, top + 12, Labels.Cut(series.Name, canvas.Width), Anchor.Start, "name")
            : new Text(left - 12, middle + 4, Labels.Cut(series.Name, left), Anchor.End, "name");
        yield return new Line(x.From, middle, x.To, middle, "row");
        foreach (var point in series.Points)
            if (point.Value is { } value)
                yield return new Dot(x.At(value), middle, 5, $"dot s0{LineLayout.Hollow(point)}");
    }

    static IEnumerable<Shape> Goal(ChartTarget target, Scale x, double height, Canvas canvas)
    {
        var place = x.At(target.Value);
        var toLeft = place + Canvas.WidthOf(target.Label) > canvas.Width;
        yield return new Line(place, 16, place, height - 24, "goal");
        yield return new Text(place, 11, target.Label, toLeft ? Anchor.End : Anchor.Start, "goal-label");
    }
}
