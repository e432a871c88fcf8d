using Rekenschap.Kernel.Ports;

namespace Rekenschap.Wings.Tests.Figures.Questions;

public sealed class BreakdownTests
{
    static TrialEdition Jobs(string aggregate = "sum", int minimumCell = 0) =>
        new TrialEdition()
            .Organisation("FIN")
            .Organisation("OCW")
            .List("province", "DR GR ZH")
            .List("region", "NL NORTH<NL DRN<NORTH GRN<NORTH ZHL<NL")
            .Indicator("jobs", aggregate: aggregate, dimensions: "organisation province", minimumCell: minimumCell)
            .Indicator("staff", dimensions: "organisation region")
            .Collection("jobs staff", "2023");

    [Fact]
    public void A_dimension_that_is_not_named_is_totalled_by_its_own_rule()
    {
        var edition = Jobs("province: max, organisation: sum")
            .Delivery("FIN", "jobs 2023 province=DR 1", "jobs 2023 province=GR 5", "jobs 2023 province=ZH 3")
            .Delivery("OCW", "jobs 2023 province=DR 2", "jobs 2023 province=GR 1", "jobs 2023 province=ZH 7")
            .Build();
        Assert.Equal(12, edition.Ask("jobs", "2023").Value);
        Assert.Equal(3, edition.Ask("jobs", "2023", "province=DR").Value);
    }

    [Fact]
    public void An_organisation_covers_a_total_when_every_member_is_there()
    {
        var edition = Jobs()
            .Delivery("FIN", "jobs 2023 province=DR 1", "jobs 2023 province=GR 2", "jobs 2023 province=ZH 3")
            .Delivery("OCW", "jobs 2023 province=DR 4", "jobs 2023 province=GR 5")
            .Build();
        Assert.Equal(new Coverage(1, 2), edition.Ask("jobs", "2023").Coverage);
        Assert.Equal(15, edition.Ask("jobs", "2023").Value);
        Assert.Equal(new Coverage(2, 2), edition.Ask("jobs", "2023", "province=DR").Coverage);
        Assert.Equal(FigureStatus.Missing, edition.Ask("jobs", "2023", "OCW province=ZH").Status);
    }

    [Fact]
    public void A_member_with_others_below_adds_them_to_its_own_part()
    {
        var edition = Jobs()
            .Delivery(
                "FIN",
                "staff 2023 region=DRN 1",
                "staff 2023 region=GRN 2",
                "staff 2023 region=NORTH 4",
                "staff 2023 region=ZHL 8"
            )
            .Build();
        Assert.Equal(7, edition.Ask("staff", "2023", "FIN region=NORTH").Value);
        Assert.Equal(15, edition.Ask("staff", "2023", "FIN").Value);
        Assert.Equal(Coverage.Whole, edition.Ask("staff", "2023", "FIN").Coverage);
        Assert.Equal(1, edition.Ask("staff", "2023", "FIN region=DRN").Value);
    }

    [Fact]
    public void A_dimension_without_total_asks_to_choose()
    {
        var edition = Jobs("province: none, organisation: sum").Delivery("FIN", "jobs 2023 province=DR 1").Build();
        Assert.Contains("province", edition.Ask("jobs", "2023", "FIN").Reason!.En, StringComparison.Ordinal);
        Assert.Equal(1, edition.Ask("jobs", "2023", "FIN province=DR").Value);
    }

    [Fact]
    public void The_cases_behind_a_figure_are_its_separate_values()
    {
        var edition = Jobs()
            .Delivery("FIN", "jobs 2023 province=DR 1", "jobs 2023 province=GR 2")
            .Delivery("OCW", "jobs 2023 province=DR 4")
            .Build();
        var cases = edition.AsKnown(null).Cases("jobs", TrialQuestions.Place("2023"), "province");
        Assert.Equal([1, 2, 4], cases.Order());
    }
}
