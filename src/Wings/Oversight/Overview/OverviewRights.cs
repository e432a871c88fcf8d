using Rekenschap.Kernel.People;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Overview;

/// <summary>What roles may do with the overview.</summary>
static class OverviewRights
{
    public static readonly Right Makes = new(
        Role.Coordinator,
        new(
            "Het overzicht aan de Kamer wordt begonnen, en toezeggingen gaan naar de uitgave",
            "The overview to parliament is begun, and promises go into the edition"
        ),
        new("voor wie publiceert", "for who publishes")
    );
}
