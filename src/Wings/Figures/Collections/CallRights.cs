using Rekenschap.Figures.Collections.MoreTime;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections;

/// <summary>What roles may do around collections.</summary>
static class CallRights
{
    static readonly Bilingual Own = new("voor de eigen organisatie", "for one's own organisation");
    static readonly Bilingual Publisher = new("voor wie publiceert", "for who publishes");
    static readonly Bilingual AsksTime = new("Om uitstel wordt gevraagd", "More time is asked for");

    public static IEnumerable<Right> All =>
        [
            new(Role.Supplier, AsksTime, Own),
            new(Role.Controller, AsksTime, Own),
            .. Right.Of(MoreTimeWorkflow.Rows),
            new(
                Role.Supplier,
                new("Er wordt gemeld dat er niets te leveren is", "It is reported that there is nothing to deliver"),
                new("zolang er niets is aangeleverd", "as long as nothing was delivered")
            ),
            new(
                Role.Supplier,
                new(
                    "Wat de registers van het huis tellen, wordt een aanlevering",
                    "What the office's own registers count becomes a delivery"
                ),
                Publisher
            ),
            new(
                Role.Coordinator,
                new("Een uitvraag wordt geopend of sluit later", "A collection is opened or closes later"),
                Publisher
            ),
            new(
                Role.Coordinator,
                new("Rondes en herinneringen worden gepland", "Rounds and reminders are planned"),
                Publisher
            ),
            new(
                Role.Coordinator,
                new(
                    "Wijzigingen worden gestopt, met uitzonderingen op naam",
                    "Changes are stopped, with exceptions by name"
                ),
                Publisher
            ),
        ];
}
