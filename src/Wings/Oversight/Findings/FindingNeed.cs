using Rekenschap.Kernel.People;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings;

/// <summary>Who may know the details of a weakness: its department, who publishes, and an auditor.</summary>
static class FindingNeed
{
    public static bool May(SignedIn who, AuditFinding finding) =>
        (who.Organisation == finding.Organisation && (who.Is(Role.Supplier) || who.Is(Role.Controller)))
        || (who.Organisation == finding.Publisher && who.Is(Role.Coordinator))
        || who.Is(Role.Auditor);
}
