using System.Security.Cryptography;
using System.Text;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Wings.Tests.Figures.Editions;

public sealed class SealTests : IDisposable
{
    readonly SmallEdition edition = new();

    public void Dispose() => edition.Dispose();

    [Fact]
    public void An_acceptance_commits_to_its_file_and_to_each_observation()
    {
        edition.Deliver("FIN", "2022 100", "2023 110");
        var acceptance = Assert.Single(edition.Read().Ledger.Acceptances);
        var file = SHA256.HashData(File.ReadAllBytes(Path.Combine(edition.Path, "deliveries/energy/FIN.csv")));
        Assert.Equal(file, acceptance.FileHash);
        var content = Encoding.UTF8.GetString(acceptance.Content.AsSpan());
        var fileSalt = Salts.Trial("small").For("file/deliveries/energy/FIN.csv");
        var committed = Convert.ToHexStringLower(Commitment.To(fileSalt, file).AsSpan());
        Assert.Contains("file " + committed, content, StringComparison.Ordinal);
        Assert.Contains("observations 2\nroot ", content, StringComparison.Ordinal);
        var salt = Salts.Trial("small").ForEntry(1, "delivery.accepted", "deliveries/energy/FIN.csv");
        Assert.True(Commitment.Matches(acceptance.Entry.Commitment.AsSpan(), salt, acceptance.Content.AsSpan()));
    }

    [Fact]
    public void Another_value_gives_another_commitment()
    {
        edition.Deliver("FIN", "2022 100");
        var before = edition.Read().Ledger.Entries[0];
        edition.Deliver("FIN", "2022 101");
        Assert.NotEqual(before.Commitment, edition.Read().Ledger.Entries[0].Commitment);
    }

    [Fact]
    public void Another_key_gives_other_commitments()
    {
        edition.Deliver("FIN", "2022 100");
        var secret = new Salts(new byte[32]);
        Assert.NotEqual(edition.Read().Ledger.Chain.TreeHead, edition.Read(new(Salts: secret)).Ledger.Chain.TreeHead);
    }

    [Fact]
    public void The_moment_of_an_entry_is_the_day_of_acceptance_in_utc()
    {
        edition.Deliver("FIN", "2022 100");
        Assert.Equal(new DateTimeOffset(2024, 2, 16, 0, 0, 0, TimeSpan.Zero), edition.Read().Ledger.Entries[0].At);
    }

    [Fact]
    public void One_observation_is_shown_to_be_in_the_ledger_without_the_others()
    {
        edition.Deliver("FIN", "2021 90", "2022 100", "2023 110");
        var read = edition.Read();
        var leaves = read.Ledger.Seals.LeavesOf(read.Deliveries[0]);
        Span<byte> salt = new byte[Commitment.Size];
        Salts.Trial("small").ForObservations("deliveries/energy/FIN.csv").Write(1, salt);
        var leaf = ObservationLeaves.Leaf(salt, "gas?period=2022&organisation=FIN 100 AF C3"u8);
        Assert.Equal(leaf, leaves[1]);
        Assert.True(MerkleProof.Includes(leaves.Root.AsSpan(), 3, 1, leaf, leaves.Proof(1)));
        var content = Encoding.UTF8.GetString(read.Ledger.Acceptances[0].Content.AsSpan());
        Assert.Contains("root " + Convert.ToHexStringLower(leaves.Root.AsSpan()), content, StringComparison.Ordinal);
    }
}
