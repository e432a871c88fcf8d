using System.Collections.Immutable;

namespace Rekenschap.Ui.Charts;

/// <summary>Cuts a drawing that is higher than a sheet of paper between its rows; upright lines go on from sheet to sheet.</summary>
public static class Sheets
{
    /// <summary>The drawing in pieces of at most the height, in order; the drawing alone where nothing can be cut between.</summary>
    /// <param name="height">Of a sheet, in units of the drawing; more than nothing.</param>
    public static ImmutableArray<Drawing> Of(Drawing drawing, double height)
    {
        var rows = drawing.Shapes.Where(shape => !IsUpright(shape)).Select(Extent).ToList();
        var sheets = ImmutableArray.CreateBuilder<Drawing>();
        var top = 0.0;
        for (; drawing.Height - top > height; top += sheets[^1].Height)
        {
            if (Cut(rows, top, top + height) is not { } bottom)
                return [drawing];
            sheets.Add(Between(drawing, top, bottom));
        }
        sheets.Add(Between(drawing, top, drawing.Height));
        return sheets.ToImmutable();
    }

    static bool IsUpright(Shape shape) => shape is Line line && line.X1.Equals(line.X2);

    /// <summary>The lowest place in the lower half that lies within nothing: the end of something, where nothing else goes on.</summary>
    static double? Cut(List<(double Top, double Bottom)> rows, double top, double bottom) =>
        rows.Where(row => row.Bottom > (top + bottom) / 2 && row.Bottom <= bottom)
            .Select(row => (double?)row.Bottom)
            .Where(place => !rows.Exists(row => row.Top < place && place < row.Bottom))
            .Max();

    static Drawing Between(Drawing drawing, double top, double bottom) =>
        new(
            drawing.Width,
            bottom - top,
            [
                .. drawing
                    .Shapes.Where(shape => Touches(Extent(shape), top, bottom))
                    .Select(shape => Moved(shape, top, bottom)),
            ]
        );

    /// <summary>What ends where the sheet begins stands on the one before it.</summary>
    static bool Touches((double Top, double Bottom) extent, double top, double bottom) =>
        extent.Bottom > top && extent.Top < bottom;

    static Shape Moved(Shape shape, double top, double bottom)
    {
        return shape switch
        {
            Line l when IsUpright(l) => l with { Y1 = Clipped(l.Y1) - top, Y2 = Clipped(l.Y2) - top },
            Line l => l with { Y1 = l.Y1 - top, Y2 = l.Y2 - top },
            Stroke s => s with { Points = [.. s.Points.Select(point => (point.X, point.Y - top))] },
            Area a => a with
            {
                Rings = [.. a.Rings.Select(ring => ring.Select(point => (point.X, point.Y - top)).ToImmutableArray())],
            },
            Dot d => d with { Y = d.Y - top },
            Box b => b with { Y = b.Y - top },
            Text t => t with { Y = t.Y - top },
            _ => shape,
        };

        double Clipped(double y) => Math.Clamp(y, top, bottom);
    }

    static (double Top, double Bottom) Extent(Shape shape) =>
        shape switch
        {
            Line l => (Math.Min(l.Y1, l.Y2), Math.Max(l.Y1, l.Y2)),
            Stroke s => (s.Points.Min(point => point.Y), s.Points.Max(point => point.Y)),
            Area a => (a.Rings.Min(ring => ring.Min(p => p.Y)), a.Rings.Max(ring => ring.Max(p => p.Y))),
            Dot d => (d.Y - d.Radius, d.Y + d.Radius),
            Box b => (b.Y, b.Y + b.Height),
            Text t => (t.Y - Canvas.Type, t.Y + Canvas.Type / 3),
            _ => (0, 0),
        };
}
