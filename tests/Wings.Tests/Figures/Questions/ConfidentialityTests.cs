using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Figures.Questions;

public sealed class ConfidentialityTests
{
    static TrialEdition Staff(string aggregate = "sum", Frequency frequency = Frequency.Year, int minimumCell = 10) =>
        new TrialEdition()
            .Organisation("FIN")
            .Organisation("OCW")
            .Organisation("VWS")
            .List("sex", "f m")
            .Indicator("staff", aggregate: aggregate, frequency: frequency, minimumCell: minimumCell)
            .Indicator("bysex", dimensions: "organisation sex", minimumCell: minimumCell)
            .Indicator("share", "staff{organisation=FIN} / staff", "ratio")
            .Collection("staff bysex", "2023");

    static string Statuses(EditionFigures edition, string indicator, params string[] places) =>
        string.Concat(
            places.Select(place =>
                edition.Ask(indicator, "2023", place) is { Value: null, Status: FigureStatus.Suppressed } ? 'C' : 'A'
            )
        );

    [Theory]
    [InlineData(5, 40, 60, "CCAA")]
    [InlineData(9, 10, 60, "CCAA")]
    [InlineData(1, 9, 60, "CCAA")]
    [InlineData(1, 2, 60, "CCCA")]
    [InlineData(5, 0, 60, "CACA")]
    [InlineData(0, 40, 60, "AAAA")]
    [InlineData(10, 40, 60, "AAAA")]
    [InlineData(5, 60, 40, "CACA")]
    [InlineData(1, 2, 3, "CCCC")]
    public void A_small_cell_is_suppressed_with_the_smallest_of_the_rest(int fin, int ocw, int vws, string expected)
    {
        var edition = Staff()
            .Delivery("FIN", $"staff 2023 {fin}")
            .Delivery("OCW", $"staff 2023 {ocw}")
            .Delivery("VWS", $"staff 2023 {vws}")
            .Build();
        Assert.Equal(expected, Statuses(edition, "staff", "FIN", "OCW", "VWS", "Rijk"));
    }

    [Fact]
    public void Sums_of_what_is_shown_never_leave_one_hidden_cell_open()
    {
        var edition = Staff()
            .Delivery("FIN", "bysex 2023 sex=f 5", "bysex 2023 sex=m 50")
            .Delivery("OCW", "bysex 2023 sex=f 40", "bysex 2023 sex=m 60")
            .Delivery("VWS", "bysex 2023 sex=f 70", "bysex 2023 sex=m 80")
            .Build();
        Assert.Equal(
            "CCCCAA",
            Statuses(edition, "bysex", "FIN sex=f", "FIN sex=m", "OCW sex=f", "OCW sex=m", "VWS sex=f", "VWS sex=m")
        );
        Assert.Equal("AAAAAA", Statuses(edition, "bysex", "FIN", "OCW", "VWS", "Rijk", "sex=f", "sex=m"));
    }

    [Fact]
    public void A_confidential_cell_is_suppressed_does_not_cover_and_protects_itself()
    {
        var edition = Staff(minimumCell: 0)
            .Delivery("FIN", "staff 2023 500 C")
            .Delivery("OCW", "staff 2023 40")
            .Delivery("VWS", "staff 2023 60")
            .Build();
        Assert.Equal("CCAA", Statuses(edition, "staff", "FIN", "OCW", "VWS", "Rijk"));
        Assert.Equal(new Coverage(2, 3), edition.Ask("staff", "2023").Coverage);
    }

    [Fact]
    public void A_cell_that_came_suppressed_has_no_value_and_stays_suppressed()
    {
        var edition = Staff(minimumCell: 0).Delivery("FIN", "staff 2023 M C").Build();
        Assert.Equal(FigureStatus.Suppressed, edition.Ask("staff", "2023", "FIN").Status);
    }

    [Fact]
    public void What_derives_from_a_suppressed_figure_is_suppressed_and_no_reason_tells_it()
    {
        var edition = Staff()
            .Delivery("FIN", "staff 2023 5")
            .Delivery("OCW", "staff 2023 40")
            .Delivery("VWS", "staff 2023 60")
            .Build();
        var figure = edition.Ask("share", "2023");
        Assert.Equal(FigureStatus.Suppressed, figure.Status);
        Assert.Null(figure.Reason);
    }

