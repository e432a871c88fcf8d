using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Questions;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Delivering;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Answering;

/// <summary>Questions of parliament from the list that came in to the letter that goes out: over HTTP, without a script.</summary>
public sealed class QuestionPagesTests(TestDatabases databases)
{
    const string Committee = "vaste commissie voor Financiën";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Store> Both => TestDatabases.Both;

    /// <summary>The form for a new list, filled in.</summary>
    static async Task<Reader> Receive(DeliverSite site, string text, string by = "2024-03-08")
    {
        var lead = await site.As("FIN", Role.Coordinator).Open("work/parliament");
        await lead.PressNamed(
            "Neem deze lijst op",
            ("committee", Committee),
            ("file", "31490"),
            ("document", AskedReport.Path),
            ("language", "Nl"),
            ("received", "2024-02-14"),
            ("answer-by", by),
            ("text", text)
        );
        return lead;
    }

    static async Task Assign(DeliverSite site, string list, string owner, params int[] numbers)
    {
        using var lead = await site.As("FIN", Role.Coordinator).Open(list);
        var ticks = lead
            .Page.QuerySelectorAll<IHtmlInputElement>("input[name=question]")
            .Where(one =>
                numbers.Contains(int.Parse(one.Value.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture))
            )
            .Select(one => ("question", one.Value));
        await lead.PressNamed("Verdeel", [.. ticks, ("owner", owner), ("due", "2024-03-01")]);
        Assert.True(lead.Status == 200, lead.Text);
    }

    static async Task Answer(DeliverSite site, string list, int number, string organisation, Role role, string answer)
    {
        using var writer = await site.As(organisation, role).Open($"{list}/{number}");
        await writer.Press("Bewaar het antwoord", ("Antwoord", answer));
        Assert.True(writer.Status == 200, writer.Text);
    }

