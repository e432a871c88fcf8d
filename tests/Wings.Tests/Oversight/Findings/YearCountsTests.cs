using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Findings.Public;

namespace Rekenschap.Wings.Tests.Oversight.Findings;

/// <summary>Three tables of one year tell together no more than each of them may.</summary>
public sealed class YearCountsTests
{
    static RegisteredFinding One(
        string department,
        int i,
        Severity severity = Severity.Deficiency,
        FindingState state = FindingState.Found,
        string text = ""
    ) => new($"{department}-{i}", department, 2022, FindingDomain.Other, severity, state, 2022, null, text, true);

    static IEnumerable<RegisteredFinding> Many(string department, int count, string text = "") =>
        Enumerable.Range(1, count).Select(i => One(department, i, text: text));

    [Fact]
    public void What_was_released_counts_and_what_was_not_is_kept_back_while_it_is_small()
    {
        RegisteredFinding[] all =
        [
            .. Many("BZK", 6),
            .. Many("FIN", 2, "Openbaar"),
            .. Many("OCW", 1),
            .. Many("VWS", 4),
        ];
        var counts = YearCounts.Of(2022, all);
        Assert.Equal(
            (6, 2, null, null),
            (
                counts.ByDepartment["BZK"],
                counts.ByDepartment["FIN"],
                counts.ByDepartment["OCW"],
                counts.ByDepartment["VWS"]
            )
        );
        Assert.Equal(13, counts.Total);
    }

    [Fact]
    public void One_that_was_not_released_beside_many_that_were_is_not_told_by_the_sum()
    {
        RegisteredFinding[] all = [.. Many("BZK", 5, "Openbaar"), One("BZK", 6), .. Many("VWS", 8)];
        var counts = YearCounts.Of(2022, all);
        Assert.Equal((null, null), (counts.ByDepartment["BZK"], counts.ByDepartment["VWS"]));
    }

    [Fact]
    public void Where_one_table_cannot_give_its_total_no_table_gives_a_number()
    {
        var counts = YearCounts.Of(2022, [.. Many("BZK", 2)]);
        Assert.Null(counts.Total);
        Assert.All(
            counts.ByDepartment.Values.Concat(counts.BySeverity.Values).Concat(counts.ByState.Values),
            Assert.Null
        );
    }

    [Fact]
    public void An_attention_point_is_no_part_of_any_number()
    {
        var counts = YearCounts.Of(2022, [.. Many("BZK", 4), One("VWS", 1, Severity.Attention)]);
        Assert.Equal(4, counts.Total);
        Assert.False(counts.ByDepartment.ContainsKey("VWS"));
    }

    [Fact]
    public void No_small_number_of_what_was_not_released_is_ever_shown() =>
        Prop.ForAll(
                Gen.ArrayOf(
                        Gen.Zip(
                            Gen.Zip(Gen.Elements("BZK", "FIN", "OCW", "VWS"), Gen.Choose(1, 2)),
                            Gen.Zip(Gen.Choose(0, 3), Gen.Choose(0, 3))
                        ),
                        20
                    )
                    .ToArbitrary(),
                draws =>
                {
                    var all = draws
                        .Select(
                            (draw, i) =>
                                One(
                                    draw.Item1.Item1,
                                    i,
                                    (Severity)draw.Item1.Item2,
                                    (FindingState)draw.Item2.Item1,
                                    draw.Item2.Item2 == 0 ? "Openbaar" : ""
                                )
                        )
                        .ToList();
                    var counts = YearCounts.Of(2022, all);
                    bool Safe(IReadOnlyDictionary<string, int?> shown, Func<RegisteredFinding, string> of) =>
                        shown.All(one =>
                            one.Value is null
                            || one.Value - all.Count(it => it.IsReleased && of(it) == one.Key)
                                is 0
                                    or >= YearCounts.Smallest
                        ) && (counts.Total is not null || shown.Values.All(value => value is null));
                    return Safe(counts.ByDepartment, it => it.Organisation)
                        && Safe(counts.BySeverity, it => it.Severity.ToString())
                        && Safe(counts.ByState, it => it.State.ToString());
                }
            )
            .QuickCheckThrowOnFailure();
}
