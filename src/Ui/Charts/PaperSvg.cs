using System.Globalization;
using System.Net;
using System.Text;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Charts;

/// <summary>Drawings as SVG files that stand alone: every colour written out, no stylesheet, no script.</summary>
public static class PaperSvg
{
    /// <summary>A hatch of lines stands for what has no value.</summary>
    const string Hatch =
        "<defs><pattern id=\"hatch\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
        + "<rect width=\"7\" height=\"7\" fill=\"#ffffff\"/><rect width=\"2\" height=\"7\" fill=\"#cfd5da\"/></pattern></defs>";

    /// <summary>The whole file, as text.</summary>
    /// <param name="fonts">Names of fonts, the wanted one first.</param>
    public static string Write(Drawing drawing, string fonts)
    {
        var (width, height) = (N(drawing.Width), N(Math.Max(1, drawing.Height)));
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" font-family=\"{Safe(fonts)}\" font-size=\"{N(Canvas.Type)}\">"
        );
        if (drawing.Shapes.Any(shape => shape is Area { Pattern: not null }))
            svg.Append(Hatch);
        foreach (var shape in drawing.Shapes)
            svg.Append(One(shape, Ink.Of(shape)));
        return svg.Append("</svg>").ToString();
    }

    static string One(Shape shape, Ink ink) =>
        shape switch
        {
            Line l => $"<line x1=\"{N(l.X1)}\" y1=\"{N(l.Y1)}\" x2=\"{N(l.X2)}\" y2=\"{N(l.Y2)}\"{Drawn(ink)}/>",
            Stroke s => $"<polyline points=\"{Points(s.Points)}\"{Drawn(ink)} stroke-linejoin=\"round\"/>",
            Area a =>
                $"<path d=\"{string.Concat(a.Rings.Select(ring => $"M{Points(ring)}Z"))}\"{Drawn(a.Pattern is null ? ink : ink with { Fill = "url(#hatch)" })} stroke-linejoin=\"round\"/>",
            Dot d => $"<circle cx=\"{N(d.X)}\" cy=\"{N(d.Y)}\" r=\"{N(d.Radius)}\"{Drawn(ink)}/>",
            Box b =>
                $"<rect x=\"{N(b.X)}\" y=\"{N(b.Y)}\" width=\"{N(b.Width)}\" height=\"{N(b.Height)}\"{Drawn(ink)}/>",
            Text t => Words(t, ink),
            _ => "",
        };

    static string Words(Text text, Ink ink)
    {
        var anchor = text.Anchor switch
        {
            Anchor.Start => "start",
            Anchor.Middle => "middle",
            _ => "end",
        };
        var manner = (ink.Bold ? " font-weight=\"600\"" : "") + (ink.Slanted ? " font-style=\"italic\"" : "");
        return $"<text x=\"{N(text.X)}\" y=\"{N(text.Y)}\" text-anchor=\"{anchor}\" fill=\"{ink.Fill}\"{manner}>{Safe(text.Words)}</text>";
    }

    static string Drawn(Ink ink)
    {
        var line = ink.Edge is null
            ? ""
            : $" stroke=\"{ink.Edge}\" stroke-width=\"{N(ink.Width)}\"{(ink.Dash is { } dash ? $" stroke-dasharray=\"{N(dash.On)} {N(dash.Off)}\"" : "")}";
        return $" fill=\"{ink.Fill ?? "none"}\"{line}";
    }

    static string Points(IEnumerable<(double X, double Y)> points) =>
        string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"));

    static string N(double place) => Notation.Plain(Math.Round((decimal)place, 2));

    static string Safe(string words) => WebUtility.HtmlEncode(Letters.Legible(words));
}
