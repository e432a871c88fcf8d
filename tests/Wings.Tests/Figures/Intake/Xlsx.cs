using System.Globalization;

namespace Rekenschap.Wings.Tests.Figures.Intake;

/// <summary>Workbooks made for a test, from the XML of their one sheet, so that it can be as untidy as programs write it.</summary>
internal static class Xlsx
{
    static readonly string[] Formats = ["mmm\\-d", "[h]", "[mm]", "ss.0", "[Red]0.0", "0%", "\"dagen\" 0"];

    /// <summary>A workbook of one sheet; style n shows numbers by the n-th format, from 1.</summary>
    public static byte[] Book(string sheet, string sharedStrings = "") => Book(sheet, "x/worksheet", sharedStrings);

    /// <summary>A workbook whose first sheet is nothing but a chart.</summary>
    public static byte[] BehindChart(string sheet) => Book(sheet, "x/chartsheet", "");

    /// <summary>A sheet with rows, and what may stand behind them.</summary>
    public static string Sheet(string rows, string behind = "") =>
        $"<worksheet><sheetData>{rows}</sheetData>{behind}</worksheet>";

    public static string Row(int number, params string[] cells) => $"<row r='{number}'>{string.Concat(cells)}</row>";

    public static string Text(string cell, string text) => $"<c r='{cell}' t='inlineStr'><is><t>{text}</t></is></c>";

    public static string Number(string cell, string value, int style = 0) =>
        $"<c r='{cell}' s='{style}'><v>{value}</v></c>";

    /// <summary>The heading of the long form in row 1.</summary>
    public static string LongHead => Row(1, Text("A1", "indicator"), Text("B1", "period"), Text("C1", "value"));

    static byte[] Book(string sheet, string firstKind, string sharedStrings) =>
        Ods.Package(
            (
                "xl/workbook.xml",
                "<workbook xmlns:r='http://x/relationships'><sheets><sheet name='Blad1' r:id='r1'/><sheet name='Blad2' r:id='r4'/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                $"<Relationships><Relationship Id='r1' Type='{firstKind}' Target='s.xml'/><Relationship Id='r2' Type='x/styles' Target='styles.xml'/>"
                    + "<Relationship Id='r3' Type='x/sharedStrings' Target='texts.xml'/><Relationship Id='r4' Type='x/worksheet' Target='s2.xml'/></Relationships>"
            ),
            ("xl/styles.xml", Styles()),
            ("xl/texts.xml", $"<sst>{sharedStrings}</sst>"),
            ("xl/s.xml", firstKind == "x/chartsheet" ? "<chartsheet/>" : sheet),
            ("xl/s2.xml", sheet)
        );

    static string Styles()
    {
        var formats = Formats.Select(
            (format, i) => Format(170 + i, format.Replace("\"", "&quot;", StringComparison.Ordinal))
        );
        var styles = Formats.Select(
            (_, i) => string.Create(CultureInfo.InvariantCulture, $"<xf numFmtId='{170 + i}'/>")
        );
        return $"<styleSheet><numFmts>{string.Concat(formats)}</numFmts><cellXfs><xf numFmtId='0'/>{string.Concat(styles)}</cellXfs></styleSheet>";
    }

    static string Format(int id, string code) =>
        string.Create(CultureInfo.InvariantCulture, $"<numFmt numFmtId='{id}' formatCode='{code}'/>");
}
