using Rekenschap.Host.Serving;
using Rekenschap.Portfolio.Demonstration;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Publishing.Errata;
using Rekenschap.Wings.Tests.Publishing.Keeping;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Portfolio.Dashboard;

/// <summary>What is published of activities while a server runs reaches the dashboard, the front page and the search.</summary>
public sealed class LivePortfolioTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task What_became_public_is_on_the_dashboard_at_the_next_look(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        using var edition = new PaperEdition();
        await LiveOffice.Store(database, edition);
        await using var office = await LiveOffice.Start(database);
        Assert.Contains("geen activiteit openbaar", await office.Get("/portfolio.html"), StringComparison.Ordinal);
        var act = OfficeDatabases.BySystem with { At = ServerTime.Provider.GetUtcNow() };
        Assert.Null(await DemoPortfolio.Ensure(database.Database, act, "BZK", TestContext.Current.CancellationToken));
        await office.Look();
        var shown = await office.Get("/portfolio.html");
        Assert.True(shown.Contains("6,14&#xA0;miljard", StringComparison.Ordinal), shown);
        Assert.Contains("recalibrated=3", await office.Get("/"), StringComparison.Ordinal);
        var name = DemoActivities.All()[0].Name;
        Assert.Contains(
            "portfolio/1-",
            await office.Get("/search.html?q=" + Uri.EscapeDataString(name)),
            StringComparison.Ordinal
        );
    }
}
