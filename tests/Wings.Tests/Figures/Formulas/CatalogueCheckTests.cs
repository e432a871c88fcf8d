using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Formulas;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Wings.Tests.Figures.Questions;

namespace Rekenschap.Wings.Tests.Figures.Formulas;

public sealed class CatalogueCheckTests
{
    static readonly Indicator[] Collected =
    [
        TrialIndicators.Of("gas", unit: "m3", dimensions: "organisation province"),
        TrialIndicators.Of("power", unit: "kWh"),
        TrialIndicators.Of("cost", unit: "EUR"),
        TrialIndicators.Of("jobs", unit: "fte"),
        TrialIndicators.Of("kg_gas", unit: "kg/m3"),
        TrialIndicators.Of("kg_power", unit: "kg per kWh"),
    ];

    static readonly CodeList Provinces = new("province", [new("DR", Bilingual.Same("Drenthe"), null, null, null, 0)]);

    static List<string> Check(params Indicator[] derived) =>
        [
            .. CatalogueCheck
                .Check(
                    new([.. Collected, .. derived], [Target("less_gas", "gas")], [Provinces]),
                    new(
                        [new("FIN", null, Bilingual.Same("FIN"), OrganisationKind.Ministry, null, null, null, [], [])],
                        "Rijk"
                    )
                )
                .Select(one => $"{one.IndicatorOrTarget}: {one.Message.En}"),
        ];

    static TargetFacts Target(string code, string indicator) =>
        new(code, null, indicator, Comparison.AtMost, null, -0.3m, Period.Year(2019), false, Period.Year(2030));

    static List<string> Check(string formula, string unit = "ratio") => Check(TrialIndicators.Of("x", formula, unit));

    [Theory]
    [InlineData("1 - gas / mean(gas[each p-5y to p-1y])", "ratio")]
    [InlineData("gas / gas[2018]", "%")]
    [InlineData("index(gas, 2019)", "index")]
    [InlineData("growth(gas)", "ratio")]
    [InlineData("gas + gas[p-1y]", "m3")]
    [InlineData("max(gas, 0)", "M3")]
    [InlineData("gas - target(less_gas)", "m3")]
    [InlineData("gas * 9.77 + power", "kWh")]
    [InlineData("gas * 1", "m3")]
    [InlineData("cost / jobs", "EUR per fte")]
    [InlineData("cost / jobs * jobs", "euro")]
    [InlineData("count(gas{province=*})", "provinces")]
    [InlineData("if(gas > 100, gas, coalesce(gas[p-1y], 0))", "m3")]
    [InlineData("100 * gas / power", "score")]
    [InlineData("gas > 3 and power > 2", "ratio")]
    [InlineData("jobs{organisation=FIN}", "fte")]
    [InlineData("gas / gas", "keer")]
    [InlineData("gas", "m³")]
    [InlineData("gas * kg_gas + power * kg_power", "kg")]
    [InlineData("gas * kg_gas", "kg")]
    [InlineData("normalised(gas, power, power[2020], 75%)", "m3")]
    [InlineData("sqrt(gas * gas / jobs / jobs)", "m3 per fte")]
    [InlineData("slope(gas[each p-5m to p], power[each p-5m to p]) * power", "m3")]
    [InlineData("intercept(gas[each p-5m to p], power[each p-5m to p])", "m3")]
    [InlineData("gini(gas{province=*}, jobs{province=*})", "ratio")]
    [InlineData("survey_error(jobs{province=*}, gas{province=*})", "fte")]
    [InlineData("forecast(gas[each 2015 to 2023], 2026)", "m3")]
    [InlineData("forecast(gas[each 2015 to 2023] / gas[2015], 2026)", "ratio")]
    public void A_formula_whose_units_may_be_right_is_let_pass(string formula, string unit) =>
        Assert.Empty(Check(formula, unit));

