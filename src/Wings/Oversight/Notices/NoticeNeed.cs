using Rekenschap.Kernel.People;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Notices;

/// <summary>
/// Who may see a notice: who sends it with all that was answered; who works where it was sent with its own answer; an auditor,
/// with all of it, of what is public or what she was named for. Nobody else, whatever its roles.
/// </summary>
static class NoticeNeed
{
    public static readonly Permission Readers = Permission.Of(
        Role.Supplier,
        Role.Controller,
        Role.Coordinator,
        Role.Auditor
    );

    public static readonly Permission Leaders = Permission.Of(Role.Coordinator);

    public static readonly Permission Board = Permission.Of(Role.Coordinator, Role.Auditor);

    public static readonly Permission Answerers = Permission.Of(Role.Supplier, Role.Controller);

    static readonly Role[] Handling = [Role.Supplier, Role.Controller, Role.Coordinator];

    public static bool Leads(SignedIn who, Notice notice) =>
        who.Is(Role.Coordinator) && who.Organisation == notice.Publisher;

    /// <summary>Whether somebody sees what every organisation answered.</summary>
    public static bool SeesAll(SignedIn who, Notice notice, DateOnly today) =>
        Leads(who, notice) || (who.Is(Role.Auditor) && Audits(who.Organisation, notice, today));

    static bool Audits(string organisation, Notice notice, DateOnly today) =>
        notice.Marking == NoticeMarking.Public
        || notice.Readers.Any(one => one.Organisation == organisation && today <= one.Until);

    /// <summary>Whether somebody works for an organisation in a role in which its answer concerns him.</summary>
    public static bool Handles(SignedIn who, string organisation) =>
        who.Organisation == organisation && Handling.Any(who.Is);

    /// <summary>Whether somebody may answer for an organisation.</summary>
    public static bool Answers(SignedIn who, string organisation) =>
        who.Organisation == organisation && (who.Is(Role.Supplier) || who.Is(Role.Controller));

    /// <summary>In which role: a supplier where he is one.</summary>
    public static Role RoleOf(SignedIn who) => who.Is(Role.Supplier) ? Role.Supplier : Role.Controller;
}
