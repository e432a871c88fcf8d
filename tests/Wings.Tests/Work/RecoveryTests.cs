using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Work;

/// <summary>Who lost password or phone begins anew, by two administrators.</summary>
public sealed class RecoveryTests(TestDatabases databases)
{
    const string MakeVoid = "Make void and give a new link";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<Reader> See(Reader admin, string name)
    {
        await admin.Open("/en/work/roles");
        var link = admin.Page.QuerySelectorAll("table a").First(one => one.TextContent == name);
        return await admin.Open(link.GetAttribute("href")!);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_lost_the_phone_begins_anew_by_two_administrators_and_what_was_is_void(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (anna, _) = await site.SignedInFirst("anna", Role.Administrator);
        var (carla, _) = await site.SignedInFirst("carla", Role.Administrator);
        var (bert, _) = await site.SignedInFirst("bert", Role.Editor);
        using var all = new Readers(anna, carla, bert);
        await (await See(anna, "bert")).Press(MakeVoid);
        Assert.Contains("another administrator of your organisation has confirmed", anna.Text);
        var link = anna.Page.QuerySelector("a.secret")!.GetAttribute("href")!;
        Assert.Equal("Sign in", (await bert.Open("/en/work")).Heading);
        await bert.Press("Sign in", ("E-mail address", "bert@example.org"), ("Password", DoorSite.GoodPassword));
        Assert.Equal(422, bert.Status);
        Assert.Equal(404, (await bert.Open(link)).Status);
        // Who made the link cannot make it work, also not by giving another role.
        Assert.DoesNotContain("Confirm that this person", (await See(anna, "bert")).Text);
        var guard = anna.Page.QuerySelector("input[name=guard]")!.GetAttribute("value")!;
        await anna.Post(anna.At.AbsolutePath + "/confirm", [new("guard", guard)]);
        Assert.Equal((403, true), (anna.Status, anna.Text.Contains("account.anew_four_eyes")));
        Assert.Equal("", await site.Invite("bert", Role.Auditor));
        Assert.Equal(404, (await bert.Open(link)).Status);
        await carla.Open("/en/work");
        Assert.Contains("Somebody begins anew", carla.Text);
        await See(carla, "bert");
        await carla.Press("Confirm");
        Assert.Equal(200, carla.Status);
        Assert.DoesNotContain("Somebody begins anew", (await carla.Open("/en/work")).Text);
        Assert.Equal("Choose a password", (await bert.Open(link)).Heading);
        await using var db = site.Database.Open();
        Assert.Equal(
            ["account.begins_anew", "account.anew_confirmed"],
            await db
                .Ledger.Where(e => e.Kind.Contains("anew"))
                .OrderBy(e => e.Position)
                .Select(e => e.Kind)
                .ToListAsync()
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Where_nobody_else_could_confirm_nothing_is_made_void(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (anna, _) = await site.SignedInFirst("anna", Role.Administrator);
        var (bert, _) = await site.SignedInFirst("bert", Role.Administrator);
        using var both = new Readers(anna, bert);
        await (await See(anna, "bert")).Press(MakeVoid);
        Assert.Equal((409, true), (anna.Status, anna.Text.Contains("account.anew_nobody_else")));
        Assert.Equal("My work", (await bert.Open("/en/work")).Heading);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_has_roles_elsewhere_too_is_let_begin_anew_by_the_operator_only(Store store)
    {
        await using var site = await DoorSite.Open(databases, store);
        var (anna, _) = await site.SignedInFirst("anna", Role.Administrator);
        using var one = anna;
        await site.Invite("carla", Role.Administrator);
        await site.Invite("bert", Role.Editor);
        await site.Invite("bert", Role.Editor, "OCW");
        await (await See(anna, "bert")).Press(MakeVoid);
        Assert.Equal((403, true), (anna.Status, anna.Text.Contains("account.elsewhere")));
    }
}
