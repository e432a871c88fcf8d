using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Passkeys;
using Rekenschap.Access.SigningIn;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Work.Passkeys;

/// <summary>Answers of devices that are forged, replayed, mixed up or malformed: all are refused, and logged.</summary>
public sealed class ForgedPasskeyTests(TestDatabases databases)
{
    const string ByPasskey = "Sign in with a passkey";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<Reader> Adding(DoorSite site, string name)
    {
        var (reader, _) = await site.SignedInFirst(name, Role.Administrator);
        return await reader.Open("/en/work/me/passkeys");
    }

    static bool IsRefused(Reader reader) =>
        (reader.Status, reader.Heading) == (422, "Sign in") && reader.Text.Contains("We cannot take this passkey");

    static async Task<List<string>> Kinds(DoorSite site)
    {
        await using var db = site.Database.Open();
        return await db.Set<SignInEvent>().AsNoTracking().OrderBy(one => one.Id).Select(one => one.Kind).ToListAsync();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_answer_that_is_wrong_in_one_thing_lets_nobody_in(Store store)
    {
        await using var site = await DoorSite.OpenByName(databases, store);
        using var device = new Device();
        (await (await Adding(site, "anna")).Make(device, "laptop")).Dispose();
        using (var owner = await site.Reader.Open("en/work/sign-in"))
            Assert.Equal("My work", (await owner.SignIn(device)).Heading);
        var letIn = new List<string>();
        foreach (var (name, lie) in ForgedUses.All)
        {
            site.Time.Move(TimeSpan.FromMinutes(1));
            using var reader = await site.Reader.Open("en/work/sign-in");
            if (!IsRefused(await reader.SignIn(device, lie)) || (await reader.Open("/en/work")).Heading != "Sign in")
                letIn.Add($"{name}: {reader.Status}");
        }
        Assert.Empty(letIn);
        Assert.Equal(ForgedUses.All.Count(), (await Kinds(site)).Count(kind => kind == "passkey.wrong"));
        using var again = await site.Reader.Open("en/work/sign-in");
        Assert.Equal("My work", (await again.SignIn(device)).Heading);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_passkey_that_is_wrong_in_one_thing_is_not_taken(Store store)
    {
        await using var site = await DoorSite.OpenByName(databases, store);
        using var reader = await Adding(site, "anna");
        var taken = new List<string>();
        var tried = 0;
        using (var shape = new Device())
            foreach (var (name, lie) in ForgedMakings.All(shape))
            {
                using var device = new Device();
                await reader.Make(device, name, lie);
                tried++;
                if (reader.Status != 422 || !reader.Text.Contains("The passkey was not added"))
                    taken.Add($"{name}: {reader.Status} {reader.Heading}");
            }
        Assert.Empty(taken);
        Assert.Equal(tried, (await Kinds(site)).Count(kind => kind == "passkey.not_added"));
        await using var db = site.Database.Open();
        Assert.Empty(await db.Set<Passkey>().ToListAsync());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_answer_counts_once(Store store)
    {
        await using var site = await DoorSite.OpenByName(databases, store);
        using var device = new Device { Counts = false };
        using var owner = await Adding(site, "anna");
        var asked = owner.Page;
        var made = device.Make(owner.Options, owner.Origin, new());
        await owner.SendAnswer("Add a passkey", made, ("name", "laptop"));
        Assert.Equal(200, owner.Status);
        owner.Show(asked);
        await owner.SendAnswer("Add a passkey", made, ("name", "again"));
        Assert.Equal((422, true), (owner.Status, owner.Text.Contains("The passkey was not added")));
        using var reader = await site.Reader.Open("en/work/sign-in");
        var (page, used) = (reader.Page, device.Use(reader.Options, reader.Origin, new()));
        Assert.Equal("My work", (await reader.SendAnswer(ByPasskey, used)).Heading);
        await reader.Press("Sign out");
        // The same question under a fresh guard, since that of before was of another session.
        await reader.PressNamed(
            ByPasskey,
            ("passkey", used),
            ("passkey_state", page.QuerySelector("input[name=passkey_state]")!.GetAttribute("value")!)
        );
        Assert.True(IsRefused(reader));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Many_who_send_the_same_answer_at_once_come_in_once(Store store)
    {
        await using var site = await DoorSite.OpenByName(databases, store);
        using var device = new Device { Counts = false };
        (await (await Adding(site, "anna")).Make(device, "laptop")).Dispose();
        using var reader = await site.Reader.Open("en/work/sign-in");
        var answer = device.Use(reader.Options, reader.Origin, new());
        var statuses = await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(async _ =>
                {
                    using var one = site.Reader;
                    one.Take(reader.Cookies);
                    await one.Open("en/work/sign-in");
                    one.Show(reader.Page);
                    return (await one.SendAnswer(ByPasskey, answer)).Status;
                })
        );
        Assert.Equal(1, statuses.Count(status => status == 200));
        Assert.All(statuses, status => Assert.True(status is 200 or 422, $"{status}"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_question_holds_a_quarter_of_an_hour_in_one_browser_for_one_use(Store store)
    {
        await using var site = await DoorSite.OpenByName(databases, store);
        using var device = new Device();
        using var owner = await Adding(site, "anna");
        await owner.Make(device, "laptop");
        using var reader = await site.Reader.Open("en/work/sign-in");
        site.Time.Move(TimeSpan.FromMinutes(15));
        Assert.True(IsRefused(await reader.SignIn(device)), "too late");

        using var thief = await site.Reader.Open("en/work/sign-in");
        await reader.Open("/en/work/sign-in");
        var state = reader.Page.QuerySelector("input[name=passkey_state]")!.GetAttribute("value")!;
        var answer = device.Use(reader.Options, reader.Origin, new());
        await thief.PressNamed(ByPasskey, ("passkey", answer), ("passkey_state", state));
        Assert.True(IsRefused(thief), "the question of another browser");
        await thief.PressNamed(ByPasskey, ("passkey", answer), ("passkey_state", "forged"));
        Assert.True(IsRefused(thief), "a forged question");
        await thief.PressNamed(ByPasskey, ("passkey", answer), ("passkey_state", ""));
        Assert.True(IsRefused(thief), "no question");

        await owner.Open("/en/work/me");
        await owner.Press("Make new recovery codes");
        var proving = owner.Page.QuerySelector("input[name=passkey_state]")!.GetAttribute("value")!;
        var proof = device.Use(owner.Options, owner.Origin, new());
        await thief.PressNamed(ByPasskey, ("passkey", proof), ("passkey_state", proving));
        Assert.True(IsRefused(thief), "a question for another use");
        Assert.Equal("My work", (await thief.SignIn(device)).Heading);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_passkey_belongs_to_one_person_and_a_question_to_one_session(Store store)
    {
        await using var site = await DoorSite.OpenByName(databases, store);
        using var two = new Two(new(), new());
        var (mine, theirs) = two;
        using var anna = await Adding(site, "anna");
        using var bert = await Adding(site, "bert");
        await anna.Make(mine, "laptop");
        var hers = mine.Handle;
        await bert.Make(mine, "the same device");
        Assert.Equal((422, true), (bert.Status, bert.Text.Contains("The passkey was not added")));
        var stolen = anna.Page.QuerySelector("input[name=new_passkey_state]")!.GetAttribute("value")!;
        var answer = theirs.Make(anna.Options, anna.Origin, new());
        await bert.PressNamed("Add a passkey", ("name", "x"), ("new_passkey", answer), ("new_passkey_state", stolen));
        Assert.Equal((422, true), (bert.Status, bert.Text.Contains("The passkey was not added")));
        await bert.Make(theirs, "laptop");
        theirs.Handle = hers;
        using var reader = await site.Reader.Open("en/work/sign-in");
        Assert.True(IsRefused(await reader.SignIn(theirs)), "one's own key for another's name");
    }
}
