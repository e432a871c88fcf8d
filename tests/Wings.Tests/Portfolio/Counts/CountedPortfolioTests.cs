using Rekenschap.Portfolio.Counts;
using Rekenschap.Portfolio.Demonstration;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Demonstration;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Portfolio.Counts;

/// <summary>The demonstration has one account of its ICT activities.</summary>
public sealed class CountedPortfolioTests(TestDatabases databases)
{
    [Fact]
    public async Task What_was_delivered_is_what_the_register_counts()
    {
        await using var database = await OfficeDatabases.New(databases, Store.Sqlite);
        var act = OfficeDatabases.BySystem with { At = new(2024, 12, 1, 12, 0, 0, TimeSpan.Zero) };
        Assert.Null(await DemoPortfolio.Ensure(database.Database, act, "BZK"));
        var news = await DeliveredCounts.News(database, "portefeuille-2023", new PortfolioFigures(database.Database));
        Assert.True(news is "", news);
    }

    [Theory]
    [InlineData("documents/ict-activiteiten.md")]
    [InlineData("documents/ict-activities.md")]
    public void Every_sentence_of_its_annex_holds_in_both_languages(string document)
    {
        var claims = Example.Built.Value.Report["claims"]!
            .AsArray()
            .Where(one => one!["document"]!.GetValue<string>() == document)
            .ToList();
        Assert.Equal(108, claims.Count);
        Assert.All(claims, one => Assert.Equal("holds", Example.Verdict(one!)));
    }
}
