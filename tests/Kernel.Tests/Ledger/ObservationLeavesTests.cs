using System.Text;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Kernel.Tests.Ledger;

public sealed class ObservationLeavesTests
{
    const string Acceptance = "deliveries/energy/FIN.csv";
    static readonly Salts Salts = Salts.Trial("trial-2023");

    static byte[] Content(int index) => Encoding.UTF8.GetBytes($"gas 2023 FIN {index}");

    static ObservationLeaves Made => ObservationLeaves.Of(Acceptance, 9, Content, Salts);

    [Fact]
    public void The_same_observations_give_the_same_root()
    {
        Assert.Equal(Made.Root, Made.Root);
        Assert.NotEqual(Made.Root, ObservationLeaves.Of("another", 9, Content, Salts).Root);
    }

    [Fact]
    public void One_changed_observation_changes_the_root()
    {
        var other = ObservationLeaves.Of(Acceptance, 9, index => Content(index == 4 ? 99 : index), Salts);
        Assert.NotEqual(Made.Root, other.Root);
        Assert.Equal(Made[3], other[3]);
        Assert.NotEqual(Made[4], other[4]);
    }

    [Fact]
    public void Equal_observations_have_unequal_leaves_so_that_one_tells_nothing_of_another()
    {
        var same = ObservationLeaves.Of(Acceptance, 2, _ => Content(0), Salts);
        Assert.NotEqual(same[0], same[1]);
    }

    [Fact]
    public void With_one_observation_destroyed_the_others_still_verify()
    {
        var kept = ObservationLeaves.Kept(Enumerable.Range(0, 9).Select(index => Made[index]));
        Assert.Equal(Made.Root, kept.Root);
        var salt = new byte[32];
        Salts.ForObservations(Acceptance).Write(5, salt);
        var leaf = ObservationLeaves.Leaf(salt, Content(5));
        Assert.True(MerkleProof.Includes(Made.Root.AsSpan(), 9, 5, leaf, kept.Proof(5)));
    }
}
