using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Register;
using Rekenschap.Portfolio.Register.Write;

namespace Rekenschap.Portfolio.Import;

/// <summary>Makes drafts of what somebody accepted of a sheet: all of it or nothing, each activity with its own entry in the ledger. Nothing becomes public.</summary>
/// <param name="publisher">Code of the organisation that publishes.</param>
/// <param name="invented">Whether the edition is a demonstration.</param>
sealed class KeepImport(Database database, Act act, string publisher, bool invented)
{
    public Task<Refusal?> Run(ImmutableArray<ImportStep> steps, CancellationToken stop) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var last = await db.Set<RegisteredActivity>().MaxAsync(one => (int?)one.Number, end) ?? 0;
                var known = steps.Any(step => step.Number is not null) ? await Known(db, end) : [];
                foreach (var step in steps)
                {
                    var (refusal, one, version) = step.Number is { } number
                        ? Renew(db, known.GetValueOrDefault(number), step)
                        : Enter(db, ++last, step);
                    if (refusal is not null)
                        return refusal;
                    ActivityDeeds.Record(deeds, "imported", one!, version!);
                }
                return null;
            },
            stop
        );

    (Refusal?, RegisteredActivity?, ActivityVersion?) Enter(RekenschapDb db, int number, ImportStep step)
    {
        var ministry = act.Actor.Organisation;
        var entered = new EnteredActivity(
            step.Written.Name,
            ministry,
            ministry,
            OwnerKind.Ministry,
            WeaponSystem: false
        );
        var one = entered.Numbered(number, new(Guid.CreateVersion7(act.At)), publisher, invented);
        one.BegunBy(act);
        var version = Version(number, 1, step.Written);
        db.AddRange(one, version);
        return (one.Write(act, one.Revision, new(version, null)), one, version);
    }

    /// <summary>All activities of the ministry with their latest version and their public one, by number: a sheet is of one ministry.</summary>
    async Task<Dictionary<int, (RegisteredActivity One, ActivityDraft Draft)>> Known(
        RekenschapDb db,
        CancellationToken stop
    )
    {
        var ministry = act.Actor.Organisation;
        var rows = await db.Set<RegisteredActivity>()
            .Where(one => one.Ministry == ministry)
            .Join(
                db.Set<ActivityVersion>(),
                one => one.Number,
                version => version.Activity,
                (one, version) => new { one, version }
            )
            .Where(pair => pair.version.Version == pair.one.Latest || pair.version.Version == pair.one.PublishedVersion)
            .ToListAsync(stop);
        return rows.GroupBy(pair => pair.one.Number)
            .ToDictionary(
                group => group.Key,
                group =>
                {
                    var one = group.First().one;
                    var versions = group.Select(pair => pair.version).ToList();
                    return (
                        one,
                        new ActivityDraft(
                            versions.Single(version => version.Version == one.Latest),
                            versions.Find(version => version.Version == one.PublishedVersion)
                        )
                    );
                }
            );
    }

    /// <param name="known">Default where there is none of that number.</param>
    (Refusal?, RegisteredActivity?, ActivityVersion?) Renew(
        RekenschapDb db,
        (RegisteredActivity? One, ActivityDraft? Draft) known,
        ImportStep step
    )
    {
        if (known is not ({ } one, { } draft))
            return (ActivityRefusals.Missing, null, null);
        if (Refusals.IfStale(step.Revision, one.Revision) is { } stale)
            return (stale, null, null);
        if (one.State == VersionState.Published)
        {
            if (one.Begin(act, one.Revision, draft) is { } not)
                return (not, null, null);
            var next = Version(one.Number, one.Latest, step.Written);
            db.Add(next);
            draft = new(next, draft.Public);
        }
        (draft.Latest.Name, draft.Latest.Facts) = (step.Written.Name, step.Written.Facts);
        return (one.Write(act, one.Revision, draft), one, draft.Latest);
    }

    ActivityVersion Version(int number, int version, WrittenFacts written) =>
        new()
        {
            Id = new(Guid.CreateVersion7(act.At)),
            Activity = number,
            Version = version,
            Name = written.Name,
            Facts = written.Facts,
        };
}
