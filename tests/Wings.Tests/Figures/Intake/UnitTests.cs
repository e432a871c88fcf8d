using System.Collections.Immutable;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Units;
using Rekenschap.Figures.Mappings;

namespace Rekenschap.Wings.Tests.Figures.Intake;

/// <summary>Units that a sheet has beside its figures are held against those that are asked for.</summary>
public sealed class UnitTests
{
    static readonly Office Shared = new()
    {
        Deliverer = "PDIR",
        Indicators = [Office.Measure("waste", "ton"), Office.Measure("cost", "EUR"), Office.Measure("share", "ratio")],
    };

    static Office ByIndicator(string value = "Waarde") =>
        Shared with
        {
            Deliverer = "FIN",
            Mapping = Sheets.Mapping() with
            {
                Rows = ImmutableDictionary<string, string>.Empty.Add("indicator", "Wat").Add("period", "Jaar"),
                Rename = ImmutableDictionary<string, string>.Empty.Add(value, "value"),
                Members = ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty.Add(
                    "indicator",
                    ImmutableDictionary<string, string>.Empty.Add("Afval (kg)", "waste").Add("Kosten", "cost")
                ),
            },
        };

    static Office Of(string indicator) => Shared with { Mapping = Sheets.Wide() with { ValueOf = indicator } };

    [Fact]
    public void Kilogrammes_in_a_column_where_tonnes_are_asked_are_an_error_at_that_cell()
    {
        var read = ByIndicator().Reads("Wat;Jaar;Waarde;Eenheid\nwaste;2022;1200000;kg\nwaste;2023;1100;ton\n");

        Assert.Equal(["D2 unit"], read.Errors);
        Assert.Contains("1 ton is 1.000 kg", read.At("D2").Message.Nl);
        Assert.Equal(1100, read.Value("waste?period=2023&organisation=FIN"));
    }

    [Theory]
    [InlineData("ton")]
    [InlineData("Tonnes")]
    [InlineData("")]
    public void The_unit_that_is_asked_by_whatever_name_is_no_matter(string unit)
    {
        var read = ByIndicator().Reads($"Wat;Jaar;Waarde;Eenheid\nwaste;2022;1200;{unit}\n");

        Assert.True(read.IsAccepted);
        Assert.Empty(read.Result.Units);
    }

    [Fact]
    public void A_unit_in_the_label_of_a_row_is_looked_at_too()
    {
        var read = ByIndicator().Reads("Wat;Jaar;Waarde\nAfval (kg);2022;1200000\n");

        Assert.Equal(["A2 unit"], read.Errors);
    }

    [Fact]
    public void A_power_of_ten_in_a_renamed_heading_is_a_question_asked_once()
    {
        var read = ByIndicator("Bedrag (x 1.000)").Reads("Wat;Jaar;Bedrag (x 1.000)\nKosten;2022;12\nKosten;2023;13\n");

        Assert.Empty(read.Errors);
        Assert.Equal(["C2 unit"], read.Questions);
        Assert.Equal(12, read.Value("cost?period=2022&organisation=FIN"));
    }

    [Fact]
    public void What_was_said_of_a_unit_is_reckoned()
    {
        var context = ByIndicator().Context();
        var units = new UnitAnswers(UnitAnswers.None.Factors.Add("kg>ton", 0.001m), "");
        var values = new List<decimal>();
        var result = ReadFile.Read(
            new MemoryStream("Wat;Jaar;Waarde;Eenheid\nwaste;2022;1200000;kg\nwaste;2023;1100;ton\n"u8.ToArray()),
            ".csv",
            context with
            {
                Units = units,
            },
            one => values.Add(one.Value)
        );
        Assert.DoesNotContain(result.Findings, one => one.Blocks);
        Assert.Equal([1200, 1100], values);
        Assert.Equal("kg", Assert.Single(result.Units).Written);
    }

