using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Figures.Intake;

/// <summary>A figure of a hundred times, or a hundredth of, what it is held against is asked about while it is prepared.</summary>
public sealed class LeapTests
{
    const string Head = "indicator;period;value\n";

    static Office Draft(string unit, Frequency frequency, params (string Period, decimal Value)[] before) =>
        new()
        {
            IsDraft = true,
            Indicators = [Office.Measure("power", unit, frequency)],
            Before = [.. before.Select(one => ("power", "FIN", one.Period, one.Value))],
        };

    [Theory]
    [InlineData("100", "1", true)]
    [InlineData("99.99", "1", false)]
    [InlineData("1", "100", true)]
    [InlineData("1.01", "100", false)]
    [InlineData("8.412", "8412", true)]
    [InlineData("0", "0.5", true)]
    [InlineData("500", "0", false)]
    [InlineData("0", "0", false)]
    [InlineData("-100", "1", true)]
    [InlineData("79228162514264337593543950335", "1", true)]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", false)]
    public void A_hundredfold_is_a_leap_and_less_is_not(string now, string then, bool isLeap) =>
        Assert.Equal(isLeap, LeapRule.IsLeap(Number(now), Number(then), isCount: false));

    [Theory]
    [InlineData("0", "99", false)]
    [InlineData("0", "100", true)]
    [InlineData("0.9", "99.9", false)]
    [InlineData("100", "1", true)]
    [InlineData("99", "0.5", false)]
    [InlineData("8.412", "8412", true)]
    public void Small_counts_leap_by_themselves(string now, string then, bool isLeap) =>
        Assert.Equal(isLeap, LeapRule.IsLeap(Number(now), Number(then), isCount: true));

    static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("persons", true)]
    [InlineData("fte", true)]
    [InlineData("pieces", true)]
    [InlineData("EUR", false)]
    [InlineData("m3", false)]
    [InlineData("ratio", false)]
    [InlineData("mln pieces", false)]
    [InlineData("rooms", false)]
    public void Only_what_is_counted_one_by_one_is_a_count(string unit, bool isCount) =>
        Assert.Equal(isCount, new IndicatorRules(Office.Measure("power", unit), []).IsCount);

    [Fact]
    public void A_leap_is_asked_about_where_the_catalogue_asks_no_check_and_both_figures_are_named()
    {
        var read = Draft("MWh", Frequency.Year, ("2022", 8412)).Reads(Head + "power;2023;8.412\n");
        Assert.Equal(["C2 change"], read.Questions);
        Assert.Equal(
            "power en: FIN, 2023: 8.412 MWh, against 8,412 MWh in 2022: 1,000 times as small. Did a spreadsheet read 8.412 as 8,412? Is the unit right? Mend it, or explain why it is right.",
            read.At("C2").Message.En
        );
        Assert.Contains(
            "power nl: FIN, 2023: 8,412 MWh, tegen 8.412 MWh in 2022: 1.000 keer zo klein",
            read.At("C2").Message.Nl
        );
    }

    [Fact]
    public void A_folder_is_not_asked_what_its_catalogue_does_not_ask() =>
        Assert.Empty(
            (Draft("MWh", Frequency.Year, ("2022", 8412)) with { IsDraft = false })
                .Reads(Head + "power;2023;8.412\n")
                .Questions
        );

    [Fact]
    public void What_was_accepted_in_its_place_the_same_month_last_year_and_the_month_before_are_held_against_it()
    {
        Assert.Contains(
            "as was accepted here",
            Draft("MWh", Frequency.Month, ("2023-05", 8412)).Reads(Head + "power;2023-05;8.412\n").At("C2").Message.En
        );
        Assert.Contains(
            "in May 2022",
            Draft("MWh", Frequency.Month, ("2022-05", 8412)).Reads(Head + "power;2023-05;8.412\n").At("C2").Message.En
        );
        Assert.Contains(
            "in April 2023",
            Draft("MWh", Frequency.Month, ("2023-04", 8412)).Reads(Head + "power;2023-05;8.412\n").At("C2").Message.En
        );
        // Neither is there: then the last one before it.
        Assert.Contains(
            "in June 2022",
            Draft("MWh", Frequency.Month, ("2022-06", 8412)).Reads(Head + "power;2023-05;8.412\n").At("C2").Message.En
        );
    }

    [Fact]
    public void The_period_before_may_stand_in_the_same_file() =>
        Assert.Equal(
            ["C3 change"],
            Draft("MWh", Frequency.Year).Reads(Head + "power;2022;8412\npower;2023;8.412\n").Questions
        );

    [Fact]
    public void What_was_accepted_as_it_is_is_not_asked_about_again() =>
        Assert.Empty(
            Draft("MWh", Frequency.Year, ("2022", 8412), ("2023", 8.412m)).Reads(Head + "power;2023;8.412\n").Questions
        );

    [Fact]
    public void A_sheet_in_another_unit_is_asked_about_once_and_the_question_names_the_others()
    {
        var office = Draft("MWh", Frequency.Month) with
        {
            Before = [.. Enumerable.Range(1, 12).Select(month => ("power", "FIN", $"2022-{month:00}", 8412m))],
        };
        var sheet = Head + string.Concat(Enumerable.Range(1, 12).Select(month => $"power;2023-{month:00};8.4\n"));
        var read = office.Reads(sheet);
        Assert.Equal(["C2 change"], read.Questions);
        Assert.Contains(
            "Your answer holds for these figures too: FIN, Feb 2023: 8.4 MWh against 8,412 MWh",
            read.At("C2").Message.En
        );
        Assert.EndsWith("; and 1 more.", read.At("C2").Message.En);
    }

    [Fact]
    public void Where_the_catalogue_asks_too_there_is_one_question_at_the_cell()
    {
        var office = new Office { IsDraft = true, Before = [("gas", "FIN", "2022", 8412)] };
        var read = office.Reads(Head + "gas;2023;8.412\n");
        Assert.Equal(["C2 change"], read.Questions);
        Assert.Contains("Is the unit right?", read.At("C2").Message.En);
    }

    [Fact]
    public void An_answer_holds_for_the_figures_that_it_was_given_for_and_no_others()
    {
        var office = Draft("MWh", Frequency.Year, ("2022", 8412));
        var asked = office.Reads(Head + "power;2023;8.412\n").At("C2");
        var answered = office with
        {
            Explanations = [new("change", asked.Coordinate!, "verhuisd") { Asked = asked.Message.Nl }],
        };
        Assert.Equal("verhuisd", answered.Reads(Head + "power;2023;8.412\n").At("C2").Explanation);
        Assert.Null(answered.Reads(Head + "power;2023;4.206\n").At("C2").Explanation);
    }

    [Fact]
    public void A_percentage_that_was_read_as_a_number_is_asked_about() =>
        Assert.Contains(
            "FIN, 2023: 500%, against 5% in 2022: 100 times as large",
            Draft("ratio", Frequency.Year, ("2022", 0.05m)).Reads(Head + "power;2023;5\n").At("C2").Message.En
        );
}
