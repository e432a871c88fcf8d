using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Reports.Reactions;

namespace Rekenschap.Oversight.Reports;

/// <summary>What is done with reports and the reactions to them, each deed in a write of its own.</summary>
sealed class ReportDeeds(Database database, Act act, CancellationToken stop)
{
    /// <summary>Takes a report into the register under the next number, and asks those concerned for their reactions.</summary>
    /// <param name="make">Makes it with its number.</param>
    public async Task<(Refusal? Refusal, int Number)> Enter(Func<int, AuditReport> make)
    {
        var number = 0;
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                number = (await db.Set<AuditReport>().MaxAsync(one => (int?)one.Number, end) ?? 0) + 1;
                var made = make(number);
                db.Add(made);
                Ask(db, made, made.Recommendations);
                Record(deeds, "entered", made);
                return null;
            },
            stop
        );
        return (refusal, number);
    }

    void Ask(RekenschapDb db, AuditReport report, IEnumerable<ReportRecommendation> parts)
    {
        foreach (var part in parts)
        foreach (var code in part.For)
            db.Add(
                new ReportReaction
                {
                    Id = new(Guid.CreateVersion7(act.At)),
                    Report = report.Id,
                    Number = part.Number,
                    Organisation = code,
                }
            );
    }

    /// <param name="kind">As the ledger calls what was done.</param>
    public Task<Refusal?> Do(int number, string kind, Func<AuditReport, Act, Refusal?> deed) =>
        Do(
            number,
            (db, deeds, report, _) =>
            {
                var had = report.Recommendations.Length;
                var refusal = deed(report, act);
                if (refusal is null)
                {
                    Ask(db, report, report.Recommendations.Skip(had));
                    Record(deeds, kind, report);
                }
                return Task.FromResult(refusal);
            }
        );

    public Task<Refusal?> React(
        int number,
        string organisation,
        int recommendation,
        ReactionVerb verb,
        int seen,
        ReactionSaid said
    ) =>
        Do(
            number,
            async (db, deeds, report, end) =>
            {
                var one = await db.Set<ReportReaction>()
                    .SingleOrDefaultAsync(
                        one =>
                            one.Report == report.Id && one.Organisation == organisation && one.Number == recommendation,
                        end
                    );
                if (one is null)
                    return ReportRefusals.Missing;
                if (verb == ReactionVerb.Link)
                    said = said with { IsOwnFinding = await IsOwn(db, organisation, said.Words.Trim(), end) };
                if (one.Do(verb, act, seen, report, said) is { } refusal)
                    return refusal;
                Record(deeds, verb, report, one);
                return null;
            }
        );

    static async Task<bool> IsOwn(RekenschapDb db, string organisation, string code, CancellationToken end) =>
        code.Length == 0
        || await db.Set<AuditFinding>().AnyAsync(one => one.Code == code && one.Organisation == organisation, end);

    /// <summary>Sends all reactions of a department together.</summary>
    /// <param name="seen">Sum of their revisions as they were looked at: none goes down, so that equal sums are equal revisions.</param>
    public Task<Refusal?> Send(int number, string organisation, int seen) =>
        Do(
            number,
            async (db, deeds, report, end) =>
            {
                var all = await db.Set<ReportReaction>()
                    .Where(one => one.Report == report.Id && one.Organisation == organisation)
                    .OrderBy(one => one.Number)
                    .ToListAsync(end);
                if (all.Count == 0)
                    return ReportRefusals.Missing;
                if (Refusals.IfStale(seen, all.Sum(one => one.Revision)) is { } stale)
                    return stale;
                var agreed = all.TrueForAll(one => one.State == ReactionState.Agreed || one.IsSent);
                var left = all.FindAll(one => !one.IsSent);
                // The first of those that are left is refused where not all were agreed to, and nothing has changed then.
                foreach (var one in left.Count == 0 ? all : left)
                {
                    var said = new ReactionSaid("", AllAgreed: agreed);
                    if (one.Do(ReactionVerb.Send, act, one.Revision, report, said) is { } refusal)
                        return refusal;
                    Record(deeds, ReactionVerb.Send, report, one);
                }
                return null;
            }
        );

    Task<Refusal?> Do(int number, Func<RekenschapDb, Deeds, AuditReport, CancellationToken, Task<Refusal?>> deed) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
                await db.Set<AuditReport>().SingleOrDefaultAsync(one => one.Number == number, end) is { } report
                    ? await deed(db, deeds, report, end)
                    : ReportRefusals.Missing,
            stop
        );

    static void Record(Deeds deeds, string kind, AuditReport one) =>
        deeds.RecordJson("audit_report." + kind, ReportPaths.Subject(one.Number), ReportEntry.Of(one));

    static void Record(Deeds deeds, ReactionVerb verb, AuditReport report, ReportReaction one) =>
        deeds.RecordJson(
            "report_reaction." + verb.ToString().ToLowerInvariant(),
            $"{ReportPaths.Subject(report.Number)}/{one.Organisation}",
            ReportReactionEntry.Of(report.Number, one)
        );
}
