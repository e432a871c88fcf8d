using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Wings.Tests.Publishing.Documents;

public sealed class ReadDocumentTests
{
    const string Head = """
        ---
        title: Brief over gas
        kind: letter
        language: nl
        date: 2024-05-15
        to: Tweede Kamer
        reference: 31 490, nr. 338
        period: 2023
        known_at: 2024-05-15
        ---

        """;

    static readonly Defaults Otherwise = new(Language.En, new(2024, 1, 1));

    static (WrittenDocument Written, IReadOnlyList<FolderProblem> Folder) Read(string text)
    {
        var folder = new FolderProblems();
        return (ReadDocument.Read(text, "documents/brief.md", Otherwise, folder), folder.Found);
    }

    static WrittenDocument Body(string body) => Read(Head + body).Written;

    static string[] Claims(string body) =>
        [.. Body(body).Claims.Select(c => $"{c.Tag.Line}|{c.Tag.Words}|{c.Tag.Target}")];

    static string[] Problems(string body) => [.. Body(body).Problems.Found.Select(p => $"{p.Line}: {p.Message.Nl}")];

    [Fact]
    public void The_front_matter_says_what_the_document_is()
    {
        var (written, folder) = Read(Head + "Tekst.");
        Assert.Empty(folder);
        Assert.Equal(
            new DocumentFacts(
                "documents/brief.md",
                "brief",
                "Brief over gas",
                DocumentKind.Letter,
                Language.Nl,
                new(2024, 5, 15),
                "Tweede Kamer",
                "31 490, nr. 338",
                Kernel.Time.Period.Year(2023),
                new DateOnly(2024, 5, 15)
            ),
            written.Facts
        );
    }

    [Fact]
    public void Known_at_latest_is_no_date_and_what_is_silent_comes_from_the_edition()
    {
        var facts = Read("---\ntitle: X\nknown_at: latest\n---\n").Written.Facts;
        Assert.Null(facts.KnownAt);
        Assert.Equal((Language.En, new DateOnly(2024, 1, 1)), (facts.Language, facts.Date));
    }

