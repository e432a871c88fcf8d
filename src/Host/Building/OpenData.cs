using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Standing;

namespace Rekenschap.Host.Building;

/// <summary>
/// The open data of a publication: each indicator by period and organisation, as CSV with its metadata and as JSON-stat,
/// by the members of its code lists as CSV, and the ledger.
/// </summary>
internal static class OpenData
{
    const int MostMembers = 60;

    public static ImmutableArray<SiteFile> Of(EditionRead read, Chain chain)
    {
        var figures = read.Figures!;
        var files = ImmutableArray.CreateBuilder<SiteFile>();
        foreach (var indicator in figures.Indicators)
        {
            if (Ask(indicator.Code, "organisation", figures) is { } table)
            {
                files.AddRange(Csv(indicator.Code, table));
                files.Add(Text($"data/{indicator.Code}.json", JsonStatAnswer.Write(table, figures, Language.En)));
            }
            foreach (var dimension in ToldApart.By(figures, indicator).Where(one => IsShort(figures, one)))
                if (Ask(indicator.Code, dimension, figures) is { } parts && HasValues(parts))
                    files.AddRange(Csv($"{indicator.Code}.{dimension}", parts));
        }
        files.Add(new("data/ledger.json", PublicationLedger.Write(chain)));
        return files.ToImmutable();
    }

    static bool IsShort(EditionFigures figures, string dimension) =>
        figures.Members(dimension).Length is > 0 and <= MostMembers;

    /// <summary>A formula need not give a value for the parts of what it rests on.</summary>
    static bool HasValues(FigureTable table) => table.Rows.Any(row => row.Figure.Value is not null);

    static IEnumerable<SiteFile> Csv(string name, FigureTable table)
    {
        yield return Text($"data/{name}.csv", CsvAnswer.Write(table));
        yield return Text($"data/{name}.csv-metadata.json", CsvMetadata.Write(table, $"{name}.csv"));
    }

    /// <summary>Null where an indicator is collected for no period at all.</summary>
    static FigureTable? Ask(string indicator, string by, EditionFigures figures) =>
        new FigureQuestion(indicator, null, ["period", by], null, AsOf.Then).Ask(figures).Table;

    static SiteFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
