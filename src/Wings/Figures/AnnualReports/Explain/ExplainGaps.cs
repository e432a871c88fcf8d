using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.AnnualReports.Explain;

/// <summary>Explains differences. The ledger is told of which and of what kind, and commits to the words by their hash.</summary>
sealed class ExplainGaps(Database database, WorkedEdition edition, Act act)
{
    public Task<Refusal?> Run(
        AnnualReport of,
        int revision,
        ImmutableDictionary<string, GapExplanation> said,
        CancellationToken stop
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var report = await Reports.Find(db, edition, of.Collection, of.Organisation, of.Period, end);
                if (report is null)
                    return ReportRefusals.Missing;
                if (report.Explain(revision, said) is { } refused)
                    return refused;
                deeds.Record("annual_report.explained", report.Subject(edition.Facts.Code), Told(said));
                return null;
            },
            stop
        );

    static byte[] Told(ImmutableDictionary<string, GapExplanation> said) =>
        JsonSerializer.SerializeToUtf8Bytes(
            said.OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => new
                {
                    Indicator = one.Key,
                    Category = one.Value.Category.ToString(),
                    Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(one.Value.Words))),
                })
        );
}
