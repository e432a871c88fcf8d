using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Rekenschap.Figures.Questions;
using Rekenschap.Figures.Templates.Books;

namespace Rekenschap.Figures.OpenData.Ods;

/// <summary>
/// An indicator's tables as an ODF spreadsheet: a sheet for each, and one that says what they hold. Text is typed as text,
/// so that no program takes it for a formula; the bytes follow from the content alone.
/// </summary>
internal static class OdsAnswer
{
    /// <summary>Whoever opens a file must find its kind at a fixed place, so this stands first and is not squeezed.</summary>
    const string Kind = "application/vnd.oasis.opendocument.spreadsheet";

    static readonly string[] Parts = ["content.xml", "styles.xml", "meta.xml"];

    public static byte[] Write(ImmutableArray<DataTable> tables, EditionFigures figures)
    {
        using var parts = new PackedParts(figures.Edition.Published);
        parts.Put("mimetype", Encoding.ASCII.GetBytes(Kind), CompressionLevel.NoCompression);
        parts.Put("META-INF/manifest.xml", into => OdsPackage.Manifest(into, Parts));
        parts.Put("meta.xml", into => OdsPackage.Meta(into, tables[0].Figures));
        parts.Put("styles.xml", OdsPackage.Styles);
        parts.Put("content.xml", into => OdsSheets.Write(into, tables, figures));
        return parts.Close();
    }
}
