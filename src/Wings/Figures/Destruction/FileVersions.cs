using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Destruction;

/// <summary>Every version of a file of an edition that was stored, as the ledger's entries about the storing name them.</summary>
sealed class FileVersions
{
    readonly string edition;
    readonly string path;
    readonly ImmutableArray<(long Position, ImmutableArray<StoredFile> Files)> stored;
    readonly ImmutableArray<ImmutableArray<byte>> hashes;

    FileVersions(
        string edition,
        string path,
        ImmutableArray<(long, ImmutableArray<StoredFile>)> stored,
        IEnumerable<ImmutableArray<byte>> hashes
    )
    {
        (this.edition, this.path, this.stored) = (edition, path, stored);
        this.hashes = [.. hashes.DistinctBy(hash => Convert.ToHexString(hash.AsSpan()))];
    }

    public static async Task<FileVersions> Read(RekenschapDb db, string edition, string path, CancellationToken stop)
    {
        var contents = await LedgerBook.Contents(
            db,
            entries => entries.Where(entry => entry.Kind == StoredFile.Kind && entry.Subject == edition),
            stop
        );
        ImmutableArray<(long Position, ImmutableArray<StoredFile> Files)> stored =
        [
            .. contents.Select(one =>
                (one.Position, JsonSerializer.Deserialize<ImmutableArray<StoredFile>>(one.Content.AsSpan()))
            ),
        ];
        var named = stored.SelectMany(one => one.Files).Where(file => file.Path == path);
        return new(edition, path, stored, named.Select(file => file.Hash));
    }

    public FileVersions With(ImmutableArray<byte> hash) => new(edition, path, stored, hashes.Add(hash));

    public FileVersions Without(ImmutableArray<byte> hash) =>
        new(edition, path, stored, hashes.Where(one => !one.SequenceEqual(hash)));

    public Task<bool> AnyIsThere(RekenschapDb db, CancellationToken stop) =>
        db.Set<FileBytes>().AnyAsync(file => hashes.Contains(file.Hash), stop);

    /// <summary>Another file with the same bytes, which would stay with it.</summary>
    public async Task<string?> SharedWith(RekenschapDb db, Id<Edition> of, string here, CancellationToken stop) =>
        await db.Set<EditionFile>()
            .Where(file => hashes.Contains(file.Hash) && (file.Edition != of || file.Path != here))
            .Select(file => file.Path)
            .FirstOrDefaultAsync(stop)
        ?? await db.Set<Delivery>()
            .Where(one => hashes.Contains(one.FileHash) && db.Set<FileBytes>().Any(file => file.Hash == one.FileHash))
            .Select(one => one.File)
            .FirstOrDefaultAsync(stop);

    /// <summary>
    /// The bytes, and the contents of the entries that name their hashes, from which a small file can be guessed. What those
    /// said of other files is said again, so that these can still be found when it is their turn.
    /// </summary>
    public async Task<Refusal?> Destroy(RekenschapDb db, Deeds deeds, Tombstone stone, CancellationToken stop)
    {
        await db.Set<FileBytes>().Where(file => hashes.Contains(file.Hash)).ExecuteDeleteAsync(stop);
        foreach (var (position, files) in stored.Where(one => one.Files.Any(IsOne)))
        {
            if (await LedgerBook.Destroy(db, deeds, stone with { Position = position }, stop) is { } refusal)
                return refusal;
            deeds.RecordJson(StoredFile.Kind, edition, files.Where(file => !IsOne(file)));
        }
        return null;
    }

    bool IsOne(StoredFile file) => file.Path == path && hashes.Any(hash => hash.SequenceEqual(file.Hash));
}
