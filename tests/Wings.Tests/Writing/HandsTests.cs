using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Writing;

/// <summary>Many hands on one document: no word is lost, what was said is settled, and each chapter has somebody who answers for it.</summary>
public sealed class HandsTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Who_is_overtaken_while_writing_sees_both_texts_and_loses_no_word(Store store)
    {
        await using var site = await WriteSite.Open(databases, store);
        var place = await site.BeginLetter();
        using var slow = site.As("FIN", Role.Editor);
        await slow.Open(place + "/text");
        using (var quick = site.As("FIN", Role.Editor, "2"))
        {
            await quick.Open(place + "/text");
            await quick.Press("Bewaar deze versie", ("Tekst", WriteSite.Letter.Replace("Hoogachtend", "Met groet")));
        }
        site.As("FIN", Role.Editor).Dispose();
        await slow.Press(
            "Bewaar deze versie",
            ("Tekst", WriteSite.Letter.Replace("Geachte voorzitter", "Geachte mevrouw de voorzitter"))
        );
        Assert.Equal(412, slow.Status);
        Assert.Contains("Uw tekst is nog niet bewaard", slow.Text, StringComparison.Ordinal);
        await slow.Press("Bewaar deze samengevoegde tekst");
        var (_, versions) = await site.Kept();
        Assert.Equal(
            WriteSite
                .Letter.Replace("Hoogachtend", "Met groet")
                .Replace("Geachte voorzitter", "Geachte mevrouw de voorzitter"),
            versions[^1].Text
        );
        Assert.Equal([VersionKind.Begun, VersionKind.Typed, VersionKind.Merged], versions.Select(one => one.Kind));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_remark_holds_the_document_back_until_it_is_settled(Store store)
    {
        await using var site = await WriteSite.Open(databases, store);
        var place = await site.BeginLetter();
        using var lead = site.As("FIN", Role.Coordinator);
        await lead.Open(place + "/remarks");
        await lead.Press(
            "Plaats de opmerking",
            ("Over welke woorden?", "verbruik was 1.100 m3"),
            ("Opmerking", "Klopt dit?")
        );
        await lead.Open(place);
        Assert.Contains("Er staat 1 opmerking open", lead.Text, StringComparison.Ordinal);
        using var editor = site.As("FIN", Role.Editor);
        await editor.Open(place + "/remarks");
        await editor.Press("Handel af", ("Uw reactie", "Ja, zie de aanlevering."));
        await editor.Open(place);
        Assert.DoesNotContain("opmerking open", editor.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_remark_on_words_that_stand_nowhere_is_not_taken_and_keeps_what_was_typed(Store store)
    {
        await using var site = await WriteSite.Open(databases, store);
        using var editor = site.As("FIN", Role.Editor);
        var place = await site.BeginLetter();
        site.As("FIN", Role.Editor).Dispose();
        await editor.Open(place + "/remarks");
        await editor.Press("Plaats de opmerking", ("Over welke woorden?", "niet hier"), ("Opmerking", "Waarom?"));
        Assert.Equal(422, editor.Status);
        Assert.Equal("Waarom?", editor.Page.QuerySelector("textarea[name=text]")!.TextContent.Trim());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_chapter_is_ready_until_its_text_changes(Store store)
    {
        await using var site = await WriteSite.Open(databases, store);
        var place = await site.BeginLetter();
        using var editor = site.As("FIN", Role.Editor);
        await editor.Open(place + "/chapters");
        await editor.Press("Word eigenaar");
        await editor.Press("Dit hoofdstuk is gereed");
        Assert.Contains("gereed", State(editor), StringComparison.Ordinal);
        await editor.Open(place + "/text");
        await editor.Press("Bewaar deze versie", ("Tekst", WriteSite.Letter.Replace("Geachte", "Beste")));
        await editor.Open(place + "/chapters");
        Assert.Contains("gewijzigd sinds het gereed was", State(editor), StringComparison.Ordinal);

        static string State(Reader reader) => reader.Page.QuerySelector(".chapter")!.TextContent;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_does_not_own_a_chapter_cannot_say_that_it_is_ready(Store store)
    {
        await using var site = await WriteSite.Open(databases, store);
        var place = await site.BeginLetter();
        using var owner = site.As("FIN", Role.Editor);
        await owner.Open(place + "/chapters");
        await owner.Press("Word eigenaar");
        site.As("FIN", Role.Editor, "2").Dispose();
        await owner.Press("Dit hoofdstuk is gereed");
        Assert.Equal(403, owner.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_earlier_text_comes_back_as_the_next_version_byte_for_byte(Store store)
    {
        await using var site = await WriteSite.Open(databases, store);
        var place = await site.BeginLetter();
        using var editor = site.As("FIN", Role.Editor);
        await editor.Open(place + "/text");
        await editor.Press("Bewaar deze versie", ("Tekst", WriteSite.Letter.Replace("Geachte", "Beste")));
        await editor.Open(place + "/compare?from=1&to=2");
        Assert.Equal("Geachte", editor.Page.QuerySelector("del")!.ChildNodes[1].TextContent);
        await editor.Open(place + "/versions/1");
        await editor.Press("Maak deze tekst weer de laatste", ("Waarom terug naar deze tekst?", "Toch maar niet"));
        var (draft, versions) = await site.Kept();
        Assert.Equal(3, draft.Version);
        Assert.Equal(WriteSite.Letter, versions[^1].Text);
        Assert.Equal((VersionKind.Restored, "Toch maar niet"), (versions[^1].Kind, versions[^1].Note));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_another_ministry_nobody_sees_that_there_is_a_document(Store store)
    {
        await using var site = await WriteSite.Open(databases, store);
        var place = await site.BeginLetter();
        foreach (var role in new[] { Role.Editor, Role.Coordinator, Role.Signatory, Role.Auditor })
        foreach (
            var page in new[]
            {
                "",
                "/text",
                "/remarks",
                "/chapters",
                "/versions",
                "/versions/1",
                "/compare?from=1&to=1",
            }
        )
        {
            using var other = site.As("OCW", role);
            await other.Ask(place + page);
            Assert.Equal(404, other.Status);
        }
    }
}
