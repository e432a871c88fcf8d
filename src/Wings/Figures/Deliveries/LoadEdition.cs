using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Destruction;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries;

/// <summary>Reads an edition back as it was stored, with the deliveries that were decided on since.</summary>
public static class LoadEdition
{
    /// <summary>Codes of the editions in the database, in order.</summary>
    public static Task<List<string>> Codes(RekenschapDb db, CancellationToken stop = default) =>
        db.Set<Edition>().OrderBy(edition => edition.Code).Select(edition => edition.Code).ToListAsync(stop);

    /// <summary>Where the ledger holds the acceptance of each delivered file, per edition.</summary>
    public static async Task<ImmutableDictionary<string, ImmutableDictionary<string, long>>> Positions(
        RekenschapDb db,
        CancellationToken stop = default
    )
    {
        var known = await db.Set<Delivery>()
            .Where(delivery => delivery.LedgerPosition != null)
            .Join(
                db.Set<Edition>(),
                delivery => delivery.Edition,
                edition => edition.Id,
                (delivery, edition) =>
                    new
                    {
                        edition.Code,
                        delivery.File,
                        delivery.LedgerPosition,
                    }
            )
            .ToListAsync(stop);
        return known
            .GroupBy(one => one.Code, StringComparer.Ordinal)
            .ToImmutableDictionary(
                group => group.Key,
                group => group.ToImmutableDictionary(one => one.File, one => one.LedgerPosition!.Value),
                StringComparer.Ordinal
            );
    }

    /// <summary>
    /// The key to the salts of each delivery of an edition, by file: that of its first reading, so that it stays the same.
    /// Those of what was destroyed are not there.
    /// </summary>
    public static async Task<ImmutableDictionary<string, ImmutableArray<byte>>> SaltKeys(
        RekenschapDb db,
        string code,
        CancellationToken stop = default
    )
    {
        var keys = await db.Set<ObservationSet>()
            .AsNoTracking()
            .Join(
                db.Set<Delivery>(),
                set => set.Delivery,
                one => one.Id,
                (set, one) =>
                    new
                    {
                        set,
                        one.Edition,
                        one.File,
                    }
            )
            .Join(
                db.Set<Edition>(),
                one => one.Edition,
                edition => edition.Id,
                (one, edition) => new { one, edition.Code }
            )
            .Where(one => one.Code == code)
            .OrderBy(one => one.one.set.Id)
            .Select(one => new { one.one.File, one.one.set.SaltKey })
            .ToListAsync(stop);
        return keys.Where(one => !one.SaltKey.IsDefaultOrEmpty)
            .DistinctBy(one => one.File)
            .ToImmutableDictionary(one => one.File, one => one.SaltKey, StringComparer.Ordinal);
    }

    /// <summary>Whether the bytes of every file are still there: what was destroyed must not come back from a folder.</summary>
    public static async Task<bool> IsWhole(RekenschapDb db, string code, CancellationToken stop = default)
    {
        var edition = await db.Set<Edition>().Where(one => one.Code == code).Select(one => one.Id).SingleAsync(stop);
        var files = db.Set<EditionFile>().Where(file => file.Edition == edition).Select(file => file.Hash);
        var delivered = db.Set<Delivery>().Where(one => one.Edition == edition).Select(one => one.FileHash);
        return !await files
            .Concat(delivered)
            .AnyAsync(hash => !db.Set<FileBytes>().Any(bytes => bytes.Hash == hash), stop);
    }

    /// <summary>The edition with this code; null when there is none.</summary>
    public static async Task<EditionContents?> Run(RekenschapDb db, string code, CancellationToken stop = default)
    {
        if (await db.Set<Edition>().SingleOrDefaultAsync(edition => edition.Code == code, stop) is not { } edition)
            return null;
        var codes = await db.Set<EditionCode>()
            .Where(c => c.Edition == edition.Id)
            .OrderBy(c => c.Number)
            .AsNoTracking()
            .ToListAsync(stop);
        ImmutableArray<string> Of(CodeKind kind) => [.. codes.Where(c => c.Kind == kind).Select(c => c.Code)];
        return new(
            code,
            await Files(db, edition.Id, stop),
            Of(CodeKind.Indicator),
            Of(CodeKind.Organisation),
            Of(CodeKind.Breakdown),
            await Deliveries(db, edition.Id, stop)
        )
        {
            Destroyed = [.. await Tombstones.Of(db, edition.Id, stop)],
        };
    }

