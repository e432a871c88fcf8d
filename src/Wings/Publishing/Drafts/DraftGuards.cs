using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts;

/// <summary>The guards that the rows of the workflow name.</summary>
static class DraftGuards
{
    public static Refusal? Judge(string guard, Draft draft, Act act, DraftChecks? checks) =>
        guard switch
        {
            DraftWorkflow.OwnPublication => act.Actor.Organisation == draft.Publisher ? null : DraftRefusals.OfAnother,
            DraftWorkflow.WithReason => string.IsNullOrWhiteSpace(act.Reason) ? DraftRefusals.NothingSaid : null,
            DraftWorkflow.Checked => Held(checks),
            DraftWorkflow.OwnSignature => Signature(draft, act),
            DraftWorkflow.FourEyes => Eyes(act, checks),
            DraftWorkflow.Released => Release(draft, act),
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };

    static Refusal? Held(DraftChecks? checks) =>
        checks is null ? DraftRefusals.Held(null)
        : checks.Holding.FirstOrDefault() is { } first ? DraftRefusals.Held(first)
        : null;

    static Refusal? Signature(Draft draft, Act act) =>
        !draft.Signers.Contains(act.Actor.Organisation) ? DraftRefusals.SignsNot
        : draft.Signatures.Any(one => one.Organisation == act.Actor.Organisation || act.SamePersonAs(one.By))
            ? DraftRefusals.SignedAlready
        : null;

    static Refusal? Eyes(Act act, DraftChecks? checks) =>
        checks is null ? DraftRefusals.Held(null)
        : checks.Writers.Any(act.SamePersonAs) ? DraftRefusals.WroteIt
        : null;

    static Refusal? Release(Draft draft, Act act) =>
        draft.DeliveredAt is not { } received || received > act.At ? DraftRefusals.NotReceived
        : draft.PublicAt is not { } moment || moment > act.At ? DraftRefusals.Embargo
        : null;
}
