using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Packages;

/// <summary>Says which documents go out together. Each that comes in or goes out of it has another revision from then on.</summary>
sealed class ChangePackage(Database database, Act act)
{
    public Task<Refusal?> Make(Package package, ImmutableHashSet<Id<Draft>> wanted, CancellationToken stop) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                db.Add(package);
                return await Fill(db, deeds, package, wanted, end);
            },
            stop
        );

    public Task<Refusal?> Change(
        Id<Package> id,
        int seen,
        ImmutableHashSet<Id<Draft>> wanted,
        CancellationToken stop
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await db.Set<Package>().SingleOrDefaultAsync(one => one.Id == id, end) is not { } package)
                    return PackageTexts.Missing;
                if (Refusals.IfStale(seen, package.Revision) is { } stale)
                    return stale;
                package.Revision++;
                return await Fill(db, deeds, package, wanted, end);
            },
            stop
        );

    async Task<Refusal?> Fill(
        RekenschapDb db,
        Deeds deeds,
        Package package,
        ImmutableHashSet<Id<Draft>> wanted,
        CancellationToken stop
    )
    {
        if (act.Actor.Organisation != package.Publisher)
            return DraftRefusals.OfAnother;
        var drafts = await db.Set<Draft>().Where(one => one.Edition == package.Edition).ToListAsync(stop);
        var chosen = drafts.Where(one => wanted.Contains(one.Id)).ToList();
        if (
            chosen.Count != wanted.Count
            || chosen.Exists(one => !one.IsUnderWay || (one.Package is { } other && other != package.Id))
        )
            return PackageTexts.Elsewhere;
        foreach (var draft in drafts.Where(one => one.IsUnderWay))
            Move(draft, deeds, package, wanted.Contains(draft.Id));
        deeds.RecordJson(
            "package.changed",
            package.Subject,
            new { package.Name, Documents = chosen.Select(one => one.Path) }
        );
        return null;
    }

    static void Move(Draft draft, Deeds deeds, Package package, bool isIn)
    {
        if (isIn == (draft.Package == package.Id))
            return;
        draft.Package = isIn ? package.Id : null;
        draft.Noted();
        deeds.RecordJson(isIn ? "draft.packaged" : "draft.unpackaged", draft.Subject, new { Reason = package.Name });
    }
}
