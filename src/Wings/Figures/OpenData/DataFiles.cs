using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.OpenData.Catalogue;
using Rekenschap.Figures.OpenData.Ods;
using Rekenschap.Figures.OpenData.Sdmx;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.OpenData;

/// <summary>
/// The open data of a publication: each indicator as CSV with its metadata, JSON-stat, SDMX-CSV and a spreadsheet, all of
/// them in one file, what they mean, and where an address is known a catalogue of it all.
/// </summary>
public static class DataFiles
{
    /// <param name="address">Where the public finds the publication; without it there is no catalogue, since that names everything in full.</param>
    /// <param name="version">The tree head under which it was published, in hexadecimal.</param>
    /// <param name="endpoint">Where a server answers questions to the data; null where none does.</param>
    public static ImmutableArray<SiteFile> Of(
        EditionFigures figures,
        Uri? address = null,
        string? version = null,
        Uri? endpoint = null
    )
    {
        var files = ImmutableArray.CreateBuilder<SiteFile>();
        var dimensions = new SortedSet<string>(StringComparer.Ordinal);
        using var bulk = new BulkFile(figures);
        foreach (var indicator in figures.Indicators)
        {
            var tables = DataTables.Of(figures, indicator);
            foreach (var table in tables)
            {
                files.AddRange(Of(table, figures));
                bulk.Add(table);
                dimensions.Add(table.Dimension);
            }
            if (!tables.IsEmpty)
                files.Add(new($"data/{tables[0].Name}.ods", OdsAnswer.Write(tables, figures)));
        }
        files.AddRange(bulk.Finish());
        files.Add(Text($"data/{DataNames.Structure}.json", SdmxStructure.Write(figures, [.. dimensions])));
        if (address is not null)
            files.AddRange(CatalogueFiles.Of(figures, files, address, version, endpoint));
        return files.ToImmutable();
    }

    static IEnumerable<SiteFile> Of(DataTable table, EditionFigures figures)
    {
        yield return Text($"data/{table.Name}.csv", CsvAnswer.Write(table.Figures));
        yield return Text(
            $"data/{table.Name}.csv-metadata.json",
            CsvMetadata.Write(table.Figures, $"{table.Name}.csv")
        );
        yield return Text($"data/{table.Name}.json", JsonStatAnswer.Write(table.Figures, figures, Language.En));
        yield return Text($"data/{table.Name}.sdmx.csv", SdmxCsvAnswer.Write(table.Figures));
    }

    static SiteFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