    static async Task<int> Agree(
        DeliverSite site,
        string list,
        int number,
        string organisation,
        Role role,
        string why = ""
    )
    {
        using var reader = await site.As(organisation, role).Open($"{list}/{number}");
        await reader.Press("Ga akkoord met dit antwoord", ("Waarom dit zo mag", why));
        return reader.Status;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_list_of_twenty_is_answered_and_becomes_a_letter_that_nothing_holds_back(Store store)
    {
        await using var site = await AskedReport.Open(databases, store);
        var asked = string.Concat(
            Enumerable
                .Range(1, 20)
                .Select(i =>
                    $"{i}. Kunt u uitleggen hoe het zit met onderwerp {(char)('A' + i)}{i}, dat met {i}% groeide?\n"
                )
        );
        using var lead = await Receive(site, "# Gas\n" + asked);
        Assert.True(lead.Status == 200, lead.Text);
        var list = lead.At.AbsolutePath;
        Assert.Equal(20, lead.Page.QuerySelectorAll("#questions tbody tr").Length);

        await Assign(site, list, "OCW", [.. Enumerable.Range(1, 10)]);
        await Assign(site, list, "DIEN", [.. Enumerable.Range(11, 8)]);
        await Assign(site, list, "FIN", 19);
        using (var ocw = await site.As("OCW", Role.Supplier).Open("work"))
            Assert.Contains($"10 vragen van de {Committee}: beantwoorden", ocw.Text);
        foreach (var number in Enumerable.Range(1, 18))
        {
            var owner = number <= 10 ? "OCW" : "DIEN";
            await Answer(
                site,
                list,
                number,
                owner,
                Role.Supplier,
                $"In 2023 was het [1.800 m3](claim:gas?period=2023). Dit is antwoord {(char)('A' + number)}."
            );
            Assert.Equal(
                200,
                number <= 10
                    ? await Agree(site, list, number, "OCW", Role.Controller)
                    : await Agree(site, list, number, "FIN", Role.Coordinator)
            );
        }
        await Answer(site, list, 19, "FIN", Role.Editor, "Daar is niets over bekend.");
        Assert.Equal(200, await Agree(site, list, 19, "FIN", Role.Controller));
        using (var editor = await site.As("FIN", Role.Editor).Open(list))
            Assert.DoesNotContain("Maak de brief", editor.Text);
        using (var last = await site.As("FIN", Role.Coordinator).Open($"{list}/20"))
        {
            await last.Press("Verbind deze vragen", ("Welke vraag", "12"));
            Assert.Contains("beantwoord met vraag 12", last.Text);
        }

        using var letter = await site.As("FIN", Role.Editor).Open(list);
        await letter.Press("Maak de brief");
        Assert.True(letter.Status == 200, letter.Text);
        var text = letter.Page.QuerySelector<IHtmlTextAreaElement>("textarea[name=text]")!.Value;
        Assert.Contains("## Gas\n\n### Vraag 1\n", text, StringComparison.Ordinal);
        Assert.Contains("Zie het antwoord op vraag 12.", text, StringComparison.Ordinal);
        Assert.Empty(letter.Page.QuerySelectorAll("#loose, #wrong, #problems"));
        using (
            var draft = await site.As("FIN", Role.Coordinator)
                .Open(letter.At.AbsolutePath.Replace("/text", "", StringComparison.Ordinal))
        )
            Clear.ButForItsPlan(draft.Text);
        await using var db = site.Database.Open();
        Assert.Null(await Kernel.Storage.LedgerBook.Verify(db, Stop));
        Assert.Equal(20, await db.Set<ParliamentQuestion>().CountAsync(Stop));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_answer_that_changed_after_the_letter_was_made_holds_the_letter_until_it_is_taken_over(
        Store store
    )
    {
        await using var site = await AskedReport.Open(databases, store);
        using var lead = await Receive(site, "1. Waarom?\n2. Hoe?");
        var list = lead.At.AbsolutePath;
        await Assign(site, list, "OCW", 1, 2);
        foreach (var number in new[] { 1, 2 })
        {
            await Answer(site, list, number, "OCW", Role.Supplier, "Zo is het nu eenmaal.");
            await Agree(site, list, number, "OCW", Role.Controller);
        }
        using var editor = await site.As("FIN", Role.Editor).Open(list);
        await editor.Press("Maak de brief");
        var draft = editor.At.AbsolutePath.Replace("/text", "", StringComparison.Ordinal);

        await Answer(site, list, 2, "OCW", Role.Supplier, "Toch is het anders.");
        using (var waits = await site.As("FIN", Role.Coordinator).Open(draft))
            Assert.Contains("Vraag 2 heeft nog geen antwoord waarmee is ingestemd", waits.Text);
        await Agree(site, list, 2, "OCW", Role.Controller);
        using (var stops = await site.As("FIN", Role.Coordinator).Open(draft))
            Assert.Contains("Het antwoord op vraag 2 is gewijzigd", stops.Text);
        using var take = await site.As("FIN", Role.Editor).Open(list);
        await take.Press("Neem de gewijzigde antwoorden over");
        Assert.Contains("De brief heeft de antwoorden waarmee is ingestemd.", take.Text);
        using (var good = await site.As("FIN", Role.Coordinator).Open(draft))
            Clear.ButForItsPlan(good.Text);

        using var edited = await site.As("FIN", Role.Editor).Open(draft + "/text");
        var text = edited.Page.QuerySelector<IHtmlTextAreaElement>("textarea[name=text]")!.Value;
        await edited.Press(
            "Bewaar deze versie",
            ("Tekst", text.Replace("Toch is het anders.", "Toch is het heel anders.", StringComparison.Ordinal))
        );
        using var warns = await site.As("FIN", Role.Coordinator).Open(draft);
        Assert.Contains("luidt in de brief anders dan waarmee is ingestemd", warns.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Figures_in_an_answer_are_checked_and_what_deviates_is_agreed_to_with_a_reason_only(Store store)
    {
        await using var site = await AskedReport.Open(databases, store);
        using var lead = await Receive(site, "1. Hoeveel gas was het?");
        var list = lead.At.AbsolutePath;
        await Assign(site, list, "OCW", 1);
        await Answer(site, list, 1, "OCW", Role.Supplier, "Het was 1.800 m3.");
        using (var shown = await site.As("OCW", Role.Controller).Open($"{list}/1"))
            Assert.Contains("staat er zonder cijfer", shown.Text);
        Assert.Equal(409, await Agree(site, list, 1, "OCW", Role.Controller, "toch"));

        await Answer(site, list, 1, "OCW", Role.Supplier, "Het was [1.900 m3](claim:gas?period=2023).");
        Assert.Equal(409, await Agree(site, list, 1, "OCW", Role.Controller));
        Assert.Equal(200, await Agree(site, list, 1, "OCW", Role.Controller, "De meter liep achter."));
        using var editor = await site.As("FIN", Role.Editor).Open(list);
        await editor.Press("Maak de brief");
        using var draft = await site.As("FIN", Role.Coordinator)
            .Open(editor.At.AbsolutePath.Replace("/text", "", StringComparison.Ordinal));
        Assert.Contains("Wijkt af", draft.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Nobody_sees_a_question_that_is_not_theirs(Store store)
    {
        await using var site = await AskedReport.Open(databases, store);
        using var lead = await Receive(site, "1. Een?\n2. Twee?");
        var list = lead.At.AbsolutePath;
        using (var none = await site.As("OCW", Role.Supplier).Open(list))
            Assert.Equal(404, none.Status);
        await Assign(site, list, "OCW", 2);
        using (var own = await site.As("OCW", Role.Supplier).Open(list))
        {
            Assert.Contains("Twee?", own.Text);
            Assert.DoesNotContain("Een?", own.Text);
            await own.Open($"{list}/1");
            Assert.Equal(404, own.Status);
            await own.Open($"{list}/questions.csv");
            Assert.DoesNotContain("Een?", await own.Answer.Content.ReadAsStringAsync(Stop));
        }
        foreach (
            var (organisation, role) in new[]
            {
                ("OCW", Role.Auditor),
                ("DIEN", Role.Supplier),
                ("OCW", Role.Signatory),
            }
        )
        {
            using var other = await site.As(organisation, role).Open($"{list}/2");
            Assert.Equal(404, other.Status);
            await other.Open("/work/parliament");
            Assert.DoesNotContain(Committee, other.Text);
        }
        using var auditor = await site.As("FIN", Role.Auditor).Open($"{list}/1");
        Assert.Equal(200, auditor.Status);
        Assert.Empty(auditor.Page.QuerySelectorAll("main form"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_wrong_is_told_at_its_field_and_what_was_typed_is_kept(Store store)
    {
        await using var site = await AskedReport.Open(databases, store);
        using var lead = await Receive(site, "Geen vragen hierin");
        Assert.Equal(422, lead.Status);
        Assert.Contains("geen genummerde vraag", lead.Text);
        Assert.Equal(Committee, lead.Page.QuerySelector<IHtmlInputElement>("input[name=committee]")!.Value);
        using var early = await Receive(site, "1. Een?", by: "2024-02-01");
        Assert.Contains("ligt voor de dag waarop de lijst binnenkwam", early.Text);
        using var owner = await Receive(site, "number,question,owner\n1,Een?,XYZ\n");
        Assert.Contains("'XYZ' is geen ministerie", owner.Text);

        using var good = await Receive(site, "1. Een?");
        var list = good.At.AbsolutePath;
        await good.Press("Verdeel");
        Assert.Equal(422, good.Status);
        Assert.Contains("Kies een of meer vragen", good.Text);
        await Assign(site, list, "OCW", 1);
        using var empty = await site.As("OCW", Role.Supplier).Open($"{list}/1");
        await empty.Press("Bewaar het antwoord", ("Antwoord", "   "));
        Assert.Equal(422, empty.Status);
        await Answer(site, list, 1, "OCW", Role.Editor, "Eerder.");
        site.As("OCW", Role.Supplier);
        await empty.Press("Bewaar het antwoord", ("Antwoord", "Later."));
        Assert.Equal(412, empty.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_is_late_is_told_in_words_filtered_and_exported(Store store)
    {
        await using var site = await AskedReport.Open(databases, store);
        using var lead = await Receive(site, "1. Een?\n2. =Twee?");
        var list = lead.At.AbsolutePath;
        await Assign(site, list, "OCW", 1);
        site.Time.Move(TimeSpan.FromDays(20));
        using var late = await site.As("FIN", Role.Coordinator).Open($"{list}?only=late");
        Assert.Contains("open, te laat", late.Text);
        Assert.Single(late.Page.QuerySelectorAll("#questions tbody tr"));
        await late.Open($"{list}/questions.csv");
        var csv = await late.Answer.Content.ReadAsStringAsync(Stop);
        Assert.Contains("1,,Een?,OCW,2024-03-01,open,yes,,", csv, StringComparison.Ordinal);
        Assert.Contains("'=Twee?", csv, StringComparison.Ordinal);
        using var returned = await site.As("OCW", Role.Supplier).Open($"en{list}/1");
        Assert.Contains("open, late", returned.Text);
    }
}
