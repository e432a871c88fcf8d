using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Publishing.Drafts.Versions;

namespace Rekenschap.Wings.Tests.Writing;

public sealed class DifferenceTests
{
    [Fact]
    public void Together_the_stretches_are_both_texts()
    {
        Prop.ForAll<byte[], byte[]>(Holds).QuickCheckThrowOnFailure();

        static bool Holds(byte[] a, byte[] b)
        {
            var (older, newer) = (Letters(a), Letters(b));
            var all = Difference.Of(older, newer);
            return string.Concat(all.SelectMany(one => older[one.A.At..(one.A.At + one.A.Length)]))
                    == string.Concat(older)
                && string.Concat(all.SelectMany(one => newer[one.B.At..(one.B.At + one.B.Length)]))
                    == string.Concat(newer);
        }
    }

    [Fact]
    public void What_is_told_as_the_same_is_the_same()
    {
        Prop.ForAll<byte[], byte[]>(Holds).QuickCheckThrowOnFailure();

        static bool Holds(byte[] a, byte[] b)
        {
            var (older, newer) = (Letters(a), Letters(b));
            return Difference
                .Of(older, newer)
                .Where(one => one.IsSame)
                .All(one => older.AsSpan(one.A.At, one.A.Length).SequenceEqual(newer.AsSpan(one.B.At, one.B.Length)));
        }
    }

    [Fact]
    public void Same_and_different_stretches_take_turns()
    {
        Prop.ForAll<byte[], byte[]>(Holds).QuickCheckThrowOnFailure();

        static bool Holds(byte[] a, byte[] b)
        {
            var all = Difference.Of(Letters(a), Letters(b));
            return all.Zip(all.Skip(1)).All(pair => pair.First.IsSame != pair.Second.IsSame);
        }
    }

    [Fact]
    public void A_word_put_between_is_all_that_differs()
    {
        var all = Difference.Of(["een", "twee", "drie"], ["een", "twee", "anderhalf", "drie"]);
        Assert.Equal([true, false, true], all.Select(one => one.IsSame));
        Assert.Equal((0, 1), (all[1].A.Length, all[1].B.Length));
    }

    [Fact]
    public void Two_texts_with_nothing_in_common_are_told_as_replaced_whole_in_time()
    {
        var older = Enumerable.Range(0, 20_000).ToArray();
        var newer = Enumerable.Range(20_000, 20_000).ToArray();
        var one = Assert.Single(Difference.Of(older, newer));
        Assert.False(one.IsSame);
    }

    /// <summary>Few different ones, so that much is alike.</summary>
    static string[] Letters(byte[]? bytes) => [.. (bytes ?? []).Select(one => ((char)('a' + (one % 4))).ToString())];
}
