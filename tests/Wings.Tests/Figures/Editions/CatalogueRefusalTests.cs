namespace Rekenschap.Wings.Tests.Figures.Editions;

/// <summary>What is wrong with an indicator or a target is named at its line.</summary>
public sealed class CatalogueRefusalTests : IDisposable
{
    const string Catalogue = "catalogue/energy.yaml";

    readonly TrialFolder trial = new();

    public void Dispose() => trial.Dispose();

    [Theory]
    [InlineData(
        Catalogue,
        "indicators:",
        "indicator:",
        "catalogue/energy.yaml:1: Unknown key 'indicator'; did you mean 'indicators'?"
    )]
    [InlineData(
        Catalogue,
        "minimum_cell",
        "minimal_cell",
        "catalogue/energy.yaml:11: Unknown key 'minimal_cell'; did you mean 'minimum_cell'?"
    )]
    [InlineData(Catalogue, "code: gas", "code: Gas", "catalogue/energy.yaml:2: 'Gas' is no code")]
    [InlineData(
        Catalogue,
        "code: heat",
        "code: gas",
        "catalogue/energy.yaml:26: 'gas' is already in catalogue/energy.yaml, line 2"
    )]
    [InlineData(
        Catalogue,
        "frequency: month",
        "frequency: monthly",
        "catalogue/energy.yaml:7: Unknown value of 'frequency' 'monthly'; did you mean 'month'?"
    )]
    [InlineData(Catalogue, "    frequency: month\n", "", "catalogue/energy.yaml:2: 'frequency' is missing")]
    [InlineData(
        Catalogue,
        "    aggregate: { weighted: gas }\n",
        "",
        "catalogue/energy.yaml:26: 'aggregate' is missing"
    )]
    [InlineData(
        Catalogue,
        "{ weighted: gas }",
        "{ weighted: gast }",
        "catalogue/energy.yaml:30: Unknown indicator 'gast'; did you mean 'gas'?"
    )]
    [InlineData(
        Catalogue,
        "province: sum",
        "provinces: sum",
        "catalogue/energy.yaml:8: Unknown key 'provinces'; did you mean 'province'?"
    )]
    [InlineData(
        Catalogue,
        "period: last }",
        "period: lest }",
        "catalogue/energy.yaml:8: Unknown value of 'period' 'lest'; did you mean 'last'?"
    )]
    [InlineData(
        Catalogue,
        "organisation, province]",
        "organisation, provence]",
        "catalogue/energy.yaml:6: Unknown dimension (code list) 'provence'; did you mean 'province'?"
    )]
    [InlineData(
        Catalogue,
        "better: lower",
        "better: less",
        "catalogue/energy.yaml:9: Unknown value of 'better' 'less'"
    )]
    [InlineData(Catalogue, "decimals: 1", "decimals: -1", "catalogue/energy.yaml:10: 'decimals' must be 0 to 10")]
    [InlineData(
        Catalogue,
        "coverage: 80%",
        "coverage: 180%",
        "catalogue/energy.yaml:12: 'coverage' runs from 0% to 100%"
    )]
    [InlineData(Catalogue, "rule: min", "rule: mn", "catalogue/energy.yaml:14: Unknown rule 'mn'; did you mean 'min'?")]
    [InlineData(Catalogue, "{ rule: max, value: 90 }", "{ rule: max }", "catalogue/energy.yaml:15: 'value' is missing")]
    [InlineData(Catalogue, "over: 1y", "over: 1x", "catalogue/energy.yaml:16: 'over' must be like 1y")]
    [InlineData(
        Catalogue,
        "question_above: 30%",
        "question_over: 30%",
        "catalogue/energy.yaml:16: Unknown key 'question_over'; did you mean 'question_above'?"
    )]
    [InlineData(
        Catalogue,
        "standard_error: heat",
        "standard_error: haet",
        "catalogue/energy.yaml:24: Unknown indicator 'haet'; did you mean 'heat'?"
    )]
    [InlineData(Catalogue, "cases: heat", "cases: haet", "Unknown indicator 'haet'; did you mean 'heat'?")]
    [InlineData(
        Catalogue,
        "formula: gas / heat",
        "formula: gas / haet",
        "catalogue/energy.yaml:34: Unknown indicator 'haet'; did you mean 'heat'?"
    )]
    [InlineData(
        Catalogue,
        "formula: gas / heat",
        "formula: gas / / heat",
        "catalogue/energy.yaml:34: 'formula', character 7"
    )]
    [InlineData(
        Catalogue,
        "formula: gas / heat",
        "formula: rate / heat",
        "catalogue/energy.yaml:34: Formulas rest on each other in a ring: rate -> rate"
    )]
    [InlineData(
        Catalogue,
        "gas <= 2 * heat",
        "gas <= gas + rate",
        "catalogue/energy.yaml:2: 'gas + rate': the units differ"
    )]
    [InlineData(
        Catalogue,
        "must: gas <= 2 * heat",
        "must: gas <= 2 * haet",
        "catalogue/energy.yaml:2: Unknown indicator 'haet'; did you mean 'heat'?"
    )]
    [InlineData(Catalogue, "compare: \">=\"", "compare: \"=>\"", "Unknown value of 'compare' '=>'; did you mean")]
    [InlineData(Catalogue, "indicator: rate", "indicator: rat", "Unknown indicator 'rat'; did you mean 'rate'?")]
    [InlineData(Catalogue, "value: 15%", "value: 15 procent", "'value' must be a number with a point, or a percentage")]
    [InlineData(Catalogue, "    value: 15%\n", "", "A target has 'value' or 'change', one of them")]
    [InlineData(Catalogue, "    baseline: mean 2017..2021\n", "", "'change' needs a 'baseline'")]
    [InlineData(
        Catalogue,
        "mean 2017..2021",
        "median 2017..2021",
        "'baseline' is a period or mean 2017..2021, not 'median 2017..2021'"
    )]
    [InlineData(Catalogue, "period: 2030", "period: later", "'period' must be a period such as")]
    public void Every_wrong_setting_of_the_catalogue_is_named_at_its_line(
        string file,
        string words,
        string by,
        string problem
    )
    {
        trial.Replace(file, words, by);
        Assert.Contains(trial.Problems(), one => one.Contains(problem, StringComparison.Ordinal));
    }
}
