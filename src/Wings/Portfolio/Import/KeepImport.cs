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
                foreach (var step in steps)
                {
                    var (refusal, one, version) = step.Number is { } number
                        ? await Renew(db, number, step, end)
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

    async Task<(Refusal?, RegisteredActivity?, ActivityVersion?)> Renew(
        RekenschapDb db,
        int number,
        ImportStep step,
        CancellationToken stop
    )
    {
        if (await db.Set<RegisteredActivity>().SingleOrDefaultAsync(each => each.Number == number, stop) is not { } one)
            return (ActivityRefusals.Missing, null, null);
        if (Refusals.IfStale(step.Revision, one.Revision) is { } stale)
            return (stale, null, null);
        var draft = await ActivityDeeds.DraftOf(db, one, stop);
        if (one.State == VersionState.Published)
        {
            if (one.Begin(act, one.Revision, draft) is { } not)
                return (not, null, null);
            var next = Version(number, one.Latest, step.Written);
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
