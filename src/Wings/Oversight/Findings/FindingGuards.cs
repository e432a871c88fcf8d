using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings;

/// <summary>The guards that the rows of the workflow name.</summary>
static class FindingGuards
{
    /// <summary>Code of the Auditdienst Rijk, the government's own auditor.</summary>
    public const string InternalAuditor = "ADR";

    public static Refusal? Judge(string guard, AuditFinding finding, Act act, string said) =>
        guard switch
        {
            FindingWorkflow.OwnFinding => Only(
                act.Actor.Organisation == finding.Organisation,
                FindingRefusals.OfAnother(finding.Organisation)
            ),
            FindingWorkflow.OwnPublication => Only(
                act.Actor.Organisation == finding.Publisher,
                FindingRefusals.OfAnother(finding.Publisher)
            ),
            FindingWorkflow.Independent => Only(
                act.Actor.Organisation == finding.FoundBy
                    && act.Actor.Organisation != finding.Organisation
                    && act.Actor.Organisation != finding.Publisher,
                FindingRefusals.NotIndependent
            ),
            FindingWorkflow.OwnEntry => Only(
                finding.IsEnteredByPublisher == (act.Role == Role.Coordinator),
                FindingRefusals.EnteredElsewhere(finding)
            ),
            FindingWorkflow.InternalAuditor => Only(
                act.Actor.Organisation == InternalAuditor && finding.FoundBy != InternalAuditor,
                FindingRefusals.NotInternalAuditor
            ),
            FindingWorkflow.Shown => Only(finding.IsShownToWork, FindingRefusals.NotShown),
            FindingWorkflow.WithReason => Only(!string.IsNullOrWhiteSpace(said), FindingRefusals.NothingSaid),
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };

    static Refusal? Only(bool may, Refusal otherwise) => may ? null : otherwise;
}
