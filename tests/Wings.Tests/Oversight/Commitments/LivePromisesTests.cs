using Rekenschap.Host.Serving;
using Rekenschap.Oversight.Demonstration;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Publishing.Errata;
using Rekenschap.Wings.Tests.Publishing.Keeping;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Commitments;

/// <summary>What becomes of promises while a server runs reaches the front page and the search, not only the list.</summary>
public sealed class LivePromisesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_promise_that_is_late_is_on_the_front_page_and_found_at_the_next_look(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        using var edition = new PaperEdition();
        await LiveOffice.Store(database, edition);
        await using var office = await LiveOffice.Start(database);
        Assert.Contains("geen toezegging te laat", await office.Get("/"), StringComparison.Ordinal);
        Assert.DoesNotContain("promises/4.html", await office.Get("/search.html?q=kantoren"), StringComparison.Ordinal);
        var act = OfficeDatabases.BySystem with { At = ServerTime.Provider.GetUtcNow() };
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "BZK", TestContext.Current.CancellationToken));
        await office.Look();
        Assert.Contains(
            "promises.html?ministry=BZK&amp;state=overdue",
            await office.Get("/"),
            StringComparison.Ordinal
        );
        Assert.Contains("promises/4.html", await office.Get("/search.html?q=kantoren"), StringComparison.Ordinal);
        Assert.Contains("promises/4.html", await office.Get("/assets/search.nl.js"), StringComparison.Ordinal);
    }
}
