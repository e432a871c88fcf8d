using System.Collections.Immutable;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Collections.MoreTime;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Collections.Standings;

/// <summary>How far everybody is with one collection.</summary>
static class CollectionStands
{
    public static ImmutableArray<OrganisationStand> Of(
        WorkedEdition edition,
        Collection collection,
        EditionCalls calls,
        DateOnly today
    )
    {
        var dates = calls.Dates(collection);
        var reports = edition.Deliveries.Select(one => one.Report).Where(one => one.Collection == collection.Code);
        var disputing = Disputes.Of(reports).Select(one => one.Answer.Organisation).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. AskedOrganisation
                .Of(edition, collection, calls)
                .Select(asked =>
                    OrganisationStand.Judge(
                        asked,
                        dates,
                        calls.Granted(collection.Code, asked.Organisation),
                        calls.Of(collection.Code, asked.Organisation).Any(one => one.State == MoreTimeState.Asked),
                        calls.Of(collection.Code, asked.Organisation).Any(),
                        disputing.Contains(asked.Organisation),
                        today
                    )
                ),
        ];
    }

    /// <summary>What those say for whom others delivered, over all of a collection: how many confirmed, dispute, or are silent.</summary>
    public static (int Confirmed, int Disputed, int Silent) Confirmations(WorkedEdition edition, Collection collection)
    {
        var answers = edition
            .Deliveries.Select(one => one.Report)
            .Where(one => one.Collection == collection.Code && one.Status == DeliveryStatus.Accepted)
            .SelectMany(one => one.Confirmations)
            .CountBy(one => one.Answer)
            .ToDictionary();
        return (
            answers.GetValueOrDefault(ConfirmationAnswer.Confirmed),
            answers.GetValueOrDefault(ConfirmationAnswer.Disputed),
            answers.GetValueOrDefault(ConfirmationAnswer.Silent)
        );
    }
}
