using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Errata;

/// <summary>
/// Brings the register of errata in line with what was found: a new one is raised, one that changed again is reopened,
/// one of which nothing is left is settled. What is so already is left alone, and then nothing is written.
/// </summary>
public static class RaiseErrata
{
    const int MostTries = 3;

    public static async Task<Refusal?> Run(
        Database database,
        Act act,
        string edition,
        ImmutableArray<StandingErratum> found,
        CancellationToken stop = default
    )
    {
        for (var tries = 1; ; tries++)
        {
            var refusal = await Try(database, act, edition, found, stop);
            // Another server found the same: what it wrote is looked at, and most often nothing is left to write.
            if ((refusal != Refusals.Duplicate && refusal != Refusals.Stale) || tries == MostTries)
                return refusal;
        }
    }

    static async Task<Refusal?> Try(
        Database database,
        Act act,
        string edition,
        ImmutableArray<StandingErratum> found,
        CancellationToken stop
    )
    {
        await using var reading = database.Open();
        var known = await Known(reading, edition, stop);
        if (!new ErrataChanges(edition, found, known).Any)
            return null;
        return await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var current = await Known(db, edition, end);
                var changes = new ErrataChanges(edition, found, current);
                if (!changes.Any)
                    return Refusals.Stale;
                changes.Apply(db, deeds, act);
                return null;
            },
            stop
        );
    }

    static Task<List<KeptErratum>> Known(RekenschapDb db, string edition, CancellationToken stop) =>
        db.Set<KeptErratum>().Where(one => one.Edition == edition).OrderBy(one => one.Number).ToListAsync(stop);
}
