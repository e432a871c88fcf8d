using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Dashboard;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.Dashboard;

/// <summary>In which order the list stands, and what is found in it.</summary>
public sealed class DashboardOrderTests
{
    static Activity One(
        int number,
        decimal? initial,
        decimal? current,
        string end,
        string? due = null,
        int times = 1
    ) =>
        Activity(
            Facts([
                    Form(CostAction.Initial, "2020-01-01", "2022-01-01", initial),
                    .. Enumerable.Repeat(Form(CostAction.Recalibration, "2021-01-01", end, current), times),
                ])
                .Started("2020-01-01")
        ) with
        {
            Number = number,
            Due = due is null ? null : Day(due),
        };

    static readonly Activity[] All =
    [
        One(1, 100_000_000, 130_000_000, "2022-06-01", "2024-03-01"),
        One(2, 10_000_000, 20_000_000, "2024-01-01", null, 3),
        One(3, null, 50_000_000, "2021-06-01", "2023-03-01"),
        One(4, 10_000_000, 8_000_000, "2022-01-01", "2025-01-01", 2),
    ];

    [Theory]
    [InlineData("", "1 2 3 4")]
    [InlineData("growth", "2 1 4 3")]
    [InlineData("increase", "1 2 4 3")]
    [InlineData("delay", "2 1 4 3")]
    [InlineData("recalibrations", "2 4 1 3")]
    [InlineData("report", "3 1 4 2")]
    [InlineData("<script>", "1 2 3 4")]
    public void What_is_asked_most_about_comes_first_and_what_is_not_known_last(string key, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', DashboardOrder.Of(key).Sort(All, 2023).Select(one => one.Number)));

    [Fact]
    public void What_ended_or_stopped_last_comes_first_and_what_runs_last()
    {
        Activity Since(int number, ActivityStatus status, string on) =>
            Activity(ActivityFacts.Empty with { History = [new(Day(on), null, status)] }) with
            {
                Number = number,
            };
        Activity[] all =
        [
            Since(1, ActivityStatus.Running, "2023-12-01"),
            Since(2, ActivityStatus.Finished, "2022-01-01"),
            Since(3, ActivityStatus.Cancelled, "2023-01-10"),
        ];
        Assert.Equal("3 2 1", string.Join(' ', DashboardOrder.Of("ended").Sort(all, 2023).Select(one => one.Number)));
    }

    [Fact]
    public void The_reasons_given_most_are_all_named_and_each_activity_counts_once()
    {
        static ActivityFacts Anew(params RecalibrationReason[][] reasons) =>
            Facts([.. reasons.Select(one => Form(CostAction.Recalibration, "2021-01-01") with { Reasons = [.. one] })]);
        ActivityFacts[] all =
        [
            Anew([RecalibrationReason.Prices], [RecalibrationReason.Prices]),
            Anew([RecalibrationReason.ChangeOfLaw]),
            Facts(Form(CostAction.Initial, "2020-01-01")),
        ];
        var (reasons, times, recalibrated) = FrequentReasons.Of(all);
        Assert.Equal(
            [RecalibrationReason.ChangeOfLaw, RecalibrationReason.Prices],
            reasons.OrderBy(one => one.ToString(), StringComparer.Ordinal)
        );
        Assert.Equal((1, 2), (times, recalibrated));
        Assert.Equal([RecalibrationReason.Prices], FrequentReasons.Of([.. all, all[0]]).Reasons);
        Assert.Empty(FrequentReasons.Of([all[2]]).Reasons);
        Assert.Null(FrequentReasons.Say([all[2]], Language.Nl));
        Assert.Contains("elk bij 1 van de 2", FrequentReasons.Say(all, Language.Nl), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zaak", true)]
    [InlineData("ZAAK systeem", true)]
    [InlineData("één loket", true)]
    [InlineData("een  LOKET", true)]
    [InlineData("zaak pensioen", false)]
    [InlineData("", true)]
    [InlineData("%", false)]
    public void Every_word_is_in_the_name_the_goal_or_the_number_whatever_its_accents(string asked, bool found)
    {
        var one = All[0] with
        {
            Facts = All[0].Facts with { General = All[0].Facts.General with { Goal = "Eén loket" } },
        };
        var filter = DashboardFilter.Of(name => name == DashboardFilter.FindKey ? asked : null);
        Assert.Equal(found, filter.Fits(one, Day("2024-01-01")));
    }

    [Fact]
    public void What_nobody_types_is_not_looked_for() =>
        Assert.Equal(
            "",
            DashboardFilter.Of(name => name == DashboardFilter.FindKey ? new string('a', 101) : null).Find
        );
}
