using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.FactCheck;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Drafts;

/// <summary>Each ministry confirms or corrects what is said of it, and sees nothing else.</summary>
public sealed class FactCheckTests(TestDatabases databases)
{
    const string Text =
        "Bij OCW was het [11 m3](claim:gas?period=2022&organisation=OCW) gas.\n\nBij FIN was het [1.100 m3](claim:gas?period=2022&organisation=FIN) gas.";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<string> Offered(WaySite site)
    {
        var place = await site.Begin("brief", Text);
        await site.Plan(place);
        await site.Step(place, "FIN", Role.Editor, "Leg voor aan de ministeries");
        return place;
    }

    static string Facts(string place) => place.Replace("drafts", "facts", StringComparison.Ordinal);

    [Theory, MemberData(nameof(Both))]
    public async Task A_ministry_sees_its_own_passages_corrects_one_and_reads_what_came_of_it(Store store)
    {
        await using var site = await WaySite.Open(databases, store);
        var place = await Offered(site);
        using (var controller = await site.As("OCW", Role.Controller).Open("/work"))
        {
            Assert.Contains("Klopt wat er over ons staat? Document brief", controller.Text, StringComparison.Ordinal);
            await controller.Open("/" + Facts(place));
            Assert.Contains("Bij OCW was het", controller.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Bij FIN", controller.Text, StringComparison.Ordinal);
            await controller.Press("Stuur de verbeteringen");
            Assert.Equal(422, controller.Status);
            await controller.PressNamed(
                "Stuur de verbeteringen",
                ("passage-0", "Bij OCW was het 11 m3 gas, zonder het archief.")
            );
            Assert.Equal(200, controller.Status);
        }
        using (var editor = await site.As("FIN", Role.Editor).Open($"/{place}/facts"))
        {
            Assert.Contains("zonder het archief", editor.Text, StringComparison.Ordinal);
            var passage = editor.Page.QuerySelector("textarea[name=text]")!.TextContent.Trim('\n');
            Assert.Equal("Bij OCW was het [11 m3](claim:gas?period=2022&organisation=OCW) gas.", passage);
            await editor.PressNamed(
                "Neem over als nieuwe versie",
                ("text", passage.Replace(" gas.", " gas, zonder het archief.", StringComparison.Ordinal))
            );
            Assert.Equal(200, editor.Status);
        }
        var draft = await site.Of(place);
        await using (var db = site.Database.Open())
        {
            var version = await db.Set<DraftVersion>()
                .SingleAsync(one => one.Draft == draft.Id && one.Number == draft.Version);
            Assert.Equal(VersionKind.Corrected, version.Kind);
            Assert.Contains("OCW) gas, zonder het archief.\n\nBij FIN", version.Text, StringComparison.Ordinal);
        }
        using (var controller = await site.As("OCW", Role.Controller).Open("/" + Facts(place)))
            Assert.Contains("overgenomen", controller.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ministry_reads_the_verdict_of_a_claim_once()
    {
        await using var site = await WaySite.Open(databases, Store.Sqlite);
        var place = await site.Begin("brief", WaySite.False);
        foreach (
            var (role, button) in new[] { (Role.Editor, "Vraag vrijgave"), (Role.Signatory, "Geef vrij als tweede") }
        )
            await site.Step(place + "/releases", "FIN", role, button, role == Role.Editor ? [("reason", "Toch")] : []);
        await site.Plan(place);
        await site.Step(place, "FIN", Role.Editor, "Leg voor aan de ministeries");
        using var controller = await site.As("FIN", Role.Controller).Open("/" + Facts(place));
        var says = controller.Page.QuerySelector("ul[aria-label='Uitspraken in deze passage'] li")!.TextContent;
        Assert.Equal(1, says.Split("Wijkt af").Length - 1);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_confirmation_holds_as_long_as_the_passages_stay_the_same(Store store)
    {
        await using var site = await WaySite.Open(databases, store);
        var place = await Offered(site);
        await site.Confirm(place, "OCW");
        await site.Confirm(place, "FIN");
        await using var db = site.Database.Open();
        var text = (await db.Set<DraftVersion>().OrderBy(one => one.Number).LastAsync()).Text;
        await site.Write(place, text.Replace("Bij FIN was", "Bij FIN was toen", StringComparison.Ordinal));
        using var editor = await site.As("FIN", Role.Editor).Open($"/{place}/facts");
        var rows = editor.Page.QuerySelectorAll("#tally tbody tr").Select(one => one.TextContent).ToList();
        Assert.Contains("nog niet beantwoord", rows.Single(one => one.Contains("FIN")), StringComparison.Ordinal);
        Assert.DoesNotContain("nog niet", rows.Single(one => one.Contains("OCW")), StringComparison.Ordinal);
        using var controller = await site.As("OCW", Role.Controller).Open("/work");
        Assert.DoesNotContain("Klopt wat er over ons staat", controller.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_editor_says_why_a_correction_is_not_taken_over(Store store)
    {
        await using var site = await WaySite.Open(databases, store);
        var place = await Offered(site);
        using (var controller = site.As("OCW", Role.Controller))
            await WaySite.Press(controller, Facts(place), "Stuur de verbeteringen", ("passage-0", "Dit was 12 m3."));
        using (var coordinator = await site.As("FIN", Role.Coordinator).Open("/" + place))
            Assert.Contains("OCW verbeterde iets", coordinator.Text, StringComparison.Ordinal);
        using (var editor = site.As("FIN", Role.Editor))
        {
            await WaySite.Press(editor, place + "/facts", "Leg uit waarom niet", ("why", ""));
            Assert.Equal(422, editor.Status);
            await WaySite.Press(
                editor,
                place + "/facts",
                "Leg uit waarom niet",
                ("why", "Uw eigen aanlevering zegt 11 m3")
            );
            Assert.Equal(200, editor.Status);
        }
        using var again = await site.As("OCW", Role.Controller).Open("/" + Facts(place));
        Assert.Contains("Uw eigen aanlevering zegt 11 m3", again.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task All_ministries_that_answer_at_once_are_heard(Store store)
    {
        await using var site = await WaySite.Open(databases, store);
        var place = await Offered(site);
        var draft = await site.Of(place);
        var desk = new Rekenschap.Figures.Editions.Working.EditionDesk(site.Database, new(site.Database));
        var desks = new DraftDesks(site.Database, desk);
        await using var db = site.Database.Open();
        var look = (await desks.Look(db, draft, null, TestContext.Current.CancellationToken))!;
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 12)
                .Select(i =>
                    Task.Run(() =>
                        new AnswerFacts(site.Database, Drafting.By($"p{i}", $"M{i}", Role.Controller), look, []).Run(
                            [],
                            TestContext.Current.CancellationToken
                        )
                    )
                )
        );
        Assert.All(answers, Assert.Null);
        Assert.Equal(12, await db.Set<FactAnswer>().CountAsync());
        Assert.Equal(draft.Revision + 12, (await site.Of(place)).Revision);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_is_not_spoken_of_or_comes_too_late_finds_nothing_to_answer(Store store)
    {
        await using var site = await WaySite.Open(databases, store);
        var place = await site.Begin("brief", WaySite.True);
        using (var early = await site.As("FIN", Role.Controller).Open("/" + Facts(place)))
            Assert.Equal(404, early.Status);
        await site.Plan(place);
        await site.Step(place, "FIN", Role.Editor, "Leg voor aan de ministeries");
        using (var other = await site.As("OCW", Role.Controller).Open("/" + Facts(place)))
            Assert.Equal(404, other.Status);
        using var controller = await site.As("FIN", Role.Controller).Open("/" + Facts(place));
        var page = controller.Page;
        await site.Confirm(place, "FIN");
        await site.Step(place, "FIN", Role.Coordinator, "Sluit en leg voor aan het beraad");
        using var late = site.As("FIN", Role.Controller);
        await late.Open("/" + Facts(place));
        Assert.Contains("De feitencheck is gesloten", late.Text, StringComparison.Ordinal);
        late.Show(page);
        await late.PressOnly("Bevestig deze passages");
        Assert.True(late.Status is 400 or 409, $"{late.Status}");
    }
}
