using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Reports;

/// <summary>The guards that the rows of the workflow name.</summary>
static class ReportGuards
{
    public static Refusal? Judge(string guard, AuditReport report, Act act, string said) =>
        guard switch
        {
            ReportWorkflow.OwnReport => Only(
                act.Actor.Organisation == report.Auditor,
                ReportRefusals.OfAnother(report.Auditor)
            ),
            ReportWorkflow.EnteredHere => Only(
                act.Actor.Organisation == report.Keeper && report.Keeper == report.Publisher,
                ReportRefusals.OfAnother(report.Auditor)
            ),
            ReportWorkflow.WithReason => Only(!string.IsNullOrWhiteSpace(said), ReportRefusals.NothingSaid),
            ReportWorkflow.NotPublic => Only(!report.IsPublicAt(act.At), ReportRefusals.PublicAlready),
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };

    static Refusal? Only(bool may, Refusal otherwise) => may ? null : otherwise;
}
