using Rekenschap.Kernel.People;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Programmes.Risks;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes;

/// <summary>
/// Who may see what. A programme with its measures: who is in charge and who takes part, the coordinator and the controller of
/// who publishes, and any auditor once it is public. A risk: the departments that it concerns, the coordinator of who publishes
/// unless it is departementaal vertrouwelijk, and auditors who were named or where it is marked public. Nobody else.
/// </summary>
static class ProgrammeNeed
{
    public static readonly Permission Readers = Permission.Of(
        Role.Supplier,
        Role.Controller,
        Role.Coordinator,
        Role.Auditor
    );

    public static readonly Permission Leaders = Permission.Of(Role.Coordinator);

    /// <summary>A risk of the own organisation; a coordinator of who publishes any.</summary>
    public static readonly Permission Enterers = Permission.Of(Role.Supplier, Role.Coordinator);

    static readonly Role[] Handling = [Role.Supplier, Role.Controller, Role.Coordinator];

    public static bool Leads(SignedIn who, string publisher) =>
        who.Is(Role.Coordinator) && who.Organisation == publisher;

    public static bool May(SignedIn who, Programme one) =>
        (one.Concerns(who.Organisation) && Handling.Any(who.Is))
        || (who.Organisation == one.Publisher && (who.Is(Role.Coordinator) || who.Is(Role.Controller)))
        || (who.Is(Role.Auditor) && one.State == ProgrammeState.Public);

    public static bool May(SignedIn who, ProgrammeRisk one, DateOnly today) =>
        (one.Departments.Contains(who.Organisation) && Handling.Any(who.Is))
        || (Leads(who, one.Publisher) && one.Marking != FindingMarking.Confidential)
        || (
            who.Is(Role.Auditor)
            && (
                one.Marking == FindingMarking.Public
                || one.Named.Any(named => named.Organisation == who.Organisation && today <= named.Until)
            )
        );
}
