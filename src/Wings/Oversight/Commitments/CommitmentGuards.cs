using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Commitments;

/// <summary>The guards that the rows of the workflow name.</summary>
static class CommitmentGuards
{
    /// <param name="said">The evidence or reason that the deed gives.</param>
    public static Refusal? Judge(string guard, Commitment one, Act act, string said) =>
        guard switch
        {
            CommitmentWorkflow.OwnPromise => Only(
                act.Actor.Organisation == one.Organisation,
                CommitmentRefusals.OfAnother(one.Organisation)
            ),
            CommitmentWorkflow.OwnPublication => Only(
                act.Actor.Organisation == one.Publisher,
                CommitmentRefusals.OfAnother(one.Publisher)
            ),
            CommitmentWorkflow.OwnEntry => Only(
                one.IsEnteredByPublisher == (act.Role == Role.Coordinator),
                CommitmentRefusals.EnteredElsewhere(one)
            ),
            CommitmentWorkflow.WithReason => Only(!string.IsNullOrWhiteSpace(said), CommitmentRefusals.NothingSaid),
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };

    static Refusal? Only(bool may, Refusal otherwise) => may ? null : otherwise;
}
