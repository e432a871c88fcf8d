using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Figures.Questions;

public sealed class SeriesBreakTests
{
    static readonly ImmutableArray<Period> Years = [.. Enumerable.Range(2019, 5).Select(Period.Year)];

    /// <summary>A merger, a split, a moved part, a new name and one from nowhere, a year apart.</summary>
    static TrialEdition Restless(string aggregate = "sum") =>
        new TrialEdition()
            .Organisation("FIN")
            .Organisation("A", until: "2019-12-31", successors: "AB")
            .Organisation("B", until: "2019-12-31", successors: "AB")
            .Organisation("AB", from: "2020-01-01", until: "2020-12-31", successors: "C:0.4 D:0.6")
            .Organisation("C", from: "2021-01-01")
            .Organisation("D", from: "2021-01-01", until: "2021-12-31", successors: "D:0.75 FIN:0.25")
            .Then("2022-01-01", "2022-06-30", "E")
            .Organisation("E", from: "2022-07-01")
            .Organisation("NEW", from: "2023-01-01")
            .Indicator("jobs", aggregate: aggregate)
            .Indicator("twice", "2 * jobs")
            .Collection("jobs", "2019..2023");

    static string[] Breaks(
        TrialEdition edition,
        string? organisation = null,
        AsOf asOf = AsOf.Then,
        string indicator = "jobs"
    ) => [.. edition.Build().Breaks(indicator, organisation, Years, asOf).Select(one => $"{one.From}: {one.Why.En}")];

    [Fact]
    public void Every_reorganisation_between_two_periods_is_told_at_the_later_one() =>
        Assert.Equal(
            [
                "2020: A and B merged into AB on 1 January 2020",
                "2021: AB was divided over C: 40% and D: 60% on 1 January 2021",
                "2022: D was divided over FIN: 25% and E: 75% on 1 January 2022",
                "2023: NEW began on 1 January 2023; what it came from was not recorded",
            ],
            Breaks(Restless())
        );

    [Fact]
    public void As_now_only_what_no_share_maps_remains()
    {
        Assert.Equal(
            ["2023: NEW began on 1 January 2023; what it came from was not recorded"],
            Breaks(Restless(), asOf: AsOf.Now)
        );
        Assert.Equal(4, Breaks(Restless("mean"), asOf: AsOf.Now).Length);
        Assert.Equal(4, Breaks(Restless("mean"), asOf: AsOf.Now, indicator: "twice").Length);
    }

    [Fact]
    public void The_series_of_one_organisation_breaks_only_where_something_enters_or_leaves_it()
    {
        Assert.Equal(
            ["2023: NEW began on 1 January 2023; what it came from was not recorded"],
            Breaks(Restless(), "Rijk")
        );
        Assert.StartsWith("2022: D was divided", Assert.Single(Breaks(Restless(), "FIN")), StringComparison.Ordinal);
        Assert.Equal(2, Breaks(Restless(), "AB").Length);
        Assert.Empty(Breaks(Restless(), "nobody"));
    }

    [Fact]
    public void A_ministry_that_goes_on_without_a_part_breaks_its_own_series_and_that_of_whoever_got_the_part()
    {
        var edition = new TrialEdition()
            .Organisation("JENV", until: "2021-03-31", successors: "JENV:0.98 BZK:0.02")
            .Then("2021-04-01")
            .Organisation("BZK")
            .Organisation("FIN")
            .Indicator("jobs")
            .Collection("jobs", "2019..2023");
        string[] moved = ["2021: Part of JENV moved to BZK: 2% on 1 April 2021"];
        Assert.Equal(moved, Breaks(edition, "JENV"));
        Assert.Equal(moved, Breaks(edition, "BZK"));
        Assert.Empty(Breaks(edition, "FIN"));
        Assert.Empty(Breaks(edition, "Rijk"));
        Assert.Empty(Breaks(edition, "BZK", AsOf.Now));
    }

    [Fact]
    public void A_new_name_alone_breaks_nothing()
    {
        var edition = new TrialEdition()
            .Organisation("JENV", until: "2020-12-31")
            .Then("2021-01-01", name: "Justitie en Veiligheid")
            .Indicator("jobs", aggregate: "mean")
            .Collection("jobs", "2019..2023");
        Assert.Empty(Breaks(edition));
        Assert.Empty(Breaks(edition, asOf: AsOf.Now));
    }

    [Fact]
    public void What_ends_without_saying_where_it_went_breaks_the_total_too()
    {
        var edition = new TrialEdition()
            .Organisation("FIN")
            .Organisation("OLD", until: "2020-12-31")
            .Organisation("HALF", until: "2021-12-31", successors: "FIN:0.5")
            .Indicator("jobs")
            .Collection("jobs", "2019..2023");
        string[] both =
        [
            "2021: OLD ended on 1 January 2021; where it went was not recorded",
            "2022: HALF was divided over FIN: 50%; the rest was not recorded on 1 January 2022",
        ];
        Assert.Equal(2, Breaks(edition, "Rijk").Length);
        Assert.Equal(both[0], Breaks(edition, "Rijk")[0]);
        Assert.Equal(2, Breaks(edition, "Rijk", AsOf.Now).Length);
    }

    [Fact]
    public void Of_two_periods_far_apart_the_whole_chain_is_followed()
    {
        var far = Restless().Build().Breaks("jobs", "FIN", [Years[0], Years[4]], AsOf.Then);
        Assert.Equal(
            [
                "A was divided over FIN: 15%, C: 40% and E: 45% on 1 January 2020",
                "B was divided over FIN: 15%, C: 40% and E: 45% on 1 January 2020",
            ],
            far.Select(one => one.Why.En)
        );
    }
}
