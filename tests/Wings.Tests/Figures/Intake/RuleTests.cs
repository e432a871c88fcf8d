using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Wings.Tests.Figures.Intake;

public sealed class RuleTests
{
    const string Head = "indicator;period;value\n";

    [Fact]
    public void Heat_that_exceeds_gas_breaks_its_formula_at_its_own_cell()
    {
        var read = new Office().Reads(Head + "heat;2022;1200\ngas;2022;1000\n");

        Assert.Equal(["C2 formula"], read.Errors);
        Assert.StartsWith("Must be: heat cannot exceed gas; delivered: ", read.At("C2").Message.En);
        Assert.Contains(" against ", read.At("C2").Message.En);
    }

    [Fact]
    public void A_formula_is_not_judged_while_an_operand_is_missing()
    {
        Assert.True(new Office().Reads(Head + "heat;2022;1200\n").IsAccepted);
    }

    [Fact]
    public void A_formula_is_held_against_what_was_accepted_before()
    {
        var office = new Office { Before = [("gas", "FIN", "2022", 1000)] };

        Assert.Equal(["C2 formula"], office.Reads(Head + "heat;2022;1200\n").Errors);
    }

    [Fact]
    public void A_change_is_held_against_what_was_accepted_before_and_down_counts_as_up()
    {
        var office = new Office { Before = [("gas", "FIN", "2022", 1000)] };

        Assert.Equal(["C2 change"], office.Reads(Head + "gas;2023;500\n").Questions);
        Assert.Empty(office.Reads(Head + "gas;2023;700\n").Questions);
        Assert.Empty(office.Reads(Head + "gas;2023;1300\n").Questions);
    }

    [Fact]
    public void A_cell_with_an_error_is_checked_no_further()
    {
        var office = new Office { Before = [("gas", "FIN", "2022", 1000)] };
        var read = office.Reads(Head + "gas;2023;-5\n");

        Assert.Equal(["C2 min"], read.Errors);
        Assert.Empty(read.Questions);
    }

    [Theory]
    [InlineData("gas?period=2023")]
    [InlineData("gas?organisation=Ministerie%20van%20Financi%C3%ABn&period=2023-01..2023-12")]
    public void A_question_carries_the_explanation_that_was_given(string coordinate)
    {
        var office = new Office { Strict = true, Explanations = [new("change", coordinate, "nieuw gebouw")] };
        var read = office.Reads(Head + "gas;2022;1000\ngas;2023;1900\n");

        Assert.True(read.IsAccepted);
        Assert.Equal("nieuw gebouw", read.At("C3").Explanation);
    }

    [Fact]
    public void When_strict_a_question_without_explanation_is_an_error()
    {
        var read = new Office { Strict = true }.Reads(Head + "gas;2022;1000\ngas;2023;1900\n");

        Assert.Equal(["C3 change"], read.Errors);
    }

    [Fact]
    public void What_a_coordinator_lets_pass_stays_a_finding_and_its_cell_is_missing()
    {
        var read = new Office { LetPass = ["number", "formula"] }.Reads(
            Head + "gas;2022;1000\ngas;2023;onbekend\nheat;2022;1100\n"
        );

        Assert.True(read.IsAccepted);
        Assert.Equal(["C3 number", "C4 formula"], read.Errors);
        Assert.Equal(1000, read.Value("gas?period=2022&organisation=FIN"));
        Assert.Equal(ObservationStatus.Missing, read.Observation("gas?period=2023&organisation=FIN")!.Value.Status);
        Assert.Equal(ObservationStatus.Missing, read.Observation("heat?period=2022&organisation=FIN")!.Value.Status);
    }

    [Fact]
    public void A_cell_let_pass_in_a_correction_leaves_what_was_accepted_before()
    {
        var office = new Office
        {
            LetPass = ["number", "min"],
            Number = 2,
            Indicators = [Office.Gas with { Checks = [.. Office.Gas.Checks, new OutlierCheck(3)] }, Office.Heat],
            Before = [("gas", "FIN", "2022", 1000)],
        };
        var read = office.Reads("indicator;period;value;status\ngas;2022;onbekend;\ngas;2023;-5;\nheat;2022;900;\n");

        Assert.True(read.IsAccepted);
        Assert.Equal(["C2 number", "C3 min"], read.Errors);
        Assert.Empty(read.Questions);
        Assert.Null(read.Observation("gas?period=2022&organisation=FIN"));
        Assert.Equal(ObservationStatus.Missing, read.Observation("gas?period=2023&organisation=FIN")!.Value.Status);
        Assert.Equal(900, read.Value("heat?period=2022&organisation=FIN"));
    }

    [Fact]
    public void What_is_left_out_is_one_note_per_indicator()
    {
        var read = new Office { Indicators = [Office.Gas, Office.Heat] }.Reads(Head + "gas;2022;1000\nheat;2022;\n");
        var notes = read.Result.Findings.Where(finding => finding.Rule == "missing").ToList();

        Assert.True(read.IsAccepted);
        Assert.Equal(2, notes.Count);
        Assert.All(notes, note => Assert.Equal(Grade.Note, note.Grade));
        Assert.Contains("2022", notes[1].Message.Nl);
        Assert.Contains("2023", notes[1].Message.Nl);
    }

    [Fact]
    public void Where_all_must_be_delivered_each_gap_is_an_error_at_its_cell_if_it_has_one()
    {
        var office = new Office { Indicators = [Office.Gas], Complete = true };

        Assert.Equal([" missing", "C2 missing"], office.Reads(Head + "gas;2022;\n").Errors.Order());
        Assert.True(office.Reads(Head + "gas;2022;5\ngas;2023;5\n").IsAccepted);
        Assert.True((office with { Before = [("gas", "FIN", "2022", 5)] }).Reads(Head + "gas;2023;5\n").IsAccepted);
    }

