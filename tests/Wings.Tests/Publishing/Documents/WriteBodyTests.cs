using Rekenschap.Publishing.Documents;
using static Rekenschap.Wings.Tests.Publishing.Documents.SmallEdition;

namespace Rekenschap.Wings.Tests.Publishing.Documents;

public sealed class WriteBodyTests
{
    [Fact]
    public void A_claim_is_a_link_to_its_judgement() =>
        Assert.Equal(
            """<p>Er is <a class="claim claim-holds" id="claim-1" href="#claim-1"><em>1.450</em> m3</a> gas.</p>""",
            Html("Er is [*1.450* m3](claim:gas_use) gas.")
        );

    [Fact]
    public void A_claim_that_does_not_hold_says_so_to_those_who_cannot_see_the_mark() =>
        Assert.Contains(
            """class="claim claim-fails" id="claim-2" href="#claim-2">2.000<span class="visually-hidden"> (wijkt af)</span></a>""",
            Html("[1.450 m3](claim:gas_use) [2.000](claim:gas_use)"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("tekst <img src=x onerror=alert(1)> tekst")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](https://example.org/\"onmouseover=\"alert(1))")]
    [InlineData("![<script>](x.png)")]
    [InlineData("```\"><script>\n<script>\n```")]
    [InlineData("| <script> |\n|---|\n| [x](vbscript:a) |")]
    [InlineData("# <script>\n\n[^1]\n\n[^1]: <script>")]
    [InlineData("[<b>1</b>](claim:gas_use)")]
    [InlineData("[5](external:%3Cscript%3E?date=2024)")]
    public void Nothing_an_author_writes_becomes_markup_that_acts(string body)
    {
        var html = Html(body);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("script:", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\"onmouseover", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" style=", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Headings_have_addresses_that_no_claim_has()
    {
        var document = Judge("# Inleiding\n\n## Énergie & gas\n\n## Inleiding\n\n# !");
        Assert.Equal(
            [
                new DocumentHeading(1, "Inleiding", "section-inleiding"),
                new DocumentHeading(2, "Énergie & gas", "section-energie-gas"),
                new DocumentHeading(2, "Inleiding", "section-inleiding-2"),
                new DocumentHeading(1, "!", "section"),
            ],
            document.Headings
        );
        Assert.Contains("<h2 id=\"section-energie-gas\">", Html("## Énergie & gas"), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_have_scoped_headings_and_no_styles()
    {
        var html = Html("| wat | hoeveel |\n|---|---:|\n| gas | [1.450 m3](claim:gas_use) |");
        Assert.Contains("<th scope=\"col\">wat</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"align-right\"><a class=\"claim", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_can_be_reached_and_left_by_name()
    {
        var html = Html("Tekst[^a]\n\n[^a]: Noot.");
        Assert.Contains("aria-label=\"Voetnoot 1\">1</a>", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"footnote-1\">", html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Terug naar de tekst\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_elses_figure_is_followed_by_its_source() =>
        Assert.Equal(
            """<p>Er zijn <span class="external">5</span> <span class="external-source">(bron: CBS, 2024-03)</span> landen.</p>""",
            Html("Er zijn [5](external:CBS?date=2024-03) landen.")
        );

    [Fact]
    public void Placed_blocks_split_the_prose_in_reading_order()
    {
        var body = Judge("voor\n\n```table\nindicator: gas_use\n```\n\nna").Body;
        Assert.Equal(["HtmlSegment", "PlacedSegment", "HtmlSegment"], body.Select(segment => segment.GetType().Name));
    }
}
