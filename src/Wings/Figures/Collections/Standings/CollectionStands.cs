using System.Collections.Immutable;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Collections.MoreTime;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.Confirm;
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
        var disputing = Disputes
            .Of(reports)
            .Select(one => one.Answer.Organisation)
            .Concat(calls.Spoken(collection.Code).SelectMany(one => Disputing(one.Delivery, one.Heard)))
            .ToHashSet(StringComparer.Ordinal);
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

    /// <summary>Who disputes what another handed in for it, and that other.</summary>
    static IEnumerable<string> Disputing(Delivery delivery, Hearing heard)
    {
        var who = heard.Voices.Where(one => one.Voice is { Answer: ConfirmationAnswer.Disputed }).ToList();
        return who.Count == 0 ? [] : who.Select(one => one.Organisation).Append(delivery.Organisation);
    }

    /// <summary>What those say for whom others delivered, over all of a collection: how many confirmed, dispute, or are silent.</summary>
    public static (int Confirmed, int Disputed, int Silent) Confirmations(
        WorkedEdition edition,
        Collection collection,
        EditionCalls calls
    )
    {
        var answers = edition
            .Deliveries.Select(one => one.Report)
            .Where(one => one.Collection == collection.Code && one.Status == DeliveryStatus.Accepted)
            .SelectMany(one => one.Confirmations)
            .Select(one => one.Answer)
            .Concat(calls.Spoken(collection.Code).SelectMany(one => one.Heard.Answers))
            .CountBy(one => one)
            .ToDictionary();
        return (
            answers.GetValueOrDefault(ConfirmationAnswer.Confirmed),
            answers.GetValueOrDefault(ConfirmationAnswer.Disputed),
            answers.GetValueOrDefault(ConfirmationAnswer.Silent)
        );
    }
}
