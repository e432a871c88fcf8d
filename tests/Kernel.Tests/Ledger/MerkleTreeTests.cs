using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Kernel.Tests.Ledger;

public sealed class MerkleTreeTests
{
    static readonly string[] Inputs =
    [
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    ];

    static ImmutableArray<ImmutableArray<byte>> Leaves(int count) =>
        [.. Enumerable.Range(0, count).Select(i => MerkleTree.Leaf(BitConverter.GetBytes(i)))];

    /// <summary>The vectors with which implementations of Certificate Transparency are held against each other.</summary>
    [Theory]
    [InlineData(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77")]
    [InlineData(4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4")]
    [InlineData(6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef")]
    [InlineData(7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c")]
    [InlineData(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")]
    public void Roots_are_those_of_RFC_9162(int count, string root)
    {
        var leaves = Inputs.Take(count).Select(text => MerkleTree.Leaf(Convert.FromHexString(text)));
        Assert.Equal(root, Convert.ToHexStringLower(MerkleTree.Root([.. leaves]).AsSpan()));
    }

    [Fact]
    public void Every_leaf_is_proved_in_its_own_place_and_in_no_other() =>
        Prop.ForAll(
                Gen.Choose(1, 70).ToArbitrary(),
                count =>
                {
                    var leaves = Leaves(count);
                    var root = MerkleTree.Root(leaves);
                    return Enumerable
                        .Range(0, count)
                        .All(i =>
                        {
                            var proof = MerkleTree.Proof(leaves, i);
                            return MerkleProof.Includes(root.AsSpan(), count, i, leaves[i], proof)
                                && (
                                    count == 1
                                    || !MerkleProof.Includes(root.AsSpan(), count, (i + 1) % count, leaves[i], proof)
                                )
                                && !MerkleProof.Includes(root.AsSpan(), count, i, MerkleTree.Leaf([9]), proof);
                        });
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_proof_that_is_too_short_or_too_long_proves_nothing()
    {
        var leaves = Leaves(6);
        var root = MerkleTree.Root(leaves);
        var proof = MerkleTree.Proof(leaves, 4);
        Assert.False(MerkleProof.Includes(root.AsSpan(), 6, 4, leaves[4], proof[..^1]));
        Assert.False(MerkleProof.Includes(root.AsSpan(), 6, 4, leaves[4], proof.Add(root)));
        Assert.False(MerkleProof.Includes(root.AsSpan(), 6, 6, leaves[4], proof));
    }
}
