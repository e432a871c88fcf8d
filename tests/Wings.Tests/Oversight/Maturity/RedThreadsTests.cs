using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Oversight.Maturity;

namespace Rekenschap.Wings.Tests.Oversight.Maturity;

/// <summary>What the red threads tell to who does not see all: nothing that tells a department.</summary>
public sealed class RedThreadsTests
{
    [Fact]
    public void All_topics_together_are_a_line_of_their_own()
    {
        Measured[] all =
        [
            .. Enumerable
                .Range(0, 6)
                .Select(i => new Measured(
                    2023,
                    $"D{i}",
                    $"D{i}",
                    [new(MaturityTopic.Governance, [1]), new(MaturityTopic.Organisation, [i < 3 ? 2 : 4, 3])]
                )),
        ];
        var whole = RedThreads.Of(MaturityModel.Security, 2023, all, seesAll: false).Whole;
        // (1 + 2 + 3) / 3 of three, (1 + 4 + 3) / 3 of the others.
        Assert.Equal(
            (null, Exact.Of(7, 3), 6, 6),
            (whole.Topic, whole.Average, whole.Departments, whole.Organisations)
        );
        // Both are at the whole level 2, and that all six are is told to nobody else.
        Assert.Equal([null, null, null, null, null], whole.ByLevel);
    }

    [Theory]
    [InlineData("1,2,2,2,3", true)] // five departments
    [InlineData("1,2,2,3", false)] // four
    [InlineData("2,2,2,2,2,2", false)] // the average is the level of each
    public void An_average_is_told_where_it_is_of_nobody_alone(string levels, bool told)
    {
        var all = MaturityRulesTests.Departments(2023, [.. levels.Split(',').Select(int.Parse)]);
        var line = RedThreads.Of(MaturityModel.Security, 2023, all, seesAll: false).Whole;
        Assert.Equal((told, told), (line.Average is not null, line.Departments is not null));
    }

    [Fact]
    public void One_department_with_more_than_half_of_the_organisations_is_not_hidden_by_the_others()
    {
        var four = MaturityRulesTests.Departments(2023, 1, 2, 3, 4);
        Measured[] With(int many) =>
            [.. four, .. Enumerable.Range(0, many).Select(i => MaturityRulesTests.At(2023, "D9", $"O{i}", 2))];
        Assert.NotNull(RedThreads.Of(MaturityModel.Information, 2023, With(4), seesAll: false).Whole.Average);
        Assert.Null(RedThreads.Of(MaturityModel.Information, 2023, With(5), seesAll: false).Whole.Average);
        Assert.NotNull(RedThreads.Of(MaturityModel.Information, 2023, With(5), seesAll: true).Whole.Average);
    }

    [Fact]
    public void Beside_an_average_all_numbers_by_level_are_shown_or_none_and_alone_none_is() =>
        Prop.ForAll(
                Gen.Choose(1, 4).ArrayOf().Where(levels => levels.Length < 16).ToArbitrary(),
                levels =>
                {
                    var seen = RedThreads
                        .Of(
                            MaturityModel.Information,
                            2023,
                            MaturityRulesTests.Departments(2023, levels),
                            seesAll: false
                        )
                        .Whole;
                    var shown = seen.ByLevel.Count(number => number is not null);
                    return (seen.Average is not null) == (levels.Length >= 5 && levels.Distinct().Count() > 1)
                        && (shown == 0 || (shown == 4 && seen.Average is not null))
                        && (shown == 0 || seen.ByLevel.Sum() == seen.Departments);
                }
            )
            .QuickCheckThrowOnFailure();
}
