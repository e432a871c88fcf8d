using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.OpenData.Ods;
using Rekenschap.Figures.OpenData.Sdmx;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.OpenData;

/// <summary>What one indicator adds to the open data: files of its own, and rows of the file with everything.</summary>
/// <param name="Dimensions">Of which it has a table, besides period.</param>
internal sealed record IndicatorData(ImmutableArray<SiteFile> Files, ImmutableArray<string> Dimensions, string Rows)
{
    public static IndicatorData Of(EditionFigures figures, IndicatorFacts indicator)
    {
        var tables = DataTables.Of(figures, indicator);
        return new(
            [.. tables.SelectMany(table => Of(table, figures)), .. Sheets(tables, figures)],
            [.. tables.Select(table => table.Dimension)],
            BulkFile.Rows(tables)
        );
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

    static IEnumerable<SiteFile> Sheets(ImmutableArray<DataTable> tables, EditionFigures figures)
    {
        if (!tables.IsEmpty)
            yield return new($"data/{tables[0].Name}.ods", OdsAnswer.Write(tables, figures));
    }

    static SiteFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
