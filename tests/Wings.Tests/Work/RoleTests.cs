using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Roles;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Work;

/// <summary>Giving, ending and reviewing roles in the browser.</summary>
public sealed class RoleTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static Task<Reader> Give(Reader reader, string name, string role, params (string, string)[] more) =>
        reader.Press(
            "Give a role",
            [
                ("E-mail address", $"{name}@example.org"),
                ("Name", name),
                (role, role.Replace("data ", "")[..1].ToUpperInvariant() + role.Replace("data ", "")[1..]),
                ("Why", "a new colleague"),
                .. more,
            ]
        );

    [Theory, MemberData(nameof(Both))]
    public async Task An_administrator_gives_a_role_and_hands_on_the_link(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (admin, _) = await site.SignedInFirst("anna", Role.Administrator);
        using var one = admin;
        await admin.Open("/en/work/roles");
        await Give(admin, "bert", "controller");
        Assert.Equal((200, "The role was given"), (admin.Status, admin.Heading));
        using var bert = await site.Reader.Open(admin.Page.QuerySelector("a.secret")!.GetAttribute("href")!);
        Assert.Equal("Choose a password", bert.Heading);
        await admin.Open("/en/work/roles");
        Assert.Contains("bert", admin.Page.QuerySelector("table")!.TextContent);
        await Give(admin, "bert", "editor");
        Assert.NotNull(admin.Page.QuerySelector("a.secret"));
        await using var db = site.Database.Open();
        var given = await db.Ledger.OrderByDescending(e => e.Position).FirstAsync();
        Assert.Equal(("role.given", Role.Administrator, "FIN"), (given.Kind, given.Role, given.Organisation));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_missing_or_impossible_is_told_at_its_field(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (admin, _) = await site.SignedInFirst("anna", Role.Administrator);
        using var one = admin;
        await admin.Open("/en/work/roles");
        await admin.Press(
            "Give a role",
            ("E-mail address", "no address"),
            ("From", "2024-05-01"),
            ("Until", "2024-04-01")
        );
        Assert.Equal(422, admin.Status);
        Assert.Equal(
            ["#email", "#name", "#role", "#until", "#reason"],
            admin.Page.QuerySelectorAll(".summary a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal("no address", admin.Page.QuerySelector("#email")!.GetAttribute("value"));
        await admin.Open("/en/work/roles");
        await Give(admin, "anna", "controller");
        Assert.Equal((403, true), (admin.Status, admin.Text.Contains("role.not_yourself")));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_replaces_somebody_does_so_until_a_day(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (admin, _) = await site.SignedInFirst("anna", Role.Administrator);
        using var one = admin;
        await site.Invite("bert", Role.Controller);
        await admin.Open("/en/work/roles");
        var bert = admin
            .Page.QuerySelectorAll("#in_place_of option")
            .First(option => option.TextContent.Contains("bert"))
            .GetAttribute("value")!;
        await Give(admin, "carla", "controller", ("Replaces", bert));
        Assert.Equal((422, true), (admin.Status, admin.Text.Contains("A replacement has a last day")));
        await admin.Press("Give a role", ("Until", "2024-03-01"));
        Assert.Equal(200, admin.Status);
        await admin.Open("/en/work/roles?day=2024-03-01");
        Assert.Contains("carla", admin.Text);
        await admin.Open("/en/work/roles?day=2024-03-02");
        Assert.DoesNotContain("carla", admin.Page.QuerySelector("table")!.TextContent);
        await using var db = site.Database.Open();
        var (away, replacing) = (
            (await db.Set<RoleGrant>().SingleAsync(g => g.Role == Role.Controller && g.InPlaceOf == null)).Pseudonym,
            (await db.Set<RoleGrant>().SingleAsync(g => g.InPlaceOf != null)).InPlaceOf
        );
        Assert.Equal(away, replacing);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_role_is_ended_with_a_reason_by_who_saw_how_it_stands(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (admin, _) = await site.SignedInFirst("anna", Role.Administrator);
        using var one = admin;
        await site.Invite("bert", Role.Controller);
        await admin.Open("/en/work/roles");
        var page = admin
            .Page.QuerySelectorAll("table a")
            .First(link => link.TextContent == "bert")
            .GetAttribute("href")!;
        await admin.Open(page);
        var stale = admin.Page;
        await admin.Press("End", ("Last day", "2024-01-05"));
        Assert.Equal(422, admin.Status);
        Assert.Equal(
            ["#last_day", "#reason"],
            admin.Page.QuerySelectorAll(".summary a").Select(link => link.GetAttribute("href"))
        );
        await admin.Press("End", ("Last day", "2024-02-20"), ("Why", "left"));
        Assert.Equal("Roles: FIN", admin.Heading);
        await admin.Open("/en/work/roles?day=2024-02-21");
        Assert.DoesNotContain("bert", admin.Page.QuerySelector("table")!.TextContent);
        admin.Show(stale);
        await admin.Press("End", ("Last day", "2024-02-19"), ("Why", "earlier"));
        Assert.Equal((412, true), (admin.Status, admin.Text.Contains("stale")));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_role_of_another_organisation_is_not_there(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (admin, _) = await site.SignedInFirst("anna", Role.Administrator);
        using var one = admin;
        await site.Invite("bert", Role.Controller, "OCW");
        await using var db = site.Database.Open();
        var grant = await db.Set<RoleGrant>().SingleAsync(g => g.Organisation == "OCW");
        Assert.Equal(404, (await admin.Open($"/en/work/roles/{grant.Id}")).Status);
        await admin.Open("/en/work/roles");
        var guard = admin.Page.QuerySelector("input[name=guard]")!.GetAttribute("value")!;
        foreach (var deed in new[] { "end", "anew", "confirm", "close" })
        {
            await admin.Post(
                $"/en/work/roles/{grant.Id}/{deed}",
                [new("guard", guard), new("last_day", "2024-03-01"), new("reason", "x"), new("seen", "1")]
            );
            Assert.Equal(404, admin.Status);
        }
        await admin.Post($"/en/work/roles/review/{grant.Id}", [new("guard", guard)]);
        Assert.Equal(404, admin.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_auditor_sees_roles_by_pseudonym_and_gives_none(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        await site.Invite("bert", Role.Controller);
        var (auditor, _) = await site.SignedInFirst("olga", Role.Auditor);
        using var one = auditor;
        await auditor.Open("/en/work/roles");
        Assert.Equal(200, auditor.Status);
        Assert.DoesNotContain("bert", auditor.Text);
        Assert.Null(auditor.Page.QuerySelector("#email"));
        var guard = auditor.Page.QuerySelector("input[name=guard]")!.GetAttribute("value")!;
        await auditor.Post("/en/work/roles", [new("guard", guard)]);
        Assert.Equal(403, auditor.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Each_quarter_every_role_is_confirmed_or_ended_but_ones_own(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        (await site.SignedInFirst("anna", Role.Administrator)).Reader.Dispose();
        await site.Invite("bert", Role.Controller);
        site.Time.Move(TimeSpan.FromDays(50)); // 6 April: the second quarter
        using var admin = await site.Reader.Open("en/work/sign-in");
        await admin.Press("Sign in", ("E-mail address", "anna@example.org"), ("Password", DoorSite.GoodPassword));
        await admin.Press("Sign in", ("Code of six digits", await site.Code("anna")));
        Assert.Contains("Review 1 role of this quarter, by 30 April 2024", admin.Text);
        await admin.Open("/en/work/roles/review");
        Assert.Contains("This is your own role", admin.Text);
        Assert.DoesNotContain("Overdue", admin.Text);
        await admin.Press("Let stand");
        Assert.Null(admin.Page.QuerySelector("form[action*=review]"));
        Assert.Contains("Nothing waits", (await admin.Open("/en/work")).Text);
        await using var db = site.Database.Open();
        Assert.Equal("role.reviewed", (await db.Ledger.OrderByDescending(e => e.Position).FirstAsync()).Kind);
        Assert.Null(await LedgerVerified(site));
    }

    static async Task<LedgerBreak?> LedgerVerified(DoorSite site)
    {
        await using var db = site.Database.Open();
        return await Kernel.Storage.LedgerBook.Verify(db);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_may_what_is_explained_to_whoever_signed_in(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (reader, _) = await site.SignedInFirst("bert", Role.Editor);
        using var one = reader;
        await reader.Open("/work/rights");
        Assert.Equal(
            [
                "Aanleveraar",
                "Controller",
                "Coördinator",
                "Auditor",
                "Redacteur",
                "Beheerder",
                "Mandaathouder",
                "Adviseur",
            ],
            reader.Page.QuerySelectorAll("h2").Select(h => h.TextContent)
        );
        Assert.Single(reader.Page.QuerySelectorAll("main strong"));
        Assert.Contains(
            reader.Page.QuerySelectorAll("main tr"),
            row => row.TextContent.Contains("goedgekeurd") && row.TextContent.Contains("als deze ingediend is")
        );
    }
}
