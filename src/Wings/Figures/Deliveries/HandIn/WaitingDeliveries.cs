using Rekenschap.Figures.Deliveries.Decide;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>The deliveries that wait for somebody: those that it may take on by one of its roles.</summary>
static class WaitingDeliveries
{
    public static IEnumerable<Waiting> For(SignedIn who, WorkedEdition edition, IEnumerable<Delivery> underWay) =>
        from delivery in underWay
        where IsFor(who, edition, delivery)
        let collection = edition.Collection(delivery.Collection)
        where collection is not null
        let name = edition.Organisations.ByCode(delivery.Organisation)?.Name ?? Bilingual.Same(delivery.Organisation)
        select new Waiting(
            HandInTexts.Title(collection.Name, name, delivery.Number),
            collection.Due,
            DeliveryPaths.Of(delivery.Id),
            ButtonOf(delivery.State)
        );

    /// <summary>Whether its next step is one of the visitor's.</summary>
    static bool IsFor(SignedIn who, WorkedEdition edition, Delivery delivery) =>
        DeliveryWorkflow.Rows.Rows.Any(row =>
            row.From == delivery.State
            && who.Is(row.Permission)
            && DecideGuards.RefuseOrganisation(row.Permission, who.Organisation, delivery, edition.Facts.Publisher)
                is null
            && row.Verb != DeliveryVerb.Supersede
            // Taking back what was put to the coordinator is possible, but nothing that waits.
            && (row.From, row.Verb) != (DeliveryState.Referred, DeliveryVerb.Revise)
        );

    static Bilingual ButtonOf(DeliveryState state) =>
        state switch
        {
            DeliveryState.Submitted or DeliveryState.Referred => new("Beoordeel", "Judge"),
            DeliveryState.Approved => new("Beoordeel", "Judge"),
            DeliveryState.Checked => new("Dien in", "Submit"),
            _ => new("Herstel", "Mend"),
        };
}
