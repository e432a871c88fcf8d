using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Rekenschap.Bench;

/// <summary>Reading and checking workbooks, against a bare XmlReader over the same sheet.</summary>
internal static class WorkbookBench
{
    const int ColumnsOfOne = 4;

    public static void Run()
    {
        Console.WriteLine("workbook        cells   bare CPU | intake CPU  ratio  allocated  peak");
        foreach (var extension in new[] { ".xlsx", ".ods" })
        {
            var measured = new[] { 10_000, 100_000, 1_000_000 }.Select(cells => Measure(extension, cells)).ToList();
            for (var i = 1; i < measured.Count; i++)
                Console.WriteLine($"{extension} exponent: {Math.Log10(measured[i] / measured[i - 1]):0.00}");
        }
    }

    static double Measure(string extension, int cells)
    {
        var book = extension == ".ods" ? Ods(cells) : Xlsx(cells);
        var part = extension == ".ods" ? "content.xml" : "xl/worksheets/sheet1.xml";
        var (bare, intake) = (new List<Cost>(), new List<Cost>());
        for (var round = 0; round <= IntakeBench.Rounds; round++)
        {
            var (one, other) = (
                Cost.Of(() => BareXml(book, part)),
                Cost.Of(() => IntakeBench.Check(book, extension, cells / ColumnsOfOne))
            );
            if (round == 0)
                continue;
            bare.Add(one);
            intake.Add(other);
        }
        var (b, full) = (Cost.Median(bare), Cost.Median(intake));
        Console.WriteLine(
            $"{extension, -12} {cells, 9} {b.Cpu, 8:0} ms | {full.Cpu, 7:0} ms {full.Cpu / b.Cpu, 6:0.0} {full.AllocatedMb, 7:0} MB {full.PeakMb, 4:0} MB"
        );
        return full.Cpu;
    }

    static void BareXml(byte[] book, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        using var xml = XmlReader.Create(zip.GetEntry(part)!.Open());
        var nodes = 0;
        while (xml.Read())
            nodes++;
        GC.KeepAlive(nodes);
    }

    static byte[] Xlsx(int cells) =>
        Xlsx(
            ["indicator", "period", "value", "region"],
            IntakeBench
                .Cells(cells / ColumnsOfOne)
                .Select(one => new object[] { one.Indicator, one.Period, one.Value, one.Region })
        );

    /// <summary>A workbook of one sheet: a heading and rows under it.</summary>
    internal static byte[] Xlsx(object[] heading, IEnumerable<object[]> rows)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, true))
        {
            Part(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>"
            );
            Part(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            );
            var xml = new StringBuilder("<worksheet><sheetData>");
            var number = 1;
            foreach (var row in rows.Prepend(heading))
                XlsxRow(xml, number++, row);
            Part(zip, "xl/worksheets/sheet1.xml", xml.Append("</sheetData></worksheet>").ToString());
        }
        return stream.ToArray();
    }

    static void XlsxRow(StringBuilder xml, int number, object[] cells)
    {
        xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
        for (var i = 0; i < cells.Length; i++)
            if (cells[i] is decimal value)
                xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + i)}{number}\"><v>{value}</v></c>");
            else
                xml.Append(
                    CultureInfo.InvariantCulture,
                    $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t>{cells[i]}</t></is></c>"
                );
        xml.Append("</row>");
    }

    static byte[] Ods(int cells)
    {
        var xml = new StringBuilder(
            "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"a\"><office:body><office:spreadsheet><table:table table:name=\"a\">"
        );
        OdsRow(xml, "indicator", "period", "value", "region");
        foreach (var (indicator, period, region, value) in IntakeBench.Cells(cells / ColumnsOfOne))
            OdsRow(xml, indicator, period, value, region);
        xml.Append("</table:table></office:spreadsheet></office:body></office:document-content>");
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, true))
            Part(zip, "content.xml", xml.ToString());
        return stream.ToArray();
    }

    static void OdsRow(StringBuilder xml, params object[] cells)
    {
        xml.Append("<table:table-row>");
        foreach (var cell in cells)
            if (cell is decimal)
                xml.Append(
                    CultureInfo.InvariantCulture,
                    $"<table:table-cell office:value-type=\"float\" office:value=\"{cell}\"><text:p>{cell}</text:p></table:table-cell>"
                );
            else
                xml.Append(
                    CultureInfo.InvariantCulture,
                    $"<table:table-cell office:value-type=\"string\"><text:p>{cell}</text:p></table:table-cell>"
                );
        xml.Append("</table:table-row>");
    }

    static void Part(ZipArchive zip, string name, string text)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
