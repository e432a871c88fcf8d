using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.OpenData.Ods;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Standings;

/// <summary>The overview as a file to work on with: organisations and states, never a person.</summary>
static class StandExport
{
    static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n\t;");
    static readonly string[] Columns = ["collection", "organisation", "name", "state", "due", "received"];

    public static byte[] Csv(FollowLook look)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in Rows(look))
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>
    /// A spreadsheet program takes text that begins so for a formula, and would run it; an apostrophe before it keeps it text.
    /// </summary>
    static string Cell(string text)
    {
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n')
            text = "'" + text;
        return text.AsSpan().ContainsAny(Special)
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }

    public static byte[] Ods(FollowLook look)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "mimetype", CompressionLevel.NoCompression, into => into.Write(OdsKind));
            Put(zip, "META-INF/manifest.xml", CompressionLevel.Fastest, OdsPackage.Manifest);
            Put(zip, "meta.xml", CompressionLevel.Fastest, Meta);
            Put(zip, "styles.xml", CompressionLevel.Fastest, OdsPackage.Styles);
            Put(zip, "content.xml", CompressionLevel.Fastest, into => Sheet(into, look));
        }
        return bytes.ToArray();
    }

    static ReadOnlySpan<byte> OdsKind => "application/vnd.oasis.opendocument.spreadsheet"u8;

    static void Meta(Stream into)
    {
        using var xml = OdsXml.Start(into, "document-meta");
        xml.WriteStartElement("meta", OdsXml.Office);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Sheet(Stream into, FollowLook look)
    {
        using var xml = OdsXml.Start(into, "document-content");
        xml.WriteStartElement("body", OdsXml.Office);
        xml.WriteStartElement("spreadsheet", OdsXml.Office);
        OdsSheets.Start(xml, look.Collection.Code);
        foreach (var row in Rows(look))
            OdsSheets.Row(xml, row, word => OdsXml.Words(xml, word));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Put(ZipArchive zip, string name, CompressionLevel level, Action<Stream> write)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var into = entry.Open();
        write(into);
    }

    static IEnumerable<string[]> Rows(FollowLook look)
    {
        yield return Columns;
        foreach (var one in look.Stands)
            yield return
            [
                look.Collection.Code,
                one.Organisation,
                look.NameOf(one.Organisation),
                string.Join(' ', one.All.Select(stand => stand.ToString().ToLowerInvariant())),
                Day(one.Due),
                one.Asked.First is { } day ? Day(day) : "",
            ];
    }

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
