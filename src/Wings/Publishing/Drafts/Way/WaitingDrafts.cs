using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.FactCheck;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Publishing.Drafts.Packages;
using Rekenschap.Publishing.Drafts.Release;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Way;

/// <summary>What of documents on their way out waits for somebody.</summary>
sealed class WaitingDrafts(DraftDesks desks, FactDesk facts)
{
    public async Task<ImmutableArray<Waiting>> For(SignedIn who, DateOnly today, CancellationToken stop)
    {
        var all = ImmutableArray.CreateBuilder<Waiting>();
        if (FactPages.Checkers.Allows(who))
            all.AddRange((await facts.All(who, today, stop)).Where(Waits).Select(Fact));
        if (!DraftNeed.Readers.Allows(who))
            return all.ToImmutable();
        await using var db = desks.Database.Open();
        var drafts = (await db.Set<Draft>().AsNoTracking().OrderBy(one => one.BegunAt).ToListAsync(stop)).FindAll(one =>
            one.IsUnderWay && DraftNeed.May(who, one)
        );
        var asked = await db.Set<ClaimRelease>()
            .AsNoTracking()
            .Where(one => one.State == ReleaseState.Asked)
            .ToListAsync(stop);
        var turns = await db.Set<GoingOut>().AsNoTracking().Where(one => one.HeldAt != null).ToListAsync(stop);
        foreach (var draft in drafts)
        {
            all.AddRange(
                asked
                    .Where(one => one.Draft == draft.Id && MayConfirm(one, draft, who))
                    .Select(one => Release(one, draft))
            );
            if (turns.Exists(one => one.Unit == Outgoing.UnitOf(draft)) && who.Is(Role.Coordinator))
                all.Add(new(PackageTexts.Waits(draft.Title), null, PackagePaths.Of(draft), PackageTexts.Look));
            if (IsHis(draft, who))
                all.Add(Step(draft));
        }
        return all.ToImmutable();
    }

    static bool Waits(FactLook look) => look.Standing.State is FactState.Waiting or FactState.Silent;

    static Waiting Fact(FactLook look) =>
        new(
            FactTexts.Waits(look.Look.Draft.Title),
            FactStandings.Due(look.Look.Draft),
            FactPaths.Of(look.Look.Draft.Id),
            FactTexts.Check
        );

    static bool MayConfirm(ClaimRelease release, Draft draft, SignedIn who) =>
        new[] { Role.Signatory, Role.Coordinator, Role.Editor }
            .Where(who.Is)
            .Any(role =>
                ReleaseRules.RefuseConfirming(draft, release.Hands[0], new(who.Actor, role, release.Hands[0].At, ""))
                    is null
            );

    static Waiting Release(ClaimRelease one, Draft draft) =>
        new(ReleaseTexts.Waits(draft.Title, one.Words), null, ReleasePart.Place(draft), ReleaseTexts.Look);

    /// <summary>Whether the next step is for who looks to take. What is being written waits for nobody until there is a day for it.</summary>
    static bool IsHis(Draft draft, SignedIn who) =>
        StepOwner.Steps.Contains(draft.State)
        && who.Is(StepOwner.RoleOf(draft.State))
        && StepOwner.OrganisationsOf(draft, draft.State).Contains(who.Organisation)
        && (draft.State != DraftState.Writing || By(draft) is not null);

    static DateOnly? By(Draft draft) =>
        draft.Dates.Where(one => one.Step == draft.State).Select(one => (DateOnly?)one.By).FirstOrDefault();

    static Waiting Step(Draft draft)
    {
        var step = Way.Step.All.First(one => one.Verb == NextStep.Of(draft.State));
        return new(
            new($"{step.Title.Nl}: {draft.Title}", $"{step.Title.En}: {draft.Title}"),
            By(draft),
            DraftPaths.Of(draft.Id),
            step.Title
        );
    }
}
