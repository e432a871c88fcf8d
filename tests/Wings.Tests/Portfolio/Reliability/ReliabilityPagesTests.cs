using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Portfolio.Register;
using Rekenschap.Portfolio.Reliability;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Portfolio.Dashboard;
using Rekenschap.Wings.Tests.Portfolio.Register;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Portfolio.Reliability;

/// <summary>A note on reliability from the department's desk to the public. It is 16 February 2024.</summary>
public sealed class ReliabilityPagesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<ShownNote?> Public(RightsSite site)
    {
        await using var db = site.Database.Open();
        return (await PortfolioRegister.Read(db, new(2024, 2, 16))).Notes.Values.SingleOrDefault();
    }

    static async Task<Reader> Switch(RightsSite site, string on, string scope = "all", string which = "")
    {
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open("/work/reliability");
        return await coordinator.PressNamed(
            "Leg vast",
            ("for", scope),
            ("which", which),
            ("on", on),
            ("why", "Afgesproken met de ministeries")
        );
    }

    /// <summary>Where the note on an activity stands.</summary>
    static string NoteOf(string activity) => activity.Replace("activities", "reliability", StringComparison.Ordinal);

    static async Task React(RightsSite site, string at, string words)
    {
        var supplier = await (await site.As("M1", Role.Supplier)).Open(at);
        await supplier.PressNamed("Bewaar de reactie", ("words", words));
        Assert.Equal(200, supplier.Status);
        var controller = await (await site.As("M1", Role.Controller)).Open(at);
        await controller.Press("Keur goed");
        Assert.Equal(200, controller.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_department_sees_it_first_and_it_is_public_with_its_reaction_where_that_was_switched_on(
        Store store
    )
    {
        await using var site = await RightsSite.Open(databases, store);
        var activity = await ActivityDesks.MakePublic(site, "M1");
        var at = NoteOf(activity);
        var supplier = await (await site.As("M1", Role.Supplier)).Open("/work/reliability");
        Assert.Contains("Nieuw zaaksysteem", supplier.Text);
        await supplier.Open(at);
        Assert.Contains("Niet ingevuld: aanleiding", supplier.Text);
        Assert.Equal(404, (await (await site.As("M2", Role.Supplier)).Open(at)).Status);
        Assert.Equal(200, (await Switch(site, "on")).Status);
        Assert.Null(await Public(site));
        await React(site, at, "Dit vullen wij in maart aan");
        Assert.Equal("Dit vullen wij in maart aan", (await Public(site))?.Reaction);
        Assert.Equal(200, (await Switch(site, "off", "activity", activity.Split('/')[^1])).Status);
        Assert.Null(await Public(site));
        Assert.Equal(200, (await Switch(site, "on", "activity", activity.Split('/')[^1])).Status);
        Assert.NotNull(await Public(site));
        // A new public version makes the note new.
        await ActivityDesks.Begin(site, "M1", activity);
        Assert.NotNull(await Public(site));
        await ActivityDesks.Publish(site, "M1", activity);
        Assert.Null(await Public(site));
        await supplier.Open(at);
        Assert.Contains("hoort bij een vorige notitie", supplier.Text);
        await React(site, at, "Aangevuld");
        Assert.Equal((2, "Aangevuld"), ((await Public(site))!.Note.Version, (await Public(site))!.Reaction));
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        Assert.Equal(
            ["agree", "agree", "write", "write"],
            await db
                .Ledger.Where(entry => entry.Kind.StartsWith("reliability_reaction."))
                .Select(entry => entry.Kind.Substring(21))
                .OrderBy(kind => kind)
                .ToListAsync()
        );
        Assert.Equal(3, await db.Ledger.CountAsync(entry => entry.Kind == "reliability_switch.turned"));
    }

    [Fact]
    public async Task On_the_page_of_an_activity_it_stands_beside_the_departments_words_and_nowhere_else()
    {
        await using var site = await ServedDashboard.Start(databases);
        var list = await site.Open("/portfolio.html?ministry=BZK");
        var (shown, not) = (0, 0);
        foreach (var link in list.QuerySelectorAll("#activities tbody a").Take(8))
        {
            var page = await site.Open("/" + link.GetAttribute("href"));
            var has = page.QuerySelector("#reliability") is not null;
            Assert.Equal(
                has,
                page.QuerySelector("main")!.TextContent.Contains("Verzonnen reactie", StringComparison.Ordinal)
            );
            _ = has ? shown++ : not++;
        }
        Assert.True(shown > 0 && not > 0, $"{shown} {not}");
        var elsewhere = await site.Open("/portfolio.html?ministry=FIN");
        var other = await site.Open("/" + elsewhere.QuerySelector("#activities tbody a")!.GetAttribute("href"));
        Assert.Null(other.QuerySelector("#reliability"));
    }

    [Fact]
    public async Task What_another_wrote_meanwhile_is_not_overwritten_by_a_form_that_was_wrong_at_first()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var at = NoteOf(await ActivityDesks.MakePublic(site, "M1"));
        var supplier = await (await site.As("M1", Role.Supplier)).Open(at);
        var opened = supplier.Page;
        await supplier.PressNamed("Bewaar de reactie", ("words", "Wat een collega schreef"));
        Assert.Equal(200, supplier.Status);
        supplier.Show(opened);
        await supplier.PressNamed("Bewaar de reactie", ("words", ""));
        Assert.Equal(422, supplier.Status);
        await supplier.PressNamed("Bewaar de reactie", ("words", "Wat ik schreef"));
        Assert.Equal(412, supplier.Status);
        await supplier.Open(at);
        Assert.Contains("Wat een collega schreef", supplier.Text);
    }

    [Fact]
    public async Task A_reaction_waits_for_the_controller_of_its_ministry_until_it_is_agreed_to_or_the_note_is_new()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var activity = await ActivityDesks.MakePublic(site, "M1");
        var at = NoteOf(activity);
        var supplier = await (await site.As("M1", Role.Supplier)).Open(at);
        await supplier.PressNamed("Bewaar de reactie", ("words", "Dit klopt"));
        const string waits = "1 reactie op een betrouwbaarheidsnotitie goed te keuren";
        async Task<string> Work(string ministry) =>
            (await (await site.As(ministry, Role.Controller)).Open("/work")).Text;
        Assert.Contains(waits, await Work("M1"));
        Assert.DoesNotContain(waits, await Work("M2"));
        await ActivityDesks.Begin(site, "M1", activity);
        await ActivityDesks.Publish(site, "M1", activity);
        Assert.DoesNotContain(waits, await Work("M1"));
        await supplier.Open(at);
        await supplier.PressNamed("Bewaar de reactie", ("words", "Dit klopt nog"));
        Assert.Contains(waits, await Work("M1"));
        await (await (await site.As("M1", Role.Controller)).Open(at)).Press("Keur goed");
        Assert.DoesNotContain(waits, await Work("M1"));
    }

    [Fact]
    public async Task The_list_is_narrowed_by_its_address_and_what_is_nothing_leaves_none()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var at = NoteOf(await ActivityDesks.MakePublic(site, "M1"));
        await ActivityDesks.MakePublic(site, "M2");
        await (await (await site.As("M1", Role.Supplier)).Open(at)).PressNamed(
            "Bewaar de reactie",
            ("words", "Dit klopt")
        );
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        foreach (
            var (asked, count) in new[]
            {
                ("", 2),
                ("?reaction=written", 1),
                ("?reaction=none", 1),
                ("?ministry=M1&reaction=none", 0),
                ("?ministry=M2", 1),
                ("?reaction=%3Cb%3E", 0),
            }
        )
        {
            await coordinator.Open("/work/reliability" + asked);
            Assert.Equal((asked, count), (asked, coordinator.Page.QuerySelectorAll("#notes tbody tr").Length));
            Assert.Null(coordinator.Page.QuerySelector("main b"));
        }
        Assert.Contains("geschreven (1)", (await coordinator.Open("/work/reliability")).Text);
    }

    [Fact]
    public async Task What_was_switched_is_named_as_people_name_it()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var number = (await ActivityDesks.MakePublic(site, "M1")).Split('/')[^1];
        await Switch(site, "on", "ministry", "M1");
        var coordinator = await Switch(site, "off", "activity", number);
        // Of organisations this server knows codes alone.
        Assert.Equal(
            ["Nieuw zaaksysteem", "M1"],
            coordinator.Page.QuerySelectorAll("#switches tbody th").Select(one => one.TextContent.Trim())
        );
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field_and_only_who_publishes_switches()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        await ActivityDesks.MakePublic(site, "M1");
        var coordinator = await Switch(site, "", "ministry", "XYZ");
        Assert.Equal(422, coordinator.Status);
        Assert.Contains("Deze is er niet", coordinator.Text);
        Assert.Contains("Kies aan of uit", coordinator.Text);
        var other = await (await site.As("M1", Role.Coordinator)).Open("/work/reliability");
        Assert.DoesNotContain("Zet notities aan of uit", other.Text);
        Assert.DoesNotContain("Nieuw zaaksysteem", other.Text);
        await other.Post(
            "/work/reliability/switch",
            [
                new("guard", site.GuardOf(new("M1", Role.Coordinator))),
                new("for", "all"),
                new("on", "on"),
                new("why", "omdat"),
            ]
        );
        Assert.Equal(403, other.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Words_on_a_note_that_is_no_longer_the_note_are_refused(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var activity = await ActivityDesks.MakePublic(site, "M1");
        var at = NoteOf(activity);
        var supplier = await (await site.As("M1", Role.Supplier)).Open(at);
        var read = supplier.Page;
        await ActivityDesks.Begin(site, "M1", activity);
        await ActivityDesks.Publish(site, "M1", activity);
        supplier.Show(read);
        await supplier.PressNamed("Bewaar de reactie", ("words", "Over wat ik las"));
        Assert.Equal(409, supplier.Status);
        Assert.Contains("Er is een nieuwe openbare versie", supplier.Text);
        await using var db = site.Database.Open();
        Assert.Empty(await db.Set<NoteReaction>().ToListAsync());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task New_words_wait_beside_those_that_are_public(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var activity = await ActivityDesks.MakePublic(site, "M1");
        var at = NoteOf(activity);
        Assert.Equal(200, (await Switch(site, "on")).Status);
        await React(site, at, "Dit vullen wij aan");
        var supplier = await (await site.As("M1", Role.Supplier)).Open(at);
        await supplier.PressNamed("Bewaar de reactie", ("words", "Bij nader inzien"));
        Assert.Equal(200, supplier.Status);
        Assert.Equal("Dit vullen wij aan", (await Public(site))?.Reaction);
        Assert.Contains("Dit vullen wij aan", supplier.Text);
        Assert.Contains("Nieuwe woorden, nog niet goedgekeurd", supplier.Text);
        var controller = await (await site.As("M1", Role.Controller)).Open(at);
        await controller.Press("Keur goed");
        Assert.Equal(200, controller.Status);
        Assert.Equal("Bij nader inzien", (await Public(site))?.Reaction);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_two_coordinators_who_switch_the_second_looks_again(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open("/work/reliability");
        var before = coordinator.Page;
        Assert.Equal(200, (await Switch(site, "off", "ministry", "M1")).Status);
        coordinator.Show(before);
        await coordinator.PressNamed("Leg vast", ("for", "all"), ("which", ""), ("on", "on"), ("why", "Afgesproken"));
        Assert.Equal(412, coordinator.Status);
        await using var db = site.Database.Open();
        Assert.Equal(["M1"], await db.Set<NoteSwitch>().Select(one => one.Scope).ToListAsync());
    }

    [Fact]
    public async Task What_makes_a_note_public_asks_who_it_is_once_more()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var at = NoteOf(await ActivityDesks.MakePublic(site, "M1"));
        (RightsVisitor Who, string Path)[] asked =
        [
            (new("M1", Role.Controller), at + "/agree"),
            (new(RightsSite.Publisher, Role.Coordinator), "/work/reliability/switch"),
        ];
        foreach (var (who, _) in asked)
            await site.As(who);
        site.Door.Time.Move(TimeSpan.FromMinutes(11));
        foreach (var (who, path) in asked)
        {
            var reader = await site.As(who);
            await reader.Post(path, [new("guard", site.GuardOf(who))]);
            Assert.Equal((403, "Bevestig dat u het bent"), (reader.Status, reader.Heading));
        }
    }
}
