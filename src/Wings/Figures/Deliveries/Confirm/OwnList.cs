using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>The list of what others deliver for an organisation.</summary>
/// <param name="edition">Null, like its calls, where there is none yet.</param>
sealed class OwnList(
    WorkedEdition? edition,
    EditionCalls? calls,
    ILookup<Id<Delivery>, Voice> voices,
    WorkFrame frame,
    DateOnly today
)
{
    Language Language => frame.Language;

    /// <summary>What was handed in for it here, the last first.</summary>
    public static async Task<IEnumerable<Delivery>> Of(
        RekenschapDb db,
        WorkedEdition edition,
        SignedIn who,
        CancellationToken stop
    ) =>
        (
            await db.Set<Delivery>()
                .AsNoTracking()
                .Where(one => one.Edition == edition.Id && one.HandedInAt != null && one.Received != null)
                .OrderByDescending(one => one.HandedInAt)
                .ToListAsync(stop)
        ).Where(one => one.SpokenFor.Contains(who.Organisation));

    public TableView Table(ImmutableArray<Delivery> deliveries, string organisation) =>
        new(
            "confirmations",
            ConfirmTexts.Menu.In(Language),
            [
                new(FollowTexts.Collection.In(Language)),
                new(ConfirmTexts.Deliverer.In(Language)),
                new(FollowTexts.Due.In(Language)),
                new(FollowTexts.State.In(Language)),
                new(ConfirmTexts.YourAnswer.In(Language)),
            ],
            [.. deliveries.Select(one => Line(one, organisation))],
            ConfirmTexts.NoList.In(Language)
        );

    Row Line(Delivery delivery, string organisation)
    {
        var collection = edition!.Collection(delivery.Collection);
        DateOnly? until = collection is null
            ? null
            : AnswerDay.Of(collection, calls!.Granted(collection.Code, delivery.Organisation));
        var isDue = today > until;
        var voice = Hearing.Of(delivery, [.. voices[delivery.Id]], isDue).By(organisation);
        var deliverer =
            edition.Organisations.ByCode(delivery.Organisation)?.Name ?? Bilingual.Same(delivery.Organisation);
        return new([
            new(
                (collection?.Name ?? Bilingual.Same(delivery.Collection)).In(Language),
                Link: frame.To(ConfirmPaths.Of(delivery.Id))
            ),
            new(deliverer.In(Language)),
            Cell.Of(until is { } day ? Days.Unbroken(day, Language) : null),
            new(FollowTexts.Word(delivery.State).In(Language), Signal: FollowTexts.SignalOf(delivery.State)),
            new(
                ConfirmTexts.Word(voice?.Answer ?? ConfirmationAnswer.Silent, isDue).In(Language),
                Signal: ConfirmTexts.SignalOf(voice, isDue)
            ),
        ]);
    }
}
