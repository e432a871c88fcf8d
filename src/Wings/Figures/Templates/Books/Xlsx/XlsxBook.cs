using System.Collections.Immutable;
using System.Xml;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Templates.Books.Xlsx;

/// <summary>Writes a workbook as Office Open XML.</summary>
internal static class XlsxBook
{
    const string Kinds = "http://schemas.openxmlformats.org/package/2006/content-types";
    const string Packages = "http://schemas.openxmlformats.org/package/2006/relationships";
    const string Word = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static byte[] Write(Book book)
    {
        using var parts = new PackedParts(book.Day);
        var sheets = Enumerable.Range(1, book.Sheets.Length).Select(SheetMl.Text).ToImmutableArray();
        parts.Put("[Content_Types].xml", into => ContentTypes(into, sheets));
        parts.Put("_rels/.rels", into => Relations(into, [("rId1", "officeDocument", "xl/workbook.xml")]));
        parts.Put("xl/workbook.xml", into => SheetMl.Part(into, "workbook", xml => Workbook(xml, book)));
        parts.Put(
            "xl/_rels/workbook.xml.rels",
            into =>
                Relations(
                    into,
                    [
                        .. sheets.Select(number => ("rId" + number, "worksheet", $"worksheets/sheet{number}.xml")),
                        ("rIdStyles", "styles", "styles.xml"),
                    ]
                )
        );
        var looks = book.Looks();
        parts.Put("xl/styles.xml", into => XlsxStyles.Write(into, looks));
        var styles = looks.Select((look, index) => (look, index)).ToDictionary();
        foreach (var (sheet, number) in book.Sheets.Zip(sheets))
            parts.Put($"xl/worksheets/sheet{number}.xml", into => XlsxSheet.Write(into, sheet, styles));
        return parts.Close();
    }

    static void Workbook(XmlWriter xml, Book book)
    {
        xml.Begin("sheets");
        for (var i = 0; i < book.Sheets.Length; i++)
        {
            xml.Begin("sheet", ("name", book.Sheets[i].Name), ("sheetId", SheetMl.Text(i + 1)));
            xml.WriteAttributeString("id", SheetMl.Relations, "rId" + SheetMl.Text(i + 1));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        if (!book.Sheets.Any(sheet => sheet.HeadingRow > 0))
            return;
        xml.Begin("definedNames");
        for (var i = 0; i < book.Sheets.Length; i++)
            if (book.Sheets[i] is { HeadingRow: > 0 } sheet)
                OnEveryPage(xml, sheet, i);
        xml.WriteEndElement();
    }

    /// <summary>The heading is printed at the top of each page.</summary>
    static void OnEveryPage(XmlWriter xml, BookSheet sheet, int index)
    {
        xml.Begin("definedName", ("name", "_xlnm.Print_Titles"), ("localSheetId", SheetMl.Text(index)));
        xml.WriteString($"{Quoted(sheet.Name)}!${sheet.HeadingRow}:${sheet.HeadingRow}");
        xml.WriteEndElement();
    }

    public static string Address(BookList list) =>
        $"{Quoted(list.Sheet)}!${CellName.Column(list.Column + 1)}${list.First}:${CellName.Column(list.Column + 1)}${list.Last}";

    static string Quoted(string sheet) => "'" + sheet.Replace("'", "''", StringComparison.Ordinal) + "'";

    static void ContentTypes(Stream into, ImmutableArray<string> sheets)
    {
        using var xml = XmlWriter.Create(into);
        xml.WriteStartElement("Types", Kinds);
        foreach (
            var (extension, kind) in new[]
            {
                ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
                ("xml", "application/xml"),
            }
        )
            Kind(xml, "Default", "Extension", extension, kind);
        Kind(xml, "Override", "PartName", "/xl/workbook.xml", Word + "sheet.main+xml");
        Kind(xml, "Override", "PartName", "/xl/styles.xml", Word + "styles+xml");
        foreach (var number in sheets)
            Kind(xml, "Override", "PartName", $"/xl/worksheets/sheet{number}.xml", Word + "worksheet+xml");
        xml.WriteEndElement();
    }

    static void Kind(XmlWriter xml, string element, string attribute, string what, string kind)
    {
        xml.WriteStartElement(element, Kinds);
        xml.WriteAttributeString(attribute, what);
        xml.WriteAttributeString("ContentType", kind);
        xml.WriteEndElement();
    }

    static void Relations(Stream into, ImmutableArray<(string Id, string Kind, string Target)> all)
    {
        using var xml = XmlWriter.Create(into);
        xml.WriteStartElement("Relationships", Packages);
        foreach (var (id, kind, target) in all)
        {
            xml.WriteStartElement("Relationship", Packages);
            xml.WriteAttributeString("Id", id);
            xml.WriteAttributeString("Type", $"{SheetMl.Relations}/{kind}");
            xml.WriteAttributeString("Target", target);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
