using Rekenschap.Oversight.Counts;
using Rekenschap.Oversight.Demonstration;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Demonstration;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Counts;

/// <summary>The demonstration's figures of oversight are what its own registers count, and its sentences rest on them.</summary>
public sealed class CountedDemonstrationTests(TestDatabases databases)
{
    [Theory]
    [InlineData("toezeggingen-2023")]
    [InlineData("onvolkomenheden-2023")]
    [InlineData("toezicht-rijk-2023")]
    [InlineData("volwassenheid-2023")]
    public async Task What_was_delivered_is_what_the_registers_count(string collection)
    {
        await using var database = await OfficeDatabases.New(databases, Store.Sqlite);
        var act = OfficeDatabases.BySystem with { At = new(2024, 12, 1, 12, 0, 0, TimeSpan.Zero) };
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "BZK"));
        var news = await DeliveredCounts.News(database, collection, new OversightFigures(database.Database));
        Assert.True(news is "", news);
    }

    [Theory]
    [InlineData("documents/toezicht.md")]
    [InlineData("documents/oversight.md")]
    public void Every_sentence_on_them_holds(string document)
    {
        var claims = Example.Built.Value.Report["claims"]!
            .AsArray()
            .Where(one => one!["document"]!.GetValue<string>() == document)
            .ToList();
        Assert.Equal(10, claims.Count);
        Assert.All(claims, one => Assert.Equal("holds", Example.Verdict(one!)));
    }
}
