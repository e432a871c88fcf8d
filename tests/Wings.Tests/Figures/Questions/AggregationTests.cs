using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Figures.Questions;

public sealed class AggregationTests
{
    static TrialEdition Two(string aggregate, Frequency frequency = Frequency.Month, decimal coverage = 1) =>
        new TrialEdition()
            .Organisation("FIN")
            .Organisation("OCW")
            .Indicator("gas", aggregate: aggregate, frequency: frequency, coverage: coverage)
            .Indicator("weight", frequency: frequency)
            .Collection("gas weight", "2022..2023");

    [Theory]
    [InlineData("sum", "100")]
    [InlineData("mean", "25")]
    [InlineData("max", "40")]
    [InlineData("min", "10")]
    [InlineData("last", "40")]
    [InlineData("organisation: sum, period: last", "70")]
    [InlineData("organisation: max, period: sum", "60")]
    [InlineData("organisation: mean, period: max", "35")]
    [InlineData("weighted weight", "30")]
    public void Each_rule_gives_what_its_name_says_over_organisations_and_then_over_periods(
        string rule,
        string expected
    )
    {
        var edition = Two(rule)
            .Delivery("FIN", "gas 2023-01 10", "gas 2023-02 30", "weight 2023-01 1", "weight 2023-02 3")
            .Delivery("OCW", "gas 2023-01 20", "gas 2023-02 40", "weight 2023-01 2", "weight 2023-02 4")
            .Build();
        Assert.Equal(
            decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
            edition.Ask("gas", "2023-01..2023-02").Value
        );
    }

