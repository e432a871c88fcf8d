using System.Globalization;
using Rekenschap.Figures.Formulas;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Figures.Formulas;

public sealed class StatisticFormulaTests
{
    static readonly Operands Known = Series(
        new()
        {
            ["gas 2023"] = 1000,
            ["cold 2023"] = 2500,
            ["cold 2022"] = 2700,
            ["cold 2021"] = 3000,
            ["zero 2023"] = 0,
            ["jobs 2023 province=DR"] = 10,
            ["jobs 2023 province=GR"] = 30,
            ["people 2023 province=DR"] = 400,
            ["people 2023 province=GR"] = 400,
            ["answer 2023 province=DR"] = 1,
            ["answer 2023 province=GR"] = 0,
            ["weight 2023 province=DR"] = 3,
            ["weight 2023 province=GR"] = 1,
            ["none 2023 province=DR"] = 0,
            ["none 2023 province=GR"] = 0,
        }
    );

    [Theory]
    [InlineData("normalised(gas, cold, 2800, 75%)", "1090")]
    [InlineData("normalised(gas, cold, 2800, 0)", "1000")]
    [InlineData("normalised(gas, cold, mean(cold[each p-2y to p]), 1)", "1093.3333333333333333333333333")]
    [InlineData("sqrt(0.0625)", "0.25")]
    [InlineData("sqrt(2)", "1.41421356237")]
    [InlineData("sqrt(0)", "0")]
    [InlineData("slope(fte[each 2019 to 2023], square[each 2019 to 2023] / square)", "5062.504514234")]
    [InlineData("slope(3 * fte[each 2019 to 2023], fte[each 2019 to 2023])", "3")]
    [InlineData("intercept(3 * fte[each 2019 to 2023] + 7, fte[each 2019 to 2023])", "7")]
    [InlineData("gini(jobs{province=*}, people{province=*})", "0.25")]
    [InlineData("hoover(jobs{province=*}, people{province=*})", "0.25")]
    [InlineData("survey_mean(answer{province=*}, weight{province=*})", "0.75")]
    [InlineData("survey_error(answer{province=*}, weight{province=*})", "0.375")]
    [InlineData("trend(fte[each 2014 to 2023], 2026)", "160")]
    [InlineData("trend(fte[each 2021 to 2023], p+1y)", "150")]
    [InlineData("trend(fte[each 2014 to 2023], 2014)", "100")]
    [InlineData("trend(2 * fte[each 2014 to 2023], 2024)", "300")]
    [InlineData("forecast(fte[each 2014 to 2023], 2024) < 150", "1")]
    [InlineData("forecast(fte[each 2014 to 2023], 2024) > 145", "1")]
    [InlineData("forecast(100 + 0 * fte[each 2014 to 2023], 2026)", "100")]
    public void A_statistic_in_a_formula_gives_what_its_textbook_gives(string text, string expected) =>
        Assert.Equal(
            (double)decimal.Parse(expected, CultureInfo.InvariantCulture),
            (double)(Ask(text).Value ?? throw new InvalidOperationException(Ask(text).Reason!.En)),
            Math.Abs((double)decimal.Parse(expected, CultureInfo.InvariantCulture)) * 1e-4
        );

    [Fact]
    public void The_location_quotient_is_a_plain_formula()
    {
        const string Quotient = "(jobs / sum(jobs{province=*})) / (people / sum(people{province=*}))";
        var drenthe = new Coordinate(Period.Year(2023), "Rijk").With("province", "DR");
        Assert.Equal(0.5m, Parsed(Quotient).Evaluate(drenthe, Known).Value);
        Assert.Equal(1.5m, Parsed(Quotient).Evaluate(drenthe.With("province", "GR"), Known).Value);
    }

    [Fact]
    public void A_forecast_lies_within_its_interval_and_further_ahead_the_interval_is_wider()
    {
        decimal At(string function, int year) => Ask($"{function}(square[each 2014 to 2023], {year})").Value!.Value;
        foreach (var year in new[] { 2024, 2026, 2030 })
            Assert.InRange(At("forecast", year), At("forecast_low", year), At("forecast_high", year));
        decimal Width(int year) => At("forecast_high", year) - At("forecast_low", year);
        Assert.True(Width(2024) < Width(2025) && Width(2025) < Width(2030));
    }

