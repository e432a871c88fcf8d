using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.OpenData.Catalogue;
using Rekenschap.Figures.OpenData.Sdmx;
using Rekenschap.Figures.Questions;
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
    /// <param name="kept">What the last time left in memory, so that what still holds is not made again.</param>
    public static ImmutableArray<SiteFile> Of(
        EditionFigures figures,
        Uri? address = null,
        string? version = null,
        Uri? endpoint = null,
        KeptData? kept = null
    )
    {
        var files = ImmutableArray.CreateBuilder<SiteFile>();
        var dimensions = new SortedSet<string>(StringComparer.Ordinal);
        using var bulk = new BulkFile(figures);
        foreach (var indicator in figures.Indicators)
        {
            var data = kept?.Of(indicator.Code, Make) ?? Make();
            files.AddRange(data.Files);
            bulk.Add(data.Rows);
            dimensions.UnionWith(data.Dimensions);

            IndicatorData Make() => IndicatorData.Of(figures, indicator);
        }
        files.AddRange(bulk.Finish());
        files.Add(
            new(
                $"data/{DataNames.Structure}.json",
                Encoding.UTF8.GetBytes(SdmxStructure.Write(figures, [.. dimensions]))
            )
        );
        if (address is not null)
            files.AddRange(CatalogueFiles.Of(figures, files, address, version, endpoint));
        return files.ToImmutable();
    }
}
