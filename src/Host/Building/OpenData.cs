using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Building;

/// <summary>The open data of a publication: each indicator by period and organisation, as CSV and as JSON-stat, and the ledger.</summary>
internal static class OpenData
{
    public static ImmutableArray<SiteFile> Of(EditionRead read, Chain chain)
    {
        var files = ImmutableArray.CreateBuilder<SiteFile>();
        foreach (var indicator in read.Figures!.Indicators)
            if (Ask(indicator.Code, read.Figures) is { } table)
            {
                files.Add(Text($"data/{indicator.Code}.csv", CsvAnswer.Write(table)));
                files.Add(Text($"data/{indicator.Code}.json", JsonStatAnswer.Write(table, read.Figures, Language.En)));
            }
        files.Add(new("data/ledger.json", PublicationLedger.Write(chain)));
        return files.ToImmutable();
    }

    /// <summary>Null where an indicator is collected for no period at all.</summary>
    static FigureTable? Ask(string indicator, EditionFigures figures) =>
        new FigureQuestion(indicator, null, ["period", "organisation"], null, AsOf.Then).Ask(figures).Table;

    static SiteFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
