using System.Collections.Immutable;

namespace Rekenschap.Kernel.Ledger;

/// <summary>
/// A Merkle tree of RFC 9162 with all its nodes kept, level by level, so that a proof costs no hashing. A node without
/// a neighbour goes up as it is, which gives the same tree as splitting at the largest power of two.
/// </summary>
public sealed class StandingTree
{
    readonly List<ImmutableArray<byte>[]> levels = [];

    /// <summary>Over the hashes of leaves.</summary>
    public StandingTree(IEnumerable<ImmutableArray<byte>> leaves)
    {
        levels.Add([.. leaves]);
        while (levels[^1].Length > 1)
            levels.Add(Above(levels[^1]));
    }

    /// <summary>Leaves.</summary>
    public int Count => levels[0].Length;

    /// <summary>As <see cref="MerkleTree.Root(IReadOnlyList{ImmutableArray{byte}})"/>.</summary>
    public ImmutableArray<byte> Root => Count == 0 ? MerkleTree.Root([]) : levels[^1][0];

    /// <summary>The hashes beside the way from a leaf (from 0) to the root, from below.</summary>
    public ImmutableArray<ImmutableArray<byte>> Proof(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        var proof = ImmutableArray.CreateBuilder<ImmutableArray<byte>>(levels.Count);
        foreach (var level in levels)
        {
            if ((index ^ 1) < level.Length)
                proof.Add(level[index ^ 1]);
            index >>= 1;
        }
        return proof.ToImmutable();
    }

    static ImmutableArray<byte>[] Above(ImmutableArray<byte>[] level)
    {
        var above = new ImmutableArray<byte>[(level.Length + 1) / 2];
        for (var i = 0; i < above.Length; i++)
            above[i] = 2 * i + 1 < level.Length ? MerkleTree.Node(level[2 * i], level[2 * i + 1]) : level[2 * i];
        return above;
    }
}
