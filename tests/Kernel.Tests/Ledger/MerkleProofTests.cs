using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Kernel.Tests.Ledger;

/// <summary>The vectors with which implementations of RFC 6962 and 9162 are held against each other, and every tree up to a few hundred leaves.</summary>
public sealed class MerkleProofTests
{
    static readonly ImmutableArray<ImmutableArray<byte>> Published =
    [
        .. new[]
        {
            "",
            "00",
            "10",
            "2021",
            "3031",
            "40414243",
            "5051525354555657",
            "606162636465666768696a6b6c6d6e6f",
        }.Select(text => MerkleTree.Leaf(Convert.FromHexString(text))),
    ];

    static readonly ImmutableArray<ImmutableArray<byte>> Many =
    [
        .. Enumerable.Range(0, 300).Select(i => MerkleTree.Leaf(BitConverter.GetBytes(i))),
    ];

    static readonly ImmutableArray<ImmutableArray<byte>> Roots =
    [
        .. Enumerable.Range(0, Many.Length + 1).Select(count => MerkleTree.Root(Many[..count])),
    ];

    static string[] Hex(ImmutableArray<ImmutableArray<byte>> proof) =>
        [.. proof.Select(hash => Convert.ToHexStringLower(hash.AsSpan()))];

    [Theory]
    [InlineData(0, 1)]
    [InlineData(
        0,
        8,
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
    )]
    [InlineData(
        5,
        8,
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"
    )]
    [InlineData(2, 3, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(
        1,
        5,
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
    )]
    public void Inclusion_proofs_are_those_published(int index, int count, params string[] proof)
    {
        var leaves = Published[..count];
        Assert.Equal(proof, Hex(MerkleTree.Proof(leaves, index)));
        Assert.True(
            MerkleProof.Includes(
                MerkleTree.Root(leaves).AsSpan(),
                count,
                index,
                leaves[index],
                MerkleTree.Proof(leaves, index)
            )
        );
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(
        1,
        8,
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
    )]
    [InlineData(
        6,
        8,
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"
    )]
    [InlineData(
        2,
        5,
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
    )]
    public void Consistency_proofs_are_those_published(int earlier, int later, params string[] proof)
    {
        var made = MerkleTree.Consistency(Published[..later], earlier);
        Assert.Equal(proof, Hex(made));
        var (before, after) = (MerkleTree.Root(Published[..earlier]), MerkleTree.Root(Published[..later]));
        Assert.True(MerkleProof.IsConsistent(earlier, before, later, after, made));
    }

    [Fact]
    public void A_growing_tree_has_the_root_of_all_its_leaves_at_every_size()
    {
        var tree = new GrowingTree();
        Assert.Equal(Roots[0], tree.Root);
        for (var count = 1; count <= Many.Length; count++)
        {
            tree.Add(Many[count - 1]);
            Assert.Equal(Roots[count], tree.Root);
            Assert.Equal(count, tree.Count);
        }
    }

    [Fact]
    public void Every_tree_is_consistent_with_every_tree_that_it_grew_from()
    {
        for (var later = 1; later <= Many.Length; later += later < 70 ? 1 : 23)
        for (var earlier = 1; earlier <= later; earlier++)
            Assert.True(
                MerkleProof.IsConsistent(
                    earlier,
                    Roots[earlier],
                    later,
                    Roots[later],
                    MerkleTree.Consistency(Many[..later], earlier)
                ),
                $"{earlier} of {later}"
            );
    }

    [Fact]
    public void A_consistency_proof_with_any_byte_flipped_or_of_another_length_proves_nothing() =>
        Prop.ForAll(
                Pairs,
                pair =>
                {
                    var (earlier, later) = pair;
                    var proof = MerkleTree.Consistency(Many[..later], earlier);
                    return Spoiled(proof)
                        .All(bad => !MerkleProof.IsConsistent(earlier, Roots[earlier], later, Roots[later], bad));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_consistency_proof_holds_for_no_other_roots_and_sizes() =>
        Prop.ForAll(
                Pairs,
                pair =>
                {
                    var (earlier, later) = pair;
                    var proof = MerkleTree.Consistency(Many[..later], earlier);
                    return !MerkleProof.IsConsistent(earlier, Roots[later], later, Roots[later], proof)
                        && !MerkleProof.IsConsistent(earlier, Roots[earlier], later, Roots[earlier], proof)
                        && !MerkleProof.IsConsistent(later, Roots[later], earlier, Roots[earlier], proof)
                        && !MerkleProof.IsConsistent(earlier - 1, Roots[earlier], later, Roots[later], proof);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_inclusion_proof_with_any_byte_flipped_or_of_another_length_proves_nothing() =>
        Prop.ForAll(
                Pairs,
                pair =>
                {
                    var (index, count) = (pair.Item1 - 1, pair.Item2);
                    var proof = MerkleTree.Proof(Many[..count], index);
                    var root = Roots[count].AsSpan().ToArray();
                    return MerkleProof.Includes(root, count, index, Many[index], proof)
                        && Spoiled(proof).All(bad => !MerkleProof.Includes(root, count, index, Many[index], bad));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_the_beginning_of_every_tree()
    {
        Assert.True(MerkleProof.IsConsistent(0, Roots[0], 7, Roots[7], []));
        Assert.False(MerkleProof.IsConsistent(0, Roots[1], 7, Roots[7], []));
        Assert.False(MerkleProof.IsConsistent(0, Roots[0], 7, Roots[7], [Roots[1]]));
        Assert.False(MerkleProof.IsConsistent(3, Roots[3], 7, Roots[7], []));
    }

    static Arbitrary<(int, int)> Pairs =>
        (
            from later in Gen.Choose(2, Many.Length)
            from earlier in Gen.Choose(1, later - 1)
            select (earlier, later)
        ).ToArbitrary();

    static IEnumerable<ImmutableArray<ImmutableArray<byte>>> Spoiled(ImmutableArray<ImmutableArray<byte>> proof)
    {
        yield return proof.Add(Roots[1]);
        yield return proof.Insert(0, Roots[1]);
        if (!proof.IsEmpty)
            yield return proof[..^1];
        for (var hash = 0; hash < proof.Length; hash++)
        for (var at = 0; at < Commitment.Size; at++)
            yield return proof.SetItem(hash, proof[hash].SetItem(at, (byte)(proof[hash][at] ^ 1)));
    }
}