    [Theory]
    [InlineData("gas + power", "m3", "m3 and kWh")]
    [InlineData("if(gas > power, 1, 2)", "ratio", "m3 and kWh")]
    [InlineData("max(gas, cost)", "m3", "m3 and EUR")]
    [InlineData("coalesce(gas, cost)", "m3", "differ")]
    [InlineData("gas - target(less_gas) + power", "m3", "m3 and kWh")]
    [InlineData("gas + gas[p-1y]", "kWh", "gives m3")]
    [InlineData("gas", "ratio", "gives m3")]
    [InlineData("gas * kg_gas + gas", "kg", "kg and m3")]
    [InlineData("gas * kg_gas", "m3", "gives kg")]
    [InlineData("gas / gas[2018]", "fte", "without unit")]
    [InlineData("gas * 1", "kWh", "gives m3")]
    [InlineData("normalised(gas, power, jobs, 75%)", "m3", "kWh and fte")]
    [InlineData("normalised(gas, power, power, jobs)", "m3", "share for heating")]
    [InlineData("sqrt(gas)", "ratio", "no square")]
    [InlineData("hoover(gas{province=*}, jobs{province=*})", "m3", "without unit")]
    [InlineData("trend(gas[each 2015 to 2023], 2026)", "kWh", "gives m3")]
    public void Units_that_cannot_be_right_are_named(string formula, string unit, string message) =>
        Assert.Contains(message, Assert.Single(Check(formula, unit)), StringComparison.Ordinal);

    [Theory]
    [InlineData("gas <= power")]
    [InlineData("not (gas > power and jobs < cost) or gas = power")]
    public void A_demand_may_compare_what_has_different_units(string must) => Assert.Empty(Demand(must));

    [Fact]
    public void What_a_demand_adds_up_must_have_one_unit() =>
        Assert.Contains("m3 and kWh", Assert.Single(Demand("gas + power <= cost")), StringComparison.Ordinal);

    static List<string> Demand(string must) =>
        Check(TrialIndicators.Of("x", unit: "pieces") with { Checks = [new FormulaCheck(must, null)] });

    [Theory]
    [InlineData("gaz", "'gas'")]
    [InlineData("target(les_gas)", "'less_gas'")]
    [InlineData("gas{provinse=DR}", "'province'")]
    [InlineData("gas{province=DT}", "'DR'")]
    [InlineData("gas{organisation=FIM}", "'FIN'")]
    [InlineData("meen(gas)", "'mean'")]
    public void An_unknown_name_is_named_with_the_nearest_known_one(string formula, string nearest) =>
        Assert.Contains(nearest, Assert.Single(Check(formula)), StringComparison.Ordinal);

    [Fact]
    public void A_ring_of_formulas_is_named_from_start_to_start() =>
        Assert.Equal(
            ["a: Formulas rest on each other in a ring: a -> b -> a"],
            Check(TrialIndicators.Of("a", "b + 1", "x"), TrialIndicators.Of("b", "a[p-1y] + 1", "x"))
        );

    [Fact]
    public void A_formula_that_names_itself_is_a_ring() =>
        Assert.Contains("x -> x", Assert.Single(Check("x[p-1y] * 2")), StringComparison.Ordinal);

    [Fact]
    public void What_is_referred_to_must_exist()
    {
        var facts = Collected[0].Facts with { Code = "y", StandardError = "gas_se", Cases = "gas_cases" };
        var messages = Check(
            Collected[0] with
            {
                Facts = facts,
            },
            TrialIndicators.Of("z", aggregate: "weighted job"),
            TrialIndicators.Of("w", aggregate: "organisation: sum, provinces: sum", dimensions: "organisation province")
        );
        Assert.Equal(4, messages.Count);
        Assert.Contains("'jobs'", messages[2], StringComparison.Ordinal);
        Assert.Contains("'province'", messages[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_s_formula_is_held_to_the_same()
    {
        var check = Collected[0] with
        {
            Facts = Collected[0].Facts with { Code = "checked" },
            Checks = [new FormulaCheck("gas <= gas + power", null), new FormulaCheck("gas <=", null)],
        };
        var messages = Check(check);
        Assert.Contains("m3 and kWh", messages[0], StringComparison.Ordinal);
        Assert.Contains("'must', character 7", messages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_of_an_unknown_indicator_is_named() =>
        Assert.Equal(
            "t",
            Assert.Single(CatalogueCheck.Check(new(Collected, [Target("t", "gaz")], []))).IndicatorOrTarget
        );
}
