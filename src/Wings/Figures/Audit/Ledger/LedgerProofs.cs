using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Audit.Ledger;

/// <summary>The tree over the whole ledger as it stands, from which any entry can be shown to be in it.</summary>
sealed class LedgerProofs(StandingTree tree)
{
    public static async Task<LedgerProofs> Of(RekenschapDb db, CancellationToken stop)
    {
        var hashes = await db.Ledger.OrderBy(entry => entry.Position).Select(entry => entry.Hash).ToListAsync(stop);
        return new(new([.. hashes.Select(hash => MerkleTree.Leaf(hash.AsSpan()))]));
    }

    public int Size => tree.Count;

    /// <summary>In hexadecimal.</summary>
    public string Root => Convert.ToHexStringLower(tree.Root.AsSpan());

    /// <summary>The hashes beside the way from an entry to the root, in hexadecimal.</summary>
    /// <param name="position">From 1.</param>
    public ImmutableArray<string> Of(long position) =>
        [.. tree.Proof((int)position - 1).Select(hash => Convert.ToHexStringLower(hash.AsSpan()))];
}
