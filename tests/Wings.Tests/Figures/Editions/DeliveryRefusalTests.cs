namespace Rekenschap.Wings.Tests.Figures.Editions;

/// <summary>What is wrong with collections, mappings, receipts and answers is named at its line.</summary>
public sealed class DeliveryRefusalTests : IDisposable
{
    const string Collection = "collections/energy.yaml";
    const string Mapping = "mappings/all.yaml";
    const string Received = "deliveries/energy-2023/received.csv";
    const string Answers = "explanations/energy-2023/FIN.csv";

    readonly TrialFolder trial = new();

    public void Dispose() => trial.Dispose();

    [Theory]
    [InlineData(
        Collection,
        "indicators: [gas, heat]",
        "indicators: [gas, haet]",
        "collections/energy.yaml:3: Unknown indicator 'haet'; did you mean 'heat'?"
    )]
    [InlineData(
        Collection,
        "indicators: [gas, heat]",
        "indicators: [gas, rate]",
        "collections/energy.yaml:3: 'rate' is computed"
    )]
    [InlineData(
        Collection,
        "[ministry, RVB]",
        "[ministries, RVB]",
        "collections/energy.yaml:4: Unknown kind or organisation 'ministries'; did you mean 'ministry'?"
    )]
    [InlineData(Collection, "2022..2023", "2023..2022", "collections/energy.yaml:5: 'period' must be a period")]
    [InlineData(
        Collection,
        "due: 2024-02-16",
        "due: 2024-01-01",
        "collections/energy.yaml:7: 'due' lies before 'opens'"
    )]
    [InlineData(Collection, "due: 2024-02-16\n", "", "collections/energy.yaml:1: 'due' is missing")]
    [InlineData(
        Collection,
        "mapping: wide",
        "mapping: wild",
        "collections/energy.yaml:8: Unknown mapping 'wild'; did you mean 'wide'?"
    )]
    [InlineData(
        Collection,
        "{ Fin: tall }",
        "{ Fun: tall }",
        "collections/energy.yaml:9: Unknown organisation 'Fun'; did you mean 'FIN'?"
    )]
    [InlineData(
        Collection,
        "complete: true",
        "compleet: true",
        "collections/energy.yaml:10: Unknown key 'compleet'; did you mean 'complete'?"
    )]
    [InlineData(
        Collection,
        "P-DIREKT: [ministry]",
        "P-DIREKT: [minister]",
        "collections/energy.yaml:11: Unknown kind or organisation 'minister'"
    )]
    [InlineData(Mapping, "header_row: 3", "header_row: 0", "mappings/all.yaml:4: 'header_row' counts from 1")]
    [InlineData(
        Mapping,
        "format: xlsx",
        "format: xls",
        "mappings/all.yaml:2: Unknown format 'xls'; did you mean 'xlsx'?"
    )]
    [InlineData(Mapping, "B4:N40", "B4-N40", "mappings/all.yaml:6: 'B4-N40' is no range such as B4:N40")]
    [InlineData(
        Mapping,
        "rows: { organisation:",
        "rows: { organization:",
        "mappings/all.yaml:8: Unknown dimension 'organization'; did you mean 'organisation'?"
    )]
    [InlineData(
        Mapping,
        "value_of: gas",
        "value_of: gaz",
        "mappings/all.yaml:10: Unknown indicator 'gaz'; did you mean 'gas'?"
    )]
    [InlineData(Mapping, "numbers: nl", "numbers: de", "mappings/all.yaml:11: Unknown value of 'numbers' 'de'")]
    [InlineData(
        Mapping,
        "transpose: true",
        "transposed: true",
        "mappings/all.yaml:7: Unknown key 'transposed'; did you mean 'transpose'?"
    )]
    [InlineData(
        "mappings/tall.yaml",
        "tall.xslt",
        "tal.xslt",
        "mappings/tall.yaml:3: Unknown file 'tal.xslt'; did you mean 'tall.xslt'?"
    )]
    [InlineData(
        "mappings/tall.yaml",
        "stylesheet: tall.xslt",
        "",
        "mappings/tall.yaml:2: With xml belongs 'stylesheet'"
    )]
    [InlineData(
        "mappings/tall.yaml",
        "tall.xslt",
        "../edition.yaml",
        "mappings/tall.yaml:3: Unknown file '../edition.yaml'"
    )]
    [InlineData(Received, "let_pass", "letpass", "received.csv:1: Unknown column 'letpass'; did you mean 'let_pass'?")]
    [InlineData(Received, "number period", "numbr", "received.csv:2: Unknown rule 'numbr'; did you mean 'number'?")]
    [InlineData(Received, "FIN,1", "FYN,1", "received.csv:2: Unknown organisation 'FYN'; did you mean 'FIN'?")]
    [InlineData(Received, "FIN,1", "FIN,7", "received.csv:2: There is no file of delivery 7 of FIN")]
    [InlineData(Received, "FIN,1", "FIN,0", "received.csv:2: 'number' counts from 1")]
    [InlineData(Received, "2024-02-12", "", "received.csv:2: 'accepted' is empty")]
    [InlineData(Received, "2024-02-12", "2024-02-01", "received.csv:2: Accepted (2024-02-01) before it was received")]
    [InlineData(Answers, "change,", "chaneg,", "FIN.csv:2: Unknown rule 'chaneg'; did you mean 'change'?")]
    [InlineData(Answers, "gas?", "gaz?", "FIN.csv:2: Unknown indicator 'gaz'; did you mean 'gas'?")]
    [InlineData(Answers, "Koude winter", "", "FIN.csv:2: 'text' is empty")]
    public void Every_wrong_setting_around_deliveries_is_named_at_its_line(
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
