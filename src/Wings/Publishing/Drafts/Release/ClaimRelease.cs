using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Drafts.Release;

/// <summary>
/// A claim that goes out though it does not simply hold. One that fails needs two: who signs on the mandate of a minister
/// who signs, and another person of who publishes, in either order. One that is understated or cannot be verified is
/// accepted by the coordinator. It is about these words at this claim with this computed value, and about nothing else.
/// </summary>
public sealed class ClaimRelease
{
    public required Id<ClaimRelease> Id { get; init; }

    public required Id<Draft> Draft { get; init; }

    public required string Words { get; init; }

    /// <summary>What stands behind <c>claim:</c>, as written.</summary>
    public required string Claim { get; init; }

    /// <summary>Fails, understated or unverifiable.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What was computed when it was asked for.</summary>
    public required string Computed { get; init; }

    /// <summary>Public.</summary>
    public required string Reason { get; init; }

    public ReleaseState State { get; private set; }

    /// <summary>Who asked, then who confirmed.</summary>
    public ImmutableArray<ReleaseHand> Hands { get; private set; } = [];

    /// <summary>Goes up by one with every deed.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>Asks for it; what one person may let through is so at once.</summary>
    internal static (ClaimRelease? Asked, Refusal? Refusal) Ask(Draft draft, Act act, JudgedClaim claim, string reason)
    {
        if (ReleaseRules.RefuseAsking(draft, act, claim.Verdict) is { } refusal)
            return (null, refusal);
        if (string.IsNullOrWhiteSpace(reason))
            return (null, ReleaseRefusals.NoReason);
        return (
            new()
            {
                Id = new(Guid.CreateVersion7(act.At)),
                Draft = draft.Id,
                Words = claim.Tag.Words,
                Claim = claim.Tag.Target,
                Verdict = claim.Verdict,
                Computed = Computation.Of(claim),
                Reason = reason,
                State = claim.Verdict == Verdict.Fails ? ReleaseState.Asked : ReleaseState.Released,
                Hands = [ReleaseHand.Of(act)],
            },
            null
        );
    }

    /// <summary>The second of two agrees.</summary>
    /// <param name="claim">As it is judged now; null where it is no longer in the text.</param>
    internal Refusal? Confirm(Draft draft, Act act, int seen, JudgedClaim? claim)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        if (State != ReleaseState.Asked)
            return ReleaseRefusals.NotAsked;
        if (claim is null || !IsAbout(claim))
            return ReleaseRefusals.SomethingElse;
        if (ReleaseRules.RefuseConfirming(draft, Hands[0], act) is { } refusal)
            return refusal;
        (State, Hands) = (ReleaseState.Released, Hands.Add(ReleaseHand.Of(act)));
        Revision++;
        return null;
    }

    /// <summary>Takes it back, or says no to it.</summary>
    internal Refusal? Withdraw(Draft draft, Act act, int seen)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        if (State == ReleaseState.Withdrawn)
            return ReleaseRefusals.NotAsked;
        if (ReleaseRules.RefuseWithdrawing(draft, act) is { } refusal)
            return refusal;
        State = ReleaseState.Withdrawn;
        Revision++;
        return null;
    }

    /// <summary>Who signs became another: what was let through on a mandate that is none any more is asked anew.</summary>
    /// <returns>Whether it lapsed.</returns>
    internal bool Lapse(Draft draft)
    {
        if (State == ReleaseState.Withdrawn || ReleaseRules.Stands(draft, Hands))
            return false;
        State = ReleaseState.Withdrawn;
        Revision++;
        return true;
    }

    /// <summary>Whether it is about a claim as it is judged now: another text, verdict or value is something else.</summary>
    public bool IsAbout(JudgedClaim claim) =>
        Words == claim.Tag.Words
        && Claim == claim.Tag.Target
        && Verdict == claim.Verdict
        && Computed == Computation.Of(claim);
}
