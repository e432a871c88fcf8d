using Rekenschap.Kernel.People;
using Rekenschap.Oversight.Maturity.Threads;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Maturity;

/// <summary>
/// Who may see what. An assessment: the department, the coordinator of who publishes, and auditors of the organisation that
/// measured. An assignment: the department and that coordinator. A pentest: the department, and auditors who were named for it
/// until their last day; who publishes only counts it.
/// </summary>
static class MaturityNeed
{
    public static readonly Permission Readers = Permission.Of(
        Role.Supplier,
        Role.Controller,
        Role.Coordinator,
        Role.Auditor
    );

    public static readonly Permission Suppliers = Permission.Of(Role.Supplier);

    public static readonly Permission Leaders = Permission.Of(Role.Coordinator);

    public static readonly Permission Releasers = Permission.Of(Role.Controller, Role.Coordinator);

    static readonly Role[] Handling = [Role.Supplier, Role.Controller, Role.Coordinator];

    static bool Owns(SignedIn who, string department) => who.Organisation == department && Handling.Any(who.Is);

    public static bool Leads(SignedIn who, string publisher) =>
        who.Is(Role.Coordinator) && who.Organisation == publisher;

    public static bool May(SignedIn who, Assessment one) =>
        Owns(who, one.Department)
        || Leads(who, one.Publisher)
        || (who.Is(Role.Auditor) && who.Organisation == one.By && one.By != one.Department);

    public static bool May(SignedIn who, MaturityPlan one) => Owns(who, one.Department) || Leads(who, one.Publisher);

    /// <summary>Of who publishes: who writes it and who releases it.</summary>
    public static bool May(SignedIn who, ThreadsText one) =>
        who.Organisation == one.Publisher && (who.Is(Role.Coordinator) || who.Is(Role.Controller));

    public static bool May(SignedIn who, Pentest one, DateOnly today) =>
        Owns(who, one.Department)
        || (
            who.Is(Role.Auditor)
            && one.Named.Any(named => named.Organisation == who.Organisation && today <= named.Until)
        );
}
