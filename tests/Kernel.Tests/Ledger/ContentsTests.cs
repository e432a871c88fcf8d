using System.Text;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;

namespace Rekenschap.Kernel.Tests.Ledger;

public sealed class ContentsTests
{
    static readonly Salts Salts = new(Encoding.UTF8.GetBytes("a key of sixteen or more bytes"));
    readonly Chain chain = new();
    readonly Dictionary<long, LedgerContent> contents = [];
    readonly Dictionary<long, Tombstone> tombstones = [];

    public ContentsTests()
    {
        foreach (var word in new[] { "one", "two", "three" })
        {
            var content = Encoding.UTF8.GetBytes(word);
            var entry = chain.Append(DateTimeOffset.UnixEpoch, "p", Role.System, "BZK", "kind", word, content, Salts);
            var salt = Salts.ForEntry(entry.Position, entry.Kind, entry.Subject);
            contents.Add(entry.Position, new(entry.Position, [.. salt], [.. content]));
        }
    }

    LedgerBreak? Verified => Contents.Verify(chain.Entries, contents, tombstones);

    [Fact]
    public void Contents_are_what_was_committed_to() => Assert.Null(Verified);

    [Fact]
    public void A_changed_content_is_found_and_named()
    {
        contents[2] = contents[2] with { Content = [.. "twq"u8] };
        Assert.Equal(2, Verified?.Position);
        Assert.Contains("two", Verified!.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_content_that_vanished_without_a_tombstone_is_found()
    {
        contents.Remove(2);
        Assert.Equal(2, Verified?.Position);
    }

    [Fact]
    public void Destroyed_under_a_tombstone_the_ledger_still_verifies()
    {
        contents.Remove(2);
        tombstones.Add(2, new(2, "Archiefwet 1995, art. 5", "Nationaal Archief", new(2031, 1, 1)));
        Assert.Null(Verified);
        Assert.Null(Chain.Verify(chain.Entries));
    }

    [Fact]
    public void A_commitment_needs_its_own_salt()
    {
        var commitment = Commitment.To(Salts.For("a"), "x"u8);
        Assert.True(Commitment.Matches(commitment.AsSpan(), Salts.For("a"), "x"u8));
        Assert.False(Commitment.Matches(commitment.AsSpan(), Salts.For("b"), "x"u8));
        Assert.False(Commitment.Matches(commitment.AsSpan(), [], "x"u8));
        Assert.Throws<ArgumentException>(() => Commitment.To([1, 2, 3], "x"u8));
    }

    [Fact]
    public void Salts_follow_from_key_and_label_and_from_nothing_else()
    {
        Assert.Equal(Salts.Trial("a").For("x"), Salts.Trial("a").For("x"));
        Assert.NotEqual(Salts.Trial("a").For("x"), Salts.Trial("b").For("x"));
        Assert.NotEqual(Salts.Trial("a").For("x"), Salts.Trial("a").For("y"));
        Assert.Throws<ArgumentException>(() => new Salts([1, 2, 3]));
    }
}
