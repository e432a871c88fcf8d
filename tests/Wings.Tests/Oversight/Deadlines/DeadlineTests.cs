using System.Globalization;
using Rekenschap.Kernel.Deadlines;

namespace Rekenschap.Wings.Tests.Oversight.Deadlines;

/// <summary>Each phrase is the days that the published rules say, at both its ends.</summary>
public sealed class DeadlineTests
{
    /// <summary>Phrase, day of writing, first and last day, rule.</summary>
    [Theory]
    // Parts of a year that is named.
    [InlineData("begin 2021", "2020-10-28", "2021-01-01", "2021-03-31", "begin")]
    [InlineData("medio 2021", "2020-10-28", "2021-05-01", "2021-08-31", "middle")]
    [InlineData("eind 2020", "2020-09-30", "2020-10-01", "2020-12-31", "end")]
    [InlineData("Aan het einde van dit jaar", "2020-02-28", "2020-10-01", "2020-12-31", "end")]
    [InlineData("eind van het jaar", "2020-02-28", "2020-10-01", "2020-12-31", "end")]
    [InlineData("ultimo 2020", "2020-02-28", "2020-12-31", "2020-12-31", "last_day")]
    [InlineData("in de eerste helft van 2021", "2020-10-28", "2021-01-01", "2021-06-30", "half")]
    [InlineData("in de eerste helft van dit jaar", "2024-01-01", "2024-01-01", "2024-06-30", "half")]
    [InlineData("de tweede helft van 2021", "2020-10-28", "2021-07-01", "2021-12-31", "half")]
    [InlineData("Q1 2021", "2020-10-28", "2021-01-01", "2021-03-31", "quarter")]
    [InlineData("Q2 2021", "2020-10-28", "2021-04-01", "2021-06-30", "quarter")]
    [InlineData("in het derde kwartaal van 2021", "2020-10-28", "2021-07-01", "2021-09-30", "quarter")]
    [InlineData("4e kwartaal 2021", "2020-10-28", "2021-10-01", "2021-12-31", "quarter")]
    [InlineData("in het laatste kwartaal van 2021", "2020-10-28", "2021-10-01", "2021-12-31", "quarter")]
    [InlineData("in 2021", "2020-10-28", "2021-01-01", "2021-12-31", "year")]
    [InlineData("in de loop van 2021", "2020-10-28", "2021-01-01", "2021-12-31", "year")]
    [InlineData("volgend jaar", "2020-10-28", "2021-01-01", "2021-12-31", "year")]
    [InlineData("begin volgend jaar", "2020-10-28", "2021-01-01", "2021-03-31", "begin")]
    [InlineData("dit jaar nog", "2020-10-28", "2020-10-28", "2020-12-31", "year")]
    [InlineData("nog dit jaar", "2020-10-28", "2020-10-28", "2020-12-31", "year")]
    // Seasons.
    [InlineData("in het voorjaar van 2022", "2020-10-28", "2022-03-20", "2022-06-20", "spring")]
    [InlineData("in de zomer van 2021", "2020-10-28", "2021-06-21", "2021-09-21", "summer")]
    [InlineData("in het najaar van 2020", "2020-05-20", "2020-09-22", "2020-12-20", "autumn")]
    [InlineData("in de herfst van 2021", "2020-10-28", "2021-09-22", "2021-12-20", "autumn")]
    [InlineData("na de zomer van 2021", "2020-10-28", "2021-09-22", "2021-12-20", "after_summer")]
    [InlineData("in de winter van 2021", "2020-10-28", "2021-12-21", "2022-03-19", "winter")]
    // Months and days.
    [InlineData("in maart 2021", "2020-10-28", "2021-03-01", "2021-03-31", "month")]
    [InlineData("in februari 2024", "2023-10-28", "2024-02-01", "2024-02-29", "month")]
    [InlineData("volgende maand", "2020-12-31", "2021-01-01", "2021-01-31", "month")]
    [InlineData("deze maand", "2020-12-30", "2020-12-30", "2020-12-31", "month")]
    [InlineData("begin maart 2021", "2020-10-28", "2021-03-01", "2021-03-10", "part_of_month")]
    [InlineData("medio maart 2021", "2020-10-28", "2021-03-11", "2021-03-20", "part_of_month")]
    [InlineData("eind februari 2021", "2020-10-28", "2021-02-21", "2021-02-28", "part_of_month")]
    [InlineData("op 1 juli 2021", "2020-10-28", "2021-07-01", "2021-07-01", "day")]
    // Before, and by.
    [InlineData("voor de zomer", "2024-05-15", "2024-05-15", "2024-06-20", "before_summer")]
    [InlineData("Vóór de zomer van 2021", "2020-10-28", "2020-10-28", "2021-06-20", "before_summer")]
    [InlineData("nog voor de zomer", "2024-05-15", "2024-05-15", "2024-06-20", "before_summer")]
    [InlineData("vóór 1 juli", "2024-05-15", "2024-05-15", "2024-06-30", "before_day")]
    [InlineData("voor 1 juli a.s.", "2024-05-15", "2024-05-15", "2024-06-30", "before_day")]
    [InlineData("uiterlijk 1 juli 2024", "2024-05-15", "2024-05-15", "2024-07-01", "until_day")]
    [InlineData("voor maart 2021", "2020-10-28", "2020-10-28", "2021-02-28", "before_month")]
    [InlineData("uiterlijk in maart 2021", "2020-10-28", "2020-10-28", "2021-03-31", "until_month")]
    [InlineData("voor 2022", "2020-10-28", "2020-10-28", "2021-12-31", "before_year")]
    [InlineData("voor eind 2020", "2020-02-28", "2020-02-28", "2020-12-31", "until_year")]
    [InlineData("voor het eind van het jaar", "2020-10-28", "2020-10-28", "2020-12-31", "until_year")]
    [InlineData("voor het einde van de zomer", "2020-02-28", "2020-02-28", "2020-09-21", "until_summer")]
    [InlineData("uiterlijk eind 2020", "2020-02-28", "2020-02-28", "2020-12-31", "until_end")]
    [InlineData("voor begin 2021", "2020-02-28", "2020-02-28", "2020-12-31", "before_begin")]
    [InlineData("uiterlijk Q3", "2021-02-28", "2021-02-28", "2021-09-30", "until_quarter")]
    // Terms.
    [InlineData("binnen twee weken", "2024-05-15", "2024-05-15", "2024-05-29", "within")]
    [InlineData("binnen 10 dagen", "2024-05-15", "2024-05-15", "2024-05-25", "within")]
    [InlineData("binnen een maand", "2024-01-31", "2024-01-31", "2024-02-29", "within")]
    [InlineData("binnen een half jaar", "2024-05-15", "2024-05-15", "2024-11-15", "within")]
    [InlineData("binnen 2 jaar", "2024-02-29", "2024-02-29", "2026-02-28", "within")]
    public void A_phrase_is_the_days_that_its_rule_says(
        string phrase,
        string written,
        string from,
        string until,
        string rule
    )
    {
        var read = ReadDeadline.Of(phrase, Day(written));
        Assert.Equal((DeadlineOutcome.Window, rule), (read.Outcome, read.Rule?.Name));
        Assert.Equal(new DeadlineWindow(Day(from), Day(until)), read.Window);
    }

