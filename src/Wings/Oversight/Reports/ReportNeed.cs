using Rekenschap.Kernel.People;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Reports;

/// <summary>
/// Who may see a report. One that is public: whoever works with reports. Until then: the auditor whose it is; the departments
/// to which it recommends anything, each what is recommended to itself; the coordinator of who publishes where it is about
/// central government as a whole. Nobody else, whatever its roles.
/// </summary>
static class ReportNeed
{
    public static readonly Permission Readers = Permission.Of(
        Role.Supplier,
        Role.Controller,
        Role.Coordinator,
        Role.Auditor
    );

    /// <summary>Who enters and keeps reports: auditors their own, the coordinator of who publishes those of others.</summary>
    public static readonly Permission Keepers = Permission.Of(Role.Coordinator, Role.Auditor);

    static readonly Role[] Handling = [Role.Supplier, Role.Controller, Role.Coordinator];

    public static bool May(SignedIn who, AuditReport report, DateTimeOffset now) =>
        SeesAll(who, report, now) || (Handling.Any(who.Is) && report.Departments.Contains(who.Organisation));

    /// <summary>Whether somebody sees every recommendation, and what was sent to the auditor.</summary>
    public static bool SeesAll(SignedIn who, AuditReport report, DateTimeOffset now) =>
        report.IsPublicAt(now) || Audits(who, report) || Leads(who, report);

    public static bool Audits(SignedIn who, AuditReport report) =>
        who.Is(Role.Auditor) && who.Organisation == report.Auditor;

    static bool Leads(SignedIn who, AuditReport report) =>
        report.Wide && who.Is(Role.Coordinator) && who.Organisation == report.Publisher;

    /// <summary>Whether somebody works for a department in a role in which its reaction concerns him.</summary>
    public static bool Handles(SignedIn who, string organisation) =>
        who.Organisation == organisation && Handling.Any(who.Is);

    /// <summary>In which role somebody keeps a report: as auditor where it is hers.</summary>
    public static Role KeepsAs(SignedIn who, AuditReport report) =>
        Audits(who, report) || !who.Is(Role.Coordinator) ? Role.Auditor : Role.Coordinator;
}
