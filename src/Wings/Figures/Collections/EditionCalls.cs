using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections.Freezing;
using Rekenschap.Figures.Collections.MoreTime;
using Rekenschap.Figures.Collections.Nil;
using Rekenschap.Figures.Collections.Rounds;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.Confirm;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections;

/// <summary>All that goes on around the collections of an edition, as the database has it at one moment.</summary>
sealed record EditionCalls(
    ImmutableArray<Delivery> UnderWay,
    ILookup<Id<Delivery>, Voice> Voices,
    ImmutableArray<CollectionPlan> Plans,
    ImmutableArray<MoreTimeRequest> Requests,
    ImmutableArray<NilReturn> NilReturns,
    ChangeFreeze? Freeze,
    ImmutableArray<FreezeException> Exceptions
)
{
    public static async Task<EditionCalls> Of(Database database, WorkedEdition edition, CancellationToken stop)
    {
        var underWay = await HandIn(database, edition, stop);
        await using var db = database.Open();
        return new(
            underWay,
            await Hearing.VoicesOf(db, underWay, stop),
            [
                .. await db.Set<CollectionPlan>()
                    .AsNoTracking()
                    .Where(one => one.Edition == edition.Id)
                    .ToListAsync(stop),
            ],
            [
                .. await db.Set<MoreTimeRequest>()
                    .AsNoTracking()
                    .Where(one => one.Edition == edition.Id)
                    .OrderBy(one => one.AskedAt)
                    .ToListAsync(stop),
            ],
            [.. await db.Set<NilReturn>().AsNoTracking().Where(one => one.Edition == edition.Id).ToListAsync(stop)],
            await db.Set<ChangeFreeze>().AsNoTracking().SingleOrDefaultAsync(one => one.Edition == edition.Id, stop),
            [
                .. await db.Set<FreezeException>()
                    .AsNoTracking()
                    .Where(one => one.Edition == edition.Id && one.EndedAt == null)
                    .OrderBy(one => one.GivenAt)
                    .ToListAsync(stop),
            ]
        );
    }

    static Task<ImmutableArray<Delivery>> HandIn(Database database, WorkedEdition edition, CancellationToken stop) =>
        Deliveries.HandIn.UnderWay.Of(database, edition, stop);

    /// <summary>What was handed in for others and is not accepted yet, with what they say of it.</summary>
    public IEnumerable<(Delivery Delivery, Hearing Heard)> Spoken(string collection) =>
        UnderWay
            .Where(one => one.Collection == collection && one.Received is not null && !one.SpokenFor.IsEmpty)
            .Select(one => (one, Hearing.Of(one, [.. Voices[one.Id]], isDue: false)));

    public CollectionPlan? Plan(string collection) => Plans.FirstOrDefault(one => one.Collection == collection);

    public DueDates Dates(Collection collection) => DueDates.Of(collection, Plan(collection.Code));

    public IEnumerable<MoreTimeRequest> Of(string collection, string organisation) =>
        Requests.Where(one => one.Collection == collection && one.Organisation == organisation);

    /// <summary>The last day that was granted; null where none was.</summary>
    public DateOnly? Granted(string collection, string organisation) =>
        Of(collection, organisation).Max(one => one.Until);

    public bool IsNil(Delivery delivery) =>
        NilReturns.Any(one =>
            one.Collection == delivery.Collection
            && one.Organisation == delivery.Organisation
            && one.FileHash.SequenceEqual(delivery.FileHash)
        );

    /// <summary>Whether nothing may be handed in for an organisation on a day.</summary>
    public bool IsFrozen(string collection, string organisation, DateOnly day) =>
        Freeze is { } freeze
        && freeze.HoldsOn(day)
        && !Exceptions.Any(one => one.Collection == collection && one.Organisation == organisation);
}
