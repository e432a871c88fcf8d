using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Packages;

/// <summary>
/// Lets out what is due: as every node runs it. Texts, what was let through, and the states of the documents are one write,
/// so that a package is public as a whole and once, however many nodes try and whenever one of them dies.
/// </summary>
public sealed class PublishDue
{
    /// <summary>As the ledger has it.</summary>
    internal const string Reason = "the moment of publication is there";

    /// <summary>How long nobody else tries what one node is at.</summary>
    static readonly TimeSpan Term = TimeSpan.FromMinutes(2);

    /// <summary>What was held back is tried again after this: somebody may have mended it.</summary>
    static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    readonly Database database;
    readonly LetOut letOut;

    internal PublishDue(DraftDesks desks, PackagePart packages) =>
        (database, letOut) = (desks.Database, new(desks, packages));

    /// <returns>How many documents became public.</returns>
    public async Task<int> Run(TimeProvider time, CancellationToken stop)
    {
        var many = 0;
        foreach (var unit in await Due(time.GetUtcNow(), stop))
            if (await Take(unit.Key, time.GetUtcNow(), stop))
                many += await Try(unit, time.GetUtcNow(), stop);
        return many;
    }

    /// <summary>What was received and is no longer under embargo, with all that goes out with it.</summary>
    async Task<ImmutableArray<IGrouping<Guid, Draft>>> Due(DateTimeOffset now, CancellationToken stop)
    {
        await using var db = database.Open();
        var delivered = await db.Set<Draft>()
            .AsNoTracking()
            .Where(one => one.State == DraftState.Delivered)
            .ToListAsync(stop);
        if (!delivered.Exists(one => one.PublicAt <= now))
            return [];
        var packages = delivered.Select(one => one.Package).OfType<Id<Package>>().Distinct().ToList();
        var behind = await db.Set<Draft>()
            .AsNoTracking()
            .Where(one =>
                one.Package != null
                && one.State != DraftState.Delivered
                && one.State != DraftState.Public
                && one.State != DraftState.Withdrawn
            )
            .Select(one => one.Package)
            .ToListAsync(stop);
        return
        [
            .. delivered
                .GroupBy(Outgoing.UnitOf)
                .Where(unit => unit.All(one => one.PublicAt <= now && one.DeliveredAt <= now))
                .Where(unit => !behind.Contains(unit.First().Package) || unit.First().Package is null),
        ];
    }

    /// <summary>False where another node is at it, or it was held back a moment ago.</summary>
    async Task<bool> Take(Guid unit, DateTimeOffset now, CancellationToken stop)
    {
        var refusal = await database.Office.Keep(
            async (db, _, end) =>
            {
                var turn = await db.Set<GoingOut>().FindAsync([unit], end);
                if (turn?.NextAt > now)
                    return Refusals.Stale;
                if (turn is null)
                    db.Add(turn = new() { Unit = unit });
                turn.Take(now, Term);
                return null;
            },
            stop
        );
        return refusal is null;
    }

    async Task<int> Try(IGrouping<Guid, Draft> unit, DateTimeOffset now, CancellationToken stop)
    {
        var actor = Actor.With("system", unit.First().Publisher, Role.System);
        var act = new Act(actor, Role.System, now, Reason);
        if (await letOut.Run(act, [.. unit], stop) is not { } why)
            return unit.Count();
        await database.Office.Keep(
            async (db, _, end) =>
            {
                if (await db.Set<GoingOut>().FindAsync([unit.Key], end) is { } turn)
                    turn.Hold(now, Rest, why);
                return null;
            },
            stop
        );
        return 0;
    }
}
