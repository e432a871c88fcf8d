using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Work;
using Rekenschap.Wings.Tests.Writing;

namespace Rekenschap.Wings.Tests.Publishing.Drafts.Write;

/// <summary>An editor writes a letter and links its words to figures: over HTTP, without a script and as the script asks.</summary>
public sealed class WritingTests(TestDatabases databases)
{
    const string Head = "---\ntitle: Brief\nkind: letter\nlanguage: nl\ndate: 2024-05-15\nperiod: 2022\n---\n";
    const string Letter =
        Head + "# Gas\n\nHet gas was *in 2022* 1.700 m3. Het is gestegen met 13%.\r\n\n- Wij zijn met 12 mensen.\n";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<Reader> Tag(WriteSite site, string place, int line, string words) =>
        await site.Editor.Open($"/{place}/tag?line={line}&words={Uri.EscapeDataString(words)}");

    [Theory, MemberData(nameof(Both))]
    public async Task Words_that_hold_are_linked_by_one_button_and_nothing_else_changes(Store store)
    {
        var (site, place) = await WriteSite.Begun(databases, store, Letter);
        await using var _ = site;
        using var editor = await site.Editor.Open("/" + place);
        Assert.Contains("0 uitspraken gecontroleerd", editor.Text);
        await editor.Open(
            editor
                .Page.QuerySelectorAll("#loose a")
                .First(one => one.TextContent.Trim() == "1.700 m3")
                .GetAttribute("href")!
        );
        Assert.Contains("Het gas was", editor.Page.QuerySelector(".in-sentence")!.TextContent);
        await editor.Press("Koppel");
        Assert.Equal(200, editor.Status);
        Assert.Contains("text/tag", editor.At.AbsolutePath);
        Assert.Equal(
            Letter.Replace("1.700 m3", "[1.700 m3](claim:gas?period=2022)", StringComparison.Ordinal),
            await site.Text()
        );
        Assert.Equal(2, (await site.Versions()).Count);
    }

