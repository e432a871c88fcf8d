using Rekenschap.Kernel.People;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments;

/// <summary>Who may do what with promises before it is known with which.</summary>
static class CommitmentNeed
{
    /// <summary>All of it is public: whoever works with figures or texts may look.</summary>
    public static readonly Permission Readers = Permission.Of(
        Role.Supplier,
        Role.Controller,
        Role.Coordinator,
        Role.Auditor,
        Role.Editor
    );

    /// <summary>Of the own ministry; a coordinator of who publishes of any.</summary>
    public static readonly Permission Enterers = Permission.Of(Role.Supplier, Role.Coordinator);
}
