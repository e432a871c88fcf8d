namespace Rekenschap.Wings.Tests.Figures.Editions;

/// <summary>What is wrong with the edition itself, its organisations and its code lists is named at its line.</summary>
public sealed class EditionRefusalTests : IDisposable
{
    const string Edition = "edition.yaml";
    const string Bodies = "organisations.csv";

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
    public void Every_wrong_setting_of_an_edition_is_named_at_its_line(
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
