using System.Collections.Immutable;
using System.Numerics;

namespace Rekenschap.Kernel.Ledger;

/// <summary>
/// A Merkle tree of RFC 9162 to which leaves are only added. It keeps the roots of its full subtrees and nothing else: a
/// leaf costs one node on average, the room is that of one hash a level, however many leaves there are.
/// </summary>
public sealed class GrowingTree
{
    readonly List<ImmutableArray<byte>> full = [];

    /// <summary>Leaves so far.</summary>
    public long Count { get; private set; }

    /// <summary>Root over the leaves so far; SHA-256 of nothing for none.</summary>
    public ImmutableArray<byte> Root
    {
        get
        {
            if (full.Count == 0)
                return MerkleTree.Root([]);
            var root = full[^1];
            for (var i = full.Count - 2; i >= 0; i--)
                root = MerkleTree.Node(full[i], root);
            return root;
        }
    }

    /// <summary>Adds the hash of a leaf (<see cref="MerkleTree.Leaf"/>).</summary>
    public void Add(ImmutableArray<byte> leaf)
    {
        var joined = leaf;
        for (var left = BitOperations.TrailingZeroCount(~Count); left > 0; left--)
        {
            joined = MerkleTree.Node(full[^1], joined);
            full.RemoveAt(full.Count - 1);
        }
        full.Add(joined);
        Count++;
    }
}
