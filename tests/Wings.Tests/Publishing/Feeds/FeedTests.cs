using System.Xml.Linq;
using Rekenschap.Host.Building;
using Rekenschap.Ui.Page;
using Rekenschap.Wings.Tests.Demonstration;
using Rekenschap.Wings.Tests.Publishing.Errata;

namespace Rekenschap.Wings.Tests.Publishing.Feeds;

/// <summary>What a feed reader gets of a publication, after RFC 4287.</summary>
public sealed class FeedTests
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    static readonly Lazy<EditionBuild> Built = new(() => Judged(Example.Edition));

    static EditionBuild Judged(string folder)
    {
        var build = new EditionBuild(folder);
        build.ReadFigures();
        build.JudgeDocuments();
        return build;
    }

    static XElement Feed(EditionBuild build, string path, Uri? address = null)
    {
        var site = build.Site([], null, address: address);
        var file = build.Contributors.SelectMany(one => one.Files(site)).Single(one => one.Path == path);
        using var stream = new MemoryStream(file.Bytes.ToArray());
        return XElement.Load(stream);
    }

    static string Text(XElement of, string name) => of.Element(Atom + name)!.Value;

    static IEnumerable<string> Links(XElement feed) =>
        feed.Descendants(Atom + "link").Select(one => one.Attribute("href")!.Value);

    [Theory]
    [InlineData("feed.xml", "nl")]
    [InlineData("en/feed.xml", "en")]
    public void A_feed_has_what_the_standard_demands(string path, string language)
    {
        var feed = Feed(Built.Value, path);
        Assert.Equal(language, feed.Attribute(XNamespace.Xml + "lang")!.Value);
        var all = feed.Elements(Atom + "entry").Prepend(feed).ToList();
        Assert.All(all, one => Assert.StartsWith("urn:uuid:", Text(one, "id"), StringComparison.Ordinal));
        Assert.All(all, one => Assert.NotEmpty(Text(one, "title")));
        Assert.All(all, one => Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", Text(one, "updated")));
        Assert.Equal(all.Count, all.Select(one => Text(one, "id")).Distinct().Count());
        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        var days = feed.Elements(Atom + "entry").Select(one => Text(one, "updated")).ToList();
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.Equal(days[0], Text(feed, "updated"));
    }

    [Fact]
    public void A_correction_a_sentence_that_it_overtook_and_the_publication_itself_are_told()
    {
        var entries = Feed(Built.Value, "en/feed.xml").Elements(Atom + "entry").ToList();
        string Told(string title) =>
            entries
                .Where(one => Text(one, "title").StartsWith(title, StringComparison.Ordinal))
                .Select(one => Text(one, "content"))
                .First();
        Assert.Contains(
            "was 229\u00A0tonnes, is 369\u00A0tonnes",
            Told("Correction: Ministry of Justice"),
            StringComparison.Ordinal
        );
        var erratum = Told("Erratum: ‘halved’");
        Assert.Contains("deviates now", erratum, StringComparison.Ordinal);
        Assert.Contains("JENV.2.csv", erratum, StringComparison.Ordinal);
        Assert.Contains("No answer yet", erratum, StringComparison.Ordinal);
        Assert.Contains("made up", Told("Published: "), StringComparison.Ordinal);
    }

    [Fact]
    public void Identifiers_stay_when_the_site_moves_and_links_follow_its_address()
    {
        var (here, there) = (
            Feed(Built.Value, "en/feed.xml"),
            Feed(Built.Value, "en/feed.xml", new Uri("https://example.org/jbr/"))
        );
        Assert.Equal(
            here.Descendants(Atom + "id").Select(one => one.Value),
            there.Descendants(Atom + "id").Select(one => one.Value)
        );
        Assert.All(Links(here), one => Assert.False(Uri.IsWellFormedUriString(one, UriKind.Absolute)));
        Assert.All(Links(there), one => Assert.StartsWith("https://example.org/jbr/", one, StringComparison.Ordinal));
        Assert.Contains("https://example.org/jbr/en/feed.xml", Links(there));
    }

    [Fact]
    public void Every_link_leads_to_a_page_of_the_site()
    {
        var site = Built.Value.Site([], null);
        var pages = Built.Value.Contributors.SelectMany(one => one.Pages(site)).Select(one => one.Path).ToHashSet();
        var feed = Feed(Built.Value, "en/feed.xml");
        Assert.All(
            Links(feed),
            one => Assert.Contains(new Uri(new Uri("http://x/en/feed.xml"), one).AbsolutePath.TrimStart('/'), pages)
        );
    }

    [Fact]
    public void A_control_character_in_a_note_does_not_break_the_feed()
    {
        using var edition = new PaperEdition();
        edition.Correct(2, 120, "regel\u0001 \uFFFF < & ]]> \U0001F4C4");
        var entry = Feed(Judged(edition.Path), "feed.xml")
            .Elements(Atom + "entry")
            .Single(one => Text(one, "title").StartsWith("Correctie", StringComparison.Ordinal));
        Assert.Contains("regel", Text(entry, "content"), StringComparison.Ordinal);
        Assert.Contains("< & ]]> \U0001F4C4", Text(entry, "content"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_without_corrections_tells_that_it_was_published()
    {
        using var edition = new PaperEdition();
        var entry = Assert.Single(Feed(Judged(edition.Path), "feed.xml").Elements(Atom + "entry"));
        Assert.StartsWith("Gepubliceerd", Text(entry, "title"), StringComparison.Ordinal);
    }
}
