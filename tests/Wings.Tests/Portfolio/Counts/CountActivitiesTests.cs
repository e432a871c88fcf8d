using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Counts;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Portfolio.Demonstration;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.Counts;

/// <summary>What the register of ICT activities counts for collections: the years, the sums, the versions behind each number.</summary>
public sealed class CountActivitiesTests
{
    static readonly DateOnly Today = new(2024, 2, 16);

    static OfferAsked Asked(string period) =>
        new(
            CountActivities.All,
            Period.Parse(period),
            [
                One("Rijk", OrganisationKind.Government),
                One("BZK", OrganisationKind.Ministry),
                One("FIN", OrganisationKind.Ministry),
            ],
            "Rijk",
            Today
        );

    static Organisation One(string code, OrganisationKind kind) =>
        new(code, null, Bilingual.Same(code), kind, null, null, null, [], []);

    static readonly ActivityFacts Facts2021 = Facts(
            Form(CostAction.Initial, "2021-03-01", "2023-03-01", 10_000_000m),
            Form(CostAction.Recalibration, "2022-06-01", "2024-03-01", 15_000_000m)
        )
        .Started("2021-03-01")
        .As(ActivityStatus.Reorientation) with
    {
        Papers = [new("31 490, nr. 1", "Advies", "", Day("2022-12-31"), true)],
        History =
        [
            new(Day("2021-03-01"), Day("2023-12-31"), ActivityStatus.Running),
            new(Day("2023-12-31"), null, ActivityStatus.Reorientation),
        ],
    };

    static Dictionary<string, OfferedFigure> Counted(Activity one, int year, string organisation = "BZK") =>
        CountActivities
            .Of([one], Asked($"{year}"))
            .Where(figure => figure.At.Organisation == organisation && figure.At.Members.Count == 0)
            .ToDictionary(figure => figure.Indicator);

    [Theory]
    [InlineData(2021, 1, 0, 1, 10, 10, 0, 0)]
    [InlineData(2022, 1, 0, 0, 10, 15, 1, 1)]
    [InlineData(2023, 1, 1, 0, 10, 15, 1, 0)]
    public void A_year_counts_what_was_live_when_it_ended_with_the_estimates_of_then(
        int year,
        int live,
        int paused,
        int started,
        int initial,
        int current,
        int advised,
        int recalibrated
    )
    {
        var counted = Counted(Activity(Facts2021) with { Version = 4 }, year);
        Assert.Equal(
            (live, paused, started, 0),
            (
                Of(CountActivities.Live),
                Of(CountActivities.Reorientation),
                Of(CountActivities.Started),
                Of(CountActivities.Finished)
            )
        );
        Assert.Equal(initial * 1_000_000m, counted[CountActivities.CostsInitial].Value);
        Assert.Equal(current * 1_000_000m, counted[CountActivities.CostsCurrent].Value);
        Assert.Equal((advised, recalibrated), (Of(CountActivities.WithAdvice), Of(CountActivities.Recalibrations)));
        Assert.Equal(year == 2021 ? 2m : 3m, counted[CountActivities.Durations].Value);
        Assert.Equal([new("activities/1", 4)], counted[CountActivities.Live].Rows);
        Assert.True(counted[CountActivities.Live].IsOpen);

        int Of(string indicator) => (int)counted[indicator].Value!;
    }

    [Fact]
    public void What_was_finished_in_the_year_is_counted_with_its_first_and_its_last_estimate()
    {
        var done = Facts2021.As(ActivityStatus.Finished) with
        {
            History =
            [
                new(Day("2021-03-01"), Day("2023-10-01"), ActivityStatus.Running),
                new(Day("2023-10-01"), null, ActivityStatus.Finished),
            ],
        };
        var year = Counted(Activity(done), 2023);
        Assert.Equal(1, year[CountActivities.Finished].Value);
        Assert.Equal(10_000_000m, year[CountActivities.FinishedInitial].Value);
        Assert.Equal(15_000_000m, year[CountActivities.FinishedCurrent].Value);
        Assert.Equal(0, year[CountActivities.CostsCurrent].Value);
        Assert.Equal(0, Counted(Activity(done), 2022)[CountActivities.FinishedCurrent].Value);
    }

