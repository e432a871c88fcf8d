using Rekenschap.Kernel.People;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings;

/// <summary>Who may do what with findings before it is known with which.</summary>
static class FindingNeed
{
    /// <summary>Whoever may come in; what they see there is decided for each finding.</summary>
    public static readonly Permission Readers = Permission.Of(
        Role.Supplier,
        Role.Controller,
        Role.Coordinator,
        Role.Auditor
    );

    /// <summary>Of the own department; a coordinator of who publishes of any.</summary>
    public static readonly Permission Enterers = Permission.Of(Role.Supplier, Role.Coordinator);

    /// <summary>Takes over a spreadsheet: each as far as the same may be typed.</summary>
    public static readonly Permission Importers = Permission.Of(Role.Supplier, Role.Controller, Role.Coordinator);

    /// <summary>Takes over from the auditor's report how many there were.</summary>
    public static readonly Permission Publishers = Permission.Of(Role.Coordinator);
}
