using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Rekenschap.Figures.Templates.Checked.Xlsx;

/// <summary>The boxes in which Excel shows remarks: an old drawing language, in which a workbook without them opens damaged.</summary>
internal static partial class Shapes
{
    const string Head =
        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
        + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>";

    const string Kind =
        "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
        + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    const string Foot = "</xml>";

    /// <summary>A drawing with boxes added; null where the one that was there is not as drawings of remarks are.</summary>
    /// <param name="drawing">Null where there was none.</param>
    public static string? Add(string? drawing, IEnumerable<CellMark> marks)
    {
        drawing ??= Head + Kind + Foot;
        var end = drawing.LastIndexOf(Foot, StringComparison.Ordinal);
        if (end < 0 || !drawing.Contains("urn:schemas-microsoft-com:vml", StringComparison.Ordinal))
            return null;
        var number = Numbers()
            .Matches(drawing)
            .Select(one => AddedStyles.NumberOf(one.Groups[1].Value))
            .Append(1024)
            .Max();
        var boxes = new StringBuilder();
        if (!drawing.Contains("\"_x0000_t202\"", StringComparison.Ordinal))
            boxes.Append(Kind);
        foreach (var mark in marks)
            boxes.Append(Box(mark, ++number));
        return drawing.Insert(end, boxes.ToString());
    }

    static string Box(CellMark mark, int number)
    {
        var (row, column) = (mark.Row - 1, mark.Column - 1);
        // Wide enough to read, and as high as the text asks.
        var lines = Math.Min(20, 3 + (mark.Says.Length / 38));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <v:shape id="_x0000_s{number}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:240pt;height:{lines
                * 15}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column
                + 1}, 15, {row}, 4, {column + 5}, 15, {row
                + lines}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>
            """
        );
    }

    [GeneratedRegex("\"_x0000_s([0-9]{1,8})\"", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