    [Fact]
    public void The_way_back_names_a_hidden_cell_without_its_value()
    {
        var edition = Staff()
            .Delivery("FIN", "staff 2023 5")
            .Delivery("FIN", 2, "2024-03-01", DeliveryStatus.Accepted, "staff 2023 6")
            .Delivery("OCW", "staff 2023 40")
            .Delivery("VWS", "staff 2023 60")
            .Build();
        var lineage = edition.AsKnown(null).Trace("staff", TrialQuestions.Place("2023"));
        Assert.Equal([null, null, 60m], lineage.Observations.Select(one => one.Value));
        Assert.Equal([null], lineage.Superseded.Select(one => one.Value));
    }

    [Fact]
    public void A_year_does_not_give_a_hidden_month_away()
    {
        var months = Enumerable.Range(1, 12).Select(month => $"staff 2023-{month:00} {(month == 3 ? 5 : 10 * month)}");
        var edition = Staff("sum", Frequency.Month).Delivery("FIN", [.. months]).Build();
        Assert.Equal(FigureStatus.Suppressed, edition.Ask("staff", "2023-03", "FIN").Status);
        Assert.Equal(FigureStatus.Suppressed, edition.Ask("staff", "2023-01", "FIN").Status);
        Assert.Equal(755, edition.Ask("staff", "2023", "FIN").Value);
        Assert.Equal(FigureStatus.Suppressed, edition.Ask("staff", "2023-03..2023-05", "FIN").Status);
        Assert.Equal(90, edition.Ask("staff", "2023-04..2023-05", "FIN").Value);
    }

    [Fact]
    public void A_part_that_moved_away_gives_no_hidden_figure_away_by_the_total_that_it_left()
    {
        var edition = new TrialEdition()
            .Organisation("P")
            .Organisation("U", "P", until: "2023-12-31", successors: "U:0.5 FIN:0.5", kind: OrganisationKind.Unit)
            .Then("2024-01-01")
            .Organisation("V", "P", kind: OrganisationKind.Unit)
            .Organisation("W", "P", kind: OrganisationKind.Unit)
            .Organisation("FIN")
            .Indicator("staff", minimumCell: 30)
            .Collection("staff", "2023", "unit FIN")
            .Delivery("P", "staff 2023 U 20", "staff 2023 V 100", "staff 2023 W 200")
            .Delivery("FIN", "staff 2023 400")
            .Build();
        Assert.Equal(320, edition.Ask("staff", "2023", "P").Value);
        Assert.Equal(FigureStatus.Suppressed, edition.Ask("staff", "2023", "P", AsOf.Now).Status);
        Assert.Equal(FigureStatus.Suppressed, edition.Ask("staff", "2023", "FIN", AsOf.Now).Status);
    }

    [Fact]
    public void A_hidden_figure_stays_hidden_as_now()
    {
        var edition = new TrialEdition()
            .Organisation("FIN")
            .Organisation("OLD", until: "2023-12-31", successors: "A:0.5 B:0.5")
            .Organisation("A", from: "2024-01-01")
            .Organisation("B", from: "2024-01-01")
            .Indicator("staff", minimumCell: 30)
            .Collection("staff", "2023")
            .Delivery("FIN", "staff 2023 400")
            .Delivery("OLD", "staff 2023 20")
            .Build();
        Assert.Equal(FigureStatus.Suppressed, edition.Ask("staff", "2023", "A", AsOf.Now).Status);
        Assert.Equal(420, edition.Ask("staff", "2023", asOf: AsOf.Now).Value);
    }

    [Fact]
    public void Values_too_large_to_reckon_with_are_rather_hidden_than_shown()
    {
        var huge = "staff 2023 70000000000000000000000000000";
        var edition = Staff().Delivery("FIN", huge).Delivery("OCW", huge).Build();
        Assert.Equal(FigureStatus.Missing, edition.Ask("staff", "2023").Status);
        Assert.Equal(FigureStatus.Suppressed, edition.Ask("staff", "2023", "FIN").Status);
    }

    [Fact]
    public void A_derived_count_under_the_smallest_cell_is_suppressed_too()
    {
        var edition = new TrialEdition()
            .Organisation("FIN")
            .Indicator("all")
            .Indicator("women")
            .Indicator("men", "all - women", minimumCell: 10)
            .Collection("all women", "2023")
            .Delivery("FIN", "all 2023 100", "women 2023 95")
            .Build();
        Assert.Equal(FigureStatus.Suppressed, edition.Ask("men", "2023").Status);
    }
}
