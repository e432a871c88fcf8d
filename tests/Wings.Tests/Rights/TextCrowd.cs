using System.Collections.Concurrent;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>Many people of one role and organisation, each in a browser of its own, who send the same at once.</summary>
sealed class TextCrowd(RightsSite site) : IDisposable
{
    readonly ConcurrentDictionary<(RightsVisitor, int), (Reader Reader, string Guard)> all = new();

    /// <summary>Somebody of them; the first is who always comes in that role, who has other browsers at -1 and below.</summary>
    public async Task<(Reader Reader, string Guard)> One(RightsVisitor who, int number)
    {
        if (all.TryGetValue((who, number), out var known))
            return known;
        var reader = site.Door.Reader;
        if (number <= 0)
            reader.Take((await site.As(who)).Cookies);
        else
        {
            var name = $"{who.Organisation}-{who.Role}-{number}";
            reader.Give("rekenschap", (await site.Person(name, who.Organisation, who.Role)).Secret);
        }
        await reader.Open("work/me");
        return all[(who, number)] = (reader, reader.Page.QuerySelector("[name=guard]")!.GetAttribute("value")!);
    }

    /// <summary>Sends to the same address as so many people, or in so many browsers of one.</summary>
    /// <returns>What each was answered.</returns>
    public async Task<int[]> Send(
        IReadOnlyList<(RightsVisitor Who, int Number)> people,
        RightsLine line,
        TextThing text
    ) => await Send([.. people.Select(one => (one.Who, one.Number, line, text.Thing))]);

    public async Task<int[]> Send(
        IReadOnlyList<(RightsVisitor Who, int Number, RightsLine Line, RightsThing Thing)> deeds
    )
    {
        var readers = new List<(Reader Reader, string Guard)>();
        foreach (var (who, number, _, _) in deeds)
            readers.Add(await One(who, number));
        return await Task.WhenAll(
            deeds.Select(
                (deed, i) =>
                    Task.Run(() => Send(readers[i].Reader, readers[i].Guard, deed.Line, deed.Thing, deed.Number))
            )
        );
    }

    /// <summary>Who writes writes something of his own: the very same text is kept already when it comes a second time.</summary>
    static async Task<int> Send(Reader reader, string guard, RightsLine line, RightsThing thing, int number)
    {
        var ends = line.Place.EndsWith("/text", StringComparison.Ordinal) ? $"\nVan {number}.\n" : "";
        var sent = thing
            .Sent(line.Place)
            .Select(one => KeyValuePair.Create(one.Name, one.Name == "text" ? one.Value + ends : one.Value));
        await reader.Post("/" + thing.Path, [new("guard", guard), .. sent]);
        return reader.Status;
    }

    public void Dispose()
    {
        foreach (var (reader, _) in all.Values)
            reader.Dispose();
    }
}