    [Fact]
    public void An_empty_value_with_status_M_withdraws_and_one_without_is_left_out()
    {
        var office = new Office { Before = [("gas", "FIN", "2022", 1000), ("gas", "FIN", "2023", 1000)], Number = 2 };
        var read = office.Reads("indicator;period;value;status\ngas;2022;;M\ngas;2023;;\n");

        var withdrawn = Assert.Single(read.Observations);
        Assert.Equal(ObservationStatus.Missing, withdrawn.Status);
        Assert.Equal(2022, withdrawn.Period.Start.Year);
    }

    [Fact]
    public void A_status_that_says_missing_beside_a_value_is_an_error()
    {
        Assert.Equal(["C2 missing"], new Office().Reads("indicator;period;value;status\ngas;2022;5;M\n").Errors);
    }

    [Fact]
    public void Status_and_confidentiality_are_kept_and_unknown_words_told()
    {
        var read = new Office().Reads("indicator;period;value;status;confidential\ngas;2022;5;E;C\ngas;2023;5;X;\n");

        Assert.Equal(["D3 unknown"], read.Errors);
        var first = read.Observation("gas?period=2022&organisation=FIN")!.Value;
        Assert.Equal((ObservationStatus.Estimated, true), (first.Status, first.Confidential));
    }

    [Fact]
    public void A_blank_that_had_a_value_is_a_question()
    {
        var gas = Office.Measure("gas", "m3") with { Checks = [new BlankCheck()] };
        var office = new Office { Indicators = [gas], Before = [("gas", "FIN", "2022", 1000)] };

        Assert.Equal(["C2 blank"], office.Reads(Head + "gas;2022;\n").Questions);
        Assert.Empty(office.Reads(Head + "gas;2023;\n").Questions);
    }

    [Fact]
    public void A_value_far_from_its_own_history_is_a_question()
    {
        var gas = Office.Measure("gas", "m3") with { Checks = [new OutlierCheck(3.5m)] };
        var office = new Office
        {
            Indicators = [gas],
            Before =
            [
                ("gas", "FIN", "2018", 100),
                ("gas", "FIN", "2019", 104),
                ("gas", "FIN", "2020", 98),
                ("gas", "FIN", "2021", 101),
            ],
        };

        Assert.Equal(["C2 outlier"], office.Reads(Head + "gas;2022;180\n").Questions);
        Assert.Empty(office.Reads(Head + "gas;2022;103\n").Questions);
    }

    [Fact]
    public void A_percentage_is_for_ratios_only()
    {
        var read = new Office().Reads(Head + "share;2022;62.5%\ngas;2022;162%\n");

        Assert.Equal(["C3 unit"], read.Errors);
        Assert.Equal(0.625m, read.Value("share?period=2022&organisation=FIN"));
    }

    [Fact]
    public void A_period_must_be_of_the_frequency_that_is_asked()
    {
        Assert.Equal(["B2 period"], new Office().Reads(Head + "gas;2022-03;5\n").Errors);
        Assert.Equal(["B2 period"], new Office().Reads(Head + "gas;Invalid date entered;5\n").Errors);
    }

    [Fact]
    public void A_derived_indicator_is_not_delivered()
    {
        var office = new Office { Indicators = [Office.Gas, Office.Measure("double", "m3", formula: "gas * 2")] };

        Assert.Equal(["A2 unknown"], office.Reads(Head + "double;2022;5\n").Errors);
    }

    [Fact]
    public void Thousands_of_the_same_finding_are_bounded_and_counted()
    {
        var read = new Office().Reads(Head + string.Concat(Enumerable.Repeat("haet;2022;x\n", 5000)));

        Assert.InRange(read.Result.Findings.Length, 2000, 2100);
        Assert.Contains(
            read.Result.Findings,
            finding => finding.Message.En.Contains("4000 more", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Spaces_around_content_are_left_out_and_told_once()
    {
        var read = new Office().Reads("indicator;period;value\n gas ; 2022;5 \nheat;2022\u00A0; N/A \n");

        Assert.Equal(["C3 number"], read.Errors);
        Assert.Equal(5, read.Value("gas?period=2022&organisation=FIN"));
        Assert.Single(read.Result.Findings, finding => finding.Message.En.Contains("Spaces", StringComparison.Ordinal));
    }

    [Fact]
    public void A_blank_beside_a_value_at_the_same_coordinate_is_not_delivered_twice()
    {
        var read = new Office().Reads(Head + "gas;2022;\ngas;2022;5\ngas;2022;\n");

        Assert.True(read.IsAccepted);
        Assert.Equal(5, read.Value("gas?period=2022&organisation=FIN"));
    }

    [Fact]
    public void A_formula_may_name_another_period_and_all_members()
    {
        var gas = Office.Measure("gas", "m3") with { Checks = [new FormulaCheck("gas <= gas[p-1y] * 2", null)] };
        var total = Office.Measure("total", "rooms") with
        {
            Checks = [new FormulaCheck("total = sum(rooms{province=*})", null)],
        };
        var office = new Office
        {
            Indicators =
            [
                gas,
                total,
                Office.Measure("rooms", "rooms", Kernel.Time.Frequency.Year, ["organisation", "province"]),
            ],
        };

        Assert.Equal(["C3 formula"], office.Reads(Head + "gas;2022;10\ngas;2023;21\n").Errors);
        Assert.Equal(
            ["C4 formula"],
            office.Reads("indicator;period;value;province\nrooms;2022;3;DR\nrooms;2022;4;UT\ntotal;2022;8;\n").Errors
        );
    }
}