    [Theory]
    [InlineData("cost", "2022 (EUR mln)", "B1 unit", "")]
    [InlineData("cost", "2022 x € 1.000", "B1 unit", "")]
    [InlineData("cost", "2022 (€)", "", "")]
    [InlineData("cost", "2022 (bruto)", "", "")]
    [InlineData("waste", "2022 (GJ)", "", "B2 unit")]
    [InlineData("share", "2022 (%)", "", "B2 unit")]
    public void A_unit_in_a_heading_is_looked_at(string indicator, string heading, string error, string question)
    {
        var office = Of(indicator);
        office = office with
        {
            Mapping = office.Mapping! with
            {
                Members = ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty.Add(
                    "period",
                    ImmutableDictionary<string, string>.Empty.Add(heading, "2022")
                ),
                Numbers = NumberNotation.Nl,
            },
        };
        var read = office.Reads($"Ministerie;{heading}\nFIN;12\n");

        Assert.Equal(error.Length == 0 ? [] : [error], read.Errors);
        Assert.Equal(question.Length == 0 ? [] : [question], read.Questions);
    }

    [Fact]
    public void A_per_cent_that_the_cell_writes_itself_is_not_doubted()
    {
        var office = Of("share") with { };
        var read = (
            office with
            {
                Mapping = office.Mapping! with
                {
                    Members = ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty.Add(
                        "period",
                        ImmutableDictionary<string, string>.Empty.Add("2022 (%)", "2022")
                    ),
                },
            }
        ).Reads("Ministerie;2022 (%)\nFIN;45%\n");

        Assert.Empty(read.Questions);
        Assert.Equal(0.45m, read.Value("share?period=2022&organisation=FIN"));
    }

    [Theory]
    [InlineData("kg", "ton", UnitFit.OtherSize, "0.001")]
    [InlineData("GWh", "kWh", UnitFit.OtherSize, "1000000")]
    [InlineData("m³", "m3", UnitFit.Same, "1")]
    [InlineData("mln EUR", "EUR", UnitFit.OtherSize, "1000000")]
    [InlineData("€ 1.000.000", "EUR", UnitFit.OtherSize, "1000000")]
    [InlineData("x 1 000", "jobs", UnitFit.PerhapsOtherSize, "1000")]
    [InlineData("x1000", "pieces", UnitFit.PerhapsOtherSize, "1000")]
    [InlineData("duizend euro", "EUR", UnitFit.OtherSize, "1000")]
    [InlineData("%", "ratio", UnitFit.PerhapsOtherSize, "0.01")]
    [InlineData("aantal", "persons", UnitFit.Same, "1")]
    [InlineData("fte", "persons", UnitFit.OtherQuantity, null)]
    [InlineData("ton", "EUR", UnitFit.OtherQuantity, null)]
    [InlineData("kg", "index", UnitFit.Unknown, null)]
    [InlineData("Nm3", "m3", UnitFit.Unknown, null)]
    public void Units_are_held_against_each_other(string written, string wanted, object fit, string? factor)
    {
        var verdict = UnitVerdict.Of(UnitPhrase.Of(written), wanted);
        Assert.Equal(fit, verdict.Fit);
        Assert.Equal(
            factor is null ? null : decimal.Parse(factor, System.Globalization.CultureInfo.InvariantCulture),
            verdict.Factor
        );
    }

    [Theory]
    [InlineData("Restafval (kg)", "kg")]
    [InlineData("Restafval, kg", "kg")]
    [InlineData("Elektriciteit in MWh", "MWh")]
    [InlineData("2023 kWh", "kWh")]
    [InlineData("Omzet [EUR mln] (bruto)", "EUR mln")]
    [InlineData("Kosten per m2", null)]
    [InlineData("Kosten personen", null)]
    [InlineData("Mensen in dienst", null)]
    [InlineData("Gemiddelde (2023)", null)]
    [InlineData("2023", null)]
    [InlineData("Tabel (1)", null)]
    public void A_unit_is_found_in_what_stands_above_or_beside_figures(string label, string? unit) =>
        Assert.Equal(unit, UnitText.In(label)?.Text);

    [Theory]
    [InlineData("Bedragen x € 1.000")]
    [InlineData("Overzicht 2023, bedragen x 1.000 euro")]
    [InlineData("Kosten 2019-2023 (x 1.000)")]
    public void A_title_may_say_that_all_is_in_thousands(string title) =>
        Assert.Equal(1000, UnitText.InTitle(title)?.Scale);
}
