using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Wings.Tests.Publishing.Claims;

namespace Rekenschap.Wings.Tests.Publishing.Documents;

/// <summary>An edition in memory and documents about it, for tests of what comes of prose.</summary>
internal static class SmallEdition
{
    /// <param name="organisations">Others than the usual ones.</param>
    public static FakeEdition Make(params Organisation[] organisations) =>
        new FakeEdition(organisations)
            .Measure("gas_use", "m3")
            .Measure("money", "EUR")
            .Measure("share", "ratio", facts => facts with { Decimals = 1 })
            .Measure("jobs", "fte", facts => facts with { Dimensions = ["organisation", "province"] })
            .Dimension("province", "DR", "UT")
            .Value("gas_use", "2023", 1450.5m)
            .Value("gas_use", "2022", 1500m)
            .Value("gas_use", "2023", 900m, "FIN")
            .Value("money", "2023", 4_010_000m)
            .Value("share", "2023", 0.21951m)
            .Figure(
                "money",
                "2022",
                new(5, FigureStatus.Provisional, default, new("OCW ontbreekt", "OCW is missing"), false)
            )
            .Figure("jobs", "2023", new(null, FigureStatus.Suppressed, Coverage.Whole));

    public static JudgedDocument Judge(
        string body,
        string language = "nl",
        LetThrough? lets = null,
        FakeEdition? edition = null
    ) =>
        new JudgeDocument(edition ?? Make(), Policy.Default, lets ?? LetThrough.None).Judge(
            $"---\ntitle: Brief\nlanguage: {language}\nperiod: 2023\n---\n{body}",
            "documents/brief.md",
            new FolderProblems()
        );

    /// <summary>The HTML of a body without placed blocks, its lines joined.</summary>
    public static string Html(string body, string language = "nl") =>
        string.Concat(Judge(body, language).Body.OfType<HtmlSegment>().Select(segment => segment.Html)).Trim();

    public static string[] Problems(string body) =>
        [.. Judge(body).Problems.Select(problem => $"{problem.Line}: {problem.Message.Nl}")];

    public static PlacedSegment Placed(string lines, string kind = "table", string language = "nl") =>
        Assert.Single(Judge($"```{kind}\n{lines}\n```", language).Body.OfType<PlacedSegment>());
}
