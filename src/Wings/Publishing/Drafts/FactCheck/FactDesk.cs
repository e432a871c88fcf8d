using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.FactCheck;

/// <summary>A document as one ministry sees it: the passages that are about it, and nothing else.</summary>
sealed record FactLook(DraftLook Look, FactStanding Standing);

/// <summary>The one door for ministries to documents on their way out.</summary>
sealed class FactDesk(DraftDesks desks)
{
    /// <summary>States in which a ministry may read what is said of it: from the fact check until it is public, as far as it was asked.</summary>
    static readonly DraftState[] Shown =
    [
        DraftState.FactCheck,
        DraftState.Council,
        DraftState.Cabinet,
        DraftState.Signing,
        DraftState.Signed,
        DraftState.Delivered,
    ];

    public DraftDesks Desks => desks;

    /// <summary>Null where there is none, or where nothing in it is about the ministry of who asks: both are told alike.</summary>
    public async Task<FactLook?> Find(WorkCall call)
    {
        if (!Id<Draft>.TryParse(call.Part("id"), out var id))
            return null;
        await using var db = desks.Database.Open();
        return
            await db.Set<Draft>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, call.Stop) is { } draft
            && Shown.Contains(draft.State)
            ? await Of(draft, call.Who, call.Clock.Today, call.Stop)
            : null;
    }

    /// <summary>What lies with a ministry for fact check now.</summary>
    public async Task<ImmutableArray<FactLook>> All(SignedIn who, DateOnly today, CancellationToken stop)
    {
        await using var db = desks.Database.Open();
        var drafts = await db.Set<Draft>()
            .AsNoTracking()
            .Where(one => one.State == DraftState.FactCheck)
            .OrderBy(one => one.BegunAt)
            .ToListAsync(stop);
        var all = ImmutableArray.CreateBuilder<FactLook>();
        foreach (var draft in drafts)
            if (await Of(draft, who, today, stop) is { } look)
                all.Add(look);
        return all.ToImmutable();
    }

    async Task<FactLook?> Of(Draft draft, SignedIn who, DateOnly today, CancellationToken stop)
    {
        await using var db = desks.Database.Open();
        if (await desks.Look(db, draft, who, stop) is not { } look)
            return null;
        var standings = await FactStandings.Of(db, look, today, stop);
        return standings.FirstOrDefault(one => one.Organisation == who.Organisation) is { } mine
            ? new(look, mine)
            : null;
    }
}
