using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Killed;

/// <summary>
/// Two editors and a signatory, who write a document version by version, say something of each, and let out by two what
/// fails, again and again; what an earlier round broke off is left as it is.
/// </summary>
sealed class WritingPlayer(string root, int player, int round)
{
    const string Fails = "Bij AZ was het [900 m3](claim:gas?period=2022&organisation=AZ) gas.";

    public async Task Play(Acknowledged said)
    {
        using var editor = await KilledPlayers.As(root, "redacteur", KilledEdition.Publisher);
        using var signatory = await KilledPlayers.As(root, "mandaathouder", KilledEdition.Publisher);
        for (var letter = 0; ; letter++)
        {
            var place = await Begin(editor, $"brief-{round}-{player}-{letter}");
            said.Add("draft.begun", place);
            for (var version = 2; version < 8; version++)
                await Write(editor, place, version, said);
            await Release(editor, signatory, place, said);
        }
    }

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

    /// <summary>What is told to be kept is looked for by its number and by its words.</summary>
    async Task Write(Reader editor, string place, int version, Acknowledged said)
    {
        var words = $"Versie {version} van {player} in {round}.";
        var text = $"---\ntitle: Brief\nkind: letter\nlanguage: nl\ndate: 2024-05-15\n---\n{Fails}\n\n{words}\n";
        Assert.True(await KilledPage.Press(editor, place + "/text", "Bewaar deze versie", ("text", text)));
        said.Add("draft.revised", place);
        said.Add($"version {version} {words}", place);
        var asks = ("text", $"Klopt versie {version}?");
        if (await KilledPage.Press(editor, place + "/remarks", "Plaats de opmerking", ("words", ""), asks))
            said.Add("remark.made", place);
    }

    static async Task Release(Reader editor, Reader signatory, string place, Acknowledged said)
    {
        var page = place + "/releases";
        if (await KilledPage.Press(editor, page, "Vraag vrijgave", ("reason", "De meter telt te veel")))
            said.Add("draft.release_asked", place);
        if (await KilledPage.Press(signatory, page, "Geef vrij als tweede"))
            said.Add("draft.released", place);
    }
}
