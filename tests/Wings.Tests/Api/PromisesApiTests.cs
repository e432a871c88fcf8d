using System.Net;
using System.Text.Json.Nodes;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Oversight.Demonstration;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Api;

/// <summary>Programs ask for promises as people do: by ministry and standing, a page at a time, or one by its number. It is 1 December 2024.</summary>
public sealed class PromisesApiTests(TestDatabases databases)
{
    static readonly DateOnly Today = new(2024, 12, 1);

    async Task<ApiSite> Open(Store store = Store.Sqlite)
    {
        var site = await ApiSite.Open(databases, store);
        var act = OfficeDatabases.BySystem with { At = new(2024, 12, 1, 12, 0, 0, TimeSpan.Zero) };
        Assert.Null(await DemoOversight.Ensure(site.Database.Database, act, "BZK"));
        await Read(site, Today);
        return site;
    }

    static async Task Read(ApiSite site, DateOnly day)
    {
        await using var db = site.Database.Open();
        site.Build.Promises = await PromiseRegister.Read(db, day);
    }

    static IEnumerable<int> Numbers(JsonNode answer) => answer["items"]!.AsArray().Select(one => (int)one!["number"]!);

    [Fact]
    public async Task A_list_is_narrowed_and_cut_into_pages_as_the_page_for_people_is()
    {
        await using var site = await Open();
        var shelf = PromiseShelf.Of(site.Build.Promises!);
        Assert.Equal(
            shelf.Shown(CommitmentFilter.None).Select(one => one.Number),
            Numbers(await site.Json("promises?pageSize=1000"))
        );
        var late = await site.Json("promises?state=overdue");
        Assert.NotEmpty(Numbers(late));
        Assert.Equal(shelf.Shown(new("", "overdue")).Select(one => one.Number), Numbers(late));
        Assert.All(late["items"]!.AsArray(), one => Assert.Equal("overdue", (string?)one!["state"]));
        var bzk = await site.Json("promises?ministry=BZK&state=keptInTime&pageSize=1&page=2");
        Assert.Equal(shelf.Shown(new("BZK", "kept-in-time")).Skip(1).Take(1).Select(one => one.Number), Numbers(bzk));
        Assert.Equal(shelf.Shown(new("BZK", "kept-in-time")).Count(), (int)bzk["total"]!);
    }

    [Fact]
    public async Task One_tells_what_the_letter_said_and_leads_to_its_page()
    {
        await using var site = await Open();
        var one = await site.Json("promises/1");
        var known = PromiseShelf.Of(site.Build.Promises!).Whole(1)!;
        Assert.Equal(known.Words, (string?)one["words"]);
        Assert.Equal("/promises/1.html", (string?)one["page"]);
        var (answer, _) = await site.Ask("promises/100000");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Ask("promises?state=nothing")).Answer.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Ask("promises?minister=BZK")).Answer.StatusCode);
    }

    [Fact]
    public async Task The_mark_of_an_answer_changes_with_the_day_and_not_without()
    {
        await using var site = await Open();
        var first = (await site.Ask("promises?state=overdue")).Answer.Headers.ETag;
        Assert.Equal(first, (await site.Ask("promises?state=overdue")).Answer.Headers.ETag);
        await Read(site, Today.AddDays(200));
        var (later, text) = await site.Ask("promises?state=overdue");
        Assert.NotEqual(first, later.Headers.ETag);
        Assert.NotEmpty(Numbers(JsonNode.Parse(text)!));
    }

    [Fact]
    public async Task A_server_without_a_register_has_an_empty_list()
    {
        await using var site = await ApiSite.Open(databases, Store.Sqlite);
        site.Build.Promises = null;
        Assert.Empty(Numbers(await site.Json("promises")));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Ask("promises/1")).Answer.StatusCode);
    }
}