    /// <summary>A year that is not named turns on the day after the last one.</summary>
    [Theory]
    [InlineData("voor de zomer", "2021-06-20", "2021-06-20", "2021-06-21", "2022-06-20")]
    [InlineData("in de zomer", "2021-09-21", "2021-09-21", "2021-09-22", "2022-09-21")]
    [InlineData("na de zomer", "2021-12-20", "2021-12-20", "2021-12-21", "2022-12-20")]
    [InlineData("in het voorjaar", "2021-06-20", "2021-06-20", "2021-06-21", "2022-06-20")]
    [InlineData("dit najaar", "2021-12-20", "2021-12-20", "2021-12-21", "2022-12-20")]
    [InlineData("in de winter", "2021-03-19", "2021-03-19", "2021-03-20", "2022-03-19")]
    [InlineData("medio mei", "2021-05-20", "2021-05-20", "2021-05-21", "2022-05-20")]
    [InlineData("in maart", "2021-03-31", "2021-03-31", "2021-04-01", "2022-03-31")]
    [InlineData("vóór 1 juli", "2021-06-30", "2021-06-30", "2021-07-01", "2022-06-30")]
    [InlineData("uiterlijk 1 juli", "2021-07-01", "2021-07-01", "2021-07-02", "2022-07-01")]
    [InlineData("in het derde kwartaal", "2021-09-30", "2021-09-30", "2021-10-01", "2022-09-30")]
    [InlineData("in de eerste helft", "2021-06-30", "2021-06-30", "2021-07-01", "2022-06-30")]
    [InlineData("begin", "2021-03-31", "2021-03-31", "2021-04-01", "2022-03-31")]
    [InlineData("op 29 februari", "2021-03-01", "2024-02-29", "2024-03-01", "2028-02-29")]
    public void A_year_that_is_not_named_is_the_first_in_which_a_day_is_left(
        string phrase,
        string last,
        string until,
        string after,
        string next
    )
    {
        Assert.Equal(Day(until), ReadDeadline.Of(phrase, Day(last)).Window?.Until);
        Assert.Equal(Day(next), ReadDeadline.Of(phrase, Day(after)).Window?.Until);
    }

    [Theory]
    [InlineData("eind 2020", "2021-01-01")]
    [InlineData("voor de zomer van 2021", "2021-06-21")]
    [InlineData("in 2019", "2020-05-20")]
    public void What_lay_before_the_paper_is_no_deadline(string phrase, string written) =>
        Assert.Equal((DeadlineOutcome.Past, null), Outcome(phrase, written));

    [Theory]
    [InlineData("zo spoedig mogelijk")]
    [InlineData("Op korte termijn.")]
    [InlineData("in de komende periode")]
    public void Soon_is_no_day(string phrase) =>
        Assert.Equal((DeadlineOutcome.Vague, null), Outcome(phrase, "2024-05-15"));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("voor het zomerreces")]
    [InlineData("rond de zomer")]
    [InlineData("vanaf 2021")]
    [InlineData("31 april 2021")]
    [InlineData("0 mei 2021")]
    [InlineData("Q5 2021")]
    [InlineData("binnen nul dagen")]
    [InlineData("als het klaar is")]
    public void What_no_rule_knows_says_so(string? phrase) =>
        Assert.Equal((DeadlineOutcome.Unknown, null), Outcome(phrase, "2020-05-15"));

    [Fact]
    public void Every_rule_has_one_name_and_says_itself_in_both_languages()
    {
        var names = ReadDeadline.Rules.Select(rule => rule.Name).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(ReadDeadline.Rules, rule => Assert.True(rule.Says.Nl.Length > 3 && rule.Says.En.Length > 3));
    }

    static (DeadlineOutcome Outcome, DeadlineWindow?) Outcome(string? phrase, string written)
    {
        var read = ReadDeadline.Of(phrase, Day(written));
        return (read.Outcome, read.Window);
    }

    static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
