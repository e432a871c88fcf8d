using Rekenschap.Ui.Charts;

namespace Rekenschap.Publishing.Documents.Packing;

/// <summary>
/// A drawing as enhanced metafile (EMF), the vector picture that every office program shows. Lines and areas as they are;
/// dashes are drawn one by one, since its own dashed pens have a width of one dot.
/// </summary>
internal static class Metafile
{
    public static byte[] Write(Drawing drawing)
    {
        var file = new MetafileRecords();
        file.Begin(drawing.Width, Math.Max(1, drawing.Height));
        foreach (var shape in drawing.Shapes)
            One(file, shape, Ink.Of(shape));
        return file.End();
    }

    static void One(MetafileRecords file, Shape shape, Ink ink)
    {
        switch (shape)
        {
            case Line line:
                Course(file, [(line.X1, line.Y1), (line.X2, line.Y2)], ink);
                break;
            case Stroke stroke:
                Course(file, stroke.Points, ink);
                break;
            case Area area:
                file.Pen(ink.Edge, ink.Width);
                file.Brush(ink.Fill, hatched: area.Pattern is not null);
                file.Polygons([.. area.Rings.Select(ring => (IReadOnlyList<(double X, double Y)>)ring)]);
                break;
            case Dot dot:
                file.Pen(ink.Edge, ink.Width);
                file.Brush(ink.Fill);
                file.Ellipse(dot.X - dot.Radius, dot.Y - dot.Radius, dot.X + dot.Radius, dot.Y + dot.Radius);
                break;
            case Box box:
                Rectangle(file, box, ink);
                break;
            case Text text:
                file.Words(text, ink);
                break;
        }
    }

    static void Rectangle(MetafileRecords file, Box box, Ink ink)
    {
        var (right, bottom) = (box.X + box.Width, box.Y + box.Height);
        file.Pen(ink.Dash is null ? ink.Edge : null, ink.Width);
        file.Brush(ink.Fill);
        (double, double)[] corners = [(box.X, box.Y), (right, box.Y), (right, bottom), (box.X, bottom)];
        file.Polygons([corners]);
        if (ink.Dash is not null)
            Course(file, [.. corners, corners[0]], ink);
    }

    static void Course(MetafileRecords file, IReadOnlyList<(double X, double Y)> points, Ink ink)
    {
        file.Pen(ink.Edge, ink.Width);
        if (ink.Dash is { } dash)
            foreach (var piece in Dashes.Of(points, dash.On, dash.Off))
                file.Polyline(piece);
        else
            file.Polyline(points);
    }
}
