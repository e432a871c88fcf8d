using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections.Freezing;
using Rekenschap.Figures.Collections.Opening;
using Rekenschap.Figures.Deliveries.Confirm;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries;

/// <summary>What storing an edition came to.</summary>
/// <param name="Refusal">Why nothing was stored.</param>
/// <param name="Changed">False when exactly this was there already.</param>
public sealed record StoringResult(Refusal? Refusal, bool Changed);

/// <summary>Which delivery is accepted with an edition, on what day, and what was looked at.</summary>
/// <param name="Seen">Revision of the delivery.</param>
/// <param name="EditionRevision">Of the edition as it was read.</param>
readonly record struct AcceptedHere(Id<Delivery> Delivery, int Seen, DateOnly Day, int EditionRevision);

/// <summary>
/// Puts a whole edition into the database in one write. What came in is never overwritten: text files may change and
/// deliveries may be added, but a delivered file that changed or vanished is refused by name.
/// </summary>
public static class StoreEdition
{
    public static async Task<StoringResult> Run(
        Database database,
        Act act,
        EditionContents contents,
        CancellationToken stop = default
    )
    {
        var digest = EditionDigest.Of(contents);
        await using (var db = database.Open())
            if (await IsThere(db, contents.Code, digest, stop))
                return new(null, Changed: false);
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
                await KeptSettings.Behind(db, contents, end)
                ?? await Write(new(db, database.Dialect, deeds, act, contents, end), digest),
            stop
        );
        return new(refusal, Changed: refusal is null);
    }

    /// <summary>The edition changed between the reading and the writing of it.</summary>
    internal static readonly Refusal Overtaken = new(
        RefusalKind.Stale,
        "edition.overtaken",
        new(
            "Terwijl dit werd ingelezen is iets anders aanvaard; probeer het opnieuw",
            "While this was being read something else was accepted; try again"
        )
    );

    /// <summary>Stores the edition with a delivery that is accepted by this act: both, or neither.</summary>
    internal static Task<Refusal?> Accept(
        Database database,
        Act act,
        EditionContents contents,
        AcceptedHere acceptance,
        CancellationToken stop
    )
    {
        var digest = EditionDigest.Of(contents);
        return database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var edition = await db.Set<Edition>().SingleAsync(one => one.Code == contents.Code, end);
                if (edition.Revision != acceptance.EditionRevision)
                    return Overtaken;
                var delivery = await db.Set<Delivery>().SingleAsync(one => one.Id == acceptance.Delivery, end);
                var heard = await Hearing.Read(db, delivery, isDue: true, end);
                return await FreezeGuard.Refuse(db, delivery, act.At, end)
                    ?? delivery.Accept(act, acceptance.Seen, acceptance.Day, heard)
                    ?? await Write(new(db, database.Dialect, deeds, act, contents, end), digest);
            },
            stop
        );
    }

    /// <summary>Stores the edition with text files that were changed here, and which a folder does not take back.</summary>
    internal static Task<Refusal?> Amend(
        Database database,
        Act act,
        EditionContents contents,
        Amendment amendment,
        int revision,
        CancellationToken stop
    )
    {
        var digest = EditionDigest.Of(contents);
        return database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var edition = await db.Set<Edition>().SingleAsync(one => one.Code == contents.Code, end);
                if (edition.Revision != revision)
                    return Overtaken;
                foreach (var path in amendment.Paths)
                    await KeptSettings.Keep(db, edition.Id, path, end);
                deeds.RecordJson(amendment.Kind, $"{edition.Code}/{amendment.Paths[0]}", new { act.Reason });
                if (amendment.With is { } also && await also(db, deeds, end) is { } refusal)
                    return refusal;
                return await Write(new(db, database.Dialect, deeds, act, contents, end), digest);
            },
            stop
        );
    }

    static Task<bool> IsThere(RekenschapDb db, string code, ImmutableArray<byte> digest, CancellationToken stop) =>
        db.Set<Edition>().AnyAsync(edition => edition.Code == code && edition.ContentHash == digest, stop);

    static async Task<Refusal?> Write(StoringEdition storing, ImmutableArray<byte> digest)
    {
        var edition = await storing.EditionToWrite();
        (edition.ContentHash, edition.StoredAt) = (digest, storing.Act.At);
        edition.Revision++;
        if (await storing.WriteFiles(edition) is { } destroyed)
            return destroyed;
        if (await storing.WriteDeliveries(edition) is { } refusal)
            return refusal;
        storing.Deeds.RecordJson(
            StoredFile.Kind,
            edition.Code,
            storing.Contents.Files.Select(file => new StoredFile(
                file.Path,
                Convert.ToHexStringLower(EditionDigest.OfBytes(file.Bytes).AsSpan())
            ))
        );
        return null;
    }
}
