using System.Collections.Immutable;
using System.Xml;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Templates.Books.Xlsx;

/// <summary>Writes one sheet; elements stand in the order that the standard prescribes.</summary>
internal static class XlsxSheet
{
    public static void Write(Stream into, BookSheet sheet, Dictionary<(CellLook, NumberShape?), int> styles) =>
        SheetMl.Part(
            into,
            "worksheet",
            xml =>
            {
                xml.Begin("sheetPr");
                xml.Element("pageSetUpPr", ("fitToPage", "1"));
                xml.WriteEndElement();
                View(xml, sheet);
                Columns(xml, sheet, styles[(sheet.IsGuarded ? CellLook.Free : CellLook.Plain, null)]);
                Rows(xml, sheet.Rows, styles);
                Behind(xml, sheet);
            }
        );

    static void View(XmlWriter xml, BookSheet sheet)
    {
        xml.Begin("sheetViews");
        xml.Begin("sheetView", ("workbookViewId", "0"));
        if (sheet.HeadingRow > 0)
        {
            var first = CellName.Column(sheet.FrozenColumns + 1) + SheetMl.Text(sheet.HeadingRow + 1);
            xml.Element(
                "pane",
                ("xSplit", SheetMl.Text(sheet.FrozenColumns)),
                ("ySplit", SheetMl.Text(sheet.HeadingRow)),
                ("topLeftCell", first),
                ("activePane", sheet.FrozenColumns > 0 ? "bottomRight" : "bottomLeft"),
                ("state", "frozen")
            );
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>What is typed below a table that is guarded stands in free cells too.</summary>
    static void Columns(XmlWriter xml, BookSheet sheet, int below)
    {
        if (sheet.Widths.IsEmpty)
            return;
        xml.Begin("cols");
        for (var i = 0; i < sheet.Widths.Length; i++)
            xml.Element(
                "col",
                ("min", SheetMl.Text(i + 1)),
                ("max", SheetMl.Text(i + 1)),
                ("width", SheetMl.Text(sheet.Widths[i])),
                ("style", SheetMl.Text(below)),
                ("customWidth", "1")
            );
        xml.WriteEndElement();
    }

    static void Rows(
        XmlWriter xml,
        ImmutableArray<ImmutableArray<BookCell>> rows,
        Dictionary<(CellLook, NumberShape?), int> styles
    )
    {
        xml.Begin("sheetData");
        for (var row = 0; row < rows.Length; row++)
        {
            var number = SheetMl.Text(row + 1);
            xml.Begin("row", ("r", number));
            for (var column = 0; column < rows[row].Length; column++)
                Cell(xml, rows[row][column], CellName.Column(column + 1) + number, styles);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static void Cell(XmlWriter xml, BookCell cell, string name, Dictionary<(CellLook, NumberShape?), int> styles)
    {
        xml.Begin("c", ("r", name), ("s", SheetMl.Text(styles[(cell.Look, cell.Shape)])));
        if (cell.Number is { } number)
            xml.WriteElementString("v", SheetMl.Main, Notation.Plain(number));
        else if (!string.IsNullOrEmpty(cell.Text))
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.Begin("is");
            xml.Begin("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(XmlWords.Clean(cell.Text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static void Behind(XmlWriter xml, BookSheet sheet)
    {
        if (sheet.IsGuarded)
            XlsxGuard.Write(xml);
        if (sheet.HeadingRow > 0)
            xml.Element(
                "autoFilter",
                (
                    "ref",
                    $"A{sheet.HeadingRow}:{CellName.Column(sheet.Widths.Length)}{Math.Max(sheet.Rows.Length, sheet.HeadingRow + 1)}"
                )
            );
        XlsxChoices.Write(xml, sheet.Choices);
        xml.Element("pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToHeight", "0"));
        if (sheet.Rows.IsEmpty || sheet.Widths.IsEmpty)
            return;
        // A year is a code here: nobody needs to be told that it is a number kept as text.
        xml.Begin("ignoredErrors");
        xml.Element(
            "ignoredError",
            ("sqref", $"A1:{CellName.Column(sheet.Widths.Length)}{sheet.Rows.Length}"),
            ("numberStoredAsText", "1")
        );
        xml.WriteEndElement();
    }
}
