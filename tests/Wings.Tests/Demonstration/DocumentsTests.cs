using System.Text.Json.Nodes;
using Rekenschap.Publishing.Documents.Ease;

namespace Rekenschap.Wings.Tests.Demonstration;

/// <summary>The texts of the demonstration: what they are, what they let a visitor see, and how they read.</summary>
public sealed class DocumentsTests
{
    static JsonArray Claims => Example.Built.Value.Report["claims"]!.AsArray();

    static JsonNode Document(string file) =>
        Example.Built.Value.Report["documents"]!
            .AsArray()
            .Single(one => one!["document"]!.GetValue<string>() == $"documents/{file}")!;

    [Theory]
    [InlineData("rapport.md", "report")]
    [InlineData("report.md", "report")]
    [InlineData("publieksversie.md", "public")]
    [InlineData("public.md", "public")]
    [InlineData("brief.md", "letter")]
    [InlineData("rekenkamer.md", "letter")]
    public void A_report_comes_with_its_letters_and_public_versions(string file, string kind) =>
        Assert.Equal(kind, Document(file)["kind"]!.GetValue<string>());

    [Theory]
    [InlineData("rapport.md", 4)]
    [InlineData("report.md", 4)]
    public void The_report_has_four_chapters(string file, int chapters)
    {
        string[] besides = ["## Het jaar in het kort", "## Hoe dit verslag is gemaakt"];
        var headings = File.ReadLines(Path.Combine(Example.Edition, "documents", file))
            .Where(line => line.StartsWith("## ", StringComparison.Ordinal));
        Assert.Equal(chapters, headings.Except(besides).Count());
    }

    [Fact]
    public void What_is_let_through_and_released_is_told_so_that_a_visitor_sees_how_that_looks() =>
        Assert.Equal(
            [
                "26 procent: unverifiable, accepted",
                "before the summer of 2021: fails, released",
                "in 2021: fails, released",
                "in 2021: fails, released",
                "in het voorjaar van 2022: fails, released",
                "in the short term: fails, released",
                "in the spring of 2022: fails, released",
                "meer dan 100.000: understated, accepted",
                "op korte termijn: fails, released",
                "ruim 41 procent: fails, released",
                "voor de zomer van 2021: fails, released",
            ],
            Claims
                .Where(one => Example.Verdict(one!) is not ("holds" or "open") && !IsUnknownOfRegister(one!))
                .Select(one =>
                    $"{Example.Words(one!)}: {Example.Verdict(one!)}, {(one!["released"] is null ? "accepted" : "released")}"
                )
                .Order(StringComparer.Ordinal)
        );

    /// <summary>What the annex on registers cannot verify is listed in docs/registers.md; all of it was accepted by name.</summary>
    [Fact]
    public void What_a_register_does_not_know_is_accepted_with_its_reason()
    {
        var unknown = Claims.Where(one => IsUnknownOfRegister(one!)).ToList();
        Assert.True(unknown.Count > 20);
        Assert.All(unknown, one => Assert.True(one!["accepted"]!.GetValue<string>().Length > 20));
    }

    static bool IsUnknownOfRegister(JsonNode claim) =>
        Example.Verdict(claim) == "unverifiable"
        && claim["document"]!.GetValue<string>() is ("documents/registers.md" or "documents/registers-en.md");

    [Theory]
    [InlineData("licht gedaald")]
    [InlineData("sterk gedaald")]
    [InlineData("explosief gestegen")]
    [InlineData("gelijk gebleven")]
    [InlineData("behaald")]
    [InlineData("ruim behaald")]
    [InlineData("nog niet behaald")]
    [InlineData("al in 2023 behaald")]
    [InlineData("reeds behaald")]
    [InlineData("significant gestegen")]
    [InlineData("niet significant verbeterd")]
    [InlineData("een minderheid")]
    [InlineData("een klein deel")]
    [InlineData("een groot deel")]
    [InlineData("Het merendeel")]
    [InlineData("Het overgrote deel")]
    [InlineData("Vrijwel alle")]
    [InlineData("Alle")]
    [InlineData("iedereen")]
    [InlineData("tientallen")]
    [InlineData("honderden")]
    [InlineData("tienduizenden")]
    [InlineData("gehalveerd")]
    [InlineData("verdubbeld")]
    [InlineData("circa 170 dagen")]
    [InlineData("ongeveer een derde")]
    [InlineData("bijna een kwart")]
    [InlineData("meer dan de helft")]
    [InlineData("Minder dan de helft")]
    [InlineData("ten minste 20.000 apparaten")]
    [InlineData("maximaal 180 dagen")]
    [InlineData("Ten hoogste 45")]
    [InlineData("over de € 6 miljard")]
    [InlineData("tussen 5 en 6 jaar")]
    [InlineData("vier op de vijf")]
    [InlineData("driekwart")]
    [InlineData("het gros")]
    [InlineData("duizenden voertuigen")]
    [InlineData("honderden miljoenen kilometers")]
    [InlineData("zo'n 12.800")]
    [InlineData("rond de 90.000 werkplekken")]
    [InlineData("nagenoeg 1.400 websites")]
    [InlineData("hoogstens 1.500 websites")]
    [InlineData("minstens 5.000 stages")]
    [InlineData("hoger dan in 2022")]
    public void A_wording_of_the_list_is_used_and_holds(string words) =>
        Assert.Contains(Claims, one => Example.Words(one!) == words && Example.Verdict(one!) == "holds");

    [Theory]
    [InlineData("publieksversie.md")]
    [InlineData("public.md")]
    public void A_public_version_reads_at_B1_or_easier(string file) =>
        Assert.True(Score(file) >= Readability.Plain, $"{file}: {Score(file)}");

    [Fact]
    public void The_report_is_harder_to_read_than_its_public_version() =>
        Assert.True(Score("rapport.md") + 10 < Score("publieksversie.md"));

    static decimal Score(string file) => Document(file)["readability"]!.GetValue<decimal>();
}
