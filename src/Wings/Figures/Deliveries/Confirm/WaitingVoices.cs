using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Deliveries.Decide;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>What waits because one delivered for others: their answers, and the disputes to decide on.</summary>
static class WaitingVoices
{
    public static IEnumerable<Waiting> For(
        SignedIn who,
        WorkedEdition edition,
        EditionCalls calls,
        ILookup<Id<Delivery>, Voice> voices
    ) =>
        from delivery in calls.UnderWay
        where OwnRows.IsShown(delivery) && !delivery.SpokenFor.IsEmpty
        let collection = edition.Collection(delivery.Collection)
        where collection is not null
        let heard = Hearing.Of(delivery, [.. voices[delivery.Id]], isDue: false)
        let name = edition.Organisations.ByCode(delivery.Organisation)?.Name ?? Bilingual.Same(delivery.Organisation)
        let title = HandInTexts.Title(collection.Name, name, delivery.Number)
        from one in Of(who, edition, delivery, heard)
        let until = AnswerDay.Of(collection, calls.Granted(collection.Code, delivery.Organisation))
        select new Waiting(title, until, one.Place, one.Button);

    static IEnumerable<(string Place, Bilingual Button)> Of(
        SignedIn who,
        WorkedEdition edition,
        Delivery delivery,
        Hearing heard
    )
    {
        if (
            delivery.State == DeliveryState.Submitted
            && heard.Silent.Contains(who.Organisation)
            && ConfirmDesk.Speakers.Allows(who)
        )
            yield return (ConfirmPaths.Of(delivery.Id), ConfirmTexts.Judge);
        if (
            !heard.Stopping.IsEmpty
            && who.Is(Role.Coordinator)
            && DecideGuards.RefuseOrganisation(Role.Coordinator, who.Organisation, delivery, edition.Facts.Publisher)
                is null
        )
            yield return (DeliveryPaths.Of(delivery.Id), ConfirmTexts.Decide);
    }
}
