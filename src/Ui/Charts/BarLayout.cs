using System.Collections.Immutable;

namespace Rekenschap.Ui.Charts;

/// <summary>Bars that lie, from zero, each with its name before it and its value behind it. Long names take more lines.</summary>
public static class BarLayout
{
    const double Thick = 18;
    const double Gap = 9;
    const double NameRoom = 240;

    public static Drawing Of(ChartView view, Canvas canvas)
    {
        var frame = Frame.Of(view, canvas);
        var shapes = new List<Shape>();
        foreach (var row in frame.Placed)
            shapes.AddRange(One(row, frame));
        var zero = frame.X.At(0);
        shapes.Add(new Line(zero, frame.Top - 4, zero, frame.Height - 4, "base"));
        shapes.AddRange(Breaks(frame));
        if (view.Target is { } target)
            shapes.AddRange(Goal(target, frame));
        return new Drawing(canvas.Width, frame.Height, [.. shapes]).Within();
    }

    /// <summary>A row with the lines of its name and where it stands.</summary>
    sealed record Place(BarRow Row, ImmutableArray<string> Name, double Top, double Bar);

    sealed record Frame(
        ChartView View,
        Canvas Canvas,
        Scale X,
        double Left,
        double Top,
        double Height,
        ImmutableArray<Place> Placed
    )
    {
        public static Frame Of(ChartView view, Canvas canvas)
        {
            var rows = Rows.Of(view);
            var room = canvas.Narrow ? canvas.Width : NameRoom;
            var names = rows.Select(row => Labels.Wrap(row.Name, room, 3)).ToList();
            var left = canvas.Narrow ? 0 : names.SelectMany(n => n).Max(line => Canvas.WidthOf(line)) + 12;
            var top = view.Target is null ? 4.0 : 24;
            var placed = Stack(rows, names, top, canvas.Narrow);
            var height = placed.IsEmpty ? top : placed[^1].Bar + Thick + Gap + 6;
            return new(view, canvas, Axis(view, rows, left, canvas), left, top, height, placed);
        }

        static Scale Axis(ChartView view, ImmutableArray<BarRow> rows, double left, Canvas canvas)
        {
            var room = rows.Select(r => Canvas.WidthOf(Value(view, r.Point))).DefaultIfEmpty(0).Max() + 10;
            var values = rows.Select(r => r.Point.Value).Append(view.Target?.Value).OfType<decimal>().ToList();
            var from = left + (values.Exists(v => v < 0) ? room : 0);
            var to = values.Exists(v => v > 0) || values.Count == 0 ? canvas.Width - room : canvas.Width - 4;
            return Scale.Around(values, from, Math.Max(from + 40, to), 4, zero: true);
        }

        static ImmutableArray<Place> Stack(
            ImmutableArray<BarRow> rows,
            List<ImmutableArray<string>> names,
            double top,
            bool narrow
        )
        {
            var placed = ImmutableArray.CreateBuilder<Place>(rows.Length);
            for (var i = 0; i < rows.Length; i++)
            {
                var lines = names[i].Length * Canvas.Leading;
                var bar = narrow ? top + lines + 3 : top + Math.Max(0, (lines - Thick) / 2);
                placed.Add(new(rows[i], names[i], top, bar));
                top = narrow ? bar + Thick + Gap : top + Math.Max(lines, Thick) + Gap;
            }
            return placed.ToImmutable();
        }
    }

    static string Value(ChartView view, ChartPoint point) =>
        point.Value is { } value ? view.Measure.WithUnit(value) : "–";

    static IEnumerable<Shape> One(Place place, Frame frame)
    {
        var row = place.Row;
        var (value, zero) = (row.Point.Value ?? 0, frame.X.At(0));
        var end = frame.X.At(value);
        var first = frame.Canvas.Narrow
            ? place.Top + 13
            : place.Bar + 13.5 - (place.Name.Length - 1) * Canvas.Leading / 2;
        var (x, anchor) = frame.Canvas.Narrow ? (0, Anchor.Start) : (frame.Left - 10, Anchor.End);
        foreach (var line in Labels.Lines(place.Name, x, first, anchor, "name"))
            yield return line;
        if (row.Point.Value is not null)
            yield return new Box(
                Math.Min(zero, end),
                place.Bar,
                Math.Abs(end - zero),
                Thick,
                $"bar {LineLayout.Tone(row.Tone)}{LineLayout.Hollow(row.Point)}"
            )
            {
                Tip = row.Tip,
            };
        var words = Value(frame.View, row.Point);
        yield return value < 0
            ? new Text(end - 6, place.Bar + 13.5, words, Anchor.End, "value")
            : new Text(end + 6, place.Bar + 13.5, words, Anchor.Start, "value");
    }

    /// <summary>Bars by period can break too; bars of organisations, or sorted ones, have no before and after.</summary>
    static IEnumerable<Shape> Breaks(Frame frame)
    {
        if (frame.View.Series.Length != 1 || frame.View.Sorted)
            yield break;
        foreach (var (word, from) in BreakMarks.Numbered(frame.View))
            if (frame.Placed.Skip(1).FirstOrDefault(place => place.Row.Point.Label == from) is { } place)
            {
                var y = place.Top - Gap / 2;
                var (start, end) = (frame.Canvas.Width - Canvas.WidthOf(word), frame.Canvas.Width);
                yield return new Line(0, y, start - 6, y, "break");
                yield return new Text(end, y + 4, word, Anchor.End, "break-label");
            }
    }

    static IEnumerable<Shape> Goal(ChartTarget target, Frame frame)
    {
        var place = frame.X.At(target.Value);
        var toLeft = place + Canvas.WidthOf(target.Label) > frame.Canvas.Width;
        yield return new Line(place, 16, place, frame.Height - 4, "goal");
        yield return new Text(place, 11, target.Label, toLeft ? Anchor.End : Anchor.Start, "goal-label");
    }
}
