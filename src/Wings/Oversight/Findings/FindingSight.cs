using Rekenschap.Kernel.People;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings;

/// <summary>
/// Who may see a finding, with all that is said of it: the department that it is of; who publishes, unless it is
/// departementaal vertrouwelijk; the auditor who found it, one who was named, and any where it is marked public. Nobody
/// else, whatever its roles.
/// </summary>
static class FindingSight
{
    static readonly Role[] Handling = [Role.Supplier, Role.Controller, Role.Coordinator];

    public static bool May(SignedIn who, AuditFinding one, DateOnly today) =>
        Owns(who, one) || Publishes(who, one) || (who.Is(Role.Auditor) && Audits(who.Organisation, one, today));

    static bool Owns(SignedIn who, AuditFinding one) => who.Organisation == one.Organisation && Handling.Any(who.Is);

    static bool Publishes(SignedIn who, AuditFinding one) =>
        who.Is(Role.Coordinator) && who.Organisation == one.Publisher && one.Marking != FindingMarking.Confidential;

    static bool Audits(string organisation, AuditFinding one, DateOnly today) =>
        one.Marking == FindingMarking.Public
        || one.FoundBy == organisation
        || one.Named.Any(named => named.Organisation == organisation && today <= named.Until);
}
