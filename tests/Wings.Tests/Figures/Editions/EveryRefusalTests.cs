namespace Rekenschap.Wings.Tests.Figures.Editions;

public sealed class EveryRefusalTests : IDisposable
{
    const string Edition = "edition.yaml";
    const string Bodies = "organisations.csv";
    const string Catalogue = "catalogue/energy.yaml";
    const string Collection = "collections/energy.yaml";
    const string Mapping = "mappings/all.yaml";
    const string Received = "deliveries/energy-2023/received.csv";
    const string Answers = "explanations/energy-2023/FIN.csv";

    readonly TrialFolder trial = new();

    public void Dispose() => trial.Dispose();

    [Theory]
    [InlineData(Edition, "licence:", "license:", "edition.yaml:7: Unknown key 'license'; did you mean 'licence'?")]
    [InlineData(Edition, "code: trial-2023", "code: Trial", "edition.yaml:1: 'Trial' is no code")]
    [InlineData(Edition, "year: 2023", "year: MMXXIII", "edition.yaml:3: 'year' must be a whole number")]
    [InlineData(Edition, "year: 2023", "year: 0", "edition.yaml:3: 'year' must be a year")]
    [InlineData(Edition, "year: 2023\n", "", "edition.yaml:1: 'year' is missing")]
    [InlineData(Edition, "languages: [nl, en]", "languages: [nl, de]", "edition.yaml:4: Unknown language 'de'")]
    [InlineData(
        Edition,
        "publisher: FIN",
        "publisher: FINN",
        "edition.yaml:5: Unknown organisation 'FINN'; did you mean 'FIN'?"
    )]
    [InlineData(
        Edition,
        "root: Rijk",
        "root: Rijks",
        "edition.yaml:8: Unknown organisation 'Rijks'; did you mean 'Rijk'?"
    )]
    [InlineData(Edition, "2024-05-15", "15-05-2024", "edition.yaml:6: 'published' must be a date such as 2024-05-15")]
    [InlineData(Edition, "invented: true", "invented: maybe", "edition.yaml:9: 'invented' must be true or false")]
    [InlineData(
        Edition,
        "title: { nl: Proef, en: Trial }",
        "title: { nl: Proef, fr: Essai }",
        "edition.yaml:2: Unknown key 'fr'"
    )]
    [InlineData(Edition, "title: { nl: Proef, en: Trial }", "title: {", "edition.yaml:")]
    [InlineData(Bodies, "aliases", "alias", "organisations.csv:1: Unknown column 'alias'; did you mean 'aliases'?")]
    [InlineData(Bodies, "name_nl,", "", "organisations.csv:1: Column 'name_nl' is missing")]
    [InlineData(Bodies, "agency", "agent", "organisations.csv:7: Unknown kind 'agent'; did you mean 'agency'?")]
    [InlineData(Bodies, "agency,FIN", "agency,FYN", "organisations.csv:7: Unknown parent 'FYN'; did you mean 'FIN'?")]
    [InlineData(Bodies, "EZ:0.85", "EX:0.85", "organisations.csv:4: Unknown successor 'EX'; did you mean")]
    [InlineData(Bodies, "EZ:0.85", "EZ:1.85", "organisations.csv:4: 'EZ:1.85': a share is above 0")]
    [InlineData(
        Bodies,
        "EZ:0.85",
        "EZ:0.95",
        "organisations.csv:4: The shares of the successors of 'EZK' are more than 1"
    )]
    [InlineData(Bodies, "2022-12-31", "2022-13-31", "organisations.csv:4: 'valid_to' must be a date")]
    [InlineData(Bodies, "2022-12-31", "2023-12-31", "organisations.csv:5: 'Economie' is a name of 'EZK' too")]
    [InlineData(
        Bodies,
        "Rijk,,Rijk,Government,government,,",
        "Rijk,,Rijk,Government,government,RVB,",
        "organisations.csv:2: Loop of parents: Rijk > RVB > FIN > Rijk"
    )]
    [InlineData(
        Bodies,
        "KGG,,Klimaat,Climate,ministry,Rijk,2023-01-01,,",
        "KGG,,Klimaat,Climate,ministry,Rijk,2023-01-01,,EZK",
        "organisations.csv:4: Loop of successors: EZK > KGG > EZK"
    )]
    [InlineData(Bodies, "KGG,,Klimaat", "EZ,,Klimaat", "organisations.csv:6: Code 'EZ' is already on line 5")]
    [InlineData(Bodies, "RVB,,", "R VB,,", "organisations.csv:7: 'R VB' is no code")]
    [InlineData(Bodies, "Fin|", "Fin,", "organisations.csv:3: More cells (11) than columns (10)")]
    [InlineData("codelists/province.csv", "GR;", "DR;", "codelists/province.csv:3: Code 'DR' is already on line 2")]
    [InlineData(
        "codelists/province.csv",
        "Drenthe;;;;2",
        "Drenthe;GX;;;2",
        "codelists/province.csv:2: Unknown parent 'GX'; did you mean 'GR'?"
    )]
    [InlineData(
        "codelists/province.csv",
        "Drenthe;;;;2",
        "Drenthe;DR;;;2",
        "codelists/province.csv:2: Loop of parents: DR > DR"
    )]
    [InlineData(
        "codelists/province.csv",
        ";;;;2",
        ";;;;two",
        "codelists/province.csv:2: 'order' must be a whole number"
    )]
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
    public void Every_wrong_setting_is_named_at_its_line(string file, string words, string by, string problem)
    {
        trial.Replace(file, words, by);
        Assert.Contains(trial.Problems(), one => one.Contains(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("organisation.csv", "Unknown file 'organisation.csv'; did you mean 'organisations.csv'?")]
    [InlineData("catalog/x.yaml", "Unknown folder 'catalog'; did you mean 'catalogue'?")]
    [InlineData("catalogue/x.yml", "Unknown file 'x.yml' in 'catalogue'; expected: .yaml")]
    [InlineData("catalogue/old/x.yaml", "catalogue/old: No folder belongs in 'catalogue'")]
    [InlineData("codelists/organisation.csv", "'organisation' cannot name a code list")]
    [InlineData("codelists/My-List.csv", "'My-List' cannot name a code list")]
    [InlineData("deliveries/FIN.csv", "Unknown file 'FIN.csv' in 'deliveries'")]
    [InlineData("deliveries/energy-2024/FIN.csv", "Unknown collection 'energy-2024'; did you mean 'energy-2023'?")]
    [InlineData("deliveries/energy-2023/FYN.csv", "FYN.csv: Unknown organisation 'FYN'; did you mean 'FIN'?")]
    [InlineData("deliveries/energy-2023/FIN.pdf", "FIN.pdf: This version does not know this kind of file ('.pdf')")]
    [InlineData(
        "deliveries/energy-2023/FIN.json",
        "fin.csv: 'deliveries/energy-2023/FIN.json' is of the same organisation"
    )]
    [InlineData("deliveries/energy-2023/old/FIN.csv", "No folder belongs in 'deliveries/energy-2023'")]
    [InlineData("explanations/energy-2024/FIN.csv", "Unknown collection 'energy-2024'; did you mean 'energy-2023'?")]
    [InlineData("explanations/energy-2023/FYN.csv", "Unknown organisation 'FYN'; did you mean 'FIN'?")]
    [InlineData("documents/letter.docx", "Unknown file 'letter.docx' in 'documents'; expected: .md")]
    public void Every_file_and_folder_that_nobody_knows_is_named(string file, string problem)
    {
        trial.Write(file, "code,name_nl\n");
        Assert.Contains(trial.Problems(), one => one.Contains(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Edition, "edition.yaml is missing")]
    [InlineData(Bodies, "organisations.csv is missing")]
    public void What_every_edition_needs_is_missed(string file, string problem)
    {
        trial.Delete(file);
        Assert.Contains(trial.Problems(), one => one.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_so()
    {
        var (folder, problems) = Rekenschap.Figures.Editions.EditionFolder.Read(trial.Full("nowhere"));
        Assert.Null(folder);
        Assert.Contains("does not exist", Assert.Single(problems.Found).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_come_at_once()
    {
        trial.Replace(Edition, "licence:", "license:");
        trial.Replace(Catalogue, "code: gas", "code: Gas");
        trial.Replace(Received, "number period", "numbr");
        string[] files = ["edition.yaml", "catalogue/energy.yaml", Received];
        var problems = trial.Problems();
        Assert.All(files, file => Assert.Contains(problems, one => one.StartsWith(file, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_setting_that_is_not_utf_8_is_refused_at_its_line()
    {
        File.WriteAllBytes(trial.Full(Bodies), [.. "code,name_nl,kind\nFIN,Financi"u8, 0xEB, .. "n,ministry\n"u8]);
        Assert.Contains(
            trial.Problems(),
            one => one.StartsWith("organisations.csv:2: Not valid UTF-8", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        trial.Write(Edition, "\uFEFF" + TrialFolder.Right[Edition]);
        trial.Write(Bodies, "\uFEFF" + TrialFolder.Right[Bodies]);
        trial.Read();
    }

    [Fact]
    public void A_link_that_leaves_the_folder_is_refused()
    {
        using var outside = new TrialFolder();
        File.CreateSymbolicLink(trial.Full("deliveries/energy-2023/EZ.csv"), outside.Full(Bodies));
        Directory.CreateSymbolicLink(trial.Full("catalogue/more"), outside.Full("catalogue"));
        var problems = trial.Problems();
        Assert.Contains(
            problems,
            one => one.StartsWith("deliveries/energy-2023/EZ.csv: A link to outside", StringComparison.Ordinal)
        );
        Assert.Contains(problems, one => one.StartsWith("catalogue/more: A link to outside", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_within_the_folder_is_followed()
    {
        File.CreateSymbolicLink(trial.Full("deliveries/energy-2023/EZ.csv"), "fin.csv");
        Assert.Contains(trial.Read().Deliveries, one => one.Deliverer.Code == "EZ");
    }

    [Fact]
    public void Links_in_a_ring_are_refused()
    {
        File.CreateSymbolicLink(trial.Full("catalogue/a.yaml"), "b.yaml");
        File.CreateSymbolicLink(trial.Full("catalogue/b.yaml"), "a.yaml");
        Assert.Contains(trial.Problems(), one => one.Contains("A link to outside", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_wrong_is_said_once()
    {
        trial.Replace(Catalogue, "indicator: rate", "indicator: rat");
        Assert.Single(trial.Problems());
    }
}
