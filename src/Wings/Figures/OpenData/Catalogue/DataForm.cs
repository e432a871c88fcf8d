namespace Rekenschap.Figures.OpenData.Catalogue;

/// <summary>A form in which data are given away.</summary>
/// <param name="Ending">Of the file's name; of two that fit the longer counts.</param>
/// <param name="FileType">In the list of the EU.</param>
/// <param name="Standard">That it conforms to, by its address.</param>
internal sealed record DataForm(string Ending, string Name, string FileType, string MediaType, string Standard)
{
    static readonly DataForm[] All =
    [
        new(".sdmx.csv", "SDMX-CSV 2.0", "CSV", "text/csv", "https://sdmx.org/standards-2/"),
        new(".csv", "CSV", "CSV", "text/csv", "https://www.w3.org/TR/tabular-data-model/"),
        new(
            ".ods",
            "ODS",
            "ODS",
            "application/vnd.oasis.opendocument.spreadsheet",
            "https://docs.oasis-open.org/office/OpenDocument/v1.3/"
        ),
        new(".json", "JSON-stat 2.0", "JSON", "application/json", "https://json-stat.org/format/"),
    ];

    /// <summary>Null for what describes data and is none itself.</summary>
    public static DataForm? Of(string path) =>
        path.EndsWith("-metadata.json", StringComparison.Ordinal)
            ? null
            : Array.Find(All, one => path.EndsWith(one.Ending, StringComparison.Ordinal));
}
