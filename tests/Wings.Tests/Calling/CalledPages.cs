using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Wings.Tests.Delivering;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Calling;

/// <summary>The pages of a collection as its coordinator sees them, and the edition that they come to.</summary>
static class CalledPages
{
    public const string Energy = "work/collections/small/energy";

    public static Task<Reader> Coordinator(DeliverSite site, string place = Energy) =>
        site.As("FIN", Role.Coordinator).Open(place);

    public static string State(Reader reader, string name) =>
        reader
            .Page.QuerySelectorAll("#everybody tbody tr")
            .Single(row => row.Children[0].TextContent.Trim() == name)
            .Children[1]
            .TextContent.Trim();

    public static async Task<EditionRead> Stored(DeliverSite site)
    {
        await using var db = site.Database.Open();
        using var folder = new UnpackedEdition((await LoadEdition.Run(db, "small"))!);
        return ReadEdition.Read(folder.Path, new());
    }
}
