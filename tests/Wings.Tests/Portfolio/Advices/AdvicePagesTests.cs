using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Portfolio.Register;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Portfolio.Register;
using Rekenschap.Wings.Tests.Rights;

namespace Rekenschap.Wings.Tests.Portfolio.Advices;

/// <summary>An advice from its registration to what was done with it, by the people whose work that is. It is 16 February 2024.</summary>
public sealed class AdvicePagesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<List<string>> Deeds(RightsSite site)
    {
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        return await db
            .Ledger.Where(entry => entry.Kind.StartsWith("ict_advice"))
            .OrderBy(entry => entry.Position)
            .Select(entry => $"{entry.Kind} {entry.Role} {entry.Organisation}")
            .ToListAsync();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task It_is_registered_taken_up_written_sent_reacted_to_and_followed(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var activity = (await ActivityDesks.MakePublic(site, "M1")).Split('/')[^1];
        var at = await AdviceDesks.Register(site, "M1", activity: activity);
        await AdviceDesks.Advise(site, at);
        var stranger = await site.As("M2", Role.Controller);
        Assert.Equal(404, (await stranger.Open(at)).Status);
        // Who publishes knows that it is there, and not a word of it.
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open(at);
        Assert.Equal(200, coordinator.Status);
        Assert.Contains("leest u zodra de Kamer het heeft", coordinator.Text);
        Assert.DoesNotContain("stapelt", coordinator.Text);
        Assert.DoesNotContain("Groot en nog aan het begin", coordinator.Text);
        await coordinator.Open("/work/advices/advices.csv");
        Assert.DoesNotContain("stapelt", coordinator.Page.DocumentElement.TextContent);
        var reads = await (await site.As("M1", Role.Supplier)).Open(at);
        Assert.Contains("stapelt", reads.Text);
        Assert.Contains("Groot en nog aan het begin", reads.Text);

        await AdviceDesks.Send(site, at);
        Assert.Contains("stapelt", (await stranger.Open(at)).Text);
        var controller = await (await site.As("M1", Role.Controller)).Open(at);
        await controller.PressNamed(
            "Bewaar de reactie",
            ("on", "2023-05-31"),
            ("paper", "verzonnen stuk 2"),
            ("words", "Wij nemen beide over")
        );
        Assert.Equal(422, controller.Status);
        Assert.Contains("De Kamer had het advies toen nog niet", controller.Text);
        await controller.PressNamed("Bewaar de reactie", ("on", "2023-07-01"));
        Assert.Equal(200, controller.Status);
        var supplier = await (await site.As("M1", Role.Supplier)).Open(at);
        await supplier.PressNamed(
            "Meld dit",
            ("number", "2"),
            ("howfar", "CarriedOut"),
            ("on", "2024-01-15"),
            ("says", "Getoetst door een ander")
        );
        Assert.Equal(200, supplier.Status);
        Assert.Contains("Getoetst door een ander", (await stranger.Open(at)).Text);
        Assert.Equal(
            [
                "ict_advice.registered Adviser ACICT",
                "ict_advice.accept Adviser ACICT",
                "ict_advice.write Adviser ACICT",
                "ict_advice.send Adviser ACICT",
                "ict_advice_reaction.react Controller M1",
                "ict_advice_reaction.follow Supplier M1",
            ],
            await Deeds(site)
        );
        await using var db = site.Database.Open();
        var line = Assert.Single((await PortfolioRegister.Read(db, new(2024, 2, 16))).Advices);
        Assert.Equal((1, "Nieuw zaaksysteem"), (line.CarriedOut, line.Activity?.Name));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_quotation_says_so_and_gives_way_to_the_original(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var at = await AdviceDesks.Quote(site, "M1");
        var reader = await (await site.As("M2", Role.Editor)).Open(at);
        Assert.Contains("Aangehaald uit verzonnen stuk 1, blz. 3", reader.Text);
        Assert.Equal(200, (await AdviceDesks.Adopt(site, "M1", at)).Status);
        await reader.Open(at);
        Assert.Equal("Het eigen advies", reader.Heading);
        Assert.DoesNotContain("Het Adviescollege heeft dit advies niet zelf ingevoerd", reader.Text);
        Assert.Contains("het Adviescollege voerde het origineel in", reader.Text);
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open(at);
        Assert.DoesNotContain("Haal opnieuw aan", coordinator.Text);
        Assert.DoesNotContain("Trek in", coordinator.Text);
        Assert.Equal(["ict_advice.quoted Coordinator FIN", "ict_advice.adopt Adviser ACICT"], await Deeds(site));
    }

    [Fact]
    public async Task A_register_number_is_one_advice_and_a_quoted_one_is_opened_to_enter_the_original()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        await AdviceDesks.Quote(site, "M1", number: "A-5");
        var adviser = await (await site.As(AdviceDesks.College, Role.Adviser)).Open("/work/advices/new");
        await adviser.PressNamed(
            "Zet in het register",
            ("register", "A-5"),
            ("registered", "2023-01-02"),
            ("project", "Iets"),
            ("ministry", "M1"),
            ("organisation", "M1")
        );
        Assert.Equal(409, adviser.Status);
        Assert.Contains("al aangehaald, als advies 1", adviser.Text);
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var activity = (await ActivityDesks.MakePublic(site, "M1")).Split('/')[^1];
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open("/work/advices/quote");
        await coordinator.PressNamed(
            "Zet de aanhaling in het register",
            ("activity", activity),
            ("ministry", "M2"),
            ("advised", "2024-02-17"),
            ("sent", "2023-01-01")
        );
        Assert.Equal(422, coordinator.Status);
        foreach (
            var said in new[]
            {
                "Schrijf op waaruit u aanhaalt.",
                "Deze ICT-activiteit is van M1",
                "Deze dag moet nog komen.",
                "De Kamer kan het niet hebben vóór het is uitgebracht.",
                "Schrijf ten minste één aanbeveling op.",
            }
        )
            Assert.Contains(said, coordinator.Text);
        Assert.Empty(await Deeds(site));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_should_have_been_registered_is_listed_for_coordinator_and_college(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var activity = (await ActivityDesks.MakePublic(site, "M1", "Nooit aangemeld")).Split('/')[^1];
        foreach (
            var (organisation, role) in new[] { (RightsSite.Publisher, Role.Coordinator), ("ACICT", Role.Adviser) }
        )
        {
            var reader = await (await site.As(organisation, role)).Open("/work/advices/unregistered");
            Assert.Contains("Nooit aangemeld", reader.Text);
        }
        await AdviceDesks.Register(site, "M1", activity: activity);
        var adviser = await (await site.As("ACICT", Role.Adviser)).Open("/work/advices/unregistered");
        Assert.DoesNotContain("Nooit aangemeld", adviser.Text);
        Assert.Equal(403, (await (await site.As("M1", Role.Supplier)).Open("/work/advices/unregistered")).Status);
    }

    [Fact]
    public async Task Adviser_elsewhere_enters_nothing_and_a_stale_page_is_refused()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        Assert.Equal(403, (await (await site.As("M1", Role.Adviser)).Open("/work/advices/new")).Status);
        var at = await AdviceDesks.Register(site, "M1");
        var adviser = await (await site.As(AdviceDesks.College, Role.Adviser)).Open(at);
        var seen = adviser.Page;
        await adviser.Press("Neem in behandeling", ("Waarom?", "Groot"));
        adviser.Show(seen);
        await adviser.Press("Neem niet in behandeling", ("Waarom?", "Klein"));
        Assert.Equal(412, adviser.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_page_that_was_open_while_the_advice_changed_marks_no_other_recommendation(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var at = await AdviceDesks.Quote(site, "M1");
        var supplier = await (await site.As("M1", Role.Supplier)).Open(at);
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open(at);
        await coordinator.PressNamed(
            "Bewaar de aanhaling",
            ("recommendations", "Begin klein.\nSplits de overgang."),
            ("why", "De eerste ontbrak")
        );
        Assert.Equal(200, coordinator.Status);
        (string, string)[] said =
        [
            ("number", "1"),
            ("howfar", "CarriedOut"),
            ("on", "2024-01-15"),
            ("says", "De overgang is gesplitst"),
        ];
        await supplier.PressNamed("Meld dit", said);
        Assert.Equal(412, supplier.Status);
        await supplier.Open(at);
        Assert.DoesNotContain("De overgang is gesplitst", supplier.Text);
        await supplier.PressNamed("Meld dit", said);
        Assert.Equal(200, supplier.Status);
    }

    [Fact]
    public async Task What_makes_an_advice_public_or_changes_what_is_asks_who_it_is_once_more()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var at = await AdviceDesks.Quote(site, "M1");
        RightsVisitor coordinator = new(RightsSite.Publisher, Role.Coordinator);
        RightsVisitor adviser = new(AdviceDesks.College, Role.Adviser);
        RightsVisitor controller = new("M1", Role.Controller);
        (RightsVisitor Who, string Path, bool Asks)[] all =
        [
            (coordinator, "/work/advices/quote", true),
            (coordinator, at + "/requote", true),
            (coordinator, at + "/withdraw", true),
            (adviser, at + "/send", true),
            (adviser, at + "/adopt", true),
            (adviser, at + "/correct", true),
            (controller, at + "/react", true),
            (adviser, at + "/accept", false),
            (adviser, at + "/write", false),
        ];
        foreach (var (who, _, _) in all)
            await site.As(who);
        site.Door.Time.Move(TimeSpan.FromMinutes(11));
        foreach (var (who, path, asks) in all)
        {
            var reader = await site.As(who);
            await reader.Post(path, [new("guard", site.GuardOf(who))]);
            Assert.Equal((path, asks), (path, reader.Heading == "Bevestig dat u het bent"));
        }
    }

    [Theory]
    [InlineData("Running", true)]
    [InlineData("NotStarted", false)]
    public async Task The_college_is_led_to_the_public_page_of_an_activity_where_there_is_one(string status, bool page)
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var activity = await ActivityDesks.Enter(site, "M1");
        await ActivityDesks.Fill(site, "M1", activity);
        await ActivityDesks.Stand(await site.As("M1", Role.Supplier), activity, "2024-01-31", status, "2021-01-01");
        await ActivityDesks.Publish(site, "M1", activity);
        var adviser = await (await site.As(AdviceDesks.College, Role.Adviser)).Open("/work/advices/unregistered");
        var row = Assert.Single(adviser.Page.QuerySelectorAll("main tbody tr"));
        Assert.Equal(page, Leads(row));
        var at = await AdviceDesks.Register(site, "M1", activity: activity.Split('/')[^1]);
        await adviser.Open(at);
        Assert.Equal(page, Leads(adviser.Page.QuerySelector("main dl")!));
        Assert.DoesNotContain("work/activities", adviser.Page.QuerySelector("main")!.InnerHtml);
        var supplier = await (await site.As("M1", Role.Supplier)).Open(at);
        Assert.Contains("work/activities", supplier.Page.QuerySelector("main dl")!.InnerHtml);

        static bool Leads(AngleSharp.Dom.IElement part) =>
            part.QuerySelectorAll("a")
                .Any(one =>
                    one.GetAttribute("href")! is var link
                    && link.Contains("portfolio/", StringComparison.Ordinal)
                    && link.EndsWith("nieuw-zaaksysteem.html", StringComparison.Ordinal)
                );
    }
}
