using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Oversight.Reports.Reactions;

namespace Rekenschap.Oversight.Reports.Public;

/// <summary>The reports that are public at a moment, with what was sent to the auditor; all else stays in the office.</summary>
/// <param name="Day">In Amsterdam: how a reaction stands changes as days go by.</param>
/// <param name="Mark">Of what was written, and which embargoes are over: equal marks, equal reports.</param>
/// <param name="Next">When the next one becomes public of itself; null where none will.</param>
/// <param name="All">The newest first.</param>
public sealed record ReportRegister(DateOnly Day, ReportMark Mark, DateTimeOffset? Next, ImmutableArray<ReportLine> All)
{
    /// <summary>Whether an embargo ended since this was read.</summary>
    public bool IsOver(DateTimeOffset now) => Next <= now;

    public static async Task<ReportRegister> Read(RekenschapDb db, DateTimeOffset now, CancellationToken stop = default)
    {
        // The mark first: what is written while this is read is seen at the next look.
        var mark = await ReportMark.Of(db, now, stop);
        var settled = await db.Set<AuditReport>()
            .AsNoTracking()
            .Where(one => one.State == ReportState.Final)
            .ToListAsync(stop);
        var reports = settled.FindAll(one => one.IsPublicAt(now));
        var ids = reports.ConvertAll(one => one.Id);
        var reactions = (
            await db.Set<ReportReaction>().AsNoTracking().Where(one => ids.Contains(one.Report)).ToListAsync(stop)
        ).ToLookup(one => one.Report);
        return new(
            Clock.DayOf(now),
            mark,
            settled.Where(one => !one.IsPublicAt(now)).Min(one => one.Embargo),
            [
                .. reports
                    .OrderByDescending(one => one.Date)
                    .ThenByDescending(one => one.Number)
                    .Select(one => new ReportLine(
                        one,
                        [
                            .. reactions[one.Id]
                                .OrderBy(part => part.Number)
                                .ThenBy(part => part.Organisation, StringComparer.Ordinal),
                        ]
                    )),
            ]
        );
    }

    /// <summary>Whether another reading would show the same.</summary>
    public async Task<bool> Holds(RekenschapDb db, DateTimeOffset now, CancellationToken stop = default) =>
        Clock.DayOf(now) == Day && Mark == await ReportMark.Of(db, now, stop);
}

/// <summary>How many are public, and how often reports and reactions were changed.</summary>
public readonly record struct ReportMark(int Public, long Reports, long Reactions)
{
    public static async Task<ReportMark> Of(RekenschapDb db, DateTimeOffset now, CancellationToken stop) =>
        new(
            await db.Set<AuditReport>()
                .CountAsync(one => one.State == ReportState.Final && (one.Embargo == null || one.Embargo <= now), stop),
            await db.Set<AuditReport>().SumAsync(one => (long)one.Revision, stop),
            await db.Set<ReportReaction>().SumAsync(one => (long)one.Revision, stop)
        );
}
