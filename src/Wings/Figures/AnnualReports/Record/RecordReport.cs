using System.Collections.Immutable;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.AnnualReports.Record;

/// <summary>Keeps what an annual report says. It is public already, so the ledger is told of the figures themselves.</summary>
sealed class RecordReport(Database database, WorkedEdition edition, Collection collection, Act act, string period)
{
    public async Task<Refusal?> Run(
        int seen,
        DateOnly dated,
        ImmutableArray<ReportedFigure> figures,
        CancellationToken stop
    )
    {
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var whose = act.Actor.Organisation;
                var report = await Reports.Find(db, edition, collection.Code, whose, period, end);
                if (report is null)
                    db.Add(report = New());
                if (report.Record(seen, dated, figures) is { } refused)
                    return refused;
                deeds.RecordJson("annual_report.recorded", report.Subject(edition.Facts.Code), Told(report));
                return null;
            },
            stop
        );
        // Two who record the first figures at once: the other was first, and is read first.
        return refusal == Refusals.Duplicate ? Refusals.Stale : refusal;
    }

    AnnualReport New() =>
        new()
        {
            Edition = edition.Id,
            Collection = collection.Code,
            Organisation = act.Actor.Organisation,
            Period = period,
        };

    static object Told(AnnualReport report) =>
        new
        {
            report.Dated,
            Figures = report.Figures.Select(one => new
            {
                one.Indicator,
                one.Value,
                one.Step,
                one.Reference,
            }),
        };
}
