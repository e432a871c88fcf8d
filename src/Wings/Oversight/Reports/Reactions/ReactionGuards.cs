using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Reports.Reactions;

/// <summary>The guards that the rows of the workflow name.</summary>
static class ReactionGuards
{
    public static Refusal? Judge(string guard, ReportReaction one, AuditReport report, Act act, ReactionSaid said) =>
        guard switch
        {
            ReactionWorkflow.OwnReaction => Only(
                act.Actor.Organisation == one.Organisation,
                ReportRefusals.OfAnother(one.Organisation)
            ),
            ReactionWorkflow.FourEyes => Only(!act.SamePersonAs(one.WrittenBy), ReportRefusals.FourEyes),
            ReactionWorkflow.AllAgreed => Only(said.AllAgreed, ReportRefusals.NotAllAgreed),
            ReactionWorkflow.Independent => Only(
                act.Actor.Organisation == report.Auditor && act.Actor.Organisation != one.Organisation,
                ReportRefusals.NotIndependent
            ),
            ReactionWorkflow.Shown => Only(one.IsShown, ReportRefusals.NotShown),
            ReactionWorkflow.OwnFinding => Only(said.IsOwnFinding, ReportRefusals.NoSuchFinding),
            ReactionWorkflow.WithReason => Only(!string.IsNullOrWhiteSpace(said.Words), ReportRefusals.NothingSaid),
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };

    static Refusal? Only(bool may, Refusal otherwise) => may ? null : otherwise;
}
