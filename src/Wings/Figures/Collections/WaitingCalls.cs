using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Collections.MoreTime;
using Rekenschap.Figures.Collections.Standings;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections;

/// <summary>What of collections waits for somebody: to begin delivering, or to decide on more time.</summary>
static class WaitingCalls
{
    static readonly Bilingual Decide = new("Besluit", "Decide");

    public static IEnumerable<Waiting> For(SignedIn who, WorkedEdition edition, EditionCalls calls, DateOnly today)
    {
        if (who.Is(Role.Coordinator) && who.Organisation == edition.Facts.Publisher)
            foreach (var request in calls.Requests.Where(one => one.State == MoreTimeState.Asked))
                if (edition.Collection(request.Collection) is { } collection)
                    yield return new(
                        Asks(request, collection),
                        request.Wanted,
                        FollowPaths.Of(edition, collection),
                        Decide
                    );
        if (!who.Is(Role.Supplier) || today > edition.Facts.Published)
            yield break;
        foreach (var collection in edition.Collections.Where(one => one.Opens <= today))
            if (
                CollectionStands
                    .Of(edition, collection, calls, today)
                    .FirstOrDefault(one => one.Organisation == who.Organisation) is
                { Asked: { UnderWay: null, IsIn: false, ByAnother: null } } own
            )
                yield return new(collection.Name, own.Due, FollowPaths.Of(edition, collection), FollowTexts.Deliver);
    }

    static Bilingual Asks(MoreTimeRequest request, Collection collection) =>
        new(
            $"{collection.Name.Nl}: {request.Organisation} vraagt uitstel",
            $"{collection.Name.En}: {request.Organisation} asks for more time"
        );
}
