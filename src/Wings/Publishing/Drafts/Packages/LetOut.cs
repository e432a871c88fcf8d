using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Packages;

/// <summary>Puts documents into their edition and makes them public, in one write; or says why not.</summary>
sealed class LetOut(DraftDesks desks, PackagePart packages)
{
    /// <returns>Why nothing went out; null where all did.</returns>
    public async Task<Bilingual?> Run(Act act, ImmutableArray<Draft> drafts, CancellationToken stop)
    {
        await using var db = desks.Database.Open();
        if (await desks.Look(db, drafts[0], null, stop) is not { } first)
            return DraftRefusals.Missing.Text;
        var outgoing = await packages.Of(first, stop);
        var checks = new Dictionary<Id<Draft>, DraftChecks>();
        foreach (var look in outgoing.Looks)
        {
            checks[look.Draft.Id] = await desks.Checks(db, look, DraftVerb.Publish, stop);
            if (checks[look.Draft.Id].Holding.FirstOrDefault() is { } held)
                return held.Says;
        }
        return await Amend(act, outgoing, first, checks, stop);
    }

    async Task<Bilingual?> Amend(
        Act act,
        Outgoing outgoing,
        DraftLook first,
        Dictionary<Id<Draft>, DraftChecks> checks,
        CancellationToken stop
    )
    {
        var before = first.Edition.Files;
        var after = outgoing.Files(before);
        var paths = outgoing.Looks.Select(one => one.Draft.Path).Concat(Outgoing.Changed(before, after)).Distinct();
        var amended = await desks.Editions.Amend(
            act,
            new(
                first.Draft.Edition,
                "document.published",
                [.. paths],
                // What was judged is what goes out: of other files nobody knows whether they block.
                files => Same(files, before) ? after : null
            )
            {
                With = (db, deeds, end) => Publish(act, outgoing, checks, db, deeds, end),
            },
            stop
        );
        return amended.IsDone ? null : amended.Refusal?.Text ?? amended.Problems[0].Message;
    }

    static bool Same(
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> one,
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> other
    ) => one.Count == other.Count && Outgoing.Changed(one, other).IsEmpty;

    static async Task<Refusal?> Publish(
        Act act,
        Outgoing outgoing,
        Dictionary<Id<Draft>, DraftChecks> checks,
        RekenschapDb db,
        Deeds deeds,
        CancellationToken stop
    )
    {
        foreach (var look in outgoing.Looks)
        {
            var draft = await db.Set<Draft>().SingleAsync(one => one.Id == look.Draft.Id, stop);
            if (draft.Go(DraftVerb.Publish, act, look.Draft.Revision, checks[draft.Id]) is { } refusal)
                return refusal;
            deeds.RecordJson("draft.published", draft.Subject, new { draft.Version, act.Reason });
        }
        if (await db.Set<GoingOut>().FindAsync([Outgoing.UnitOf(outgoing.Looks[0].Draft)], stop) is { } turn)
            db.Remove(turn);
        return null;
    }
}
