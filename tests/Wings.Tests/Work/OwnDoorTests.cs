using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Codes;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Work;

/// <summary>Changing how one comes in oneself.</summary>
public sealed class OwnDoorTests(TestDatabases databases)
{
    const string Another = "vijf andere woorden op rij";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static Task<Reader> Change(Reader reader, string old, string password, string? again = null) =>
        reader.Press(
            "Change the password",
            ("Present password", old),
            ("New password", password),
            ("The same password", again ?? password)
        );

    [Theory, MemberData(nameof(Both))]
    public async Task Who_changes_the_password_stays_here_and_is_out_everywhere_else(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (elsewhere, _) = await site.SignedInFirst("anna", Role.Administrator);
        var here = await site.ComesBack("anna");
        using var both = new Readers(elsewhere, here);
        var before = here.Cookies["rekenschap"]!.Value;
        await here.Open("/en/work/me/password");
        await Change(here, DoorSite.GoodPassword, Another);
        Assert.Equal((200, "My account"), (here.Status, here.Heading));
        Assert.Contains("Your password was changed", here.Page.QuerySelector(".done")!.TextContent);
        Assert.Contains("password changed", here.Text);
        Assert.NotEqual(before, here.Cookies["rekenschap"]!.Value);
        Assert.Equal("Sign in", (await elsewhere.Open("/en/work")).Heading);
        await elsewhere.Press("Sign in", ("E-mail address", "anna@example.org"), ("Password", DoorSite.GoodPassword));
        Assert.Equal(422, elsewhere.Status);
        await elsewhere.Press("Sign in", ("E-mail address", "anna@example.org"), ("Password", Another));
        Assert.Equal("Code from your app", elsewhere.Heading);
        await using var db = site.Database.Open();
        Assert.Equal(2, await db.Ledger.CountAsync());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_old_password_is_asked_and_the_new_one_is_held_against_the_rules(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (reader, _) = await site.SignedInFirst("anna", Role.Editor);
        using var one = reader;
        await reader.Open("/en/work/me/password");
        async Task Wrong(string says, string old, string password, string? again = null)
        {
            await Change(reader, old, password, again);
            Assert.Equal(422, reader.Status);
            Assert.Contains(says, reader.Text);
        }
        for (var i = 0; i < 5; i++)
            await Wrong("not your present password", i == 0 ? new string('x', 500) : $"guess number {i}", Another);
        await Change(reader, DoorSite.GoodPassword, Another);
        Assert.Equal(429, reader.Status);
        site.Time.Move(TimeSpan.FromMinutes(15));
        // Who knows the old one may look for a new one as long as it takes.
        for (var i = 0; i < 6; i++)
            await Wrong("characters", DoorSite.GoodPassword, "short");
        await Wrong("differ", DoorSite.GoodPassword, Another, "something else");
        await Wrong("choose another", DoorSite.GoodPassword, DoorSite.GoodPassword);
        await Change(reader, DoorSite.GoodPassword, Another);
        Assert.Equal("My account", reader.Heading);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Another_app_makes_the_old_codes_void(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (elsewhere, codes) = await site.SignedInFirst("anna", Role.Editor);
        var here = await site.ComesBack("anna");
        using var both = new Readers(elsewhere, here);
        await here.Open("/en/work/me/app");
        var key = DoorSite.Key(here);
        await here.Press("Connect", ("Code of six digits", "000000"));
        Assert.Equal(422, here.Status);
        site.Time.Move(TimeSpan.FromMinutes(1));
        key = DoorSite.Key(here);
        await here.Press("Connect", ("Code of six digits", Totp.Code(key, Totp.StepAt(site.Time.GetUtcNow()))));
        Assert.Equal("Keep your recovery codes", here.Heading);
        var anew = here.Page.QuerySelectorAll(".codes li").Select(one => one.TextContent).ToArray();
        Assert.Empty(anew.Intersect(codes));
        Assert.Equal("My work", (await here.Open("/en/work")).Heading);
        Assert.Equal("Sign in", (await elsewhere.Open("/en/work")).Heading);
        await elsewhere.Press("Sign in", ("E-mail address", "anna@example.org"), ("Password", DoorSite.GoodPassword));
        await elsewhere.Press("Sign in", ("Code of six digits", codes[0]));
        Assert.Equal(422, elsewhere.Status);
        await elsewhere.Press("Sign in", ("Code of six digits", anew[0]));
        Assert.Equal("My work", elsewhere.Heading);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task New_recovery_codes_ask_a_fresh_proof_and_make_the_old_ones_void(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (reader, codes) = await site.SignedInFirst("anna", Role.Editor);
        using var one = reader;
        site.Time.Move(TimeSpan.FromMinutes(11));
        await reader.Open("/en/work/me");
        await reader.Press("Make new recovery codes");
        Assert.Equal((403, "Confirm that it is you"), (reader.Status, reader.Heading));
        await reader.Press("Confirm and go on", ("Code from your app", DoorSite.GoodPassword));
        Assert.Equal("Keep your recovery codes", reader.Heading);
        var anew = reader.Page.QuerySelectorAll(".codes li").Select(li => li.TextContent).ToArray();
        Assert.Equal((10, 0), (anew.Length, anew.Intersect(codes).Count()));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task All_other_sessions_are_ended_at_once_and_nobody_elses(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (bert, _) = await site.SignedInFirst("bert", Role.Editor);
        var (phone, _) = await site.SignedInFirst("anna", Role.Editor);
        var laptop = await site.ComesBack("anna");
        var desk = await site.ComesBack("anna");
        using var all = new Readers(bert, phone, laptop, desk);
        await desk.Open("/en/work/me");
        Assert.Equal(2, desk.Page.QuerySelectorAll("form[action$=end]").Length);
        await desk.Press("Sign out everywhere else");
        Assert.Contains("signed out everywhere but here", desk.Page.QuerySelector(".done")!.TextContent);
        Assert.Empty(desk.Page.QuerySelectorAll("form[action$=end]"));
        foreach (var (reader, heading) in new[] { (phone, "Sign in"), (laptop, "Sign in"), (bert, "My work") })
            Assert.Equal(heading, (await reader.Open("/en/work")).Heading);
    }
}
