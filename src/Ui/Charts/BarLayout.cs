using System.Collections.Immutable;

namespace Rekenschap.Ui.Charts;

/// <summary>Bars that lie, from zero, each with its name before it and its value behind it.</summary>
public static class BarLayout
{
    const double Thick = 18;
    const double Gap = 8;

    public static Drawing Of(ChartView view, Canvas canvas)
    {
        var rows = Rows(view);
        var step = (canvas.Narrow ? 18 : 0) + Thick + Gap;
        var top = view.Target is null ? 4.0 : 24;
        var height = top + rows.Length * step + 6;
        var left = canvas.Narrow
            ? 0
            : Math.Min(250, rows.Select(r => Canvas.WidthOf(r.Name)).DefaultIfEmpty(0).Max() + 12);
        var room = rows.Select(r => Canvas.WidthOf(Value(view, r.Point))).DefaultIfEmpty(0).Max() + 10;
        var values = rows.Select(r => r.Point.Value).Append(view.Target?.Value).OfType<decimal>().ToList();
        var from = left + (values.Any(v => v < 0) ? room : 0);
        var x = Scale.Around(values, from, canvas.Width - room, 4, zero: true);

        var shapes = new List<Shape>();
        for (var i = 0; i < rows.Length; i++)
            shapes.AddRange(One(view, rows[i], x, top + i * step, left, canvas));
        shapes.Add(new Line(x.At(0), top - 4, x.At(0), height - 4, "base"));
        if (view.Target is { } target)
            shapes.AddRange(Goal(target, x, height, canvas));
        return new(canvas.Width, height, [.. shapes]);
    }

    /// <summary>One series: its points by name. More: every point by series and name.</summary>
    static ImmutableArray<(string Name, ChartPoint Point, int Tone)> Rows(ChartView view) =>
        view.Series.Length == 1
            ? [.. view.Series[0].Points.Select(p => (p.Label, p, 0))]
            :
            [
                .. view.Series.SelectMany(
                    (series, s) =>
                        series.Points.Select(p =>
                            (
                                series.Points.Length == 1 ? series.Name : $"{series.Name}, {p.Label}",
                                p,
                                s: series.Points.Length == 1 ? 0 : s
                            )
                        )
                ),
            ];

    static string Value(ChartView view, ChartPoint point) =>
        point.Value is { } value ? view.Measure.WithUnit(value) : "–";

    static IEnumerable<Shape> One(
        ChartView view,
        (string Name, ChartPoint Point, int Tone) row,
        Scale x,
        double top,
        double left,
        Canvas canvas
    )
    {
        var (value, zero) = (row.Point.Value ?? 0, x.At(0));
        var end = x.At(value);
        var bar = canvas.Narrow ? top + 18 : top;
        yield return canvas.Narrow
            ? new Text(0, top + 12, Labels.Cut(row.Name, canvas.Width), Anchor.Start, "name")
            : new Text(left - 10, top + 13.5, Labels.Cut(row.Name, left), Anchor.End, "name");
        if (row.Point.Value is not null)
            yield return new Box(
                Math.Min(zero, end),
                bar,
                Math.Abs(end - zero),
                Thick,
                $"bar {LineLayout.Tone(row.Tone)}{LineLayout.Hollow(row.Point)}"
            );
        yield return value < 0
            ? new Text(end - 6, bar + 13.5, Value(view, row.Point), Anchor.End, "value")
            : new Text(end + 6, bar + 13.5, Value(view, row.Point), Anchor.Start, "value");
    }

    static IEnumerable<Shape> Goal(ChartTarget target, Scale x, double height, Canvas canvas)
    {
        var place = x.At(target.Value);
        var toLeft = place + Canvas.WidthOf(target.Label) > canvas.Width;
        yield return new Line(place, 16, place, height - 4, "goal");
        yield return new Text(place, 11, target.Label, toLeft ? Anchor.End : Anchor.Start, "goal-label");
    }
}
