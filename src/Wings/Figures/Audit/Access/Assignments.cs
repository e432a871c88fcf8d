using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Audit.Access;

/// <summary>Looks up, asks for and decides on what auditors are named for.</summary>
static class Assignments
{
    /// <summary>What somebody was named for and may see today; nothing for who is no auditor.</summary>
    public static async Task<ImmutableArray<AuditAssignment>> Of(
        Database database,
        SignedIn who,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (!who.Is(Role.Auditor))
            return [];
        await using var db = database.Open();
        var given = await db.Set<AuditAssignment>()
            .AsNoTracking()
            .Where(one => one.Auditor == who.Pseudonym && one.AuditorOrganisation == who.Organisation)
            .ToListAsync(stop);
        return [.. given.Where(one => one.HoldsOn(today))];
    }

    /// <summary>All, the last asked first: of an auditor her own, of who publishes everybody's.</summary>
    public static async Task<List<AuditAssignment>> Seen(
        Database database,
        SignedIn who,
        string edition,
        bool decides,
        CancellationToken stop
    )
    {
        await using var db = database.Open();
        return await db.Set<AuditAssignment>()
            .AsNoTracking()
            .Where(one => one.Edition == edition && (decides || one.Auditor == who.Pseudonym))
            .OrderByDescending(one => one.AskedAt)
            .ToListAsync(stop);
    }

    /// <summary>Those that wait for who decides on them.</summary>
    public static async Task<IEnumerable<Waiting>> Waiting(
        Database database,
        SignedIn who,
        WorkedEdition edition,
        CancellationToken stop
    ) =>
        AccessPages.Decides(who, edition)
            ? (await Seen(database, who, edition.Facts.Code, decides: true, stop))
                .Where(one => one.State == AssignmentState.Asked)
                .Select(one => new Waiting(AccessTexts.Waiting, one.Until, AuditPaths.Access, AccessTexts.Decide))
            : [];

    public static Task<Refusal?> Ask(Database database, Act act, AuditAssignment asked, CancellationToken stop) =>
        database.Office.Write(
            act,
            (db, deeds, _) =>
            {
                db.Add(asked);
                deeds.RecordJson("assignment.asked", Subject(asked.Id), Content(asked));
                return Task.FromResult<Refusal?>(null);
            },
            stop
        );

    public static Task<Refusal?> Decide(
        Database database,
        Act act,
        Id<AuditAssignment> id,
        int seen,
        AssignmentState to,
        CancellationToken stop
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await db.Set<AuditAssignment>().SingleOrDefaultAsync(one => one.Id == id, end) is not { } asked)
                    return AssignmentRefusals.Missing;
                if (asked.Decide(act, seen, to) is { } refusal)
                    return refusal;
                deeds.RecordJson($"assignment.{to.ToString().ToLowerInvariant()}", Subject(id), Content(asked));
                return null;
            },
            stop
        );

    static string Subject(Id<AuditAssignment> id) => $"audit/assignments/{id}";

    static object Content(AuditAssignment one) =>
        new
        {
            one.Edition,
            one.Organisation,
            one.Collection,
            one.AuditorOrganisation,
            one.Until,
            one.AskedFor,
            one.Reason,
        };
}
