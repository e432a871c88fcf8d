using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Keeping;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Wings.Tests.Publishing.Keeping;

/// <summary>Which files of a kept publication go with what one delivery held.</summary>
public sealed class HoldsOfTests
{
    static readonly ShownOf Delivery = new(
        "deliveries/all/OCW.csv",
        "all",
        ["OCW"],
        ["gas", "gas_change"],
        Alone: false
    );

    static HoldsOf Of(ShownOf shown, string text, params string[] targets) =>
        new(
            shown,
            [
                new()
                {
                    Publication = default,
                    Path = "documents/brief.md",
                    Text = text,
                },
            ],
            [
                .. targets.Select(
                    (target, i) =>
                        new PublishedClaim
                        {
                            Publication = default,
                            Document = "documents/brief.md",
                            Number = i + 1,
                            Words = "",
                            Target = target,
                            Verdict = Verdict.Holds,
                            SaidNl = "",
                            SaidEn = "",
                        }
                ),
            ]
        );

    [Theory]
    [InlineData("publication.zip", true)]
    [InlineData("manifest.json", true)]
    [InlineData("account/observations/all/VWS.csv.csv", true)]
    [InlineData("treehead.json", false)]
    [InlineData("data/gas.csv", true)]
    [InlineData("data/gas.province.json", true)]
    [InlineData("data/gas_change.ods", true)]
    [InlineData("data/gas_use.csv", false)]
    [InlineData("data/all.csv", true)]
    [InlineData("data/members.csv", false)]
    [InlineData("figures/gas.html", true)]
    [InlineData("en/figures/gas-origin.html", true)]
    [InlineData("figures/staff.html", false)]
    [InlineData("organisations/OCW.html", true)]
    [InlineData("en/organisations/VWS.html", false)]
    [InlineData("deliveries/all.html", true)]
    [InlineData("deliveries/other.html", false)]
    [InlineData("en/compare.html", true)]
    [InlineData("feed.xml", true)]
    [InlineData("index.html", false)]
    [InlineData("assets/search.nl.js", false)]
    [InlineData("documents/brief.html", false)]
    [InlineData("documents/brief.pdf", false)]
    [InlineData("documents/brief/claim-1.html", true)]
    [InlineData("documents/brief/claim-2.html", false)]
    [InlineData("documents/brief/account.html", true)]
    public void What_shows_its_own_values_or_cells_goes_and_totals_over_several_stay(string path, bool goes) =>
        Assert.Equal(
            goes,
            Of(Delivery, "Dit is {figure:gas?period=2023}.", "gas?period=2023", "staff?period=2023").Takes(path)
        );

    [Theory]
    [InlineData("```table\nindicator: gas\nby: organisation\n```\n", true)]
    [InlineData("een\n\n~~~ chart\nindicator: staff\n~~~\n\ntwee\n\n```map\nindicator: gas_change\n", true)]
    [InlineData("```table\nindicator: staff\nby: organisation\n```\n\nHet gas is op.", false)]
    [InlineData("{figure:gas?period=2023&organisation=OCW}", true)]
    [InlineData("{figure:gas?period=2023&organisation=VWS}", false)]
    public void A_document_goes_with_what_it_places(string text, bool goes)
    {
        foreach (var path in new[] { "documents/brief.html", "documents/brief.pdf", "documents/brief.odt" })
            Assert.Equal(goes, Of(Delivery, text).Takes(path));
    }

    [Fact]
    public void A_document_goes_with_a_claim_about_the_organisation()
    {
        Assert.True(Of(Delivery, "", "gas?period=2023&organisation=OCW").Takes("documents/brief.html"));
        Assert.True(Of(Delivery, "", "gas?period=2023&versus=gas%3Forganisation%3DOCW").Takes("documents/brief.html"));
        Assert.False(Of(Delivery, "", "staff?period=2023&organisation=OCW").Takes("documents/brief.html"));
    }

    [Fact]
    public void Where_nobody_else_delivered_totals_go_too()
    {
        var alone = Delivery with { Alone = true };
        foreach (var path in new[] { "index.html", "en/themes/energy.html", "documents/brief.html" })
            Assert.True(Of(alone, "", "gas?period=2023").Takes(path));
        Assert.False(Of(alone, "", "gas?period=2023").Takes("trust.html"));
    }

    [Fact]
    public void Where_nobody_can_tell_all_that_is_of_figures_goes()
    {
        var anywhere = ShownOf.Anywhere("explanations/all/OCW.csv");
        foreach (
            var path in new[] { "data/x.csv", "figures/x.html", "organisations/X.html", "documents/brief/claim-1.html" }
        )
            Assert.True(Of(anywhere, "", "x?period=2023").Takes(path));
    }

    [Fact]
    public void A_text_goes_with_its_pages_and_from_the_lists_that_name_it()
    {
        var prose = ShownOf.OfFile("documents/brief.md");
        foreach (
            var path in new[]
            {
                "documents/brief.html",
                "documents/brief.docx",
                "documents/brief/claim-1.html",
                "documents/brief/account.html",
                "documents.html",
                "assets/search.nl.js",
                "publication.zip",
                "figures/gas.html",
                "en/organisations/OCW.html",
                "trust.html",
            }
        )
            Assert.True(Of(prose, "", "gas?period=2023").Takes(path), path);
        foreach (var path in new[] { "documents/other.html", "data/gas.csv", "figures/staff.html" })
            Assert.False(Of(prose, "", "gas?period=2023").Takes(path), path);
    }
}
