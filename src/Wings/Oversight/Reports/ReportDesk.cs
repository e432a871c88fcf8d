using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Reports.Reactions;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Reports;

/// <summary>What the signed-in pages with reports share: the one door to those that somebody may see.</summary>
sealed record ReportDesk(Database Database, IEditionDesk Editions, WriteSheet? Sheet, IPapers? Papers)
{
    /// <summary>Null where there is none, or not for who asks: both are told alike.</summary>
    public async Task<AuditReport?> Find(WorkCall call)
    {
        if (!int.TryParse(call.Part("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        await using var db = Database.Open();
        var found = await db.Set<AuditReport>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Number == number, call.Stop);
        return found is not null && ReportNeed.May(call.Who, found, call.Clock.Now) ? found : null;
    }

    /// <summary>The reactions of which somebody may know that they are asked, in the order of the recommendations.</summary>
    public async Task<List<ReportReaction>> Reactions(WorkCall call, AuditReport report)
    {
        await using var db = Database.Open();
        var all = await db.Set<ReportReaction>()
            .AsNoTracking()
            .Where(one => one.Report == report.Id)
            .OrderBy(one => one.Number)
            .ThenBy(one => one.Organisation)
            .ToListAsync(call.Stop);
        return ReportNeed.SeesAll(call.Who, report, call.Clock.Now)
            ? all
            : all.FindAll(one => ReportNeed.Handles(call.Who, one.Organisation));
    }

    /// <summary>All reports that the visitor may see, with the reactions of which he may know.</summary>
    public async Task<List<ReportLine>> Seen(WorkCall call)
    {
        await using var db = Database.Open();
        return await Seen(db, call.Who, call.Clock.Now, call.Stop);
    }

    public static async Task<List<ReportLine>> Seen(
        RekenschapDb db,
        SignedIn who,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var reports = (await db.Set<AuditReport>().AsNoTracking().ToListAsync(stop)).FindAll(one =>
            ReportNeed.May(who, one, now)
        );
        var ids = reports.ConvertAll(one => one.Id);
        var reactions = (
            await db.Set<ReportReaction>().AsNoTracking().Where(one => ids.Contains(one.Report)).ToListAsync(stop)
        ).ToLookup(one => one.Report);
        return
        [
            .. reports
                .OrderByDescending(one => one.Date)
                .ThenByDescending(one => one.Number)
                .Select(one => new ReportLine(
                    one,
                    [
                        .. reactions[one.Id]
                            .Where(part =>
                                ReportNeed.SeesAll(who, one, now) || ReportNeed.Handles(who, part.Organisation)
                            )
                            .OrderBy(part => part.Number)
                            .ThenBy(part => part.Organisation, StringComparer.Ordinal),
                    ]
                )),
        ];
    }

    public static Bilingual NameOf(WorkCall call, string code) =>
        call.Settings.Organisations()?.ByCode(code)?.NameOn(call.Clock.Today) ?? Bilingual.Same(code);
}