    [Fact]
    public void An_indicator_without_total_is_given_per_organisation_and_period_only()
    {
        var edition = Two("none").Delivery("FIN", "gas 2023-01 10", "gas 2023-02 30").Build();
        Assert.Equal(10, edition.Ask("gas", "2023-01", "FIN").Value);
        Assert.Contains(
            "no total over organisations",
            edition.Ask("gas", "2023-01").Reason!.En,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "no total over periods",
            edition.Ask("gas", "2023-01..2023-02", "FIN").Reason!.En,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("sum", null)]
    [InlineData("mean", null)]
    [InlineData("organisation: sum, period: last", 30)]
    public void Every_period_that_the_rule_needs_must_be_there(string rule, int? expected)
    {
        var edition = Two(rule).Delivery("FIN", "gas 2023-01 10", "gas 2023-03 30").Build();
        var figure = edition.Ask("gas", "2023-01..2023-03", "FIN");
        Assert.Equal(expected, figure.Value);
        if (expected is null)
            Assert.Contains("February 2023", figure.Reason!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Finer_than_delivered_is_missing()
    {
        var edition = Two("sum", Frequency.Year).Delivery("FIN", "gas 2023 12").Build();
        Assert.Contains("by year", edition.Ask("gas", "2023-01").Reason!.En, StringComparison.Ordinal);
        Assert.Contains("broken down", edition.Ask("gas", "2023", "province=DR").Reason!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parent_s_value_is_its_own_part_and_its_total_adds_all_below()
    {
        var edition = Parented().Build();
        Assert.Equal(111, edition.Ask("gas", "2023", "FIN").Value);
        Assert.Equal(1111, edition.Ask("gas", "2023").Value);
        Assert.Equal(10, edition.Ask("gas", "2023", "BD").Value);
    }

    static TrialEdition Parented() =>
        new TrialEdition()
            .Organisation("FIN")
            .Organisation("BD", "FIN", kind: OrganisationKind.Agency)
            .Organisation("TEAM", "BD", kind: OrganisationKind.Unit)
            .Organisation("OCW")
            .Indicator("gas")
            .Collection("gas", "2023", "ministry agency")
            .Delivery("FIN", "gas 2023 101 FIN", "gas 2023 9 BD", "gas 2023 1 TEAM")
            .Delivery("OCW", "gas 2023 1000");

    [Fact]
    public void Under_full_coverage_a_total_is_provisional_and_names_who_lacks()
    {
        var figure = Two("sum", Frequency.Year).Delivery("FIN", "gas 2023 10").Build().Ask("gas", "2023");
        Assert.Equal(10, figure.Value);
        Assert.Equal(FigureStatus.Provisional, figure.Status);
        Assert.Equal(new Coverage(1, 2), figure.Coverage);
        Assert.False(figure.Sufficient);
        Assert.Contains("OCW", figure.Reason!.Nl, StringComparison.Ordinal);
        Assert.DoesNotContain("FIN", figure.Reason!.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_that_asks_for_half_is_content_with_half()
    {
        var figure = Two("sum", Frequency.Year, 0.5m).Delivery("FIN", "gas 2023 10").Build().Ask("gas", "2023");
        Assert.True(figure.Sufficient);
        Assert.Equal(FigureStatus.Provisional, figure.Status);
    }

    [Fact]
    public void An_estimate_covers_and_marks_the_total()
    {
        var figure = Two("sum", Frequency.Year)
            .Delivery("FIN", "gas 2023 10 E")
            .Delivery("OCW", "gas 2023 5")
            .Build()
            .Ask("gas", "2023");
        Assert.Equal(FigureStatus.Estimated, figure.Status);
        Assert.Equal(new Coverage(2, 2), figure.Coverage);
    }

    [Theory]
    [InlineData("M", FigureStatus.Missing)]
    [InlineData("L", FigureStatus.NotCollected)]
    public void A_cell_without_value_does_not_cover(string status, FigureStatus expected)
    {
        var edition = Two("sum", Frequency.Year)
            .Delivery("FIN", "gas 2023 " + status)
            .Delivery("OCW", "gas 2023 5")
            .Build();
        Assert.Equal(expected, edition.Ask("gas", "2023", "FIN").Status);
        Assert.Equal(new Coverage(1, 2), edition.Ask("gas", "2023").Coverage);
    }

    [Fact]
    public void A_correction_may_withdraw_a_coordinate()
    {
        var edition = Two("sum", Frequency.Year)
            .Delivery("FIN", "gas 2023 10")
            .Delivery("FIN", 2, "2024-06-01", DeliveryStatus.Accepted, "gas 2023 M")
            .Build();
        Assert.Null(edition.Ask("gas", "2023", "FIN").Value);
        Assert.Equal(10, edition.AsKnown(new(2024, 5, 31)).At("gas", TrialQuestions.Place("2023", "FIN")).Value);
    }

    [Fact]
    public void Within_a_day_the_number_decides()
    {
        var edition = Two("sum", Frequency.Year)
            .Delivery("FIN", 2, "2024-02-16", DeliveryStatus.Accepted, "gas 2023 2")
            .Delivery("FIN", 1, "2024-02-16", DeliveryStatus.Accepted, "gas 2023 1")
            .Build();
        Assert.Equal(2, edition.Ask("gas", "2023", "FIN").Value);
    }

    [Theory]
    [InlineData(DeliveryStatus.Refused)]
    [InlineData(DeliveryStatus.Absent)]
    public void A_delivery_that_was_not_accepted_contributes_nothing(DeliveryStatus status) =>
        Assert.Null(
            Two("sum", Frequency.Year)
                .Delivery("FIN", 1, "2024-02-16", status, "gas 2023 10")
                .Build()
                .Ask("gas", "2023", "FIN")
                .Value
        );

    [Fact]
    public void Expected_are_those_who_exist_on_the_last_day_of_the_period()
    {
        var edition = new TrialEdition()
            .Organisation("OLD", until: "2023-12-30")
            .Organisation("JUST", until: "2023-12-31")
            .Organisation("NEW", from: "2023-12-31")
            .Organisation("LATER", from: "2024-01-01")
            .Organisation("BODY", kind: OrganisationKind.Zbo)
            .Indicator("gas")
            .Collection("gas", "2023")
            .Build();
        Assert.Equal(["JUST", "NEW"], edition.Expected("gas", Period.Year(2023)));
        Assert.Equal([Period.Year(2023)], edition.Periods("gas"));
    }

    [Fact]
    public void A_derived_ratio_is_evaluated_after_aggregation_and_takes_the_lowest_coverage()
    {
        var edition = new TrialEdition()
            .Organisation("FIN")
            .Organisation("OCW")
            .Indicator("done")
            .Indicator("asked")
            .Indicator("rate", "done / asked", "ratio")
            .Collection("done asked", "2023")
            .Delivery("FIN", "done 2023 1", "asked 2023 2")
            .Delivery("OCW", "done 2023 3", "asked 2023 M")
            .Build();
        var figure = edition.Ask("rate", "2023");
        Assert.Equal(2, figure.Value);
        Assert.Equal(new Coverage(1, 2), figure.Coverage);
        Assert.False(figure.Sufficient);
        Assert.Equal(new Proportion("done", "asked"), edition.Indicator("rate")!.Proportion);
    }

    [Fact]
    public void Formulas_that_go_round_are_missing_and_not_endless()
    {
        var edition = new TrialEdition()
            .Organisation("FIN")
            .Indicator("a", "b + b + b[p-1y]")
            .Indicator("b", "a + a + a[p-1y]")
            .Build();
        Assert.Contains("back to itself", edition.Ask("a", "2023").Reason!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_derived_figure_is_sufficient_when_all_that_it_rests_on_is()
    {
        var half = new TrialEdition()
            .Organisation("FIN")
            .Organisation("OCW")
            .Indicator("gas", coverage: 0.5m)
            .Indicator("heat")
            .Indicator("twice", "2 * gas")
            .Indicator("both", "gas + heat")
            .Collection("gas heat", "2023")
            .Delivery("FIN", "gas 2023 10", "heat 2023 1")
            .Build();
        Assert.True(half.Ask("twice", "2023").Sufficient);
        Assert.Equal(FigureStatus.Provisional, half.Ask("twice", "2023").Status);
        Assert.False(half.Ask("both", "2023").Sufficient);
    }
}
