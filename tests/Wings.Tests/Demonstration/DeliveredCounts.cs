using System.Text;
using Rekenschap.Figures.Collections.Offers;
using Rekenschap.Figures.Deliveries.Grid;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Ports;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Demonstration;

/// <summary>What the demonstration's deliveries say, beside what its registers count.</summary>
static class DeliveredCounts
{
    static readonly DateOnly Today = new(2024, 12, 1);

    /// <summary>The rows of a collection that the register counts otherwise, as a delivery would have them; empty where all agree.</summary>
    public static async Task<string> News(TestDatabase database, string collection, IOfferFigures register)
    {
        var stop = TestContext.Current.CancellationToken;
        var stored = await Rekenschap.Figures.Deliveries.StoreEdition.Run(
            database.Database,
            OfficeDatabases.BySystem,
            FolderContents.Of(Example.Edition, ReadEdition.Read(Example.Edition, new()))
        );
        Assert.Null(stored.Refusal);
        using var editions = new WorkedEditions(database.Database);
        var edition = (await editions.Latest(stop))!;
        var counted = await new OfferDesk(database.Database, [register]).Count(
            edition,
            edition.Collection(collection)!,
            Today,
            stop
        );
        Assert.NotEmpty(counted);
        var news = counted.Where(one => one.IsNews).Select(one => one.Row).ToList();
        return news.Count == 0 ? "" : Encoding.UTF8.GetString(LongForm.Of(news, null).Bytes.Span);
    }
}
