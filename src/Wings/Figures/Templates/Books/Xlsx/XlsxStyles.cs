using System.Collections.Immutable;
using System.Xml;

namespace Rekenschap.Figures.Templates.Books.Xlsx;

/// <summary>The looks of a workbook's cells.</summary>
internal static class XlsxStyles
{
    const int AsText = 49;
    const int FirstOwnFormat = 164;

    static readonly string[] Fills = ["none", "gray125"];

    public static void Write(Stream into, ImmutableArray<(CellLook Look, NumberShape? Shape)> looks) =>
        SheetMl.Part(
            into,
            "styleSheet",
            xml =>
            {
                ImmutableArray<NumberShape> shapes =
                [
                    .. looks.Select(one => one.Shape).OfType<NumberShape>().Distinct(),
                ];
                Formats(xml, shapes);
                Fonts(xml);
                FillsAndBorders(xml);
                xml.Begin("cellStyleXfs", ("count", "1"));
                xml.Element("xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"));
                xml.WriteEndElement();
                xml.Begin("cellXfs", ("count", SheetMl.Text(looks.Length)));
                foreach (var (look, shape) in looks)
                    Look(xml, look, shape is { } one ? FirstOwnFormat + shapes.IndexOf(one) : null);
                xml.WriteEndElement();
            }
        );

    static void Formats(XmlWriter xml, ImmutableArray<NumberShape> shapes)
    {
        if (shapes.IsEmpty)
            return;
        xml.Begin("numFmts", ("count", SheetMl.Text(shapes.Length)));
        for (var i = 0; i < shapes.Length; i++)
            xml.Element("numFmt", ("numFmtId", SheetMl.Text(FirstOwnFormat + i)), ("formatCode", Code(shapes[i])));
        xml.WriteEndElement();
    }

    static string Code(NumberShape shape)
    {
        var whole = shape.Percent ? "0" : "#,##0";
        return whole + (shape.Decimals > 0 ? "." + new string('0', shape.Decimals) : "") + (shape.Percent ? "%" : "");
    }

    /// <summary>0 plain, 1 bold, 2 title, 3 grey.</summary>
    static void Fonts(XmlWriter xml)
    {
        xml.Begin("fonts", ("count", "4"));
        Font(xml, false, "11", null);
        Font(xml, true, "11", null);
        Font(xml, true, "14", null);
        Font(xml, false, "11", "FF595959");
        xml.WriteEndElement();
    }

    static void Font(XmlWriter xml, bool bold, string size, string? colour)
    {
        xml.Begin("font");
        if (bold)
            xml.Element("b");
        xml.Element("sz", ("val", size));
        if (colour is not null)
            xml.Element("color", ("rgb", colour));
        xml.Element("name", ("val", "Calibri"));
        xml.WriteEndElement();
    }

    /// <summary>Fills: 2 heading, 3 where something is typed. Borders: 1 thin all around.</summary>
    static void FillsAndBorders(XmlWriter xml)
    {
        xml.Begin("fills", ("count", "4"));
        foreach (var pattern in Fills)
            Fill(xml, pattern, null);
        Fill(xml, "solid", "FFDCE6F1");
        Fill(xml, "solid", "FFFFFBE0");
        xml.WriteEndElement();
        xml.Begin("borders", ("count", "2"));
        Border(xml, null);
        Border(xml, "thin");
        xml.WriteEndElement();
    }

    static void Fill(XmlWriter xml, string pattern, string? colour)
    {
        xml.Begin("fill");
        xml.Begin("patternFill", ("patternType", pattern));
        if (colour is not null)
            xml.Element("fgColor", ("rgb", colour));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Border(XmlWriter xml, string? line)
    {
        xml.Begin("border");
        foreach (var side in new[] { "left", "right", "top", "bottom" })
        {
            xml.Begin(side);
            if (line is not null)
            {
                xml.WriteAttributeString("style", line);
                xml.Element("color", ("rgb", "FFBFBFBF"));
            }
            xml.WriteEndElement();
        }
        xml.Element("diagonal");
        xml.WriteEndElement();
    }

    static void Look(XmlWriter xml, CellLook look, int? format)
    {
        var (font, fill, border) = look switch
        {
            CellLook.Title => (2, 0, 0),
            CellLook.Heading => (1, 2, 1),
            CellLook.Grey => (3, 0, 0),
            CellLook.Input or CellLook.Words => (0, 3, 1),
            _ => (0, 0, 0),
        };
        xml.Begin(
            "xf",
            ("numFmtId", SheetMl.Text(format ?? (look == CellLook.Given ? AsText : 0))),
            ("fontId", SheetMl.Text(font)),
            ("fillId", SheetMl.Text(fill)),
            ("borderId", SheetMl.Text(border)),
            ("xfId", "0"),
            ("applyNumberFormat", "1"),
            ("applyFont", "1"),
            ("applyFill", "1"),
            ("applyBorder", "1"),
            ("applyAlignment", "1"),
            ("applyProtection", "1")
        );
        xml.Element("alignment", ("vertical", "top"), ("wrapText", look.Wraps() ? "1" : "0"));
        xml.Element("protection", ("locked", look.IsFree() ? "0" : "1"));
        xml.WriteEndElement();
    }
}
