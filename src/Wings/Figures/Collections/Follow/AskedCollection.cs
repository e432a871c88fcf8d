using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Follow;

/// <summary>The collection that an address names by <c>{edition}/{collection}</c>.</summary>
static class AskedCollection
{
    public static readonly Refusal None = new(
        RefusalKind.NotFound,
        "collection.none",
        new("Deze uitvraag is er niet", "There is no such collection")
    );

    public static async Task<(WorkedEdition, Collection)?> Find(WorkedEditions editions, WorkCall call) =>
        await editions.Open(call.Part("edition"), call.Stop) is { } edition
        && edition.Collection(call.Part("collection")) is { } collection
            ? (edition, collection)
            : null;
}
