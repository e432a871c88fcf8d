using System.IO.Compression;
using System.Text;

namespace Rekenschap.Wings.Tests.Figures.Intake;

/// <summary>ODF spreadsheets made for a test, from the XML of their sheets.</summary>
internal static class Ods
{
    const string Head =
        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
        + "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
        + "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
        + "xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'>"
        + "<office:automatic-styles><style:style style:name='gone' style:family='table'><style:table-properties table:display='false'/></style:style>"
        + "<style:style style:name='here' style:family='table'><style:table-properties table:display='true'/></style:style></office:automatic-styles>"
        + "<office:body><office:spreadsheet>";

    const string Foot = "</office:spreadsheet></office:body></office:document-content>";

    public static byte[] Book(params string[] sheets) => Package(("content.xml", Head + string.Concat(sheets) + Foot));

    public static string Sheet(string name, params string[] rows) =>
        $"<table:table table:name='{name}' table:style-name='here'>{string.Concat(rows)}</table:table>";

    public static string Hidden(string name, params string[] rows) =>
        $"<table:table table:name='{name}' table:style-name='gone'>{string.Concat(rows)}</table:table>";

    public static string Row(params string[] cells) => $"<table:table-row>{string.Concat(cells)}</table:table-row>";

    public static string Words(params string[] words) => Row([.. words.Select(Text)]);

    public static string Text(string text) =>
        text == "" ? "<table:table-cell/>" : Cell("office:value-type='string'", text);

    public static string Number(decimal value) =>
        Cell(FormattableString.Invariant($"office:value-type='float' office:value='{value}'"), "zoals getoond");

    public static string Cell(string attributes, string text) =>
        $"<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>";

    public static byte[] Package(params (string Part, string Text)[] parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, true))
            foreach (var (part, text) in parts)
            {
                using var entry = zip.CreateEntry(part).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        return stream.ToArray();
    }
}
