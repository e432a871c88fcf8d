using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Oversight.Findings;

namespace Rekenschap.Wings.Tests.Oversight.Findings;

/// <summary>No department stands out by a small number, also not by subtraction.</summary>
public sealed class PublicCountsTests
{
    static PublicCounts Of(params (string Code, int Count)[] counts) =>
        PublicCounts.Of(counts.ToDictionary(one => one.Code, one => one.Count), 3);

    [Fact]
    public void A_small_number_is_kept_back_and_the_next_smallest_with_it()
    {
        var seen = Of(("BZK", 1), ("FIN", 4), ("VWS", 9), ("OCW", 0));
        Assert.Equal([null, null, 0, 9], seen.Shown.Values);
        Assert.Equal(14, seen.Total);
    }

    [Fact]
    public void Two_that_could_only_be_one_each_are_not_told_by_their_sum() =>
        Assert.Equal([null, null, null], Of(("BZK", 1), ("FIN", 1), ("VWS", 9)).Shown.Values);

    [Fact]
    public void Where_the_total_would_tell_all_the_same_it_is_kept_back_too() =>
        Assert.Null(Of(("BZK", 2), ("FIN", 0)).Total);

    [Fact]
    public void Numbers_that_are_large_enough_are_all_shown() =>
        Assert.Equal([3, 9], Of(("BZK", 3), ("FIN", 9)).Shown.Values);

    /// <summary>Somebody who knows the rule divides what is not shown over those that are kept back, and has more than one way.</summary>
    [Fact]
    public void What_is_kept_back_can_be_divided_in_more_than_one_way() =>
        Prop.ForAll(
                Gen.ArrayOf(Gen.Choose(0, 12), 6).ToArbitrary(),
                counts =>
                {
                    var seen = PublicCounts.Of(
                        counts.Select((count, i) => (count, i)).ToDictionary(one => $"D{one.i}", one => one.count),
                        3
                    );
                    var hidden = counts.Where((_, i) => seen.Shown[$"D{i}"] is null).ToList();
                    return counts.Where((count, i) => count is 1 or 2 && seen.Shown[$"D{i}"] is not null).Any() == false
                        && (
                            hidden.Count == 0
                            || seen.Total is null
                            || (hidden.Count > 1 && hidden.Sum() != hidden.Count)
                        );
                }
            )
            .QuickCheckThrowOnFailure();
}
