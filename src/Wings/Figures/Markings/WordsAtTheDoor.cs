using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Markings;

/// <summary>
/// Looks for state secrets in the words and the files of every form that is sent, whatever page it is of, before anything else
/// is done with them: a form that is added cannot forget it.
/// </summary>
sealed class WordsAtTheDoor(Database database, WorkedEditions editions)
{
    public async Task<Refusal?> Look(WorkCall call)
    {
        // Who says that it is a state secret is believed: nothing of what was sent may be looked at.
        var isMarked = ChosenMarking.IsStateSecret(call.Sent) || Words(call).Any(SpillDoor.IsMarked);
        var refusal = isMarked ? SpillDoor.StateSecret : await Files(call);
        if (refusal != SpillDoor.StateSecret)
            return refusal;
        if (call.Visitor is null)
            return SpillDoor.StateSecret;
        return await SpillDoor.Tell(database, call.ActOfAny(""), await Place(call), call.Stop) ?? SpillDoor.StateSecret;
    }

    static async Task<Refusal?> Files(WorkCall call)
    {
        foreach (var file in call.Sent.Files)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, call.Stop);
            if (SpillDoor.Look(bytes.GetBuffer().AsMemory(0, (int)bytes.Length)) is { } refusal)
                return refusal;
        }
        return null;
    }

    static IEnumerable<string> Words(WorkCall call) =>
        call.Sent.Words.Concat(call.Http.Request.Query.SelectMany(one => one.Value).OfType<string>());

    /// <summary>The collection that the address names, where there is one; else the page, as its route is written and not as it was asked.</summary>
    async Task<string> Place(WorkCall call)
    {
        if (await AskedCollection.Find(editions, call) is var (edition, collection))
            return $"{edition.Facts.Code}/{collection.Code}";
        if (await UnderWay.Find(database, call.Part("id"), call.Stop) is var (delivery, code))
            return $"{code}/{delivery.Collection}";
        return (call.Http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.Trim('/') ?? WorkPaths.Work;
    }
}
