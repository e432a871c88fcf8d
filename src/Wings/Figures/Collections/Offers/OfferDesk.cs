using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Collections.Offers;

/// <summary>Asks the wings what they count for a collection.</summary>
sealed class OfferDesk(Database database, ImmutableArray<IOfferFigures> wings)
{
    public Database Database => database;

    /// <summary>Whether anything that the collection asks is counted here, and the publisher may hand it in.</summary>
    public bool Fits(WorkedEdition edition, Collection collection) =>
        Asked(collection).Count > 0 && edition.Knows(collection, edition.Facts.Publisher, out _);

    ImmutableHashSet<string> Asked(Collection collection) =>
        [.. collection.Indicators.Where(code => wings.Any(wing => wing.Indicators.Contains(code)))];

    /// <summary>What the registers count now, beside what was accepted; only where the catalogue knows every member of it.</summary>
    public async Task<ImmutableArray<ComparedCount>> Count(
        WorkedEdition edition,
        Collection collection,
        DateOnly today,
        CancellationToken stop
    )
    {
        var asked = new OfferAsked(
            Asked(collection),
            collection.Period,
            [.. Whose(edition, collection)],
            edition.Facts.Root,
            today
        );
        var counted = ImmutableArray.CreateBuilder<ComparedCount>();
        foreach (var wing in wings)
            counted.AddRange(
                (await wing.Count(asked, stop))
                    .Where(one => IsKnown(edition, one))
                    .Select(one => ComparedCount.Of(edition, one))
            );
        return counted.ToImmutable();
    }

    /// <summary>The publisher, and those for whom the collection lets it speak.</summary>
    static IEnumerable<Organisation> Whose(WorkedEdition edition, Collection collection) =>
        edition.Organisations.All.Where(one =>
            OrganisationCodes.IsNamed(one, collection.Organisations)
            && (
                one.Code == edition.Facts.Publisher
                || ReadDeliveryFiles.SpeaksFor(collection, edition.Facts.Publisher, one)
            )
        );

    static bool IsKnown(WorkedEdition edition, OfferedFigure one) =>
        edition.Figures.Indicator(one.Indicator) is { } indicator
        && indicator.Dimensions.Where(name => name != "organisation").Order().SequenceEqual(one.At.Members.Keys)
        && one.At.Members.All(pair => edition.Figures.Members(pair.Key).Any(member => member.Code == pair.Value));

    /// <summary>Where the numbers of a delivery's file come from; null where they were not counted here.</summary>
    public async Task<TakenOffer?> Of(Delivery delivery, CancellationToken stop)
    {
        await using var db = database.Open();
        return await db.Set<TakenOffer>()
            .AsNoTracking()
            .SingleOrDefaultAsync(
                one =>
                    one.Edition == delivery.Edition
                    && one.Collection == delivery.Collection
                    && one.Organisation == delivery.Organisation
                    && one.FileHash == delivery.FileHash,
                stop
            );
    }
}
