using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>Keeps samples: those of an organisation's auditors are seen by each of them, and written in by who drew them.</summary>
static class SampleBook
{
    public static async Task<List<AuditSample>> Of(
        Database database,
        SignedIn who,
        string edition,
        CancellationToken stop
    )
    {
        await using var db = database.Open();
        return await db.Set<AuditSample>()
            .AsNoTracking()
            .Where(one => one.AuditorOrganisation == who.Organisation && one.Edition == edition)
            .OrderByDescending(one => one.DrawnAt)
            .ToListAsync(stop);
    }

    /// <summary>Null where there is none, or not for who asks.</summary>
    public static async Task<AuditSample?> Find(Database database, SignedIn who, string id, CancellationToken stop)
    {
        if (!Id<AuditSample>.TryParse(id, out var known))
            return null;
        await using var db = database.Open();
        return await db.Set<AuditSample>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == known && one.AuditorOrganisation == who.Organisation, stop);
    }

    public static Task<Refusal?> Keep(Database database, Act act, AuditSample sample, CancellationToken stop) =>
        database.Office.Write(
            act,
            (db, deeds, _) =>
            {
                db.Add(sample);
                deeds.RecordJson("sample.drawn", Subject(sample.Id), SampleDeed.Of(sample));
                return Task.FromResult<Refusal?>(null);
            },
            stop
        );

    public static Task<Refusal?> Find(
        Database database,
        Act act,
        Id<AuditSample> id,
        int seen,
        ImmutableArray<(ItemFinding, string)> found,
        CancellationToken stop
    ) => Write(database, act, id, "concluded", sample => sample.Find(act, seen, found), stop);

    public static Task<Refusal?> Close(
        Database database,
        Act act,
        Id<AuditSample> id,
        int seen,
        string conclusion,
        CancellationToken stop
    ) => Write(database, act, id, "closed", sample => sample.Close(act, seen, conclusion), stop);

    static Task<Refusal?> Write(
        Database database,
        Act act,
        Id<AuditSample> id,
        string verb,
        Func<AuditSample, Refusal?> deed,
        CancellationToken stop
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await db.Set<AuditSample>().SingleOrDefaultAsync(one => one.Id == id, end) is not { } sample)
                    return SampleRefusals.Missing;
                if (deed(sample) is { } refusal)
                    return refusal;
                deeds.RecordJson($"sample.{verb}", Subject(id), SampleDeed.Of(sample));
                return null;
            },
            stop
        );

    /// <summary>Within a write that destroys a delivery: what samples hold of it, and what was said of that, goes with it.</summary>
    public static async Task Forget(RekenschapDb db, string edition, string file, CancellationToken stop)
    {
        foreach (var sample in await db.Set<AuditSample>().Where(one => one.Edition == edition).ToListAsync(stop))
            sample.Forget(file);
    }

    public static string Subject(Id<AuditSample> id) => $"audit/samples/{id}";
}
