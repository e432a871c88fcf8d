using System.Text.Json.Nodes;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Citing;
using Rekenschap.Ui.Page;

namespace Rekenschap.Wings.Tests.Site;

public sealed class CitationTests
{
    static readonly Citation Gas = new(
        CitedKind.Figure,
        "jbr-2023:gas use",
        new("Financiën", "Ministry of Finance"),
        new(2024, 5, 15),
        new("Gas & 100% {warmte}", "Gas & 100% {heat}"),
        null,
        new("Jaarrapportage", "Annual report"),
        "0123456789ab",
        false,
        "figures/gas.html",
        new("https://cijfers.example/figures/gas.html")
    );

    [Fact]
    public void A_figure_is_cited_in_the_reader_s_language_with_version_and_address() =>
        Assert.Equal(
            "Ministry of Finance (15 May 2024). Gas & 100% {heat} [data set]. In: Annual report (version 0123456789ab). https://cijfers.example/figures/gas.html",
            CitationText.Write(Gas, Language.En)
        );

    [Fact]
    public void A_claim_names_the_document_it_stands_in_and_that_its_figures_were_made_up() =>
        Assert.Equal(
            "Financiën (15 mei 2024). ‘22 procent’ [uitspraak; verzonnen cijfers]. In: De brief, Jaarrapportage. documents/brief.html#claim-3",
            CitationText.Write(
                Gas with
                {
                    Kind = CitedKind.Claim,
                    Title = Bilingual.Same("‘22 procent’"),
                    Within = "De brief",
                    Version = null,
                    Invented = true,
                    Path = "documents/brief.html#claim-3",
                    Address = null,
                },
                Language.Nl
            )
        );

    [Fact]
    public void What_tex_would_run_is_written_as_words()
    {
        var written = CitationForms.BibTex(Gas, Language.Nl);
        Assert.StartsWith("@misc{jbr-2023:gas-use,", written, StringComparison.Ordinal);
        Assert.Contains(@"Gas \& 100\% \{warmte\}", written, StringComparison.Ordinal);
        Assert.Equal(written.Count(c => c == '{'), written.Count(c => c == '}'));
    }

    [Fact]
    public void Programs_for_literature_get_the_same_facts()
    {
        var csl = JsonNode.Parse(CitationForms.CslJson(Gas, Language.En))!;
        Assert.Equal("dataset", csl["type"]!.GetValue<string>());
        Assert.Equal("https://cijfers.example/figures/gas.html", csl["URL"]!.GetValue<string>());
        Assert.Equal([2024, 5, 15], csl["issued"]!["date-parts"]![0]!.AsArray().Select(one => one!.GetValue<int>()));
        var ris = CitationForms.Ris(Gas, Language.En).Split('\n');
        Assert.Equal(("TY  - DATA", "ER  - "), (ris[0], ris[^1]));
        Assert.All(ris, line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
    }

    [Theory]
    [InlineData(false, "figures/gas.html", "https://cijfers.example/jbr/figures/gas.html")]
    [InlineData(true, "figures/gas.html", "https://cijfers.example/jbr/editions/jbr-2023/figures/gas.html")]
    [InlineData(
        true,
        "documents/een brief 100%.html#claim-3",
        "https://cijfers.example/jbr/editions/jbr-2023/documents/een%20brief%20100%25.html#claim-3"
    )]
    public void An_address_stays_when_a_server_shows_a_newer_edition(bool served, string place, string expected)
    {
        var root = PermanentAddress.Root(new("https://cijfers.example/jbr/"), "jbr-2023", served);
        Assert.Equal(expected, PermanentAddress.Of(root!, place).AbsoluteUri);
    }

    [Fact]
    public void A_code_is_square_has_its_three_corners_and_is_the_same_each_time()
    {
        var address = new Uri("https://cijfers.example/jbr/figures/gas_use.html");
        var svg = Qr.Svg(address);
        Assert.Equal(svg, Qr.Svg(address));
        var size = int.Parse(svg.Split("viewBox=\"0 0 ")[1].Split(' ')[0], null);
        // The finder patterns begin after four quiet modules, in all corners but the last.
        Assert.Contains($"M4 4.5h7", svg, StringComparison.Ordinal);
        Assert.Contains($"M{size - 11} 4.5h7", svg, StringComparison.Ordinal);
        Assert.Contains($"M4 {size - 5}.5h7", svg, StringComparison.Ordinal);
        Assert.True(svg.Length < 6_000, $"{svg.Length} bytes");
    }

    [Fact]
    public void An_address_that_is_too_long_for_a_code_is_refused_by_name() =>
        Assert.Throws<ArgumentException>(() => Qr.Svg(new("https://cijfers.example/" + new string('a', 3_000))));
}
