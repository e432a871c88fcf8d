using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Passkeys;
using Rekenschap.Access.SigningIn;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Work.Passkeys;

/// <summary>Coming in, and proving who one is, with a device.</summary>
public sealed class PasskeyTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<Reader> WithPasskey(DoorSite site, string name, Device device, Role role = Role.Administrator)
    {
        var (reader, _) = await site.SignedInFirst(name, role);
        await reader.Open("/en/work/me/passkeys");
        await reader.Make(device, "laptop");
        Assert.Equal("My passkeys", reader.Heading);
        Assert.Contains("laptop", reader.Text);
        return reader;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_made_a_passkey_comes_in_with_it_alone_and_lands_where_he_was_going(Store store)
    {
        await using var site = await DoorSite.OpenByName(databases, store);
        using var device = new Device();
        using var first = await WithPasskey(site, "anna", device);
        await first.Press("Sign out");
        using var reader = await site.Reader.Open("en/work/me");
        await reader.SignIn(device);
        Assert.Equal((200, "/en/work/me"), (reader.Status, reader.At.AbsolutePath));
        Assert.Contains("signed in with a passkey", reader.Text);
        await using var db = site.Database.Open();
        var kept = await db.Set<Passkey>().AsNoTracking().SingleAsync();
        Assert.Equal((1L, "internal", "laptop"), (kept.Signed, kept.Transports, kept.Name));
        Assert.Equal(site.Time.GetUtcNow(), kept.Used);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_device_with_an_rsa_key_that_does_not_count_will_do(Store store)
    {
        await using var site = await DoorSite.OpenByName(databases, store);
        using var device = new Device(withRsa: true) { Counts = false };
        (await WithPasskey(site, "anna", device)).Dispose();
        for (var i = 0; i < 2; i++)
        {
            using var reader = await site.Reader.Open("en/work/sign-in");
            Assert.Equal("My work", (await reader.SignIn(device)).Heading);
        }
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_deed_that_binds_is_confirmed_with_a_passkey_and_what_was_filled_in_goes_along(Store store)
    {
        await using var site = await DoorSite.OpenByName(databases, store);
        using var device = new Device();
        using var admin = await WithPasskey(site, "anna", device);
        site.Time.Move(TimeSpan.FromMinutes(11));
        await admin.Open("/en/work/roles");
        await admin.Press(
            "Give a role",
            ("E-mail address", "bert@example.org"),
            ("Name", "bert"),
            ("editor", "Editor"),
            ("Why", "a new colleague")
        );
        Assert.Equal((403, "Confirm that it is you"), (admin.Status, admin.Heading));
        await admin.Confirm(device, new() { Signature = one => [.. one[..^1], (byte)(one[^1] ^ 1)] });
        Assert.Equal((422, true), (admin.Status, admin.Text.Contains("We cannot take this passkey")));
        await admin.Confirm(device);
        Assert.Equal((200, "The role was given"), (admin.Status, admin.Heading));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_passkey_of_another_confirms_nothing(Store store)
    {
        await using var site = await DoorSite.OpenByName(databases, store);
        using var two = new Two(new(), new());
        var (mine, theirs) = two;
        (await WithPasskey(site, "bert", theirs, Role.Editor)).Dispose();
        using var anna = await WithPasskey(site, "anna", mine);
        site.Time.Move(TimeSpan.FromMinutes(11));
        await anna.Open("/en/work/me");
        await anna.Press("Make new recovery codes");
        await anna.Confirm(theirs);
        Assert.Equal((422, "Confirm that it is you"), (anna.Status, anna.Heading));
        theirs.Handle = mine.Handle;
        await anna.Confirm(theirs);
        Assert.Equal((422, "Confirm that it is you"), (anna.Status, anna.Heading));
        Assert.Equal("Keep your recovery codes", (await anna.Confirm(mine)).Heading);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Several_have_names_and_one_that_is_removed_opens_nothing(Store store)
    {
        await using var site = await DoorSite.OpenByName(databases, store);
        using var both = new Two(new(), new());
        var (one, two) = both;
        using var reader = await WithPasskey(site, "anna", one);
        await reader.Make(two, " Laptop ");
        Assert.Equal((422, true), (reader.Status, reader.Text.Contains("of this name already")));
        await reader.Make(two, "");
        Assert.Equal((422, true), (reader.Status, reader.Text.Contains("Give the passkey a name")));
        await reader.Make(two, "phone");
        Assert.Equal(2, reader.Page.QuerySelectorAll("ul.waiting li").Length);
        await reader.Press("Remove");
        Assert.Contains("phone", reader.Page.QuerySelector("ul.waiting")!.TextContent);
        Assert.Single(reader.Page.QuerySelectorAll("ul.waiting li"));
        using var other = await site.Reader.Open("en/work/sign-in");
        Assert.Equal(422, (await other.SignIn(one)).Status);
        Assert.Equal("My work", (await other.SignIn(two)).Heading);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Nobody_removes_the_passkey_of_another(Store store)
    {
        await using var site = await DoorSite.OpenByName(databases, store);
        using var two = new Two(new(), new());
        var (mine, theirs) = two;
        (await WithPasskey(site, "bert", theirs, Role.Editor)).Dispose();
        using var anna = await WithPasskey(site, "anna", mine);
        await using var db = site.Database.Open();
        var credential = System.Buffers.Text.Base64Url.EncodeToString(theirs.Credential);
        var id = (await db.Set<Passkey>().SingleAsync(one => one.Credential == credential)).Id;
        var guard = anna.Page.QuerySelector("input[name=guard]")!.GetAttribute("value")!;
        await anna.Post($"/en/work/me/passkeys/{id}/remove", [new("guard", guard)]);
        Assert.Equal(404, anna.Status);
        Assert.Equal(2, await db.Set<Passkey>().CountAsync());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_begins_anew_has_no_passkey_any_more(Store store)
    {
        await using var site = await DoorSite.OpenByName(databases, store);
        using var device = new Device();
        (await WithPasskey(site, "bert", device, Role.Editor)).Dispose();
        await site.Invite("carla", Role.Administrator);
        var (admin, _) = await site.SignedInFirst("anna", Role.Administrator);
        using var one = admin;
        await admin.Open("/en/work/roles");
        await admin.Open(
            admin.Page.QuerySelectorAll("table a").First(link => link.TextContent == "bert").GetAttribute("href")!
        );
        await admin.Press("Make void and give a new link");
        Assert.Equal(200, admin.Status);
        using var reader = await site.Reader.Open("en/work/sign-in");
        Assert.Equal(422, (await reader.SignIn(device)).Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Many_answers_from_one_address_are_slowed_down_and_passwords_with_them(Store store)
    {
        await using var site = await DoorSite.OpenByName(databases, store);
        using var device = new Device();
        using var reader = await site.Reader.Open("en/work/sign-in");
        for (var i = 0; i < 50; i++)
            Assert.Equal(422, (await reader.SendAnswer("Sign in with a passkey", "{}")).Status);
        Assert.Equal(429, (await reader.SendAnswer("Sign in with a passkey", "{}")).Status);
        await reader.Press("Sign in", ("E-mail address", "x@example.org"), ("Password", "a guess at it"));
        Assert.Equal(429, reader.Status);
        using var elsewhere = site.Reader;
        elsewhere.From("203.0.113.7");
        await elsewhere.Open("en/work/sign-in");
        Assert.Equal(422, (await elsewhere.SendAnswer("Sign in with a passkey", "{}")).Status);
        await using var db = site.Database.Open();
        Assert.Contains("throttled", await db.Set<SignInEvent>().Select(one => one.Kind).ToListAsync());
    }

    [Fact]
    public async Task Where_browsers_know_no_passkeys_none_is_asked()
    {
        await using var site = await DoorSite.Open(databases, Store.Sqlite);
        using var door = await site.Reader.Open("en/work/sign-in");
        Assert.Null(door.Page.QuerySelector("rk-passkey"));
        var (reader, _) = await site.SignedInFirst("anna", Role.Editor);
        using var one = reader;
        await reader.Open("/en/work/me/passkeys");
        Assert.Contains("At this address your browser knows no passkeys", reader.Text);
    }

    [Fact]
    public async Task Players_have_no_passkeys_and_no_password()
    {
        await using var site = await DoorSite.OpenByName(databases, Store.Sqlite, demonstration: true);
        using var reader = await site.Play(Role.Editor);
        foreach (var place in new[] { "passkeys", "password", "app", "close" })
            Assert.Equal(404, (await reader.Open($"/en/work/me/{place}")).Status);
        await reader.Open("/en/work/me");
        Assert.DoesNotContain("passkey", reader.Text);
    }

    [Fact]
    public async Task The_public_address_says_for_which_site_a_passkey_is()
    {
        await using var site = await DoorSite.Open(
            databases,
            Store.Sqlite,
            address: new("https://example.org:8443/x/")
        );
        using var reader = await site.Reader.Open("en/work/sign-in");
        Assert.Contains("\"rpId\":\"example.org\"", reader.Options);
        Assert.Contains("\"userVerification\":\"required\"", reader.Options);
        var cookie = reader.Answer.Headers.GetValues("Set-Cookie").Single(one => one.Contains("passkey"));
        Assert.StartsWith("__Host-", cookie);
        Assert.Contains("samesite=strict", cookie);
    }
}