    [Theory]
    [InlineData("---\ntitle: X\nlangage: nl\n---\n", 3, "langage", "language")]
    [InlineData("---\ntitle: X\nkind: leter\n---\n", 3, "leter", "letter")]
    [InlineData("---\ntitle: X\nlanguage: de\n---\n", 3, "de", "nl")]
    [InlineData("---\ntitle: X\ndate: 15-5-2024\n---\n", 3, "date", "2024-05-15")]
    [InlineData("---\ntitle: X\nknown_at: last\n---\n", 3, "known_at", "2024-05-15")]
    [InlineData("---\ntitle: X\nperiod: 20233\n---\n", 3, "period", "2023-Q2")]
    [InlineData("---\nkind: letter\n---\n", 2, "title", "ontbreekt")]
    [InlineData("Zonder kop.\n", 1, "---", "title")]
    [InlineData("---\ntitle: [\n---\n", 3, "YAML", "")]
    public void A_wrong_key_is_named_at_its_line(string text, int line, string named, string expected)
    {
        var problem = Assert.Single(Read(text).Folder);
        Assert.Equal(line, problem.Line);
        Assert.Contains(named, problem.Message.Nl, StringComparison.Ordinal);
        Assert.Contains(expected, problem.Message.Nl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("De gas is [22 procent](claim:gas?period=2023).", "11|22 procent|gas?period=2023")]
    [InlineData("\n\nRegel\nen [22 procent](claim:gas).", "14|22 procent|gas")]
    [InlineData("# Kop met [22 procent](claim:gas)", "11|22 procent|gas")]
    [InlineData("Kop met [22\nprocent](claim:gas)\n===", "11|22 procent|gas")]
    [InlineData("| a | b |\n|---|---|\n| x | [22 procent](claim:gas_use) |", "13|22 procent|gas_use")]
    [InlineData("a | b\n---|---\nx | y [22](claim:gas_use) z\nk | [3](claim:gas_use)", "13|22|gas_use", "14|3|gas_use")]
    [InlineData("Tekst[^1]\n\n[^1]: noot\n    met [22 procent](claim:gas).", "14|22 procent|gas")]
    [InlineData("[*ruim* **22** `procent`](claim:gas)", "11|ruim 22 procent|gas")]
    [InlineData("**vet [ruim\n22](claim:gas)**", "11|ruim 22|gas")]
    [InlineData("- punt\n  - [22](claim:gas)\n> [3](claim:gas)", "12|22|gas", "13|3|gas")]
    [InlineData("[22](<claim:gas?organisation=A B>)", "11|22|gas?organisation=A B")]
    [InlineData("[22](claim:gas?organisation=J%26V&in=points \"titel\")", "11|22|gas?organisation=J%26V&in=points")]
    [InlineData("[&euro; 5](claim:gas)", "11|€ 5|gas")]
    [InlineData("[22][a]\n\n[a]: claim:gas", "11|22|gas")]
    [InlineData("[](claim:gas)", "11||gas")]
    [InlineData("```chart\nindicator: gas\ntitle: Gas [22](claim:gas) minder\n```", "13|22|gas")]
    public void A_tag_is_found_wherever_it_stands(string body, params string[] expected) =>
        Assert.Equal(expected, Claims(body));

    [Fact]
    public void Lines_are_counted_alike_with_windows_line_ends_and_a_byte_order_mark()
    {
        var text = "\uFEFF" + (Head + "een\n\n[22](claim:gas)").Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(13, Assert.Single(Read(text).Written.Claims).Tag.Line);
    }

    [Fact]
    public void Claims_in_code_are_no_claims_and_say_so()
    {
        Assert.Empty(Claims("    [22](claim:gas)"));
        Assert.Contains("geen link", Assert.Single(Problems("\n    [22](claim:gas)")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("een\n<div>x</div>", 12, "HTML")]
    [InlineData("een <b>vet</b>", 11, "HTML")]
    [InlineData("<!-- stil -->", 11, "HTML")]
    [InlineData("een\n\n<table><tr><td>22</td></tr></table>", 13, "HTML")]
    [InlineData("[x](javascript:alert(1))", 11, "javascript")]
    [InlineData("[x](JavaScript:alert(1))", 11, "javascript")]
    [InlineData("[x](java&#10;script:alert(1))", 11, "onzichtbaar")]
    [InlineData("[x](data:text/html,a)", 11, "data")]
    [InlineData("[22](clam:gas)", 11, "'claim'")]
    [InlineData("[22](claim:gas?organisation=A B)", 11, "geen link")]
    [InlineData("{figure:gas", 11, "geen link")]
    [InlineData("[22](not-a-figure:artikel)", 11, "not-a-figure")]
    [InlineData("[22](external:)", 11, "bron")]
    [InlineData("[22](external:CBS?datum=2023)", 11, "'date'")]
    [InlineData("[22](external:CBS?date=gisteren)", 11, "gisteren")]
    [InlineData("![plaatje](foto.png)", 11, "plaatje")]
    [InlineData("<claim:gas>", 11, "woorden")]
    [InlineData("tekst[^2]", 11, "[^2]")]
    [InlineData("tekst\n\n[^2]: met 22", 13, "[^2]")]
    [InlineData("- ```table\n  indicator: gas\n  ```", 11, "kantlijn")]
    public void What_may_not_stand_in_a_document_is_named_at_its_line(string body, int line, string named)
    {
        var problems = Problems(body).Where(p => p.Contains(named, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(problems);
        Assert.All(problems, p => Assert.StartsWith($"{line}: ", p, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[x](https://example.org/a?b=c:d)")]
    [InlineData("[x](#kop)")]
    [InlineData("[x](andere.html)")]
    [InlineData("[x](../data/a:b.csv)")]
    [InlineData("[x](mailto:post@example.org)")]
    [InlineData("<https://example.org>")]
    [InlineData("<post@example.org>")]
    [InlineData("een \\<b> en 3 < 4")]
    public void What_may_stand_in_a_document_is_left_alone(string body) => Assert.Empty(Problems(body));

    [Fact]
    public void Somebody_elses_figure_keeps_its_source_and_date()
    {
        var found = Body(
            "Volgens [3 procent](external:CBS%20StatLine?date=2024-03-01) en [4](external:Eurostat)."
        ).External;
        Assert.Equal(
            [("3 procent", "CBS StatLine", "2024-03-01"), ("4", "Eurostat", null)],
            found.Select(e => (e.Words, e.Source, e.Date))
        );
    }

    [Fact]
    public void A_printed_figure_is_read_before_emphasis_and_within_tables()
    {
        var figures = Body("{figure:gas_use?period=2023} en *{figure:a_b}*\n\n|x|\n|-|\n|{figure:c_d?as=now}|").Figures;
        Assert.Equal(
            [("gas_use?period=2023", 11), ("a_b", 11), ("c_d?as=now", 15)],
            figures.Select(f => (f.Inline.Target, f.Line))
        );
    }

    [Fact]
    public void Text_that_is_nested_beyond_reason_is_refused_and_does_not_break_the_build()
    {
        Assert.Contains("genest", Assert.Single(Problems(new string('>', 20000) + " x")), StringComparison.Ordinal);
        _ = Body(new string('[', 20000));
        _ = Body(string.Concat(Enumerable.Repeat("*a **b ", 5000)));
    }
}
