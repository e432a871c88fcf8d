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

    /// <summary>
    /// What shows that the tree of the first leaves is the beginning of the tree of all (RFC 9162, 2.1.4.1); empty where
    /// the two are the same tree.
    /// </summary>
    public static ImmutableArray<ImmutableArray<byte>> Consistency(
        IReadOnlyList<ImmutableArray<byte>> leaves,
        int earlier
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(earlier);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(earlier, leaves.Count);
        var proof = ImmutableArray.CreateBuilder<ImmutableArray<byte>>();
        AddConsistency(proof, leaves, 0, leaves.Count, earlier, true);
        return proof.ToImmutable();
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

    static void AddConsistency(
        ImmutableArray<ImmutableArray<byte>>.Builder proof,
        IReadOnlyList<ImmutableArray<byte>> leaves,
        int from,
        int count,
        int earlier,
        bool isWhole
    )
    {
        if (earlier == count)
        {
            if (!isWhole)
                proof.Add(Root(leaves, from, count));
            return;
        }
        var split = Split(count);
        if (earlier <= split)
        {
            AddConsistency(proof, leaves, from, split, earlier, isWhole);
            proof.Add(Root(leaves, from + split, count - split));
            return;
        }
        AddConsistency(proof, leaves, from + split, count - split, earlier - split, false);
        proof.Add(Root(leaves, from, split));
    }

    static int Split(int count) => 1 << BitOperations.Log2((uint)(count - 1));

    /// <summary>Hash of the node over two others.</summary>
    internal static ImmutableArray<byte> Node(ImmutableArray<byte> left, ImmutableArray<byte> right)
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
