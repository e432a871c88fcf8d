using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Rekenschap.Browser.Tests.Months;

/// <summary>Types in cells of a workbook and saves it, leaving all else as it is.</summary>
static class TypedWorkbook
{
    static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    public static byte[] With(byte[] workbook, TypedCells typed)
    {
        var isOds = typed.File.EndsWith(".ods", StringComparison.Ordinal);
        var part = isOds ? "content.xml" : $"xl/worksheets/sheet{typed.Sheet}.xml";
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(part)!;
            XDocument content;
            using (var reading = entry.Open())
                content = XDocument.Load(reading, LoadOptions.PreserveWhitespace);
            foreach (var (cell, value) in typed.Cells)
                if (isOds)
                    TypeOds(content.Descendants(Table + "table").ElementAt(typed.Sheet - 1), cell, value);
                else
                    TypeXlsx(content, cell, value);
            entry.Delete();
            using var writing = zip.CreateEntry(part).Open();
            content.Save(writing, SaveOptions.DisableFormatting);
        }
        return stream.ToArray();
    }

    static void TypeXlsx(XDocument sheet, string name, string value)
    {
        var cell = sheet.Descendants(Main + "c").Single(one => (string?)one.Attribute("r") == name);
        cell.RemoveNodes();
        cell.SetAttributeValue("t", IsNumber(value) ? null : "str");
        cell.Add(new XElement(Main + "v", value));
    }

    static void TypeOds(XElement table, string name, string value)
    {
        var row = At(table.Descendants(Table + "table-row"), Row(name), "number-rows-repeated");
        var cell = At(row.Elements().Where(IsCell), name[0] - 'A', "number-columns-repeated");
        cell.RemoveNodes();
        cell.SetAttributeValue(Office + "value-type", IsNumber(value) ? "float" : "string");
        cell.SetAttributeValue(Office + "value", IsNumber(value) ? value : null);
        cell.Add(new XElement(Text + "p", value));
    }

    static int Row(string name) => int.Parse(name[1..], CultureInfo.InvariantCulture) - 1;

    static bool IsNumber(string value) => decimal.TryParse(value, CultureInfo.InvariantCulture, out _);

    static bool IsCell(XElement one) => one.Name == Table + "table-cell" || one.Name == Table + "covered-table-cell";

    /// <summary>The element at a place; one that stands for several is taken apart.</summary>
    static XElement At(IEnumerable<XElement> all, int place, string repeated)
    {
        foreach (var one in all.ToList())
        {
            var count = (int?)one.Attribute(Table + repeated) ?? 1;
            if (place >= count)
            {
                place -= count;
                continue;
            }
            if (count == 1)
                return one;
            one.SetAttributeValue(Table + repeated, null);
            var copies = Enumerable.Range(0, count).Select(_ => new XElement(one)).ToList();
            one.ReplaceWith(copies);
            return copies[place];
        }
        throw new InvalidOperationException("There is no such cell");
    }
}
