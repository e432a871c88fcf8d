using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Placing;
using Rekenschap.Wings.Tests.Publishing.Claims;
using static Rekenschap.Wings.Tests.Publishing.Documents.SmallEdition;

namespace Rekenschap.Wings.Tests.Publishing.Documents;

public sealed class PlacingTests
{
    [Theory]
    [InlineData("gas_use", "nl", "1.451 m3")]
    [InlineData("gas_use?period=2022", "en", "1,500 m3")]
    [InlineData("gas_use?organisation=Ministerie%20van%20Financi%C3%ABn", "nl", "900 m3")]
    [InlineData("share", "nl", "22,0%")]
    [InlineData("share", "en", "22.0%")]
    [InlineData("money", "nl", "€ 4.010.000")]
    [InlineData("money?as=now", "en", "EUR 4,010,000")]
    public void A_printed_figure_is_rounded_half_up_with_its_unit(string target, string language, string printed) =>
        Assert.Equal(
            $"<p>x <span class=\"figure\">{printed}</span></p>",
            Html($"x {{figure:{target}}}", language).Replace("&#8364;", "€", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData(0.5, 0, "1")]
    [InlineData(2.5, 0, "3")]
    [InlineData(-2.5, 0, "-3")]
    [InlineData(1, 0, "1")]
    public void Half_goes_up_and_one_is_single(double value, int decimals, string number)
    {
        var days = new FakeEdition().Measure("x", "days", facts => facts with { Decimals = decimals }).Indicator("x")!;
        Assert.Equal(
            $"{number} {(number == "1" ? "dag" : "dagen")}",
            UnitWriting.Write((decimal)value, days, Language.Nl)
        );
    }

    [Theory]
    [InlineData("{figure:gas_us}", "'gas_use'")]
    [InlineData("{figure:gas_use?period=2019}", "niet aangeleverd")]
    [InlineData("{figure:gas_use?periode=2019}", "'period'")]
    [InlineData("{figure:gas_use?period=19}", "geen periode")]
    [InlineData("{figure:gas_use?organisation=FIM}", "'FIN'")]
    [InlineData("{figure:gas_use?period=2023&period=2022}", "twee keer")]
    [InlineData("{figure:gas_use?from=2022&to=2023}", "from=2022")]
    [InlineData("{figure:gas_use?as=later}", "'later'")]
    [InlineData("{figure:jobs}", "vertrouwelijk")]
    [InlineData("{figure:jobs?province=UTR}", "'UT'")]
    [InlineData("{figure:money?period=2022}", "OCW ontbreekt")]
    [InlineData("{figure:}", "''")]
    public void A_figure_that_cannot_be_printed_blocks_and_says_why(string body, string named)
    {
        var problem = Assert.Single(Problems("een\n" + body));
        Assert.StartsWith("7: ", problem, StringComparison.Ordinal);
        Assert.Contains(named, problem, StringComparison.Ordinal);
        Assert.True(Judge(body).Blocks);
    }

    [Fact]
    public void A_table_by_organisation_has_a_row_for_each_that_should_deliver()
    {
        var placed = Placed("indicator: gas_use\nby: organisation");
        Assert.Equal(["FIN", "OCW", "J&V"], placed.Series.Select(series => series.Name));
        Assert.Equal(900m, Assert.Single(placed.Series[0].Points).Figure.Value);
        Assert.Equal(("table", null, "gas_use, 2023"), (placed.Kind, placed.Chart, placed.Title));
    }

    [Fact]
    public void A_line_by_period_has_the_years_between()
    {
        var placed = Placed("indicator: gas_use\nkind: line\nfrom: 2021\nto: 2023\ntitle: Gas", "chart");
        Assert.Equal(["2021", "2022", "2023"], Assert.Single(placed.Series).Points.Select(point => point.Label));
        Assert.Equal(("line", "Gas", "Gas"), (placed.Chart, placed.Title, placed.TitleHtml));
    }

    [Fact]
    public void A_slope_has_its_two_ends_for_each_member()
    {
        var placed = Placed("indicator: jobs\nby: province\nkind: slope\nfrom: 2021\nto: 2023", "chart");
        Assert.Equal(["DR", "UT"], placed.Series.Select(series => series.Name));
        Assert.Equal(["2021", "2023"], placed.Series[1].Points.Select(point => point.Label));
        Assert.Equal("UT", placed.Series[1].Points[0].At.Members["province"]);
    }

    [Fact]
    public void A_claim_in_a_caption_is_a_claim_of_the_document()
    {
        var document = Judge("```chart\nindicator: gas_use\ntitle: Gas was [1.450 m3](claim:gas_use)\n```");
        Assert.Equal(8, Assert.Single(document.Claims).Judged.Tag.Line);
        var placed = Assert.IsType<PlacedSegment>(Assert.Single(document.Body));
        Assert.Equal("Gas was 1.450 m3", placed.Title);
        Assert.Contains("id=\"claim-1\"", placed.TitleHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chart", "indicator: gas_use\nkinds: line", 8, "'kind'")]
    [InlineData("chart", "indicator: gas_use\nkind: pie", 8, "'pie'")]
    [InlineData("table", "indicator: gas_use\nkind: line", 8, "chart")]
    [InlineData("table", "indicator: gas_us", 6, "'gas_use'")]
    [InlineData("table", "period: 2023", 7, "'indicator' ontbreekt")]
    [InlineData("table", "indicator: gas_use\nby: provincie", 8, "'provincie'")]
    [InlineData("table", "indicator: gas_use\nfrom: 2022", 7, "'from'")]
    [InlineData("table", "indicator: gas_use\nfrom: 2023\nto: 2022", 9, "voor 'from'")]
    [InlineData("table", "indicator: gas_use\nagainst: doel", 8, "'doel'")]
    [InlineData("table", "indicator: gas_use\nversus: money", 8, "EUR")]
    [InlineData("map", "dit is geen yaml: : [", 7, "YAML")]
    [InlineData("table", "zomaar tekst", 7, "sleutel")]
    public void A_block_that_cannot_be_placed_is_named_at_its_line(string kind, string lines, int line, string named)
    {
        var problem = Assert.Single(
            Problems($"```{kind}\n{lines}\n```"),
            one => one.Contains(named, StringComparison.Ordinal)
        );
        Assert.StartsWith($"{line}: ", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023", "2023", "2023")]
    [InlineData("2023-Q2", "2e kwartaal 2023", "Q2 2023")]
    [InlineData("2023-04", "april 2023", "April 2023")]
    [InlineData("2023-04-01", "1 april 2023", "1 April 2023")]
    [InlineData("2022-08..2023-03", "augustus 2022 t/m maart 2023", "August 2022 to March 2023")]
    public void Periods_are_written_as_people_read_them(string period, string nl, string en) =>
        Assert.Equal(
            (nl, en),
            (PeriodWords.Write(Period.Parse(period), Language.Nl), PeriodWords.Write(Period.Parse(period), Language.En))
        );
}