    [Theory]
    [InlineData("normalised(gas, zero, 2800, 75%)", "degree days")]
    [InlineData("normalised(gas, cold, 2800, 75)", "between 0 and 1")]
    [InlineData("sqrt(0 - 4)", "no square root")]
    [InlineData("slope(fte[each 2022 to 2023], cold[each 2022 to 2023])", "at least three")]
    [InlineData("slope(fte[each 2021 to 2023], zero)", "not equally long")]
    [InlineData("slope(gas, cold)", "at least three")]
    [InlineData("gini(none{province=*}, people{province=*})", "0 or more")]
    [InlineData("hoover(jobs{province=*}, nobody{province=*})", "nobody 2023 province=DR")]
    [InlineData("survey_error(answer{province=*}, none{province=*})", "weights above 0")]
    [InlineData("survey_mean(answer{province=*}, weight{province=*}, weight{province=*})", "every stratum")]
    [InlineData("forecast(fte[each 2017 to 2023], 2026)", "at least 8")]
    [InlineData("trend(fte[each 2022 to 2023], 2026)", "at least 3")]
    [InlineData("forecast(fte[each 2013 to 2023], 2026)", "fte 2013")]
    [InlineData("forecast(fte[each 2014 to 2023], 2023)", "after 2023")]
    [InlineData("forecast(fte[each 2014 to 2023], 2026-01)", "after 2023")]
    [InlineData("trend(fte[each 2014 to 2023], 2013)", "after 2023")]
    [InlineData("forecast(fte[each 2014 to 2023], 2199)", "after 2023")]
    [InlineData("forecast(fte[each 2014 to 2023], p+8000y)", "calendar")]
    public void A_statistic_that_cannot_be_reckoned_is_missing_and_says_why(string text, string reason)
    {
        var figure = Ask(text);
        Assert.Null(figure.Value);
        Assert.Contains(reason, figure.Reason!.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("forecast(secret[each 2014 to 2023], 2026)")]
    [InlineData("gini(secret{province=*}, people{province=*})")]
    [InlineData("survey_error(answer{province=*}, secret{province=*})")]
    [InlineData("normalised(secret, cold, 2800, 75%)")]
    public void A_statistic_over_a_suppressed_figure_is_suppressed(string text) =>
        Assert.Equal(FigureStatus.Suppressed, Ask(text).Status);

    [Fact]
    public void A_statistic_takes_the_lowest_coverage_of_what_it_rests_on() =>
        Assert.Equal(new Coverage(1, 2), Ask("trend(fte[each 2014 to 2023] + half, 2026)").Coverage);

    [Theory]
    [InlineData("forecast(fte, 2026)", "list of periods")]
    [InlineData("forecast(jobs{province=*}, 2026)", "list of periods")]
    [InlineData("forecast(jobs[each 2014 to 2023]{province=*}, 2026)", "list of periods")]
    [InlineData("forecast(fte[each 2014 to 2023])", "after a comma")]
    [InlineData("forecast(fte[each 2014 to 2023], x)", "not a period")]
    [InlineData("slope(fte)", "2 arguments")]
    [InlineData("forcast(fte[each 2014 to 2023], 2026)", "'forecast'")]
    [InlineData("mean(forecast(fte[each 2014 to 2023] / fte[each 2015 to 2023], 2026))", "different lists")]
    public void A_statistic_that_is_written_wrongly_is_refused(string text, string message)
    {
        Assert.False(Formula.TryParse(text, out _, out var problem));
        Assert.Contains(message, problem!.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("forecast_low(fte[each 2014 to 2023], 2026)")]
    [InlineData("mean(trend(fte[each p-9y to p], p+3y), 3)")]
    [InlineData("survey_error(answer{case=*}, weight{case=*}, stratum{case=*})")]
    public void A_statistic_is_written_as_it_was_read(string text) => Assert.Equal(text, Parsed(text).ToString());

    static Operands Series(Operands known)
    {
        for (var year = 2014; year <= 2023; year++)
        {
            known[$"fte {year}"] = 100 + 5 * (year - 2014);
            known[$"square {year}"] = year * year;
        }
        return known;
    }

    static Formula Parsed(string text)
    {
        Assert.True(Formula.TryParse(text, out var formula, out var problem), problem?.Message.En);
        return formula!;
    }

    static Figure Ask(string text) => Parsed(text).Evaluate(new(Period.Year(2023), "Rijk"), Known);
}
