using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Register;

/// <summary>What people do with an activity.</summary>
public sealed partial class RegisteredActivity
{
    internal Refusal? Write(Act act, int seen, ActivityDraft draft) =>
        Do(ActivityVerb.Write, act, seen, draft, "")
        ?? Done(() =>
        {
            OfferedOn = null;
            WrittenBy(act);
            if (PublishedVersion is null)
                Name = draft.Latest.Name;
        });

    internal Refusal? Offer(Act act, int seen, ActivityDraft draft, DateOnly on) =>
        Do(ActivityVerb.Offer, act, seen, draft, "")
        ?? Done(() =>
        {
            (OfferedOn, Returned) = (on, "");
            WrittenBy(act);
        });

    internal Refusal? Check(Act act, int seen, ActivityDraft draft) =>
        Do(ActivityVerb.Check, act, seen, draft, "") ?? Done(() => Checker = act.Actor.Pseudonym);

    internal Refusal? Recall(Act act, int seen, ActivityDraft draft, string why) =>
        Do(ActivityVerb.Recall, act, seen, draft, why) ?? Back(why);

    internal Refusal? Return(Act act, int seen, ActivityDraft draft, string why) =>
        Do(ActivityVerb.Return, act, seen, draft, why) ?? Back(why);

    internal Refusal? Publish(Act act, int seen, ActivityDraft draft, DateOnly on) =>
        Do(ActivityVerb.Publish, act, seen, draft, "") ?? Done(() => MakePublic(draft, on));

    internal Refusal? Begin(Act act, int seen, ActivityDraft draft) =>
        Do(ActivityVerb.Begin, act, seen, draft, "")
        ?? Done(() =>
        {
            Latest++;
            (OfferedOn, Returned, Checker) = (null, "", "");
            BegunBy(act);
        });

    internal Refusal? Unlock(Act act, int seen, ActivityDraft draft, DateOnly on, string why) =>
        Do(ActivityVerb.Unlock, act, seen, draft, why)
        ?? Done(() => (IsUnlocked, Unlocks) = (true, Unlocks.Add(new(on, why.Trim(), null))));

    internal Refusal? Place(Act act, int seen, ActivityDraft draft, ScopeDecision decision) =>
        Do(ActivityVerb.Place, act, seen, draft, decision.Reason) ?? Done(() => Decisions = Decisions.Add(decision));

    internal Refusal? Inform(Act act, int seen, ActivityDraft draft, DateOnly on, string paper) =>
        Do(ActivityVerb.Inform, act, seen, draft, "")
        ?? Done(() =>
        {
            (InformedOn, InformedBy) = (on, paper.Trim());
            Reckon();
        });

    /// <summary>Whoever wrote or offered it does not check it.</summary>
    void WrittenBy(Act act)
    {
        if (!Writers.Contains(act.Actor.Pseudonym))
            Writers = Writers.Add(act.Actor.Pseudonym);
    }

    Refusal? Back(string why)
    {
        (OfferedOn, Checker, Returned) = (null, "", why.Trim());
        return null;
    }

    void MakePublic(ActivityDraft draft, DateOnly on)
    {
        var facts = draft.Latest.Facts;
        if (IsUnlocked && draft.ChangesInitial)
            Unlocks = Unlocks.SetItem(Unlocks.Length - 1, Unlocks[^1] with { Used = on });
        IsUnlocked = false;
        draft.Latest.PublishedOn = on;
        (Name, PublishedVersion, PublishedOn) = (draft.Latest.Name, Latest, on);
        (Status, ReportedOn) = (facts.Standing.Status, facts.Standing.Date);
        CurrentEuro = Estimate.Of(facts, on.Year).CurrentEuro;
        Steps = Steps.Add(PublishedStep.Of(Latest, on, facts));
        Reckon();
    }

    /// <summary>Takes over a version that was public already, with the day on which it was: for data that were not made here.</summary>
    internal void TakeOver(ActivityVersion version, DateOnly on)
    {
        (Latest, State) = (version.Version, VersionState.Published);
        MakePublic(new(version, null), on);
    }

    void Reckon() => Due = Status is { } status ? ReportDeadline.Of(status, ReportedOn, InformedOn) : null;

    /// <summary>It as the public has it.</summary>
    /// <param name="version">One of its own.</param>
    internal Activity As(ActivityVersion version) =>
        new(
            Number,
            version.Name,
            Slug,
            Ministry,
            Organisation,
            Owner,
            WeaponSystem,
            Invented,
            version.Version,
            version.Version == Latest ? State : VersionState.Published,
            version.PublishedOn,
            version.Facts,
            Decisions,
            Unlocks,
            Due,
            Steps
        );
}
