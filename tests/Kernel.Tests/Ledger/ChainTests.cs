using System.Collections.Immutable;
using System.Text;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;

namespace Rekenschap.Kernel.Tests.Ledger;

public sealed class ChainTests
{
    static readonly Salts Salts = Salts.Trial("trial-2023");
    static readonly DateTimeOffset Morning = new(2024, 2, 16, 9, 30, 0, TimeSpan.Zero);

    static Chain ChainOf(int count)
    {
        var chain = new Chain();
        for (var i = 1; i <= count; i++)
            chain.Append(
                Morning.AddMinutes(i),
                "p-1",
                Role.Coordinator,
                "BZK",
                "delivery.accepted",
                $"deliveries/energy/{i}",
                Encoding.UTF8.GetBytes($"content {i}"),
                Salts
            );
        return chain;
    }

    [Fact]
    public void An_empty_ledger_verifies_and_its_head_is_nothing()
    {
        Assert.Null(Chain.Verify([]));
        Assert.Equal(new byte[32], new Chain().Head.ToArray());
    }

    [Fact]
    public void What_was_appended_verifies_and_is_numbered_from_one_without_gaps()
    {
        var chain = ChainOf(5);
        Assert.Null(Chain.Verify(chain.Entries));
        Assert.Equal([1, 2, 3, 4, 5], chain.Entries.Select(entry => entry.Position));
        Assert.Equal(chain.Entries[^1].Hash, chain.Head);
    }

    [Fact]
    public void The_same_deeds_with_the_same_key_give_the_same_bytes()
    {
        Assert.Equal(ChainOf(4).Head, ChainOf(4).Head);
        Assert.Equal(ChainOf(4).TreeHead, ChainOf(4).TreeHead);
        Assert.NotEqual(ChainOf(4).Head, ChainOf(3).Head);
    }

    static readonly Dictionary<string, Func<LedgerEntry, LedgerEntry>> Forgeries = new()
    {
        ["moment"] = entry => entry with { At = entry.At.AddTicks(TimeSpan.TicksPerMicrosecond) },
        ["actor"] = entry => entry with { Actor = "p-2" },
        ["role"] = entry => entry with { Role = Role.Controller },
        ["organisation"] = entry => entry with { Organisation = "FIN" },
        ["kind"] = entry => entry with { Kind = "delivery.refused" },
        ["subject"] = entry => entry with { Subject = entry.Subject + "0" },
        ["shifted words"] = entry => entry with { Actor = "p-1B", Organisation = "ZK" },
        ["commitment"] = entry => entry with { Commitment = Flipped(entry.Commitment) },
        ["previous"] = entry => entry with { Previous = Flipped(entry.Previous) },
        ["hash"] = entry => entry with { Hash = Flipped(entry.Hash) },
    };

    public static TheoryData<string> Parts => [.. Forgeries.Keys];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_changed_entry_is_found_and_named(string part)
    {
        LedgerEntry[] entries = [.. ChainOf(5).Entries];
        entries[2] = Forgeries[part](entries[2]);
        var broken = Chain.Verify(entries);
        Assert.Equal(3, broken?.Position);
        Assert.NotEqual("", broken!.Reason.Nl);
        Assert.NotEqual(broken.Reason.Nl, broken.Reason.En);
    }

    [Fact]
    public void A_removed_entry_is_found_where_it_stood()
    {
        var entries = ChainOf(5).Entries.Where(entry => entry.Position != 2);
        Assert.Equal(2, Chain.Verify(entries)?.Position);
    }

    [Fact]
    public void An_entry_forged_with_a_fitting_hash_breaks_the_next_one()
    {
        LedgerEntry[] entries = [.. ChainOf(5).Entries];
        entries[2] = EntrySeal.Sealed(entries[2] with { Actor = "p-2" });
        Assert.Equal(4, Chain.Verify(entries)?.Position);
    }

    [Fact]
    public void A_moment_finer_than_a_microsecond_is_kept_as_databases_can_keep_it()
    {
        var entry = new Chain().Append(
            new DateTimeOffset(2024, 2, 16, 10, 0, 0, TimeSpan.FromHours(1)).AddTicks(17),
            "p",
            Role.System,
            "BZK",
            "k",
            "s",
            [],
            Salts
        );
        Assert.Equal(new DateTimeOffset(2024, 2, 16, 9, 0, 0, TimeSpan.Zero).AddTicks(10), entry.At);
        Assert.Equal(TimeSpan.Zero, entry.At.Offset);
    }

    static ImmutableArray<byte> Flipped(ImmutableArray<byte> bytes) => bytes.SetItem(7, (byte)(bytes[7] ^ 1));
}
