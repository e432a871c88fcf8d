using AngleSharp.Dom;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Killed;

/// <summary>
/// Editor, coordinator and signatory who write a letter, take it through all its steps and let it out, again and again; the
/// server makes it public by itself. What an earlier round broke off is left as it is.
/// </summary>
sealed class PublishingPlayer(string root, int player, int round)
{
    public async Task Play(Acknowledged said)
    {
        using var editor = await KilledPlayers.As(root, "redacteur", KilledEdition.Publisher);
        using var coordinator = await KilledPlayers.As(root, "coördinator", KilledEdition.Publisher);
        using var signatory = await KilledPlayers.As(root, "mandaathouder", KilledEdition.Publisher);
        for (var letter = 0; ; letter++)
        {
            var place = await Begin(editor, $"brief-{round}-{player}-{letter}");
            said.Add("draft.begun", place);
            await Press(coordinator, place + "/plan", "Leg de planning vast", "draft.planned", said, Plan);
            await Press(editor, place, "Leg voor aan de ministeries", "draft.offered", said);
            await Press(coordinator, place, "Sluit en leg voor aan het beraad", "draft.closed", said);
            await Press(coordinator, place, "Sla deze stap over", "draft.skipped", said, ("reason", "Een brief"));
            await Press(coordinator, place, "Sla deze stap over", "draft.skipped", said, ("reason", "Een brief"));
            await Press(signatory, place, "Onderteken namens de bewindspersoon", "draft.signed", said);
            await Press(coordinator, place, "Leg de ontvangst vast", "draft.delivered", said, Received);
        }
    }

    static readonly (string, string)[] Plan =
    [
        ("first", KilledEdition.Publisher),
        ("date-factcheck", "2024-05-01"),
        ("public", "2024-05-15"),
        ("time", "12:00"),
    ];

    static readonly (string, string)[] Received =
    [
        ("received", "2024-05-14"),
        ("time", "10:00"),
        ("reference", "2024Z1"),
    ];

    static async Task<string> Begin(Reader editor, string name)
    {
        await editor.Open("/work/drafts");
        await editor.PressNamed(
            "Begin dit document",
            ("title", "Brief"),
            ("name", name),
            ("kind", "Letter"),
            ("language", "Nl")
        );
        Assert.Equal(200, editor.Status);
        return editor.At.AbsolutePath[..^"/text".Length];
    }

    static async Task Press(
        Reader reader,
        string place,
        string button,
        string what,
        Acknowledged said,
        params (string, string)[] filled
    )
    {
        await reader.Open(place);
        Assert.True(
            reader.Page.QuerySelectorAll("button").Any(one => one.TextContent.Trim() == button),
            $"no '{button}': {reader.Text}"
        );
        await reader.PressNamed(button, filled);
        Assert.True(reader.Status == 200, $"{button}: {reader.Status} {reader.Text}");
        said.Add(what, place.EndsWith("/plan", StringComparison.Ordinal) ? place[..^"/plan".Length] : place);
    }
}
