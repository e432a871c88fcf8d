using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Errata;

namespace Rekenschap.Publishing.Keeping;

/// <summary>What the office writes of an edition after publishing it: errata with their answers, and which publications are kept.</summary>
/// <param name="Position">Of the ledger's last entry when it was read; another position, perhaps another register.</param>
/// <param name="Errata">By number; settled ones too.</param>
/// <param name="Publications">The latest first.</param>
public sealed record OfficeRegister(
    long Position,
    ImmutableArray<KeptErratum> Errata,
    ImmutableArray<KeptLine> Publications
)
{
    /// <summary>Whether another reading says the same, wherever the ledger was.</summary>
    public bool SaysAs(OfficeRegister other) =>
        Errata
            .Select(one => (one.Number, one.Revision))
            .SequenceEqual(other.Errata.Select(one => (one.Number, one.Revision)))
        && Publications.Select(Said).SequenceEqual(other.Publications.Select(Said));

    static (int, bool, int) Said(KeptLine line) => (line.Number, line.IsKept, line.Losses.Length);

    /// <summary>How far the ledger is.</summary>
    public static async Task<long> End(RekenschapDb db, CancellationToken stop = default) =>
        await db.Ledger.MaxAsync(entry => (long?)entry.Position, stop) ?? 0;

    public static async Task<OfficeRegister> Read(RekenschapDb db, string edition, CancellationToken stop = default) =>
        new(await End(db, stop), [.. await KeptErrata.Of(db, edition, stop)], await KeptLine.All(db, edition, stop));
}
