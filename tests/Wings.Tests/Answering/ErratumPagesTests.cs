using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Errata;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Delivering;
using Rekenschap.Wings.Tests.Publishing.Errata;
using Rekenschap.Wings.Tests.Storage;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Answering;

/// <summary>The coordinator answers what a correction made untrue: over HTTP, without a script.</summary>
public sealed class ErratumPagesTests(TestDatabases databases)
{
    const string Place = "work/errata/paper-2023/1";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Store> Both => TestDatabases.Both;

    /// <summary>A server on an edition that was published, and corrected afterwards.</summary>
    async Task<DeliverSite> Corrected(Store store)
    {
        var database = await OfficeDatabases.New(databases, store);
        using var edition = new PaperEdition();
        await Load(database, edition);
        await Load(database, edition.Correct(2, 120));
        return await DeliverSite.Over(database);
    }

    static async Task Load(TestDatabase database, PaperEdition edition)
    {
        var stored = new StoredEdition(database.Database, ServerTime.Provider);
        var read = await stored.Read(edition.Path, Stop);
        Assert.Null((await stored.Store(edition.Path, read, Stop)).Refusal);
        var build = (await stored.Open(PaperEdition.Code, Stop))!;
        await stored.Publish(build, Stop);
        await stored.Errata(build, Stop);
    }

    static Task<Reader> Answer(Reader page, AnswerKind kind, string text) =>
        page.PressNamed("Geef dit antwoord", ("kind", kind.ToString()), ("text", text));

    static async Task<KeptErratum> Kept(DeliverSite site)
    {
        await using var db = site.Database.Open();
        return Assert.Single(await KeptErrata.Of(db, PaperEdition.Code, Stop));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_erratum_waits_with_was_and_is_until_it_is_answered(Store store)
    {
        await using var site = await Corrected(store);
        using var work = await site.As("FIN", Role.Coordinator).Open("work");
        Assert.Contains("Erratum 1: '80 ton'", work.Text);
        using var page = await site.As("FIN", Role.Coordinator).Open(Place);
        Assert.Contains("120", page.Text);
        Assert.Contains("deliveries/paper/FIN.2.csv", page.Text);
        await page.Press("Geef dit antwoord");
        Assert.Equal(422, page.Status);
        Assert.Contains("Kies wat ermee gebeurt", page.Text);
        await Answer(page, AnswerKind.Erratum, "De drukkerij was niet meegeteld.");
        Assert.True(page.Status == 200, page.Text);
        Assert.Contains("De drukkerij was niet meegeteld.", page.Text);
        Assert.Empty(page.Page.QuerySelectorAll("main form"));
        await work.Open("/work");
        Assert.DoesNotContain("Erratum 1", work.Text);
        Assert.Equal(AnswerKind.Erratum, (await Kept(site)).Answer!.Kind);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_new_edition_takes_the_text_up_again_and_holds_it_while_the_words_are_in_it(Store store)
    {
        await using var site = await Corrected(store);
        using var page = await site.As("FIN", Role.Coordinator).Open(Place);
        await Answer(page, AnswerKind.NewEdition, "Er komt een nieuwe uitgave.");
        var link = page
            .Page.QuerySelectorAll<IHtmlAnchorElement>("main a")
            .Single(one => one.TextContent == "Open de tekst")
            .GetAttribute("href")!;
        await page.Open(link);
        Assert.Contains("Erratum 1: '80 ton' staat er nog zo", page.Text);
        using var editor = await site.As("FIN", Role.Editor).Open(page.At.AbsolutePath + "/text");
        var text = editor.Page.QuerySelector<IHtmlTextAreaElement>("textarea[name=text]")!.Value;
        await editor.Press(
            "Bewaar deze versie",
            ("Tekst", text.Replace("80 ton", "120 ton", StringComparison.Ordinal))
        );
        using var mended = await site.As("FIN", Role.Coordinator).Open(page.At.AbsolutePath);
        Clear.ButForItsPlan(mended.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_two_who_answer_at_once_one_wins(Store store)
    {
        await using var site = await Corrected(store);
        using var one = await site.As("FIN", Role.Coordinator).Open(Place);
        using var other = await site.Reader.Open(Place);
        await Task.WhenAll(
            Answer(one, AnswerKind.NewEdition, "Een nieuwe uitgave."),
            Answer(other, AnswerKind.Leave, "Het blijft zo.")
        );
        int[] ended = [one.Status, other.Status];
        Assert.Single(ended, status => status == 200);
        Assert.Single(ended, status => status is 409 or 412);
        await using var db = site.Database.Open();
        Assert.Equal(1, db.Ledger.Count(entry => entry.Kind == "erratum.answered"));
        Assert.Equal(
            (await Kept(site)).Kind == AnswerKind.NewEdition ? 1 : 0,
            db.Ledger.Count(entry => entry.Kind == "draft.begun")
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Only_who_published_sees_it_and_only_its_coordinator_answers(Store store)
    {
        await using var site = await Corrected(store);
        foreach (var role in new[] { Role.Editor, Role.Auditor, Role.Signatory })
        {
            using var reader = await site.As("FIN", role).Open(Place);
            Assert.Equal((200, 0), (reader.Status, reader.Page.QuerySelectorAll("main form").Length));
        }
        using var other = await site.As("OCW", Role.Coordinator).Open(Place);
        Assert.Equal(404, other.Status);
        await other.Open("/work/errata");
        Assert.DoesNotContain("80 ton", other.Text);
    }

    [Fact]
    public void What_was_answered_before_stays_to_be_read_when_a_correction_opens_it_again()
    {
        var erratum = new KeptErratum
        {
            Id = new(Guid.CreateVersion7()),
            Edition = "e",
            Number = 1,
            Publisher = "FIN",
            Publication = 1,
            Document = "documents/letter.md",
            Claim = 1,
            Words = "80 ton",
            Target = "paper?period=2023",
            Was = Rekenschap.Publishing.Claims.Verdict.Holds,
            WasSaidNl = "",
            WasSaidEn = "",
            Is = Rekenschap.Publishing.Claims.Verdict.Fails,
            Delivery = "",
            RaisedAt = OfficeDatabases.Noon,
        };
        var lead = OfficeDatabases.By("c-1", "FIN", Role.Coordinator, "Eerst dit.");
        Assert.Equal("stale", erratum.Respond(lead, AnswerKind.Leave, new(2024, 6, 1), seen: 5)!.Code);
        Assert.Null(erratum.Respond(lead, AnswerKind.Leave, new(2024, 6, 1), seen: 0));
        Assert.Null(
            erratum.Reopen(
                OfficeDatabases.By("s", "FIN", Role.System),
                Rekenschap.Publishing.Claims.Verdict.Understated,
                ""
            )
        );
        Assert.Null(erratum.Answer);
        Assert.Equal("Eerst dit.", Assert.Single(erratum.Earlier).Text);
    }
}
