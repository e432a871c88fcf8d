using Rekenschap.Kernel.Ports;

namespace Rekenschap.Wings.Tests.Figures.Questions;

public sealed class TracingTests
{
    static Lineage Trace(string indicator, string period, string at = "Rijk") =>
        new TrialEdition()
            .Organisation("FIN")
            .Organisation("OCW")
            .Indicator("gas")
            .Indicator("saved", "1 - gas / gas[p-1y]", "ratio")
            .Indicator("twice", "saved * 2", "ratio")
            .Collection("gas saved", "2022..2023")
            .Delivery("FIN", "gas 2022 100", "gas 2023 90")
            .Delivery("OCW", "gas 2022 50", "gas 2023 45")
            .Delivery("FIN", 2, "2024-06-03", DeliveryStatus.Accepted, "gas 2023 80")
            .Build()
            .AsKnown(null)
            .Trace(indicator, TrialQuestions.Place(period, at));

    [Fact]
    public void A_figure_leads_back_to_its_cells_with_delivery_day_and_ledger_position()
    {
        var cell = Trace("gas", "2023", "FIN").Observations.Single();
        Assert.Equal(
            ("deliveries/all/FIN.2.csv", "C2", 2, new DateOnly(2024, 6, 3), 3L, 80m),
            (cell.File, cell.Cell, cell.DeliveryNumber, cell.Accepted, cell.LedgerPosition, cell.Value)
        );
        Assert.Equal("A cold winter", cell.Explanation);
    }

    [Fact]
    public void What_a_correction_superseded_is_shown_as_what_was()
    {
        var was = Trace("gas", "2023").Superseded.Single();
        Assert.Equal((90m, 1, "C3"), (was.Value, was.DeliveryNumber, was.Cell));
    }

    [Fact]
    public void A_derived_figure_leads_to_the_figures_that_its_formula_used()
    {
        var lineage = Trace("saved", "2023");
        Assert.Equal("1 - gas / gas[p-1y]", lineage.Formula);
        Assert.Equal(["2023", "2022"], lineage.Operands.Select(one => one.Coordinate.Period.ToString()));
        Assert.Equal(2, lineage.Operands[0].Observations.Length);
        Assert.Empty(lineage.Observations);
    }

    [Fact]
    public void A_formula_over_formulas_is_followed_to_the_bottom()
    {
        var lineage = Trace("twice", "2023");
        Assert.Equal("saved", lineage.Operands.Single().Indicator);
        Assert.Equal(["gas", "gas"], lineage.Operands.Single().Operands.Select(one => one.Indicator));
    }
}
