using System.Collections.Immutable;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.People;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Maturity;

/// <summary>How levels are averaged, what is kept back, and who agrees, without pages.</summary>
public sealed class MaturityRulesTests
{
    static Act By(string organisation, Role role, string who = "") =>
        OfficeDatabases.By($"{organisation}-{role}{who}", organisation, role);

    internal static Measured At(int year, string department, string organisation, params int[] levels) =>
        new(year, department, organisation, [new(MaturityTopic.MainGoal, [.. levels])]);

    static readonly Measured[] Uneven =
    [
        .. new[] { 2021, 2022 }.SelectMany(year =>
            new[] { At(year, "BZK", "BZK", 1, 1, 1, 1), At(year, "FIN", "FIN", 4) }
        ),
    ];

    [Fact]
    public void An_average_is_per_organisation_first_and_in_2021_that_step_was_not_done()
    {
        Assert.Equal(Exact.Of(8, 5), MaturityAverages.Of(MaturityModel.Information, 2021, Uneven));
        Assert.Equal(Exact.Of(5, 2), MaturityAverages.Of(MaturityModel.Information, 2022, Uneven));
        Assert.Equal(Exact.Of(5, 2), MaturityAverages.Of(MaturityModel.Security, 2021, Uneven));
        Assert.Null(MaturityAverages.Of(MaturityModel.Information, 2023, Uneven));
        Assert.True(MaturityAverages.BreaksAt(MaturityModel.Information, 2022));
        Assert.False(MaturityAverages.BreaksAt(MaturityModel.Information, 2023));
        Assert.False(MaturityAverages.BreaksAt(MaturityModel.Security, 2022));
    }

    static readonly Gen<Measured[]> Some = Gen.Choose(1, 4)
        .ArrayOf()
        .Where(levels => levels.Length > 0)
        .ArrayOf()
        .Select(all => all.Select((levels, i) => At(2023, $"D{i / 2}", $"O{i}", levels)).ToArray());

