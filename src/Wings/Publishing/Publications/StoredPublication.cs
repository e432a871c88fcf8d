using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Publications;

/// <summary>A publication as it was made: what was judged, under which head of the ledger's tree. Never changed; a later one stands beside it.</summary>
public sealed class StoredPublication
{
    public required Id<StoredPublication> Id { get; init; }

    /// <summary>Code of the edition.</summary>
    public required string Edition { get; init; }

    /// <summary>From 1 for each edition.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Head of the tree that the publication carries, 32 bytes.</summary>
    public required ImmutableArray<byte> TreeHead { get; init; }

    /// <summary>The judged result, as <c>build.json</c> has it; less what was found in a delivery that was destroyed since.</summary>
    public required string Result { get; set; }

    /// <summary>How many entries the ledger's tree had: what was accepted later was not known to it.</summary>
    public required long Entries { get; init; }

    /// <summary>The thresholds that its claims were judged by, as JSON.</summary>
    public required string Policy { get; init; }

    /// <summary>The latest publication of an edition; null when there is none.</summary>
    public static Task<StoredPublication?> Latest(RekenschapDb db, string edition, CancellationToken stop = default) =>
        db.Set<StoredPublication>()
            .AsNoTracking()
            .Where(publication => publication.Edition == edition)
            .OrderByDescending(publication => publication.Number)
            .FirstOrDefaultAsync(stop);

    /// <summary>Adds a publication of an edition and records it; the one before it stays. One that says the same is refused.</summary>
    public static Task<Refusal?> Store(
        Database database,
        Act act,
        MadePublication what,
        CancellationToken stop = default
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var last = await Latest(db, what.Edition, end);
                if (last?.Result == what.Result)
                    return Refusals.Duplicate;
                var made = new StoredPublication
                {
                    Id = new(Guid.CreateVersion7(act.At)),
                    Edition = what.Edition,
                    Number = last?.Number + 1 ?? 1,
                    MadeAt = act.At,
                    TreeHead = what.TreeHead,
                    Result = what.Result,
                    Entries = what.Entries,
                    Policy = JsonSerializer.Serialize(what.Policy),
                };
                db.Add(made);
                db.AddRange(what.Texts(made));
                db.AddRange(what.Claims(made));
                var head = Convert.ToHexStringLower(what.TreeHead.AsSpan());
                deeds.RecordJson("publication.made", $"{what.Edition}/publications/{made.Number}", head);
                deeds.Announce("publication.made", new { made.Edition, made.Number });
                return null;
            },
            stop
        );
}
