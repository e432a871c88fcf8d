using System.Collections.Immutable;

namespace Rekenschap.Kernel.Ledger;

/// <summary>
/// Checks the proofs of <see cref="MerkleTree"/> step by step as RFC 9162 writes it, with nothing but hashes: whoever has
/// a root can do so without the tree.
/// </summary>
public static class MerkleProof
{
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
                hash = MerkleTree.Node(beside, hash);
                while ((at & 1) == 0 && at != 0)
                    (at, last) = (at >> 1, last >> 1);
            }
            else
                hash = MerkleTree.Node(hash, beside);
            (at, last) = (at >> 1, last >> 1);
        }
        return last == 0 && hash.AsSpan().SequenceEqual(root);
    }

    /// <summary>
    /// Whether the tree of so many leaves with the first root is the beginning of that with the second (RFC 9162,
    /// 2.1.4.2). A tree without leaves is the beginning of every other, and needs no proof.
    /// </summary>
    public static bool IsConsistent(
        long earlier,
        ImmutableArray<byte> earlierRoot,
        long later,
        ImmutableArray<byte> laterRoot,
        ImmutableArray<ImmutableArray<byte>> proof
    )
    {
        if (earlier < 0 || earlier > later)
            return false;
        if (earlier == 0)
            return proof.IsEmpty && earlierRoot.AsSpan().SequenceEqual(MerkleTree.Root([]).AsSpan());
        if (earlier == later)
            return proof.IsEmpty && earlierRoot.AsSpan().SequenceEqual(laterRoot.AsSpan());
        if (long.IsPow2(earlier))
            proof = proof.Insert(0, earlierRoot);
        return !proof.IsEmpty
            && Climb(earlier - 1, later - 1, proof) is var (first, second)
            && first.AsSpan().SequenceEqual(earlierRoot.AsSpan())
            && second.AsSpan().SequenceEqual(laterRoot.AsSpan());
    }

    /// <summary>Both roots as the proof gives them; null for a proof of the wrong length.</summary>
    static (ImmutableArray<byte>, ImmutableArray<byte>)? Climb(
        long first,
        long last,
        ImmutableArray<ImmutableArray<byte>> proof
    )
    {
        while ((first & 1) == 1)
            (first, last) = (first >> 1, last >> 1);
        var (firstRoot, lastRoot) = (proof[0], proof[0]);
        foreach (var beside in proof.AsSpan()[1..])
        {
            if (last == 0)
                return null;
            if ((first & 1) == 1 || first == last)
            {
                (firstRoot, lastRoot) = (MerkleTree.Node(beside, firstRoot), MerkleTree.Node(beside, lastRoot));
                while ((first & 1) == 0 && first != 0)
                    (first, last) = (first >> 1, last >> 1);
            }
            else
                lastRoot = MerkleTree.Node(lastRoot, beside);
            (first, last) = (first >> 1, last >> 1);
        }
        return last == 0 ? (firstRoot, lastRoot) : null;
    }
}
