using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Deliveries;

/// <summary>Writes observations in bulk, with the database's numbers for their codes, while their leaves are hashed beside it.</summary>
sealed class ObservationWriter(
    RekenschapDb db,
    IDialect dialect,
    EditionContents contents,
    ImmutableArray<int> indicators,
    ImmutableArray<int> organisations,
    ImmutableArray<int> breakdowns
)
{
    /// <summary>The root over the observations' leaves when they are new; null when the same are there already.</summary>
    public async Task<ImmutableArray<byte>?> Write(Delivery delivery, DeliveredFile given, CancellationToken stop)
    {
        if (await Latest(delivery, stop) is { } latest && IsSame(latest, given))
            return null;
        var saltKey = RandomNumberGenerator.GetBytes(32);
        var hashing = Task.Run(() => ObservationContent.Leaves(contents, given, saltKey).Root, stop);
        var set = await NewSet(delivery, given, saltKey, stop);
        var rows = given.Observations.Select((observation, number) => RowOf(set.Id, number, observation));
        await dialect.Insert(db, ObservationRow.Table, rows, stop);
        delivery.Observations = set.Count;
        return set.Root = await hashing;
    }

    /// <summary>Saved at once, since the rows need its number; the root follows when it is known.</summary>
    async Task<ObservationSet> NewSet(Delivery delivery, DeliveredFile given, byte[] saltKey, CancellationToken stop)
    {
        var set = new ObservationSet
        {
            Delivery = delivery.Id,
            Count = given.Observations.Length,
            SaltKey = [.. saltKey],
            Root = [],
        };
        db.Add(set);
        await db.SaveChangesAsync(stop);
        return set;
    }

    public async Task<ImmutableArray<byte>> RootOf(Delivery delivery, CancellationToken stop) =>
        (await Latest(delivery, stop))!.Root;

    Task<ObservationSet?> Latest(Delivery delivery, CancellationToken stop) =>
        db.Set<ObservationSet>()
            .Where(set => set.Delivery == delivery.Id)
            .OrderByDescending(set => set.Id)
            .FirstOrDefaultAsync(stop);

    bool IsSame(ObservationSet latest, DeliveredFile given) =>
        latest.Count == given.Observations.Length
        && ObservationContent.Leaves(contents, given, latest.SaltKey.AsSpan()).Root.SequenceEqual(latest.Root);

    ObservationRow RowOf(long set, int number, in Observation observation) =>
        new(
            ObservationRow.KeyOf(set, number),
            indicators[observation.Indicator],
            organisations[observation.Organisation],
            observation.Period.Start,
            observation.Period.End,
            breakdowns[observation.Breakdown],
            observation.Value,
            observation.Status,
            observation.Confidential,
            observation.Place.Row,
            observation.Place.Column,
            observation.Place.Sheet
        );
}