    [Theory]
    [InlineData(2022, "uitvoering")]
    [InlineData(2023, "heroorientatie")]
    public void Each_is_in_one_status_when_the_year_ends(int year, string status)
    {
        var counted = CountActivities
            .Of([Activity(Facts2021)], Asked($"{year}"))
            .Where(one => one.Indicator == CountActivities.Statuses && one.At.Organisation == "BZK")
            .ToList();
        Assert.Equal(4, counted.Count);
        Assert.Equal(status, Assert.Single(counted, one => one.Value == 1).At.Members["ict_status"]);
        Assert.Equal(1, counted.Sum(one => one.Value));
    }

    [Fact]
    public void A_ministry_without_any_has_none_and_before_the_first_nobody_is_counted()
    {
        var one = Activity(Facts2021);
        Assert.All(Counted(one, 2022, "FIN").Values, figure => Assert.Equal(0m, figure.Value));
        Assert.Empty(CountActivities.Of([one], Asked("2020")));
        Assert.Empty(CountActivities.Of([one], Asked("2024")));
        Assert.Empty(CountActivities.Of([], Asked("2022")));
        Assert.DoesNotContain(CountActivities.Of([one], Asked("2022")), figure => figure.At.Organisation == "Rijk");
    }

    [Fact]
    public void A_year_after_the_last_report_is_not_counted()
    {
        var asked = Asked("2023..2025") with { Today = new(2027, 1, 1) };
        Assert.Equal(
            [2023],
            CountActivities.Of([Activity(Facts2021)], asked).Select(one => one.At.Period.Start.Year).Distinct()
        );
    }

    [Fact]
    public void What_a_decision_keeps_off_the_dashboard_is_not_counted()
    {
        var off = Activity(Facts2021, new ScopeDecision(null, false, Day("2023-01-01"), "BZK", "Dubbel"));
        Assert.Empty(CountActivities.Of([off], Asked("2022")));
    }

    [Fact]
    public void Another_version_gives_another_digest()
    {
        var (first, second) = (Activity(Facts2021), Activity(Facts2021) with { Version = 2 });
        Assert.NotEqual(
            Counted(first, 2022)[CountActivities.Live].Digest,
            Counted(second, 2022)[CountActivities.Live].Digest
        );
    }

    /// <summary>The dashboard draws the years by itself: both ways of counting must say the same.</summary>
    [Fact]
    public void What_is_counted_for_the_report_is_what_the_dashboard_draws()
    {
        var all = DemoActivities
            .All()
            .Select((one, i) => Activity(one.Facts) with { Ministry = one.Ministry, Number = i + 1 })
            .ToList();
        var codes = all.Select(one => one.Ministry).Distinct().Select(code => One(code, OrganisationKind.Ministry));
        var asked = Asked("2019..2023") with { Organisations = [.. codes] };
        var counted = CountActivities.Of(all, asked).ToLookup(one => (one.Indicator, one.At.Period.Start.Year));
        foreach (var stand in YearStand.All(all.Select(one => one.Facts), Today, Today, 5))
        {
            decimal Sum(string indicator) => counted[(indicator, stand.Year)].Sum(one => one.Value!.Value);
            Assert.Equal(stand.Live, Sum(CountActivities.Live));
            Assert.Equal(stand.InitialEuro, Sum(CountActivities.CostsInitial));
            Assert.Equal(stand.CurrentEuro, Sum(CountActivities.CostsCurrent));
            Assert.Equal(stand.Movements.Finished, Sum(CountActivities.Finished));
            Assert.Equal(stand.Movements.Cancelled, Sum(CountActivities.Cancelled));
            Assert.Equal(
                stand.Live,
                counted[(CountActivities.Statuses, stand.Year)]
                    .Where(one => one.At.Members["ict_status"] is "uitvoering" or "heroorientatie")
                    .Sum(one => one.Value!.Value)
            );
        }
    }
}
