using System.Net;
using System.Text.Json.Nodes;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Portfolio.Demonstration;
using Rekenschap.Portfolio.Register;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Api;

/// <summary>Programs ask for large ICT activities as people do, a page at a time, or one with all its public versions. It is 16 February 2024.</summary>
public sealed class ActivitiesApiTests(TestDatabases databases)
{
    static readonly DateOnly Today = new(2024, 2, 16);

    public static TheoryData<Store> Both => TestDatabases.Both;

    async Task<ApiSite> Open(Store store = Store.Sqlite)
    {
        var site = await ApiSite.Open(databases, store);
        var act = OfficeDatabases.BySystem with { At = new(2024, 2, 16, 12, 0, 0, TimeSpan.Zero) };
        Assert.Null(await DemoPortfolio.Ensure(site.Database.Database, act, "BZK"));
        await using var db = site.Database.Open();
        site.Build.Portfolio = (await PortfolioRegister.Read(db, Today)) with
        {
            VersionsOf = async number =>
            {
                await using var inner = site.Database.Open();
                return await PortfolioRegister.Versions(inner, number);
            },
        };
        return site;
    }

    static IEnumerable<int> Numbers(JsonNode answer) => answer["items"]!.AsArray().Select(one => (int)one!["number"]!);

    [Fact]
    public async Task A_list_is_narrowed_and_cut_into_pages_as_the_page_for_people_is()
    {
        await using var site = await Open();
        var shelf = DashboardShelf.Of(site.Build.Portfolio!);
        Assert.Equal(shelf.All.Select(one => one.Number), Numbers(await site.Json("activities?pageSize=1000")));
        var live = await site.Json("activities?status=live&pageSize=50&page=3");
        Assert.Equal((125, 25), ((int)live["total"]!, live["items"]!.AsArray().Count));
        Assert.Equal(45, (int)(await site.Json("activities?status=live&advice=yes"))["total"]!);
        var filter = DashboardFilter.None with { Subject = "trafficandtransport", Recalibrated = "1" };
        Assert.Equal(
            shelf.Shown(filter).Select(one => one.Number),
            Numbers(await site.Json("activities?subject=trafficAndTransport&recalibrated=1&pageSize=1000"))
        );
        Assert.All(live["items"]!.AsArray(), one => Assert.True((bool)one!["invented"]!));
        foreach (var wrong in new[] { "status=gestopt", "recalibrated=vaak", "minister=BZK" })
            Assert.Equal(HttpStatusCode.BadRequest, (await site.Ask("activities?" + wrong)).Answer.StatusCode);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task One_tells_all_that_its_public_versions_say_and_leads_to_its_page(Store store)
    {
        await using var site = await Open(store);
        var known = site.Build.Portfolio!.All.MaxBy(one => one.Steps.Length)!;
        var one = await site.Json($"activities/{known.Number}");
        Assert.Equal($"/portfolio/{known.Slug}.html", (string?)one["activity"]!["page"]);
        var versions = one["versions"]!.AsArray();
        Assert.Equal(known.Steps.Select(step => step.Version), versions.Select(each => (int)each!["version"]!));
        var last = versions[^1]!;
        Assert.Equal(known.Facts.Forms.Length, last["estimates"]!.AsArray().Count);
        Assert.Equal(known.Facts.Milestones.Length, last["milestones"]!.AsArray().Count);
        Assert.Equal(known.Facts.General.Goal, (string?)last["general"]!["goal"]);
        var (answer, _) = await site.Ask("activities/100000");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_mark_of_an_answer_stays_while_nothing_is_written()
    {
        await using var site = await Open();
        var first = (await site.Ask("activities/1")).Answer.Headers.ETag;
        Assert.NotNull(first);
        Assert.Equal(first, (await site.Ask("activities/1")).Answer.Headers.ETag);
        using var again = new HttpRequestMessage(HttpMethod.Get, "activities/1");
        again.Headers.AcceptLanguage.ParseAdd("en");
        again.Headers.IfNoneMatch.Add(first);
        var answer = await site.Client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task A_server_without_a_register_has_an_empty_list()
    {
        await using var site = await ApiSite.Open(databases, Store.Sqlite);
        site.Build.Portfolio = null;
        Assert.Empty(Numbers(await site.Json("activities")));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Ask("activities/1")).Answer.StatusCode);
    }
}
