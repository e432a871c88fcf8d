using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Drafts.Release;

/// <summary>
/// Who lets a claim through. The software holds no veto over a minister, and nobody does it alone: a claim that fails has
/// one hand on the mandate of a minister who signs, and one of another person of the organisation that publishes.
/// </summary>
static class ReleaseRules
{
    public static Refusal? RefuseAsking(Draft draft, Act act, Verdict verdict) =>
        !draft.IsUnderWay ? ReleaseRefusals.Ended
        : verdict == Verdict.Fails ? (IsMandate(draft, act) || IsPublisher(draft, act) ? null : ReleaseRefusals.NotHis)
        : verdict is Verdict.Understated or Verdict.Unverifiable
            ? (IsCoordinator(draft, act) ? null : ReleaseRefusals.CoordinatorOnly)
        : ReleaseRefusals.NothingToRelease;

    /// <param name="first">Who asked.</param>
    public static Refusal? RefuseConfirming(Draft draft, ReleaseHand first, Act act)
    {
        if (!draft.IsUnderWay)
            return ReleaseRefusals.Ended;
        if (act.SamePersonAs(first.By))
            return ReleaseRefusals.Alone;
        return Together(draft, (first.Organisation, first.Role), act) ? null : ReleaseRefusals.NotTogether;
    }

    public static Refusal? RefuseWithdrawing(Draft draft, Act act) =>
        !draft.IsUnderWay ? ReleaseRefusals.Ended
        : IsMandate(draft, act) || IsPublisher(draft, act) ? null
        : ReleaseRefusals.NotHis;

    /// <summary>
    /// Whether those who let it through could do so still: who signs may have become another, and a mandate of a minister who
    /// does not sign is none.
    /// </summary>
    public static bool Stands(Draft draft, IReadOnlyCollection<ReleaseHand> hands)
    {
        var all = hands.Select(one => (one.Organisation, one.Role)).ToList();
        return all.TrueForAll(one => IsMandate(draft, one) || IsPublisher(draft, one))
            && (all.Count < 2 || all.Exists(one => IsMandate(draft, one)));
    }

    /// <summary>Whether one of both holds the mandate and the other is of who publishes.</summary>
    static bool Together(Draft draft, (string Organisation, Role Role) first, Act act) =>
        (IsMandate(draft, first) && IsPublisher(draft, act)) || (IsPublisher(draft, first) && IsMandate(draft, act));

    public static bool IsMandate(Draft draft, (string Organisation, Role Role) who) =>
        who.Role == Role.Signatory && draft.Signers.Contains(who.Organisation);

    static bool IsPublisher(Draft draft, (string Organisation, Role Role) who) =>
        who.Organisation == draft.Publisher && who.Role is (Role.Editor or Role.Coordinator or Role.Signatory);

    static bool IsMandate(Draft draft, Act act) => Has(act) && IsMandate(draft, (act.Actor.Organisation, act.Role));

    static bool IsPublisher(Draft draft, Act act) => Has(act) && IsPublisher(draft, (act.Actor.Organisation, act.Role));

    static bool IsCoordinator(Draft draft, Act act) =>
        Has(act) && act.Role == Role.Coordinator && act.Actor.Organisation == draft.Publisher;

    /// <summary>An act in a role that its actor does not hold is nobody's.</summary>
    static bool Has(Act act) => act.Actor.Is(act.Role);
}
