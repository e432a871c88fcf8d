using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Destruction;

/// <summary>Which file of an edition is to go that is no delivery.</summary>
/// <param name="Path">From the edition folder.</param>
/// <param name="EarlierOnly">Whether the version that the edition has now stays, and only those before it go.</param>
public sealed record FileDestructionAsked(
    string Edition,
    string Path,
    string Ground,
    Actor Second,
    Role SecondRole,
    bool EarlierOnly
)
{
    internal DestructionBy By => new(Ground, Second, SecondRole);
}

/// <summary>Destroys a file of an edition in each version that was ever stored, and what the ledger committed to about it.</summary>
public static class DestroyFile
{
    /// <summary>The kind of the deed after which no file may come in at that path again.</summary>
    public const string Kind = "file.destroyed";

    /// <inheritdoc cref="DestroyDelivery.Run"/>
    public static async Task<Refusal?> Run(
        RekenschapDb db,
        Deeds deeds,
        Act act,
        FileDestructionAsked asked,
        Action<Destroyed>? destroyed = null,
        CancellationToken stop = default
    )
    {
        if (DestructionRefusals.Of(act, asked.By) is { } refused)
            return refused;
        if (await db.Set<Edition>().SingleOrDefaultAsync(one => one.Code == asked.Edition, stop) is not { } edition)
            return DestructionRefusals.NoFile(asked);
        var versions = await FileVersions.Read(db, asked.Edition, asked.Path, stop);
        var now = await db.Set<EditionFile>()
            .SingleOrDefaultAsync(one => one.Edition == edition.Id && one.Path == asked.Path, stop);
        if (now is not null)
            versions = asked.EarlierOnly ? versions.Without(now.Hash) : versions.With(now.Hash);
        if (!await versions.AnyIsThere(db, stop))
            return DestructionRefusals.NoFile(asked);
        if (await versions.SharedWith(db, edition.Id, asked.Path, stop) is { } other)
            return DestructionRefusals.Shared(asked.Path, other);
        var stone = new Destroyed(
            asked.Path,
            asked.Ground,
            asked.By.Authority(act),
            DateOnly.FromDateTime(act.At.UtcDateTime)
        );
        if (await versions.Destroy(db, deeds, new(0, stone.Ground, stone.Authority, stone.Date), stop) is { } no)
            return no;
        if (now is not null && !asked.EarlierOnly)
            db.Remove(now);
        (edition.ContentHash, edition.Revision) = ([], edition.Revision + 1);
        var kind = asked.EarlierOnly ? "file.earlier_destroyed" : Kind;
        deeds.RecordJson(kind, Subject(asked.Edition, asked.Path), stone);
        deeds.Announce(kind, stone);
        destroyed?.Invoke(stone);
        return null;
    }

    /// <summary>The files of an edition that were destroyed, besides deliveries; by path.</summary>
    public static async Task<ImmutableArray<Destroyed>> Of(
        RekenschapDb db,
        string edition,
        CancellationToken stop = default
    )
    {
        var start = Subject(edition, "");
        var told = await LedgerBook.Contents(
            db,
            entries => entries.Where(entry => entry.Kind == Kind && entry.Subject.StartsWith(start)),
            stop
        );
        return
        [
            .. told.Select(one => JsonSerializer.Deserialize<Destroyed>(one.Content.AsSpan())!)
                .OrderBy(one => one.File, StringComparer.Ordinal),
        ];
    }

    /// <summary>Paths at which nothing may come in any more.</summary>
    internal static async Task<ImmutableHashSet<string>> Closed(RekenschapDb db, string edition, CancellationToken stop)
    {
        var start = Subject(edition, "");
        var subjects = await db
            .Ledger.Where(entry => entry.Kind == Kind && entry.Subject.StartsWith(start))
            .Select(entry => entry.Subject)
            .ToListAsync(stop);
        return [.. subjects.Select(subject => subject[start.Length..])];
    }

    static string Subject(string edition, string path) => $"{edition}/files/{path}";
}
