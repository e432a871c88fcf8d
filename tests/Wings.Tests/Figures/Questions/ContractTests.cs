using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Figures.Questions;

/// <summary>The contract's small folders, with the objects made by hand.</summary>
public sealed class ContractTests
{
    static EditionFigures Corrections() =>
        new TrialEdition()
            .Organisation("FIN")
            .Organisation("OCW")
            .Indicator("gas")
            .Collection("gas", "2022..2023")
            .Delivery("FIN", 1, "2024-02-12", DeliveryStatus.Superseded, "gas 2022 1000", "gas 2023 900")
            .Delivery("OCW", 1, "2024-02-15", DeliveryStatus.Accepted, "gas 2022 500", "gas 2023 500")
            .Delivery("FIN", 2, "2024-06-03", DeliveryStatus.Accepted, "gas 2023 950")
            .Build();

    static EditionFigures Reorganisation() =>
        new TrialEdition()
            .Organisation("FIN")
            .Organisation("EZK", until: "2022-12-31", successors: "EZ:0.85 KGG:0.15")
            .Organisation("EZ", from: "2023-01-01")
            .Organisation("KGG", from: "2023-01-01")
            .Indicator("jobs", aggregate: "organisation: sum, period: last", unit: "fte")
            .Collection("jobs", "2022..2023")
            .Delivery("EZ", "jobs 2023 180")
            .Delivery("EZK", "jobs 2022 200")
            .Delivery("FIN", "jobs 2022 100", "jobs 2023 110")
            .Delivery("KGG", "jobs 2023 40")
            .Build();

    [Fact]
    public void A_correction_counts_from_the_day_on_which_it_was_accepted()
    {
        var edition = Corrections();
        var place = TrialQuestions.Place("2023");
        Assert.Equal(1400, edition.AsKnown(new(2024, 5, 15)).At("gas", place).Value);
        Assert.Equal(1450, edition.AsKnown(new(2024, 6, 3)).At("gas", place).Value);
        Assert.Equal(1450, edition.AsKnown(null).At("gas", place).Value);
    }

    [Fact]
    public void A_correction_leaves_what_it_does_not_name() =>
        Assert.Equal(1500, Corrections().Ask("gas", "2022").Value);

    [Fact]
    public void Before_anything_was_accepted_a_figure_is_missing_and_says_who_did_not_deliver()
    {
        var figure = Corrections().AsKnown(new(2024, 1, 1)).At("gas", TrialQuestions.Place("2023"));
        Assert.Equal(FigureStatus.Missing, figure.Status);
        Assert.Contains("FIN, OCW", figure.Reason!.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022", 300)]
    [InlineData("2023", 330)]
    public void A_reorganised_government_has_its_total_of_then(string period, int total)
    {
        Assert.Equal(total, Reorganisation().Ask("jobs", period).Value);
        Assert.Equal(total, Reorganisation().Ask("jobs", period, asOf: AsOf.Now).Value);
    }

    [Fact]
    public void By_organisation_as_then_lists_who_existed_then() =>
        Assert.Equal(["jobs,2022,FIN,100,A,100%", "jobs,2022,EZK,200,A,100%"], Lines(Reorganisation(), AsOf.Then));

    [Fact]
    public void By_organisation_as_now_maps_the_past_by_the_shares_of_the_successors() =>
        Assert.Equal(
            ["jobs,2022,FIN,100,A,100%", "jobs,2022,EZ,170,A,100%", "jobs,2022,KGG,30,A,100%"],
            Lines(Reorganisation(), AsOf.Now)
        );

    static string[] Lines(EditionFigures edition, AsOf asOf)
    {
        var question = new FigureQuestion(
            "jobs",
            Rekenschap.Kernel.Time.Period.Parse("2022"),
            ["organisation"],
            null,
            asOf
        );
        var (table, problem) = question.Ask(edition);
        Assert.Null(problem);
        return CsvAnswer.Write(table!).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
    }

    [Fact]
    public void The_target_against_a_baseline_asks_for_the_baseline_less_the_change()
    {
        var edition = new TrialEdition()
            .Organisation("FIN")
            .Indicator("jobs", aggregate: "organisation: sum, period: last")
            .Target(
                new(
                    "fewer_jobs",
                    null,
                    "jobs",
                    Comparison.AtMost,
                    null,
                    -0.1m,
                    Rekenschap.Kernel.Time.Period.Year(2018),
                    false,
                    Rekenschap.Kernel.Time.Period.Year(2025)
                )
            )
            .Collection("jobs", "2018..2023")
            .Delivery("FIN", "jobs 2018 30000")
            .Build();
        var place = TrialQuestions.Place("2023");
        Assert.Equal(27000, edition.AsKnown(null).TargetValue("fewer_jobs", place).Value);
        Assert.Equal(30000, edition.AsKnown(null).TargetBaseline("fewer_jobs", place).Value);
    }
}