    [Fact]
    public async Task After_the_last_words_one_is_back_at_the_text_and_all_of_it_is_linked()
    {
        var (site, place) = await WriteSite.Begun(databases, Store.Sqlite, Letter);
        await using var _ = site;
        using var editor = await Tag(site, place, 10, "1.700 m3");
        await editor.Press("Koppel");
        Assert.Equal("gestegen met 13%", editor.Page.QuerySelector("mark")!.TextContent);
        await editor.Press("Koppel");
        Assert.Equal("12", editor.Page.QuerySelector("mark")!.TextContent);
        await editor.Press("Dit is geen cijfer");
        Assert.EndsWith("/text", editor.At.AbsolutePath);
        Assert.Contains("2 uitspraken gecontroleerd, 0 van anderen, 0 ongemarkeerd", editor.Text);
        Assert.Contains("[12](not-a-figure:) mensen", await site.Text());
        Assert.Contains("[gestegen met 13%](claim:gas?from=2021&to=2022)", await site.Text());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_not_changed_makes_no_version_and_a_changed_line_no_other(Store store)
    {
        var (site, place) = await WriteSite.Begun(databases, store, Letter);
        await using var _ = site;
        using var editor = await site.Editor.Open("/" + place);
        await editor.Press("Bewaar deze versie");
        Assert.Equal(200, editor.Status);
        Assert.Single(await site.Versions());
        var shown = editor.Page.QuerySelector("textarea")!.TextContent;
        await editor.Press(
            "Bewaar deze versie",
            ("Tekst", shown.Replace("Wij zijn", "U bent", StringComparison.Ordinal))
        );
        Assert.Equal(Letter.Replace("Wij zijn", "U bent", StringComparison.Ordinal), await site.Text());
    }

    [Fact]
    public async Task A_false_claim_says_what_would_hold_and_takes_those_words()
    {
        var (site, place) = await WriteSite.Begun(
            databases,
            Store.Sqlite,
            Head + "Het was [1.900 m3](claim:gas?period=2022).\n"
        );
        await using var _ = site;
        using var editor = await site.Editor.Open("/" + place);
        Assert.Contains("Wijkt af", editor.Page.QuerySelector("#wrong")!.TextContent);
        await editor.Open(editor.Page.QuerySelector("#wrong a")!.GetAttribute("href")!);
        await editor.Press("Schrijf 'ruim 1.700 m3'");
        Assert.Equal(200, editor.Status);
        Assert.Equal(Head + "Het was [ruim 1.700 m3](claim:gas?period=2022).\n", await site.Text());
        using var again = await Tag(site, place, 8, "ruim 1.700 m3");
        await again.Press("Laat het cijfer vanzelf invullen");
        Assert.Equal(Head + "Het was {figure:gas?period=2022}.\n", await site.Text());
    }

    [Fact]
    public async Task Somebody_elses_figure_names_whose_it_is_and_a_link_can_be_removed()
    {
        var (site, place) = await WriteSite.Begun(databases, Store.Sqlite, Head + "Er waren 99 banken.\n");
        await using var _ = site;
        using var editor = await Tag(site, place, 8, "99");
        await editor.Press("Koppel aan deze bron");
        Assert.Equal(422, editor.Status);
        Assert.Contains("Schrijf op van wie", editor.Text);
        await editor.Press("Koppel aan deze bron", ("Van wie", "CBS (StatLine)"), ("Van wanneer", "2024-13"));
        Assert.Equal(422, editor.Status);
        await editor.Press("Koppel aan deze bron", ("Van wie", "CBS (StatLine)"), ("Van wanneer", "2024-03"));
        Assert.Equal(Head + "Er waren [99](external:CBS%20%28StatLine%29?date=2024-03) banken.\n", await site.Text());
        using var again = await Tag(site, place, 8, "99");
        Assert.Contains("een cijfer van CBS (StatLine)", again.Text);
        await again.Press("Haal de koppeling weg");
        Assert.Equal(Head + "Er waren 99 banken.\n", await site.Text());
    }

    [Fact]
    public async Task Words_that_are_gone_are_told_and_words_in_the_title_are_refused()
    {
        var (site, place) = await WriteSite.Begun(
            databases,
            Store.Sqlite,
            Letter.Replace("Brief", "Brief over 40 gebouwen", StringComparison.Ordinal)
        );
        await using var _ = site;
        using var gone = await Tag(site, place, 10, "1.900 m3");
        Assert.Equal(404, gone.Status);
        Assert.Contains("niet meer op deze regel", gone.Text);
        using var title = await Tag(site, place, 2, "40 gebouwen");
        await title.Press("Dit is geen cijfer");
        Assert.Equal(409, title.Status);
        Assert.Single(await site.Versions());
    }

    [Fact]
    public async Task Who_does_not_write_reads_the_text_and_cannot_mark_it()
    {
        var (site, place) = await WriteSite.Begun(databases, Store.Sqlite, Letter);
        await using var _ = site;
        using var coordinator = await site.As("FIN", Role.Coordinator).Open("/" + place);
        Assert.Null(coordinator.Page.QuerySelector("textarea"));
        Assert.Contains("1.700 m3", coordinator.Text);
        await coordinator.Open($"/{place}/tag?line=10&words=1.700");
        Assert.Equal(403, coordinator.Status);
        using var other = await site.As("OCW", Role.Editor).Open("/" + place);
        Assert.Equal(404, other.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_table_a_figure_and_a_footnote_are_placed_behind_what_is_chosen(Store store)
    {
        var (site, place) = await WriteSite.Begun(databases, store, Letter);
        await using var _ = site;
        using var editor = await site.Editor.Open(
            $"/{place}/place?what=table&indicator=gas&by=period&from=2021&to=2022"
        );
        Assert.Contains("1.700", editor.Page.QuerySelector("table")!.TextContent);
        await editor.Press("Plaats dit", ("Achter", "8"));
        Assert.Contains(
            "# Gas\n\n```table\nindicator: gas\nby: period\nfrom: 2021\nto: 2022\n```\n\nHet gas was",
            await site.Text()
        );
        await editor.Open($"/{place}/place?what=figure&indicator=gas&period=2022");
        await editor.Press("Plaats dit", ("Achter", "8"));
        Assert.Contains("# Gas\n\nGas: {figure:gas?period=2022}.\n\n```table", await site.Text());
        await editor.Open($"/{place}/place?what=paper");
        var line = editor
            .Page.QuerySelectorAll("option")
            .First(one => one.TextContent.Contains("Het gas was"))
            .GetAttribute("value")!;
        await editor.Press(
            "Plaats dit",
            ("Dossier", "31490"),
            ("Nummer", "338"),
            ("Vergaderjaar", "2023/25"),
            ("Achter", line)
        );
        Assert.Equal(422, editor.Status);
        await editor.Press(
            "Plaats dit",
            ("Dossier", "31490"),
            ("Nummer", "338"),
            ("Vergaderjaar", "2023-2024"),
            ("Achter", line)
        );
        Assert.EndsWith(
            "12 mensen.\n\n[^kst-31490-338]: Kamerstukken II 2023/24, 31 490, nr. 338.\n",
            await site.Text()
        );
        Assert.Contains("gestegen met 13%.[^kst-31490-338]\r\n", await site.Text());
        Assert.Contains("0 uitspraken gecontroleerd, 0 van anderen, 3 ongemarkeerd", editor.Text);
    }

    [Fact]
    public async Task While_somebody_types_the_text_is_judged_words_are_looked_up_and_nothing_is_kept()
    {
        var (site, place) = await WriteSite.Begun(databases, Store.Sqlite, Letter);
        await using var _ = site;
        using var editor = await site.Editor.Open("/" + place);
        var typed = Letter.Replace("1.700", "1.750", StringComparison.Ordinal);
        var found = await Said(editor, $"/{place}/check", ("text", typed));
        var words = found["words"]!.AsArray().Select(one => (string)one!["words"]!).ToArray();
        Assert.Equal(["1.750 m3", "gestegen met 13%", "12"], words);
        var plain = typed.Replace("\r\n", "\n", StringComparison.Ordinal);
        foreach (var one in found["words"]!.AsArray())
            Assert.Equal((string)one!["words"]!, plain[(int)one["start"]!..(int)one["end"]!]);
        var start = plain.IndexOf("1.750 m3", StringComparison.Ordinal);
        var (from, to) = ($"{start}", $"{start + 8}");
        await Post(editor, $"/{place}/ask", ("text", typed), ("start", from), ("end", to));
        Assert.Contains("Gas", editor.Page.QuerySelector(".tagging strong")!.TextContent);
        var put = await Said(
            editor,
            $"/{place}/put",
            ("text", typed),
            ("start", from),
            ("end", to),
            ("do", "tag"),
            ("target", "gas?period=2022")
        );
        Assert.Equal("[1.750 m3](claim:gas?period=2022)", (string)put["instead"]!);
        Assert.Equal(start, (int)put["start"]!);
        var wrong = await Said(editor, $"/{place}/put", ("text", typed), ("start", "1"), ("end", "3"), ("do", "none"));
        Assert.NotNull(wrong["problem"]);
        Assert.Equal(422, editor.Status);
        Assert.Single(await site.Versions());
    }

    static async Task Post(Reader reader, string place, params (string Name, string Value)[] fields)
    {
        // An answer for a script holds no guard: the page's own goes on.
        if (reader.Page.QuerySelector("input[name=guard]")?.GetAttribute("value") is { } found)
            Guards.AddOrUpdate(reader, found);
        Assert.True(Guards.TryGetValue(reader, out var guard));
        await reader.Post(
            place,
            [new("guard", guard), .. fields.Select(one => KeyValuePair.Create(one.Name, one.Value))]
        );
    }

    static readonly ConditionalWeakTable<Reader, string> Guards = [];

    static async Task<JsonNode> Said(Reader reader, string place, params (string Name, string Value)[] fields)
    {
        await Post(reader, place, fields);
        return JsonNode.Parse(await reader.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    [Theory]
    [InlineData("line=0&words=x")]
    [InlineData("line=99999999999&words=x&nth=-4")]
    [InlineData("line=10&words=")]
    [InlineData("line=10&words=1.700%20m3&indicator=niets")]
    [InlineData("line=10&words=1.700%20m3&indicator=gas&period=ooit&organisation=%00%26&versus=%3F%3F&among=x")]
    [InlineData("line=10&words=1.700%20m3&q=%F0%9F%92%A9%20%2A%2A")]
    public async Task Whatever_is_asked_the_page_answers(string asked)
    {
        var (site, place) = await WriteSite.Begun(databases, Store.Sqlite, Letter);
        await using var _ = site;
        using var editor = await site.Editor.Open($"/{place}/tag?{asked}");
        Assert.Contains(editor.Status, new[] { 200, 404 });
        await editor.Open($"/{place}/place?what=chart&after=x&kind=%22&title=%27%3A%20%5B&{asked}");
        Assert.Equal(200, editor.Status);
    }
}
