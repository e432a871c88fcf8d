using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Drafts.Preview;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Drafts;

/// <summary>By a link with an end somebody without an account reads a document before it is public.</summary>
public sealed class PreviewTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<string> Link(WaySite site, string place, string until = "2024-02-20")
    {
        using var editor = site.As("FIN", Role.Editor);
        await WaySite.Press(editor, place + "/previews", "Maak een link", ("for", "de griffie"), ("until", until));
        Assert.Equal(200, editor.Status);
        return new Uri(editor.Page.QuerySelector(".done a")!.GetAttribute("href")!).AbsolutePath;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_has_the_link_reads_the_draft_marked_as_one_and_no_machine_keeps_or_lists_it(Store store)
    {
        await using var site = await WaySite.Open(databases, store);
        var place = await site.Begin("brief", WaySite.True);
        var link = await Link(site, place);
        using var anybody = site.Anybody();
        await anybody.Open(link);
        Assert.Equal(200, anybody.Status);
        Assert.Contains("1.100 m3", anybody.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Concept, niet openbaar: deze inzage eindigt op 20 februari 2024, 23:59",
            anybody.Page.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("no-store", anybody.Answer.Headers.CacheControl?.ToString());
        Assert.Equal("noindex, nofollow", anybody.Answer.Headers.GetValues("X-Robots-Tag").Single());
        Assert.NotNull(anybody.Page.QuerySelector("meta[name=robots][content=noindex]"));
        await anybody.Open(link);
        await using var db = site.Database.Open();
        var kept = await db.Set<PreviewLink>().SingleAsync();
        Assert.Equal((2, site.Time.GetUtcNow()), (kept.Looks, kept.LastLookAt));
        Assert.DoesNotContain(
            link.Split('/')[^1],
            Convert.ToHexString([.. kept.Hash]),
            StringComparison.OrdinalIgnoreCase
        );
        await anybody.Open("/en" + link);
        Assert.Equal(200, anybody.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task It_ends_on_its_day_by_hand_and_when_the_document_is_withdrawn_and_a_wrong_one_never_worked(
        Store store
    )
    {
        await using var site = await WaySite.Open(databases, store);
        var place = await site.Begin("brief", WaySite.True);
        var (first, second) = (await Link(site, place), await Link(site, place, "2024-03-01"));
        using var anybody = site.Anybody();
        await anybody.Ask("/preview/none");
        Assert.Equal(404, anybody.Status);
        var wrong = anybody.Text;
        site.Time.Move(TimeSpan.FromDays(5));
        await anybody.Ask(first);
        Assert.Equal((404, wrong), (anybody.Status, anybody.Text));
        await anybody.Open(second);
        Assert.Equal(200, anybody.Status);
        using (var editor = site.As("FIN", Role.Editor))
            await WaySite.Press(editor, place + "/previews", "Beëindig de link voor de griffie");
        await anybody.Ask(second);
        Assert.Equal(404, anybody.Status);
        var third = await Link(site, place, "2024-03-01");
        await site.Step(place, "FIN", Role.Coordinator, "Trek dit document in", ("reason", "Komt later"));
        await anybody.Ask(third);
        Assert.Equal(404, anybody.Status);
    }

    [Fact]
    public async Task By_the_link_every_page_of_the_document_opens_marked_as_a_draft_and_no_page_of_another()
    {
        await using var site = await WaySite.Open(databases, Store.Sqlite);
        var link = await Link(site, await site.Begin("brief", WaySite.True));
        using var anybody = site.Anybody();
        await anybody.Open(link);
        var claims = anybody
            .Page.QuerySelectorAll("main a")
            .Select(one => new Uri(anybody.At, one.GetAttribute("href")!))
            .Where(one => one.AbsolutePath.Contains("/claim-", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(claims);
        foreach (var claim in claims)
        {
            await anybody.Ask(claim.AbsolutePath);
            Assert.Equal(200, anybody.Status);
            Assert.Contains("Concept, niet openbaar", anybody.Page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Equal("noindex, nofollow", anybody.Answer.Headers.GetValues("X-Robots-Tag").Single());
        }
        await anybody.Ask(link + "/figures/gas.html");
        Assert.Equal("/figures/gas.html", new Uri(anybody.At, anybody.Answer.Headers.Location!).AbsolutePath);
        foreach (var strange in new[] { "//example.org/x", "/https://example.org/", "/..%2F..%2Fwork" })
        {
            await anybody.Ask(link + strange);
            Assert.Equal(404, anybody.Status);
        }
        await anybody.Ask("/preview/none/documents/brief.html");
        Assert.Equal(404, anybody.Status);
    }

    [Fact]
    public async Task A_link_for_nobody_or_for_ever_is_not_made()
    {
        await using var site = await WaySite.Open(databases, Store.Sqlite);
        var place = await site.Begin("brief", WaySite.True);
        foreach (
            var (whom, until) in new[]
            {
                ("", "2024-02-20"),
                ("griffie", ""),
                ("griffie", "2024-02-15"),
                ("griffie", "2025-01-01"),
            }
        )
        {
            using var editor = site.As("FIN", Role.Editor);
            await WaySite.Press(editor, place + "/previews", "Maak een link", ("for", whom), ("until", until));
            Assert.Equal(422, editor.Status);
        }
        Assert.DoesNotContain("draft.previewed", await site.Ledger());
    }
}
