using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Passkeys;
using Rekenschap.Access.Roles;
using Rekenschap.Access.Sessions;
using Rekenschap.Access.SigningIn;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Work.Passkeys;

namespace Rekenschap.Wings.Tests.Work;

/// <summary>Closing an account: what goes, what stays, and who may.</summary>
public sealed class ClosingTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<Reader> Close(Reader reader)
    {
        await reader.Open("/en/work/me/close");
        await reader.PressNamed("Close my account", ("sure", "yes"));
        return reader;
    }

    static async Task<Reader> See(Reader admin, string name)
    {
        await admin.Open("/en/work/roles");
        var link = admin.Page.QuerySelectorAll("table a").First(one => one.TextContent == name);
        return await admin.Open(link.GetAttribute("href")!);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_closes_his_account_leaves_a_pseudonym_that_leads_to_nobody(Store store)
    {
        await using var site = await DoorSite.OpenByName(databases, store);
        var (reader, _) = await site.SignedInFirst("zebedeus", Role.Editor);
        using var device = new Device();
        using var one = reader;
        await (await reader.Open("/en/work/me/passkeys")).Make(device, "laptop");
        await reader.Open("/en/work/me/close");
        await reader.Press("Close my account");
        Assert.Equal((422, true), (reader.Status, reader.Text.Contains("Tick that you understand")));
        Assert.Equal("Your account is closed", (await Close(reader)).Heading);
        Assert.Equal("Sign in", (await reader.Open("/en/work")).Heading);
        Assert.Equal(422, (await reader.SignIn(device)).Status);
        await reader.Press("Sign in", ("E-mail address", "zebedeus@example.org"), ("Password", DoorSite.GoodPassword));
        Assert.Equal(422, reader.Status);
        await using var db = site.Database.Open();
        var left = await db.Set<Account>().AsNoTracking().SingleAsync();
        Assert.Equal(
            (null, null, null, null, ""),
            (left.Email, left.Name, left.PasswordHash, left.CodeSecret, left.RecoveryCodes)
        );
        Assert.Equal(site.Time.GetUtcNow(), left.Closed);
        Assert.Empty(await db.Set<Passkey>().ToListAsync());
        Assert.Empty(await db.Set<Session>().ToListAsync());
        Assert.Empty(await db.Set<Invitation>().ToListAsync());
        Assert.Empty(await db.Set<SignInEvent>().Where(e => e.Pseudonym != null).ToListAsync());
        var today = new Kernel.Time.Clock(site.Time).Today;
        Assert.All(await db.Set<RoleGrant>().AsNoTracking().ToListAsync(), grant => Assert.False(grant.HoldsOn(today)));
        Assert.Equal(
            ["account.made", "role.given", "role.ended", "account.closed"],
            await db.Ledger.OrderBy(e => e.Position).Select(e => e.Kind).ToListAsync()
        );
        foreach (var content in await db.Set<LedgerContent>().AsNoTracking().ToListAsync())
            Assert.DoesNotContain("zebedeus", Encoding.UTF8.GetString([.. content.Content]));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_address_of_a_closed_account_can_be_invited_again_as_somebody_new(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (reader, _) = await site.SignedInFirst("anna", Role.Editor);
        using var one = reader;
        await Close(reader);
        Assert.NotEqual("", await site.Invite("anna", Role.Editor));
        await using var db = site.Database.Open();
        Assert.Equal(2, await db.Set<Account>().Select(a => a.Pseudonym).Distinct().CountAsync());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Closing_asks_a_fresh_proof(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (reader, _) = await site.SignedInFirst("anna", Role.Editor);
        using var one = reader;
        site.Time.Move(TimeSpan.FromMinutes(11));
        await Close(reader);
        Assert.Equal((403, "Confirm that it is you"), (reader.Status, reader.Heading));
        await reader.Press("Confirm and go on", ("Code from your app", await site.Code("anna")));
        Assert.Equal("Your account is closed", reader.Heading);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_has_no_role_any_more_closes_his_account_too(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (reader, _) = await site.SignedInFirst("anna", Role.Editor);
        using var one = reader;
        await using (var db = site.Database.Open())
        {
            var grant = await db.Set<RoleGrant>().AsNoTracking().SingleAsync();
            var yesterday = new Kernel.Time.Clock(site.Time).Today.AddDays(-1);
            Assert.Null(await RoleBook.End(site.Database.Database, site.BySystem, grant.Id, grant.Revision, yesterday));
        }
        Assert.Equal("Your account is closed", (await Close(reader)).Heading);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_last_administrator_stays_until_there_is_another(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (reader, _) = await site.SignedInFirst("anna", Role.Administrator);
        using var one = reader;
        await site.Invite("carla", Role.Administrator, "OCW");
        await Close(reader);
        Assert.Equal((409, true), (reader.Status, reader.Text.Contains("only administrator of FIN")));
        Assert.Equal("My work", (await reader.Open("/en/work")).Heading);
        await site.Invite("carla", Role.Administrator);
        Assert.Equal("Your account is closed", (await Close(reader)).Heading);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_two_administrators_who_both_leave_at_once_one_stays(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        for (var round = 0; round < 4; round++)
        {
            var (anna, _) = await site.SignedInFirst($"anna{round}", Role.Administrator, $"M{round}");
            var (bert, _) = await site.SignedInFirst($"bert{round}", Role.Administrator, $"M{round}");
            using var both = new Readers(anna, bert);
            await Task.WhenAll(Close(anna), Close(bert));
            int[] statuses = [.. new[] { anna.Status, bert.Status }.Order()];
            Assert.Equal(200, statuses[0]);
            Assert.True(statuses[1] is 409 or 412, $"both left: {statuses[1]}");
        }
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_administrator_closes_the_account_of_who_leaves(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (admin, _) = await site.SignedInFirst("anna", Role.Administrator);
        var (bert, _) = await site.SignedInFirst("bert", Role.Editor);
        using var both = new Readers(admin, bert);
        await (await See(admin, "bert")).Press("Close this account");
        Assert.Equal((200, "Roles: FIN"), (admin.Status, admin.Heading));
        Assert.DoesNotContain("bert", admin.Page.QuerySelector("table")!.TextContent);
        Assert.Equal("Sign in", (await bert.Open("/en/work")).Heading);
        await using var db = site.Database.Open();
        Assert.Null((await db.Set<Account>().SingleAsync(one => one.Closed != null)).Name);
        await (await See(admin, "anna")).Press("Close this account");
        Assert.Equal((403, true), (admin.Status, admin.Text.Contains("account.close_own")));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_works_for_another_organisation_too_keeps_the_account_for_that(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (admin, _) = await site.SignedInFirst("anna", Role.Administrator);
        var (bert, _) = await site.SignedInFirst("bert", Role.Editor);
        using var both = new Readers(admin, bert);
        await site.Invite("bert", Role.Editor, "OCW");
        await (await See(admin, "bert")).Press("Close this account");
        Assert.Equal("Sign in", (await bert.Open("/en/work")).Heading);
        await using var db = site.Database.Open();
        Assert.Empty(await db.Set<Account>().Where(one => one.Closed != null).ToListAsync());
        using var back = await site.ComesBack("bert");
        Assert.Contains("editor, OCW", (await back.Open("/en/work/me")).Text);
        Assert.DoesNotContain("editor, FIN", back.Text);
        await admin.Open("/en/work/roles?day=all");
        var ended = admin.Page.QuerySelectorAll("table a").First(one => one.TextContent == "bert");
        await admin.Open(ended.GetAttribute("href")!);
        await admin.Press("Close this account");
        Assert.Equal(404, admin.Status);
        Assert.Equal("My work", (await back.Open("/en/work")).Heading);
    }
}