    static async Task<ImmutableArray<FolderFile>> Files(RekenschapDb db, Id<Edition> edition, CancellationToken stop)
    {
        var files = await db.Set<EditionFile>()
            .Where(file => file.Edition == edition)
            .LeftJoin(db.Set<FileBytes>(), file => file.Hash, bytes => bytes.Hash, (f, b) => new { f.Path, b!.Bytes })
            .AsNoTracking()
            .ToListAsync(stop);
        return
        [
            .. files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => new FolderFile(f.Path, OrNull(f.Bytes))),
        ];
    }

    static async Task<ImmutableArray<DeliveredFile>> Deliveries(
        RekenschapDb db,
        Id<Edition> edition,
        CancellationToken stop
    )
    {
        var loaded = ImmutableArray.CreateBuilder<DeliveredFile>();
        var all = await db.Set<Delivery>()
            .AsNoTracking()
            .Where(delivery => delivery.Edition == edition)
            .OrderBy(delivery => delivery.Place)
            .ToListAsync(stop);
        foreach (var delivery in all)
            if (ImportedStates.Of(delivery) is { } status)
                loaded.Add(await Load(db, delivery, status, loaded.Count, stop));
        return loaded.ToImmutable();
    }

    static async Task<DeliveredFile> Load(
        RekenschapDb db,
        Delivery delivery,
        DeliveryStatus status,
        int index,
        CancellationToken stop
    )
    {
        var bytes = await db.Set<FileBytes>()
            .AsNoTracking()
            .FirstOrDefaultAsync(f => f.Hash == delivery.FileHash, stop);
        return new(
            new(
                delivery.File,
                delivery.Collection,
                delivery.Organisation,
                delivery.Number,
                status,
                delivery.Observations,
                delivery.Received,
                delivery.AcceptedOn,
                delivery.Findings,
                delivery.LedgerPosition
            ),
            OrNull(bytes?.Bytes),
            await Observations(db, delivery.Id, index, stop),
            delivery.Sheets,
            delivery.SubmittedBy,
            delivery.ApprovedBy
        );
    }

    static async Task<ImmutableArray<Observation>> Observations(
        RekenschapDb db,
        Id<Delivery> delivery,
        int index,
        CancellationToken stop
    )
    {
        var set = await db.Set<ObservationSet>()
            .Where(s => s.Delivery == delivery)
            .OrderByDescending(s => s.Id)
            .FirstOrDefaultAsync(stop);
        if (set is null)
            return [];
        var (first, last) = (ObservationRow.KeyOf(set.Id, 0), ObservationRow.KeyOf(set.Id, -1));
        var observations = ImmutableArray.CreateBuilder<Observation>(set.Count);
        var rows = db.Set<ObservationRow>()
            .AsNoTracking()
            .Where(r => r.Key >= first && r.Key <= last)
            .OrderBy(r => r.Key);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(stop))
            observations.Add(Read(row, index));
        return observations.ToImmutable();
    }

    static Observation Read(ObservationRow row, int delivery) =>
        new(
            row.Indicator,
            row.Organisation,
            new Period(row.PeriodStart, row.PeriodEnd),
            row.Breakdown,
            row.Value,
            row.Status,
            row.Confidential,
            delivery,
            new Place(row.Row, row.Column, row.Sheet)
        );

    static ReadOnlyMemory<byte>? OrNull(byte[]? bytes) => bytes is null ? default(ReadOnlyMemory<byte>?) : bytes;
}
