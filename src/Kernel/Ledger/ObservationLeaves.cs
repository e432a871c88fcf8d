using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Rekenschap.Kernel.Ledger;

/// <summary>
/// The observations of one acceptance, each committed to by a salted leaf of its own: SHA-256 over a byte 0, its salt
/// and its content. The acceptance's content in the ledger holds <see cref="Root"/>. One observation can be destroyed
/// (its content and salt go, its leaf stays) while all others, and the root, still verify.
/// </summary>
public sealed class ObservationLeaves
{
    readonly ImmutableArray<ImmutableArray<byte>> leaves;

    ObservationLeaves(ImmutableArray<ImmutableArray<byte>> leaves)
    {
        this.leaves = leaves;
        Root = MerkleTree.Root(leaves);
    }

    /// <summary>Root of the tree over the leaves, 32 bytes.</summary>
    public ImmutableArray<byte> Root { get; }

    /// <summary>How many observations there are.</summary>
    public int Count => leaves.Length;

    /// <summary>The leaf of an observation (from 0).</summary>
    public ImmutableArray<byte> this[int index] => leaves[index];

    /// <summary>
    /// Leaves of observations that are numbered from 0 and written by <paramref name="content"/>; the salts follow from
    /// the acceptance's label and the number.
    /// </summary>
    public static ObservationLeaves Of(string acceptance, int count, Func<int, byte[]> content, Salts salts)
    {
        var own = salts.ForObservations(acceptance);
        var made = new ImmutableArray<byte>[count];
        Parallel.For(
            0,
            count,
            own.Numbered,
            (index, _, mine) =>
            {
                made[index] = Leaf(mine, index, content(index));
                return mine;
            },
            mine => mine.Dispose()
        );
        return new(ImmutableCollectionsMarshal.AsImmutableArray(made));
    }

    /// <summary>Leaves as they were kept, some of which may stand for destroyed observations.</summary>
    public static ObservationLeaves Kept(IEnumerable<ImmutableArray<byte>> leaves) => new([.. leaves]);

    /// <summary>The leaf of an observation with this salt and content.</summary>
    public static ImmutableArray<byte> Leaf(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> content)
    {
        const int usual = 256;
        var length = 1 + salt.Length + content.Length;
        var data = length <= usual ? stackalloc byte[usual] : new byte[length];
        data[0] = MerkleTree.LeafPrefix;
        salt.CopyTo(data[1..]);
        content.CopyTo(data[(1 + salt.Length)..]);
        return MerkleTree.HashOf(data[..length]);
    }

    /// <summary>What shows, with the root alone, that an observation (from 0) is among those of the acceptance; see <see cref="MerkleProof.Includes"/>.</summary>
    public ImmutableArray<ImmutableArray<byte>> Proof(int index) => MerkleTree.Proof(leaves, index);

    static ImmutableArray<byte> Leaf(NumberedSalts own, int index, byte[] content)
    {
        Span<byte> salt = stackalloc byte[Commitment.Size];
        own.Write(index, salt);
        return Leaf(salt, content);
    }
}
