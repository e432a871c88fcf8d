using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Rekenschap.Kernel.Ledger;

/// <summary>
/// The Merkle tree of RFC 9162, section 2.1: leaves hashed behind a byte 0, nodes behind a byte 1, so that no leaf can
/// pass for a node. A tree of n leaves splits at the largest power of two below n.
/// </summary>
public static class MerkleTree
{
    /// <summary>The byte before the data of a leaf.</summary>
    public const byte LeafPrefix = 0;

    const byte NodePrefix = 1;

    /// <summary>Hash of a leaf with this data.</summary>
    public static ImmutableArray<byte> Leaf(ReadOnlySpan<byte> data) => [.. SHA256.HashData([LeafPrefix, .. data])];

    /// <summary>Root over the hashes of leaves; SHA-256 of nothing for none.</summary>
    public static ImmutableArray<byte> Root(IReadOnlyList<ImmutableArray<byte>> leaves) =>
        Root(leaves, 0, leaves.Count);

    /// <summary>The hashes beside the way from a leaf (from 0) to the root, from below.</summary>
    public static ImmutableArray<ImmutableArray<byte>> Proof(IReadOnlyList<ImmutableArray<byte>> leaves, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, leaves.Count);
        var proof = ImmutableArray.CreateBuilder<ImmutableArray<byte>>();
        AddProof(proof, leaves, 0, leaves.Count, index);
        return proof.ToImmutable();
    }

    /// <summary>Whether a leaf with this hash stands at this index (from 0) of a tree with so many leaves and this root (RFC 9162, 2.1.3.2).</summary>
    public static bool Includes(
        ReadOnlySpan<byte> root,
        long count,
        long index,
        ImmutableArray<byte> leaf,
        ImmutableArray<ImmutableArray<byte>> proof
    )
    {
        if (index < 0 || index >= count)
            return false;
        var (at, last, hash) = (index, count - 1, leaf);
        foreach (var beside in proof)
        {
            if (last == 0)
                return false;
            if ((at & 1) == 1 || at == last)
            {
                hash = Node(beside, hash);
                while ((at & 1) == 0 && at != 0)
                    (at, last) = (at >> 1, last >> 1);
            }
            else
                hash = Node(hash, beside);
            (at, last) = (at >> 1, last >> 1);
        }
        return last == 0 && hash.AsSpan().SequenceEqual(root);
    }

    static ImmutableArray<byte> Root(IReadOnlyList<ImmutableArray<byte>> leaves, int from, int count) =>
        count switch
        {
            0 => [.. SHA256.HashData([])],
            1 => leaves[from],
            _ => Node(Root(leaves, from, Split(count)), Root(leaves, from + Split(count), count - Split(count))),
        };

    static void AddProof(
        ImmutableArray<ImmutableArray<byte>>.Builder proof,
        IReadOnlyList<ImmutableArray<byte>> leaves,
        int from,
        int count,
        int index
    )
    {
        if (count == 1)
            return;
        var split = Split(count);
        var left = index < split;
        AddProof(proof, leaves, left ? from : from + split, left ? split : count - split, left ? index : index - split);
        proof.Add(left ? Root(leaves, from + split, count - split) : Root(leaves, from, split));
    }

    static int Split(int count) => 1 << BitOperations.Log2((uint)(count - 1));

    static ImmutableArray<byte> Node(ImmutableArray<byte> left, ImmutableArray<byte> right)
    {
        Span<byte> data = stackalloc byte[1 + 2 * Commitment.Size];
        data[0] = NodePrefix;
        left.AsSpan().CopyTo(data[1..]);
        right.AsSpan().CopyTo(data[(1 + Commitment.Size)..]);
        return HashOf(data);
    }

    /// <summary>SHA-256, with nothing allocated but the hash.</summary>
    internal static ImmutableArray<byte> HashOf(ReadOnlySpan<byte> data)
    {
        var hash = new byte[Commitment.Size];
        SHA256.HashData(data, hash);
        return ImmutableCollectionsMarshal.AsImmutableArray(hash);
    }
}
