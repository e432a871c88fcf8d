using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Oversight.Findings;

namespace Rekenschap.Wings.Tests.Oversight.Findings;

/// <summary>What came and went explains what is left, or the balance says where it does not.</summary>
public sealed class StockFlowTests
{
    static YearFinding One(
        string key,
        int year,
        Severity severity = Severity.Deficiency,
        string? before = null,
        string whose = "BZK"
    ) => new(key, whose, year, severity, year, before);

    [Theory]
    [InlineData(Severity.Deficiency, Severity.Deficiency, TransitionKind.Continued)]
    [InlineData(Severity.Deficiency, Severity.Serious, TransitionKind.Raised)]
    [InlineData(Severity.Serious, Severity.Deficiency, TransitionKind.Lowered)]
    [InlineData(Severity.Attention, Severity.Deficiency, TransitionKind.Raised)]
    [InlineData(Severity.Deficiency, Severity.Attention, TransitionKind.Lowered)]
    public void The_same_issue_a_year_later_is_as_heavy_heavier_or_lighter(
        Severity then,
        Severity now,
        TransitionKind kind
    )
    {
        var steps = Transitions.Into(2020, [One("a", 2019, then), One("b", 2020, now, "a")]).Steps;
        Assert.Equal([kind], steps.Select(step => step.Kind));
    }

    [Fact]
    public void What_does_not_come_back_is_solved_and_what_comes_back_later_is_reopened()
    {
        YearFinding[] all = [One("a", 2018), One("b", 2019), One("c", 2020, before: "a"), One("d", 2020)];
        var steps = Transitions.Into(2020, all).Steps.ToDictionary(step => step.Key, step => step.Kind);
        Assert.Equal(TransitionKind.Reopened, steps["c"]);
        Assert.Equal(TransitionKind.New, steps["d"]);
        Assert.Equal(TransitionKind.Solved, steps["b"]);
    }

    [Fact]
    public void A_predecessor_that_cannot_be_is_told_and_the_finding_counts_as_new()
    {
        var into = Transitions.Into(2020, [One("a", 2020, before: "nowhere"), One("b", 2020, before: "a")]);
        Assert.Equal(["a", "b"], into.Faults.Select(fault => fault.Key));
        Assert.All(into.Steps, step => Assert.Equal(TransitionKind.New, step.Kind));
    }

    [Fact]
    public void Opening_and_what_came_and_went_is_closing()
    {
        YearFinding[] all =
        [
            One("kept", 2019),
            One("solved", 2019),
            One("lighter", 2019),
            One("point", 2019, Severity.Attention),
            One("given", 2019, whose: "FIN"),
            One("kept2", 2020, before: "kept"),
            One("new", 2020),
            One("point2", 2020, Severity.Deficiency, "point"),
            One("lighter2", 2020, Severity.Attention, "lighter"),
            One("given2", 2020, before: "given"),
        ];
        var flow = StockFlow.Of(2020, all);
        var bzk = flow.Departments.Single(line => line.Department == "BZK");
        Assert.Equal(
            (3, 1, 1, 1, 1, 1, 4),
            (bzk.Opening, bzk.New, bzk.Raised, bzk.MovedIn, bzk.Solved, bzk.Lowered, bzk.Closing)
        );
        Assert.Equal((4, 0, 0, 4), (flow.Total.Opening, flow.Total.MovedIn, flow.Total.MovedOut, flow.Total.Closing));
        Assert.True(flow.Balances);
    }

    [Fact]
    public void An_issue_that_two_findings_say_they_continue_is_named_as_where_it_does_not_add_up()
    {
        var line = StockFlow.Of(2020, [One("a", 2019), One("b", 2020, before: "a"), One("c", 2020, before: "a")]).Total;
        Assert.Equal((1, false), (line.Difference, line.Balances));
        Assert.Equal(["c"], line.Twice);
    }

    [Fact]
    public void A_report_that_states_another_number_is_a_difference_that_is_told()
    {
        var stated = new Dictionary<string, int> { ["BZK"] = 2, [StockFlow.Everybody] = 1 };
        var flow = StockFlow.Of(2020, [One("a", 2020)], stated);
        Assert.False(flow.Balances);
        Assert.False(flow.Departments.Single().Balances);
        Assert.True(flow.Total.Balances);
    }

    [Fact]
    public void Every_register_balances_up_to_those_that_name_one_predecessor_twice() =>
        Prop.ForAll(
                Registers.ToArbitrary(),
                all =>
                {
                    foreach (var year in Enumerable.Range(2018, 5))
                    {
                        var flow = StockFlow.Of(year, all);
                        if (flow.Departments.Append(flow.Total).Any(line => line.Difference != line.Twice.Length))
                            return false;
                        if (
                            flow.Total.Closing != flow.Departments.Sum(line => line.Closing)
                            || flow.Total.MovedIn + flow.Total.MovedOut != 0
                        )
                            return false;
                        if (flow.Departments.Sum(line => line.MovedIn) != flow.Departments.Sum(line => line.MovedOut))
                            return false;
                        if (flow.Total.Opening != StockFlow.Of(year - 1, all).Total.Closing)
                            return false;
                    }
                    return true;
                }
            )
            .QuickCheckThrowOnFailure();

    static Gen<YearFinding[]> Registers =>
        from count in Gen.Choose(0, 40)
        from draws in Gen.ArrayOf(
            Gen.Zip(
                Gen.Zip(Gen.Choose(2017, 2022), Gen.Choose(0, 2)),
                Gen.Zip(Gen.Choose(-3, 39), Gen.Elements("BZK", "FIN", "VWS"))
            ),
            count
        )
        select draws
            .Select(
                (draw, i) =>
                    new YearFinding(
                        $"f{i}",
                        draw.Item2.Item2,
                        draw.Item1.Item1,
                        (Severity)draw.Item1.Item2,
                        draw.Item1.Item1,
                        draw.Item2.Item1 < 0 ? null : $"f{draw.Item2.Item1}"
                    )
            )
            .ToArray();
}
