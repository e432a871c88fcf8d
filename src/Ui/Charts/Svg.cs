using System.Globalization;
using System.Net;
using System.Text;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Charts;

/// <summary>Drawings as SVG: colour only through classes, places rounded to a tenth so that bytes are the same everywhere.</summary>
public static class Svg
{
    /// <summary>The chart laid out for a canvas; one without series is an empty drawing.</summary>
    public static Drawing LayOut(ChartView view, Canvas canvas) =>
        view.Series.IsEmpty
            ? new(canvas.Width, 0, [])
            : view.Kind switch
            {
                ChartKind.Line => LineLayout.Of(view, canvas),
                ChartKind.Bar => BarLayout.Of(view, canvas),
                ChartKind.Slope => SlopeLayout.Of(view, canvas),
                ChartKind.Multiples => MultiplesLayout.Of(view, canvas),
                _ => DotLayout.Of(view, canvas),
            };

    /// <summary>A picture with a title and a description that assistive technology reads instead of its parts.</summary>
    /// <param name="defs">Patterns that shapes name, as SVG of our own; empty for most.</param>
    public static string Write(
        Drawing drawing,
        string id,
        string title,
        string description,
        string cssClass,
        string defs = ""
    )
    {
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"{cssClass}\" viewBox=\"0 0 {N(drawing.Width)} {N(drawing.Height)}\" "
        );
        svg.Append(CultureInfo.InvariantCulture, $"role=\"img\" aria-labelledby=\"{id}-title {id}-desc\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-title\">{Safe(title)}</title>");
        svg.Append(CultureInfo.InvariantCulture, $"<desc id=\"{id}-desc\">{Safe(description)}</desc>{defs}");
        foreach (var shape in drawing.Shapes)
            svg.Append(Write(shape));
        return svg.Append("</svg>").ToString();
    }

    /// <summary>A picture beside words that already say what it shows.</summary>
    public static string WriteSilent(Drawing drawing, string cssClass)
    {
        var shapes = string.Concat(drawing.Shapes.Select(Write));
        return $"<svg class=\"{cssClass}\" viewBox=\"0 0 {N(drawing.Width)} {N(drawing.Height)}\" aria-hidden=\"true\" focusable=\"false\">{shapes}</svg>";
    }

    static string Write(Shape shape) =>
        shape switch
        {
            Line l => Element("line", l, $"x1=\"{N(l.X1)}\" y1=\"{N(l.Y1)}\" x2=\"{N(l.X2)}\" y2=\"{N(l.Y2)}\""),
            Stroke s => Element(
                "polyline",
                s,
                $"points=\"{string.Join(' ', s.Points.Select(p => $"{N(p.X)},{N(p.Y)}"))}\""
            ),
            Area a => Element("path", a, $"d=\"{string.Concat(a.Rings.Select(ring => Ring(ring)))}\"{Fill(a)}"),
            Dot d => Element("circle", d, $"cx=\"{N(d.X)}\" cy=\"{N(d.Y)}\" r=\"{N(d.Radius)}\""),
            Box b => Element(
                "rect",
                b,
                $"x=\"{N(b.X)}\" y=\"{N(b.Y)}\" width=\"{N(b.Width)}\" height=\"{N(b.Height)}\""
            ),
            Text t =>
                $"<text class=\"{t.Class} {Place(t.Anchor)}\" x=\"{N(t.X)}\" y=\"{N(t.Y)}\">{Safe(t.Words)}</text>",
            _ => "",
        };

    /// <summary>The title in a shape is what a browser shows when a pointer rests on it, without any script.</summary>
    static string Element(string name, Shape shape, string places) =>
        shape.Tip is { } tip
            ? $"<{name} class=\"{shape.Class}\" {places}><title>{Safe(tip)}</title></{name}>"
            : $"<{name} class=\"{shape.Class}\" {places}/>";

    static string Fill(Area area) => area.Pattern is { } id ? $" fill=\"url(#{Safe(id)})\"" : "";

    static string Ring(IEnumerable<(double X, double Y)> ring) =>
        $"M{string.Join(' ', ring.Select(p => $"{N(p.X)},{N(p.Y)}"))}Z";

    static string Place(Anchor anchor) =>
        anchor switch
        {
            Anchor.Start => "start",
            Anchor.Middle => "middle",
            _ => "end",
        };

    static string N(double place) => Notation.Plain(Math.Round((decimal)place, 1));

    static string Safe(string words) => WebUtility.HtmlEncode(words);
}
