using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Release;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts;

/// <summary>The one door to a document on its way out.</summary>
sealed class DraftDesks(Database database, IEditionDesk editions, params IReadOnlyList<IDraftPart> parts)
{
    public Database Database => database;

    public IEditionDesk Editions => editions;

    public IReadOnlyList<IDraftPart> Parts => parts;

    /// <summary>Null where there is none, or not for who asks: both are told alike.</summary>
    public async Task<DraftLook?> Find(WorkCall call)
    {
        await using var db = database.Open();
        return
            Id<Draft>.TryParse(call.Part("id"), out var id)
            && await db.Set<Draft>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, call.Stop) is { } draft
            && DraftNeed.May(call.Who, draft)
            ? await Look(db, draft, call.Who, call.Stop)
            : null;
    }

    /// <summary>A document as it now stands; null where its edition is gone.</summary>
    public async Task<DraftLook?> Look(RekenschapDb db, Draft draft, SignedIn? who, CancellationToken stop)
    {
        if (await editions.Open(draft.Edition, stop) is not { } edition)
            return null;
        var version = await db.Set<DraftVersion>()
            .AsNoTracking()
            .SingleAsync(one => one.Draft == draft.Id && one.Number == draft.Version, stop);
        var releases = await db.Set<ClaimRelease>()
            .AsNoTracking()
            .Where(one => one.Draft == draft.Id)
            .OrderBy(one => one.Id)
            .ToListAsync(stop);
        return DraftJudge.Look(edition, draft, version, who, [.. releases]);
    }

    /// <summary>All that stops or warns at a step, with who acknowledged it.</summary>
    public async Task<DraftChecks> Checks(RekenschapDb db, DraftLook look, DraftVerb step, CancellationToken stop)
    {
        var known = await db.Set<Acknowledgement>()
            .AsNoTracking()
            .Where(one => one.Draft == look.Draft.Id)
            .ToDictionaryAsync(one => one.Key, one => one.By, stop);
        var all = ImmutableArray.CreateBuilder<DraftCheck>();
        foreach (var part in parts)
            all.AddRange(
                (await part.Checks(look, step, stop)).Select(one =>
                    one with
                    {
                        AcknowledgedBy = known.GetValueOrDefault(one.Key),
                    }
                )
            );
        var writers = await db.Set<DraftVersion>()
            .Where(one => one.Draft == look.Draft.Id)
            .Select(one => one.By)
            .Distinct()
            .ToListAsync(stop);
        return new([.. all.OrderBy(one => one.Grade)]) { Writers = [.. writers] };
    }
}