    [Fact]
    public void An_average_lies_between_the_lowest_and_the_highest_and_order_does_not_matter() =>
        Prop.ForAll(
                Some.ToArbitrary(),
                all =>
                    MaturityAverages.Of(MaturityModel.Information, 2023, all) is not { } average
                        ? all.Length == 0
                        : average >= Exact.Of(all.SelectMany(one => one.LevelsOf(null)).Min(), 1)
                            && average <= Exact.Of(all.SelectMany(one => one.LevelsOf(null)).Max(), 1)
                            && MaturityAverages.Of(MaturityModel.Information, 2023, Enumerable.Reverse(all)) == average
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_organisation_that_answers_everything_twice_weighs_as_much_as_before() =>
        Prop.ForAll(
                Some.ToArbitrary(),
                all =>
                {
                    var twice = all.Select(
                        (one, i) =>
                            i == 0
                                ? At(
                                    2023,
                                    one.Department,
                                    one.Organisation,
                                    [.. one.LevelsOf(null), .. one.LevelsOf(null)]
                                )
                                : one
                    );
                    return MaturityAverages.Of(MaturityModel.Information, 2023, all)
                        == MaturityAverages.Of(MaturityModel.Information, 2023, twice);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_rounded_on_the_way() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<(short A, short B, short C)>(),
                of =>
                {
                    var (a, b, c) = (Exact.Of(of.A, 7), Exact.Of(of.B, 9), Exact.Of(of.C, 11));
                    return a + b + c == c + b + a
                        && a + b - b == a
                        && (a - b).Above.Sign == Math.Sign(a.CompareTo(b))
                        && Exact.Of(a.Floor, 1) <= a
                        && a < Exact.Of(a.Floor + 1, 1)
                        && Math.Abs(a.Rounded - ((decimal)of.A / 7)) <= 0.05m;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(9, 4, 23)] // 2.25
    [InlineData(-9, 4, -23)]
    [InlineData(224, 100, 22)]
    [InlineData(0, 3, 0)]
    public void Halves_are_rounded_away_from_zero_once(int above, int under, int tenths) =>
        Assert.Equal(tenths / 10m, Exact.Of(above, under).Rounded);

    [Fact]
    public void The_default_is_zero_and_nothing_is_divided_by_nothing()
    {
        Assert.Equal(BigInteger.One, default(Exact).Under);
        Assert.Equal(Exact.Of(1, 2), Exact.Of(-3, -6));
        Assert.Throws<DivideByZeroException>(() => Exact.Of(1, 0));
    }

    internal static Measured[] Departments(int year, params int[] levels) =>
        [.. levels.Select((level, i) => At(year, $"D{i}", $"D{i}", level))];

    [Fact]
    public void Who_publishes_sees_all_numbers_and_others_none_that_tell_a_department()
    {
        Measured[] all = [.. Departments(2022, 1, 1, 1, 2, 2, 2), .. Departments(2023, 1, 2, 2, 2, 3, 3)];
        var whole = RedThreads.Of(MaturityModel.Information, 2023, all, seesAll: true);
        var line = whole.Lines.Single(one => one.Topic == MaturityTopic.MainGoal);
        Assert.Equal([1, 3, 2, 0], line.ByLevel);
        Assert.Equal(6, line.Departments);
        Assert.Equal(Exact.Of(13, 6), line.Average);
        Assert.Equal(Exact.Of(13, 6) - Exact.Of(9, 6), line.Change);
        Assert.Equal([MaturityTopic.MainGoal], whole.Lowest);
        var others = RedThreads.Of(MaturityModel.Information, 2023, all, seesAll: false);
        // The average and the one number that is not small would tell the others: one at 1, two at 3.
        var seen = others.Lines.Single(one => one.Topic == MaturityTopic.MainGoal);
        Assert.Equal([null, null, null, null], seen.ByLevel);
        Assert.Equal((6, Exact.Of(13, 6)), (seen.Departments, seen.Average));
        var few = RedThreads.Of(MaturityModel.Information, 2023, Departments(2023, 1, 2, 3, 4), seesAll: false);
        Assert.All(few.Lines, one => Assert.Null(one.Average));
        Assert.Empty(few.Lowest);
    }

    [Fact]
    public void There_is_no_change_across_the_break()
    {
        var all = Departments(2021, 1, 2).Concat(Departments(2022, 3, 3)).ToList();
        var threads = RedThreads.Of(MaturityModel.Information, 2022, all, seesAll: true);
        Assert.True(threads.Breaks);
        Assert.All(threads.Lines, one => Assert.Null(one.Change));
    }

    [Fact]
    public void Whatever_is_shown_to_others_no_level_has_one_or_two_departments() =>
        Prop.ForAll(
                Gen.Choose(1, 4).ArrayOf().ToArbitrary(),
                levels =>
                    RedThreads
                        .Of(MaturityModel.Information, 2023, Departments(2023, levels), seesAll: false)
                        .Lines.SelectMany(one => one.ByLevel)
                        .All(number => number is null or 0 or >= RedThreads.Smallest)
            )
            .QuickCheckThrowOnFailure();

    static Assessment Entered() =>
        new()
        {
            Id = new(Guid.CreateVersion7()),
            Model = MaturityModel.Security,
            Year = 2023,
            Department = "FIN",
            Organisation = "FIN",
            By = "FIN",
            Publisher = "BZK",
            Invented = true,
            Topics = [new(MaturityTopic.Governance, [2])],
            EnteredBy = "FIN-Supplier",
        };

    [Fact]
    public void Who_entered_an_assessment_does_not_agree_to_it()
    {
        var one = Entered();
        var self = OfficeDatabases.By("FIN-Supplier", "FIN", Role.Controller);
        Assert.Equal("maturity.four_eyes", one.Agree(self, 1)?.Code);
        Assert.Equal("maturity.of_another", one.Agree(By("BZK", Role.Controller), 1)?.Code);
        Assert.Null(one.Agree(By("FIN", Role.Controller), 1));
        Assert.NotNull(one.Correct(By("FIN", Role.Supplier), 2, []));
        Assert.Equal("maturity.with_reason", one.Reopen(By("FIN", Role.Controller), 2, " ")?.Code);
    }

    [Fact]
    public void An_assignment_is_reached_by_what_was_measured_last_and_late_by_the_clock()
    {
        var until = new DateOnly(2024, 6, 30);
        var plan = new MaturityPlan
        {
            Id = new(Guid.CreateVersion7()),
            Model = MaturityModel.Information,
            Topic = null,
            Department = "D0",
            Level = 3,
            Until = until,
            Ground = "Afspraak",
            Publisher = "BZK",
            Invented = true,
        };
        Assert.Equal(PlanStanding.Open, plan.On(until, []));
        Assert.Equal(PlanStanding.Late, plan.On(until.AddDays(1), Departments(2023, 2)));
        Assert.Equal(PlanStanding.Reached, plan.On(until.AddDays(1), Departments(2023, 3)));
        Assert.Equal(PlanStanding.Late, plan.On(until.AddDays(1), [.. Departments(2022, 3), .. Departments(2023, 2)]));
        Assert.Null(plan.Withdraw(By("BZK", Role.Coordinator), 1, "Vervallen"));
        Assert.Equal(PlanStanding.Withdrawn, plan.On(until, []));
    }

    [Fact]
    public void What_is_serious_and_open_is_closed_with_a_reason_only_and_no_more_is_open_than_was_found()
    {
        var one = new Pentest
        {
            Id = new(Guid.CreateVersion7()),
            Department = "FIN",
            Object = "Portaal",
            On = new(2024, 1, 10),
            Found = new(1, 2, 3, 4),
            RetestBy = new(2024, 4, 10),
            Publisher = "BZK",
            Invented = true,
        };
        var (supplier, controller) = (By("FIN", Role.Supplier), By("FIN", Role.Controller));
        Assert.False(one.IsLate(new(2024, 4, 10)));
        Assert.True(one.IsLate(new(2024, 4, 11)));
        Assert.Equal("pentest.nothing_serious", one.Close(controller, 1, "")?.Code);
        Assert.Equal("pentest.more_than_found", one.Retest(supplier, 1, new(2024, 3, 1), new(2, 0, 0, 0))?.Code);
        Assert.Null(one.Retest(supplier, 1, new(2024, 3, 1), new(0, 1, 0, 0)));
        Assert.False(one.IsLate(new(2024, 4, 11)));
        Assert.NotNull(one.Close(controller, 2, " "));
        Assert.Null(one.Close(controller, 2, "Aanvaard tot de vervanging"));
        Assert.Equal(new PentestCounts(1, 2, 3, 4), PentestCounts.Parse(one.Found.Text));
    }
}
