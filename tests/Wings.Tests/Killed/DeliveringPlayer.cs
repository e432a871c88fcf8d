using AngleSharp.Dom;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Killed;

/// <summary>
/// Supplier, controller and coordinator of one ministry, who deliver, approve and accept again and again, and go on where
/// an earlier round was broken off.
/// </summary>
sealed class DeliveringPlayer(string root, string ministry)
{
    const string Place = "work/collections/small/energy";

    int value = Random.Shared.Next(1_000_000);

    public async Task Play(Acknowledged said)
    {
        using var supplier = await As("aanleveraar", ministry);
        using var controller = await As("controller", ministry);
        using var coordinator = await As("coördinator", KilledEdition.Publisher);
        for (; ; )
        {
            var place = await Deliver(supplier, said);
            await Press(supplier, place, "Dien in", "delivery.submitted", said);
            await Press(controller, place, "Keur goed", "delivery.approved", said);
            await Press(coordinator, place, "Aanvaard", "delivery.accepted", said);
        }
    }

    Task<Reader> As(string role, string organisation) => KilledPlayers.As(root, role, organisation);

    /// <summary>The delivery that is under way, else a new one.</summary>
    async Task<string> Deliver(Reader supplier, Acknowledged said)
    {
        await supplier.Open("/" + Place);
        if (supplier.Page.QuerySelector("main a.button[href*='deliveries/']") is { } underWay)
            return new Uri(supplier.At, underWay.GetAttribute("href")).AbsolutePath;
        var button = supplier
            .Page.QuerySelectorAll("main button")
            .Select(one => one.TextContent.Trim())
            .First(one => one.StartsWith("Lever", StringComparison.Ordinal));
        await supplier.PressOnly(button, ("Of plak de cellen", $"indicator,period,value\ngas,2023,{value++}\n"));
        Assert.Equal(303, supplier.Status);
        var place = new Uri(supplier.At, supplier.Answer.Headers.Location!).AbsolutePath;
        said.Add("delivery.drafted", place);
        return place;
    }

    /// <summary>Where the deed was done already, in a round that was broken off, there is no button.</summary>
    static async Task Press(Reader reader, string place, string button, string what, Acknowledged said)
    {
        await reader.Open(place);
        if (reader.Page.QuerySelectorAll("button").All(one => one.TextContent.Trim() != button))
            return;
        await reader.PressOnly(button);
        Assert.True(reader.Status is 303 or 409 or 412, $"{reader.Status} {reader.Text}");
        if (reader.Status == 303)
            said.Add(what, place);
    }
}
