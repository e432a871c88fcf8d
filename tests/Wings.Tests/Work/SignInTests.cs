using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Sessions;
using Rekenschap.Access.SigningIn;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Work;

/// <summary>The door: who comes in, and how.</summary>
public sealed class SignInTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static Task<Reader> Try(Reader reader, string name, string password) =>
        reader.Press("Sign in", ("E-mail address", $"{name}@example.org"), ("Password", password));

    [Theory, MemberData(nameof(Both))]
    public async Task Who_is_invited_chooses_a_password_connects_an_app_and_is_at_work(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (reader, codes) = await site.SignedInFirst("anna", Role.Administrator);
        using var _ = reader;
        Assert.Equal((200, "My work"), (reader.Status, reader.Heading));
        Assert.Equal(10, codes.Length);
        await using var db = site.Database.Open();
        Assert.Equal(
            ["account.made", "role.given"],
            await db.Ledger.OrderBy(e => e.Position).Select(e => e.Kind).ToListAsync()
        );
        foreach (var content in await db.Set<LedgerContent>().AsNoTracking().ToListAsync())
            Assert.DoesNotContain(
                "anna",
                System.Text.Encoding.UTF8.GetString([.. content.Content]),
                StringComparison.OrdinalIgnoreCase
            );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_comes_back_gives_password_and_code_and_lands_where_he_was_going(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        (await site.SignedInFirst("anna", Role.Administrator)).Reader.Dispose();
        site.Time.Move(TimeSpan.FromMinutes(1));
        using var reader = await site.Reader.Open("en/work/me");
        Assert.Equal("Sign in", reader.Heading);
        await Try(reader, "Anna", DoorSite.GoodPassword);
        Assert.Equal("Code from your app", reader.Heading);
        var half = reader.Cookies["rekenschap"]!.Value;
        await reader.Press("Sign in", ("Code of six digits", await site.Code("anna")));
        Assert.Equal((200, "/en/work/me"), (reader.Status, reader.At.AbsolutePath));
        Assert.NotEqual(half, reader.Cookies["rekenschap"]!.Value);
        Assert.Contains("anna@example.org", reader.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task With_the_password_alone_nothing_opens(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (first, codes) = await site.SignedInFirst("anna", Role.Administrator);
        first.Dispose();
        using var reader = await site.Reader.Open("en/work/sign-in");
        await Try(reader, "anna", DoorSite.GoodPassword);
        await reader.Open("/en/work");
        Assert.Equal("Sign in", reader.Heading);
        await reader.Open("/en/work/sign-in/code");
        await reader.Press("Sign in", ("Code of six digits", await site.Code("anna")));
        Assert.Equal((422, true), (reader.Status, reader.Text.Contains("was used already")));
        await reader.Press("Sign in", ("Code of six digits", codes[0]));
        Assert.Equal("My work", reader.Heading);
        using var again = await site.Reader.Open("en/work/sign-in");
        await Try(again, "anna", DoorSite.GoodPassword);
        await again.Press("Sign in", ("Code of six digits", codes[0]));
        Assert.Equal(422, again.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_door_does_not_tell_whether_there_is_an_account(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        await site.Invite("anna", Role.Editor);
        async Task<string> Said(string name)
        {
            using var reader = await site.Reader.Open("en/work/sign-in");
            await Try(reader, name, "not the password");
            Assert.Equal(422, reader.Status);
            Assert.StartsWith("Error: ", reader.Page.Title);
            return reader.Text.Replace(name, "");
        }
        Assert.Equal(await Said("anna"), await Said("nobody"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_tries_too_often_waits_and_holds_up_nobody_else(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        (await site.SignedInFirst("anna", Role.Administrator)).Reader.Dispose();
        using var reader = await site.Reader.Open("en/work/sign-in");
        for (var i = 0; i < 5; i++)
            Assert.Equal(422, (await Try(reader, "anna", "guess number " + i)).Status);
        await Try(reader, "anna", DoorSite.GoodPassword);
        Assert.Equal((429, true), (reader.Status, reader.Text.Contains("Wait 15 minutes")));
        using var owner = site.Reader;
        owner.From("203.0.113.7");
        await owner.Open("en/work/sign-in");
        Assert.Equal("Code from your app", (await Try(owner, "anna", DoorSite.GoodPassword)).Heading);
        site.Time.Move(TimeSpan.FromMinutes(15));
        Assert.Equal("Code from your app", (await Try(reader, "anna", DoorSite.GoodPassword)).Heading);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Many_guesses_at_once_are_not_all_let_through(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        (await site.SignedInFirst("anna", Role.Administrator)).Reader.Dispose();
        var statuses = await Task.WhenAll(
            Enumerable
                .Range(0, 24)
                .Select(async i =>
                {
                    using var reader = await site.Reader.Open("en/work/sign-in");
                    return (await Try(reader, "anna", $"guess number {i}")).Status;
                })
        );
        Assert.InRange(statuses.Count(status => status == 422), 1, 5);
        Assert.All(statuses, status => Assert.True(status is 422 or 429));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_session_ends_when_idle_at_the_end_of_the_day_and_when_it_is_ended(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (reader, _) = await site.SignedInFirst("anna", Role.Administrator);
        using var one = reader;
        site.Time.Move(TimeSpan.FromMinutes(59));
        Assert.Equal("My work", (await reader.Open("/en/work")).Heading);
        site.Time.Move(TimeSpan.FromMinutes(59));
        Assert.Equal("My work", (await reader.Open("/en/work")).Heading);
        site.Time.Move(TimeSpan.FromMinutes(61));
        Assert.Equal("Sign in", (await reader.Open("/en/work")).Heading);
        await Try(reader, "anna", DoorSite.GoodPassword);
        await reader.Press("Sign in", ("Code of six digits", await site.Code("anna")));
        for (var i = 0; i < 12; i++)
        {
            Assert.Equal("My work", (await reader.Open("/en/work")).Heading);
            site.Time.Move(TimeSpan.FromMinutes(60) - TimeSpan.FromSeconds(1));
        }
        site.Time.Move(TimeSpan.FromSeconds(15));
        Assert.Equal("Sign in", (await reader.Open("/en/work")).Heading);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_signs_out_is_out_with_the_same_cookie_too(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (reader, _) = await site.SignedInFirst("anna", Role.Administrator);
        using var one = reader;
        var cookie = reader.Cookies["rekenschap"]!.Value;
        await reader.Press("Sign out");
        Assert.Equal("Sign in", reader.Heading);
        using var thief = site.Reader;
        thief.Give("rekenschap", cookie);
        Assert.Equal("Sign in", (await thief.Open("en/work")).Heading);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Sessions_and_forms_hold_on_every_node_and_the_owner_ends_them_from_any(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (first, _) = await site.SignedInFirst("anna", Role.Administrator);
        using var one = first;
        await using var node = await site.Another();
        using var second = node.Reader;
        second.Give("rekenschap", first.Cookies["rekenschap"]!.Value);
        Assert.Equal("My work", (await second.Open("en/work")).Heading);
        site.Time.Move(TimeSpan.FromMinutes(1));
        using var phone = await node.Reader.Open("en/work/sign-in");
        await Try(phone, "anna", DoorSite.GoodPassword);
        await phone.Press("Sign in", ("Code of six digits", await site.Code("anna")));
        await first.Open("/en/work/me");
        // The form comes from one node and is sent to the other.
        first.Turn(node.Reader.Root);
        await first.Press("Sign out there");
        Assert.Equal("Sign in", (await phone.Open("/en/work")).Heading);
        Assert.Equal("My work", (await first.Open("/en/work")).Heading);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_link_works_once_for_seven_days_and_tells_nothing_else(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var secret = await site.Invite("anna", Role.Editor);
        using var reader = await site.Reader.Open($"en/work/invitation/{secret}");
        await reader.Press("Set and go on", ("New password", "short"), ("The same password", "short"));
        Assert.Equal(
            (422, "5 characters"),
            (reader.Status, reader.Text.Contains("5 characters") ? "5 characters" : reader.Text)
        );
        await reader.Press(
            "Set and go on",
            ("New password", DoorSite.GoodPassword),
            ("The same password", "another one here")
        );
        Assert.Contains("differ", reader.Text);
        await reader.Press(
            "Set and go on",
            ("New password", DoorSite.GoodPassword),
            ("The same password", DoorSite.GoodPassword)
        );
        Assert.Equal("Connect your app", reader.Heading);
        using var later = await site.Reader.Open($"en/work/invitation/{secret}");
        Assert.Equal(404, later.Status);
        var other = await site.Invite("bert", Role.Editor);
        site.Time.Move(TimeSpan.FromDays(7));
        Assert.Equal(404, (await later.Open($"/en/work/invitation/{other}")).Status);
        Assert.Equal(404, (await later.Open("/en/work/invitation/none")).Status);
        await using var db = site.Database.Open();
        Assert.DoesNotContain(secret, await db.Set<Invitation>().Select(one => one.SecretHash).ToListAsync());
    }

    [Fact]
    public async Task Over_https_cookies_are_of_this_host_alone_and_the_browser_stays_with_https()
    {
        await using var site = await DoorSite.Open(databases, Store.Sqlite, address: new("https://example.org/jbr/"));
        var secret = await site.Invite("anna", Role.Editor);
        using var reader = await site.Reader.Open($"en/work/invitation/{secret}");
        Assert.Contains("max-age=31536000", reader.Answer.Headers.GetValues("Strict-Transport-Security").Single());
        var cookies = reader.Answer.Headers.GetValues("Set-Cookie").ToList();
        Assert.All(
            cookies,
            cookie =>
            {
                Assert.StartsWith("__Host-", cookie);
                Assert.Contains("path=/", cookie);
                Assert.Contains("secure", cookie);
                Assert.Contains("httponly", cookie);
                Assert.Contains("samesite=strict", cookie);
                Assert.DoesNotContain("domain", cookie);
            }
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Players_are_let_in_by_a_demonstration_and_by_nothing_else(Store store)
    {
        await using var site = await DoorSite.Open(databases, store, demonstration: true);
        using var reader = await site.Play(Role.Controller);
        Assert.Equal("My work", reader.Heading);
        Assert.Contains("controller", reader.Page.QuerySelector("header")!.TextContent);
        await using var real = await site.Another(demonstration: false);
        using var there = real.Reader;
        there.Give("rekenschap", reader.Cookies["rekenschap"]!.Value);
        Assert.Equal("Sign in", (await there.Open("en/work")).Heading);
        Assert.DoesNotContain("Play", there.Text);
        var guard = there.Page.QuerySelector("input[name=guard]")!.GetAttribute("value")!;
        await there.Post("/en/work/sign-in/play", [new("guard", guard), new("player", "demo-controller-FIN")]);
        Assert.Equal(303, there.Status);
        Assert.Equal("Sign in", (await there.Open("/en/work")).Heading);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_works_for_two_organisations_chooses_for_whom(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (reader, _) = await site.SignedInFirst("anna", Role.Editor);
        using var one = reader;
        Assert.Equal("", await site.Invite("anna", Role.Administrator, "OCW"));
        await reader.Open("/en/work/roles");
        Assert.Equal(403, reader.Status);
        Assert.Contains("for OCW: choose above", reader.Text);
        await reader.Press("Switch", ("Work for", "OCW"));
        Assert.Equal((200, "Roles: OCW"), ((await reader.Open("/en/work/roles")).Status, reader.Heading));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_happens_at_the_door_is_kept_for_a_year_and_out_of_the_ledger(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        (await site.SignedInFirst("anna", Role.Editor)).Reader.Dispose();
        using var reader = await site.Reader.Open("en/work/sign-in");
        await Try(reader, "anna", "wrong password");
        await using var db = site.Database.Open();
        Task<List<string>> Kinds() =>
            db.Set<SignInEvent>().AsNoTracking().OrderBy(one => one.Id).Select(one => one.Kind).ToListAsync();
        Assert.Equal(["invitation.used", "app.connected", "password.wrong"], await Kinds());
        Assert.Equal(2, await db.Ledger.CountAsync());
        site.Time.Move(TimeSpan.FromDays(366));
        await reader.Open("/en/work/sign-in");
        await Try(reader, "nobody", "wrong password");
        Assert.Equal(["password.wrong"], await Kinds());
        Assert.Equal([null], await db.Set<SignInEvent>().Select(one => one.Pseudonym).ToListAsync());
        Assert.Empty(
            await db.Set<Session>()
                .Where(one => one.Stage == SessionStage.Whole && one.Ends > site.Time.GetUtcNow())
                .ToListAsync()
        );
    }
}
