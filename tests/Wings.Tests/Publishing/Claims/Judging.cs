using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

/// <summary>Short ways to ask for a verdict in a test.</summary>
internal static class Judging
{
    public static readonly Period Year = Period.Year(2023);

    public static JudgedClaim Nl(this FakeEdition edition, string words, string target, Policy? policy = null) =>
        edition.Judge(words, target, Language.Nl, policy);

    public static JudgedClaim En(this FakeEdition edition, string words, string target, Policy? policy = null) =>
        edition.Judge(words, target, Language.En, policy);

    public static JudgedClaim Judge(
        this FakeEdition edition,
        string words,
        string target,
        Language language,
        Policy? policy = null
    ) =>
        ClaimJudge.Judge(
            new("letter.md", 1, words, target),
            new(language, Year),
            edition,
            edition,
            policy ?? Policy.Default
        );

    /// <summary>The verdict on words about a value in a unit.</summary>
    public static Verdict Level(Language language, string words, string value, string unit = "fte") =>
        new FakeEdition()
            .Measure("x", unit)
            .Value("x", "2023", Number(value))
            .Judge(words, "x?period=2023", language)
            .Verdict;

    /// <summary>The verdict on words about a change.</summary>
    public static Verdict Change(
        Language language,
        string words,
        string from,
        string to,
        string unit = "fte",
        string more = ""
    ) =>
        new FakeEdition()
            .Measure("x", unit)
            .Value("x", "2022", Number(from))
            .Value("x", "2023", Number(to))
            .Judge(words, "x?from=2022&to=2023" + more, language)
            .Verdict;

    public static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
