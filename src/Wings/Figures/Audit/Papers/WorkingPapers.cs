using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Rekenschap.Figures.Audit.Ledger;
using Rekenschap.Figures.Audit.Origins;
using Rekenschap.Figures.Audit.Samples;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Audit.Papers;

/// <summary>
/// A sample as working papers: what was drawn from what, what was found, and the entries of the ledger that it rests on with
/// the proof that each is in it. Secret values are not in it, whoever takes it along.
/// </summary>
static class WorkingPapers
{
    static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    public static async Task<byte[]> Write(
        Database database,
        AuditSample sample,
        WorkedEdition edition,
        Language language,
        CancellationToken stop
    )
    {
        await using var db = database.Open();
        ImmutableArray<string> files = [.. sample.Items.Select(one => one.File).Distinct(StringComparer.Ordinal)];
        var deeds = await DeliveryDeedsTable.Entries(db, sample.Edition, files, stop);
        var own = await PapersLedger.OfSample(db, sample, stop);
        var proofs = await LedgerProofs.Of(db, stop);
        var population = Population.Of(edition, FilterOf(sample));
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "README.txt", PapersTexts.Readme.In(language));
            Put(zip, "sample.csv", SampleCsv.Items(sample));
            Put(zip, "sample.json", JsonSerializer.Serialize(SampleDeed.Of(sample), Written));
            Put(zip, "sample.html", SampleHtml.Write(sample, language));
            Put(zip, "population.txt", Lines(population));
            Put(zip, "lineage.csv", SampleCsv.Lineage(sample, deeds));
            Put(
                zip,
                "ledger.json",
                JsonSerializer.Serialize(PapersLedger.Of(sample.Edition, [.. deeds, .. own], proofs), Written)
            );
        }
        return bytes.ToArray();
    }

    static PopulationFilter FilterOf(AuditSample sample) =>
        new(
            sample.Indicator,
            sample.Collection,
            Kernel.Time.Period.TryParse(sample.Period, out var period) ? period : null
        );

    static string Lines(ImmutableArray<PopulationCell> cells) =>
        string.Concat(Population.Lines(cells).Order(StringComparer.Ordinal).Select(line => line + "\n"));

    static void Put(ZipArchive zip, string name, string text)
    {
        using var into = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        into.Write(Encoding.UTF8.GetBytes(text));
    }
}
