using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.OpenData.Ods;

/// <summary>
/// An indicator's tables as an ODF spreadsheet: a sheet for each, and one that says what they hold. Text is typed as text,
/// so that no program takes it for a formula; the bytes follow from the content alone.
/// </summary>
internal static class OdsAnswer
{
    /// <summary>Whoever opens a file must find its kind at a fixed place, so this stands first and is not squeezed.</summary>
    const string Kind = "application/vnd.oasis.opendocument.spreadsheet";

    public static byte[] Write(ImmutableArray<DataTable> tables, EditionFigures figures)
    {
        var day = new DateTimeOffset(figures.Edition.Published, TimeOnly.MinValue, TimeSpan.Zero);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(
                zip,
                day,
                "mimetype",
                CompressionLevel.NoCompression,
                into => into.Write(Encoding.ASCII.GetBytes(Kind))
            );
            Put(zip, day, "META-INF/manifest.xml", CompressionLevel.Fastest, OdsPackage.Manifest);
            Put(zip, day, "meta.xml", CompressionLevel.Fastest, into => OdsPackage.Meta(into, tables[0].Figures));
            Put(zip, day, "styles.xml", CompressionLevel.Fastest, OdsPackage.Styles);
            Put(zip, day, "content.xml", CompressionLevel.Fastest, into => OdsSheets.Write(into, tables, figures));
        }
        return bytes.ToArray();
    }

    static void Put(ZipArchive zip, DateTimeOffset day, string name, CompressionLevel level, Action<Stream> write)
    {
        var entry = zip.CreateEntry(name, level);
        // The oldest day that a package can hold is in 1980.
        entry.LastWriteTime = day.Year < 1980 ? new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero) : day;
        using var into = entry.Open();
        write(into);
    }
}
