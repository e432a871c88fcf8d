using System.Text;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Collections.Offers;
using Rekenschap.Figures.Deliveries.Grid;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Ports;
using Rekenschap.Oversight.Counts;
using Rekenschap.Oversight.Demonstration;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Demonstration;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Counts;

/// <summary>The demonstration's figures of oversight are what its own registers count, and its sentences rest on them.</summary>
public sealed class CountedDemonstrationTests(TestDatabases databases)
{
    static readonly DateOnly Today = new(2024, 12, 1);

    [Theory]
    [InlineData("toezeggingen-2023")]
    [InlineData("onvolkomenheden-2023")]
    [InlineData("toezicht-rijk-2023")]
    public async Task What_was_delivered_is_what_the_registers_count(string collection)
    {
        await using var database = await OfficeDatabases.New(databases, Store.Sqlite);
        var act = OfficeDatabases.BySystem with { At = new(2024, 12, 1, 12, 0, 0, TimeSpan.Zero) };
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "BZK"));
        var read = Rekenschap.Figures.Editions.ReadEdition.Read(Example.Edition, new());
        await StoreEdition(database, read);
        using var editions = new WorkedEditions(database.Database);
        var edition = (await editions.Latest(TestContext.Current.CancellationToken))!;
        var desk = new OfferDesk(database.Database, [new OversightFigures(database.Database)]);
        var counted = await desk.Count(
            edition,
            edition.Collection(collection)!,
            Today,
            TestContext.Current.CancellationToken
        );
        Assert.NotEmpty(counted);
        var news = counted.Where(one => one.IsNews).Select(one => one.Row).ToList();
        Assert.True(news.Count == 0, Encoding.UTF8.GetString(LongForm.Of(news, null).Bytes.Span));
    }

    static async Task StoreEdition(TestDatabase database, Rekenschap.Figures.Editions.EditionRead read)
    {
        var stored = await Rekenschap.Figures.Deliveries.StoreEdition.Run(
            database.Database,
            OfficeDatabases.BySystem,
            FolderContents.Of(Example.Edition, read)
        );
        Assert.Null(stored.Refusal);
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
        Assert.Equal(6, claims.Count);
        Assert.All(claims, one => Assert.Equal("holds", Example.Verdict(one!)));
    }
}
