using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Rekenschap.Host.Building;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Site;
using Rekenschap.Publishing.Site.Diwoo;
using Rekenschap.Ui.Page;
using Rekenschap.Wings.Tests.Demonstration;

namespace Rekenschap.Wings.Tests.Site;

/// <summary>Site maps, DiWoo metadata and robots.txt of the demonstration.</summary>
public sealed class IndexTests
{
    static readonly Uri Address = new("https://cijfers.example/jbr/");
    static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    static readonly XNamespace Diwoo = "https://standaarden.overheid.nl/diwoo/metadata/";

    static readonly Lazy<EditionBuild> Build = new(() =>
    {
        var build = new EditionBuild(Example.Edition);
        build.ReadFigures();
        build.JudgeDocuments();
        return build;
    });

    static Dictionary<string, SiteFile> Files(Uri? address, params string[] more)
    {
        var site = Build.Value.Site([], null, address: address);
        string[] paths =
        [
            .. Build.Value.Contributors.SelectMany(wing => wing.Pages(site)).Select(page => page.Path),
            .. more,
        ];
        return SiteIndex
            .Of(site, Build.Value.Publication.Documents, paths)
            .ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    static XDocument Xml(SiteFile file) => XDocument.Parse(Encoding.UTF8.GetString(file.Bytes.Span));

    static List<string> Places(SiteFile file) => [.. Xml(file).Descendants(Map + "loc").Select(one => one.Value)];

    [Fact]
    public void Every_page_stands_in_the_map_once_with_the_day_of_its_last_change()
    {
        var site = Build.Value.Site([], null);
        var pages = Build.Value.Contributors.SelectMany(wing => wing.Pages(site)).Select(page => page.Path).ToList();
        var map = Files(Address)["sitemap.xml"];
        Assert.Equal(
            pages.Select(page => Address.AbsoluteUri + page).Order(StringComparer.Ordinal),
            Places(map).Order(StringComparer.Ordinal)
        );
        Assert.All(
            Xml(map).Descendants(Map + "lastmod"),
            one => Assert.True(DateOnly.Parse(one.Value, null) >= new DateOnly(2024, 5, 15))
        );
    }

    [Fact]
    public void More_than_fifty_thousand_pages_are_spread_over_maps()
    {
        ImmutableArray<MappedPage> pages =
        [
            .. Enumerable.Range(0, 100_001).Select(n => new MappedPage($"p{n}.html", new(2024, 5, 15))),
        ];
        var files = Sitemap.Of(Address, pages);
        Assert.Equal(
            ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"],
            files.Select(file => file.Path)
        );
        Assert.Equal(files[1..].Select(file => Address.AbsoluteUri + file.Path), Places(files[0]));
        Assert.Equal(100_001, files[1..].Sum(file => Places(file).Count));
        Assert.All(files, file => Assert.True(file.Bytes.Length < 50 << 20));
    }

    [Fact]
    public void A_document_is_given_to_the_woo_index_in_each_of_its_forms_and_in_its_category()
    {
        var files = Files(Address, "documents/rapport.pdf", "documents/rapport.odt");
        var yearly = Xml(files["sitemap-diwoo-infocat012-1.xml"]);
        Assert.Equal(
            [Address.AbsoluteUri + "sitemap-diwoo-infocat012-1.xml"],
            Places(files["sitemapindex-diwoo-infocat012.xml"])
        );
        var report = yearly
            .Descendants(Map + "url")
            .Where(one => one.Element(Map + "loc")!.Value.Contains("/rapport.", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(3, report.Count);
        Assert.Equal(
            ["HTML", "PDF", "ODT"],
            report.Select(one => one.Descendants(Diwoo + "format").Single().Attribute("resource")!.Value.Split('/')[^1])
        );
        Assert.All(
            yearly.Descendants(Diwoo + "informatiecategorie"),
            one =>
                Assert.Equal(
                    "https://identifier.overheid.nl/tooi/def/thes/kern/c_c6cd1213",
                    one.Attribute("resource")!.Value
                )
        );
    }

    [Fact]
    public void Every_entry_says_what_the_law_asks()
    {
        var maps = Files(Address)
            .Values.Where(file => file.Path.StartsWith("sitemap-diwoo-", StringComparison.Ordinal))
            .ToList();
        var entries = maps.SelectMany(file => Xml(file).Descendants(Diwoo + "DiWoo")).ToList();
        Assert.Equal(Build.Value.Publication.Documents.Length, entries.Count);
        foreach (var entry in entries)
        {
            Assert.NotEqual("", entry.Descendants(Diwoo + "officieleTitel").Single().Value);
            Assert.StartsWith(
                "https://identifier.overheid.nl/tooi/id/",
                entry.Element(Diwoo + "publisher")!.Attribute("resource")!.Value,
                StringComparison.Ordinal
            );
            Assert.True(DateOnly.TryParse(entry.Element(Diwoo + "creatiedatum")!.Value, out _));
            Assert.Single(entry.Descendants(Diwoo + "soortHandeling"));
            Assert.Single(entry.Descendants(Diwoo + "language"));
        }
    }

    [Theory]
    [InlineData(DocumentKind.Report, null, "infocat012")]
    [InlineData(DocumentKind.Annex, "Tweede Kamer", "infocat012")]
    [InlineData(DocumentKind.Letter, "De Voorzitter van de Tweede Kamer der Staten-Generaal", "infocat007")]
    [InlineData(DocumentKind.Letter, "The Speaker of the House of Representatives", "infocat007")]
    [InlineData(DocumentKind.Letter, "Algemene Rekenkamer", "inspanningsverplichting")]
    [InlineData(DocumentKind.Letter, null, "inspanningsverplichting")]
    public void The_category_follows_from_the_kind_and_from_whom_it_goes_to(
        DocumentKind kind,
        string? to,
        string expected
    )
    {
        var facts = Build.Value.Publication.Documents[0].Facts with { Kind = kind, To = to };
        Assert.Equal(expected, WooCategory.Of(facts).Number);
    }

    [Fact]
    public void Robots_are_told_where_every_map_is()
    {
        var files = Files(Address);
        var robots = Encoding.UTF8.GetString(files["robots.txt"].Bytes.Span);
        Assert.Contains($"Sitemap: {Address}sitemap.xml\n", robots, StringComparison.Ordinal);
        Assert.All(
            files.Keys.Where(WooMaps.IsIndex),
            one => Assert.Contains($"Sitemap: {Address}{one}\n", robots, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Without_an_address_nothing_can_be_named_and_nothing_is_made() => Assert.Empty(Files(null));
}
