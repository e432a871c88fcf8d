using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Publishing.Keeping;

/// <summary>A file to be kept: where it lies among the bytes.</summary>
/// <param name="Hash">SHA-256.</param>
public readonly record struct FileStretch(string Path, long Start, long Length, ImmutableArray<byte> Hash);

/// <summary>All that is kept of a publication besides its judged result.</summary>
/// <param name="Bytes">Of the archive and what stands beside it, one after another; read from its beginning.</param>
/// <param name="Ledger">That of the archive.</param>
/// <param name="Key">From which salts follow that are of no delivery.</param>
public sealed record FilesToKeep(
    StoredPublication Publication,
    Stream Bytes,
    ImmutableArray<FileStretch> Files,
    string Ledger,
    ImmutableArray<byte> Key
);

/// <summary>Puts the files of a publication in the database, where every server finds them.</summary>
public static class KeepFiles
{
    public static Task<Refusal?> Run(Database database, Act act, FilesToKeep what, CancellationToken stop = default) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                // Two servers may both have found it missing.
                if (await KeptPublication.Has(db, what.Publication.Id, end))
                    return Already(what.Publication);
                if (!await IsAsItWas(db, what.Publication, end))
                    return Changed(what.Publication);
                db.Add(
                    new KeptPublication
                    {
                        Publication = what.Publication.Id,
                        Key = what.Key,
                        Ledger = what.Ledger,
                    }
                );
                db.AddRange(what.Files.Select(file => File(what.Publication, file)));
                await Blocks(db, what, end);
                var archive = what.Files.MaxBy(file => file.Length);
                deeds.RecordJson(
                    "publication.kept",
                    $"{what.Publication.Edition}/publications/{what.Publication.Number}",
                    new { archive.Path, Sha256 = Convert.ToHexStringLower(archive.Hash.AsSpan()) }
                );
                return null;
            },
            stop
        );

    /// <summary>What was read before something of it was destroyed must not come back.</summary>
    static Task<bool> IsAsItWas(RekenschapDb db, StoredPublication publication, CancellationToken stop) =>
        db.Set<StoredPublication>().AnyAsync(one => one.Id == publication.Id && one.Result == publication.Result, stop);

    static KeptFile File(StoredPublication publication, FileStretch file) =>
        new()
        {
            Publication = publication.Id,
            Path = file.Path,
            Start = file.Start,
            Length = file.Length,
            Hash = file.Hash,
        };

    /// <summary>Each is written and let go before the next is read.</summary>
    static async Task Blocks(RekenschapDb db, FilesToKeep what, CancellationToken stop)
    {
        what.Bytes.Position = 0;
        var buffer = new byte[KeptBlock.Size];
        for (var number = 0; ; number++)
        {
            var read = await what.Bytes.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, stop);
            if (read == 0)
                return;
            var block = new KeptBlock
            {
                Publication = what.Publication.Id,
                Number = number,
                Bytes = Squeezed.Of(buffer.AsSpan(0, read)),
            };
            db.Add(block);
            await db.SaveChangesAsync(stop);
            db.Entry(block).State = EntityState.Detached;
        }
    }

    static Refusal Already(StoredPublication publication) =>
        new(
            RefusalKind.Conflict,
            "publication.kept",
            new(
                $"De bestanden van publicatie {publication.Number} van {publication.Edition} worden al bewaard",
                $"The files of publication {publication.Number} of {publication.Edition} are kept already"
            )
        );

    static Refusal Changed(StoredPublication publication) =>
        new(
            RefusalKind.Stale,
            "publication.changed",
            new(
                $"Van publicatie {publication.Number} van {publication.Edition} is intussen iets vernietigd",
                $"Something of publication {publication.Number} of {publication.Edition} was destroyed meanwhile"
            )
        );
}
