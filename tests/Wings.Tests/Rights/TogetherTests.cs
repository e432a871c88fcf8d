using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Roles;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>
/// Two and eight people who saw the same page press at once: of one thing exactly one wins, the others are told. What is
/// around a delivery: time, nil returns, questions, markings, grids, mappings, rounds, freezes, samples, namings, roles.
/// </summary>
public sealed class TogetherTests(TestDatabases databases)
{
    const string Energy = "/work/collections/small/energy";
    const string Foreign =
        "Gasverbruik;;;\n;;;\nMinisterie;2021;2022;2023\nMinisterie 6;1.000,5;1.100;-\nTotaal;1.000,5;1.100;-\n";

    public static TheoryData<Store, int> Crowds =>
        new(from store in new[] { Store.Sqlite, Store.Postgres } from many in new[] { 2, 8 } select (store, many));

    /// <summary>So many people of an organisation, each on the same page.</summary>
    static async Task<ImmutableArray<Reader>> Crowd(
        RightsSite site,
        string organisation,
        Role role,
        string page,
        int many,
        bool isOnePerson = false
    )
    {
        var crowd = new List<Reader>();
        var one = isOnePerson ? await site.As(organisation, role) : null;
        for (var i = 0; i < many; i++)
        {
            var reader = site.Door.Reader;
            if (one is not null)
                reader.Take(one.Cookies);
            else
                reader.Give("rekenschap", (await site.Person($"{Guid.CreateVersion7():N}", organisation, role)).Secret);
            crowd.Add(await reader.Open(page));
            Assert.True(reader.Status == 200, $"{page}: {reader.Status} {reader.Text}");
        }
        return [.. crowd];
    }

    static async Task OneWins(
        string what,
        ImmutableArray<Reader> crowd,
        Func<int, (string Button, (string Label, string Value)[] Filled)> press
    )
    {
        using var all = new Readers([.. crowd]);
        await Task.WhenAll(
            crowd.Select((reader, i) => Task.Run(() => reader.PressOnly(press(i).Button, press(i).Filled)))
        );
        var statuses = crowd.Select(reader => reader.Status).Order().ToArray();
        Assert.True(
            statuses.Count(one => one == 303) == 1 && statuses.All(one => one is 303 or 409 or 412),
            $"{what}: {string.Join(", ", statuses)} {crowd.FirstOrDefault(one => one.Status is not (303 or 409 or 412))?.Text}"
        );
    }

    static Func<int, (string, (string, string)[])> All(string button, params (string, string)[] filled) =>
        _ => (button, filled);

    static async Task IsWhole(RightsSite site)
    {
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db));
    }

    [Theory, MemberData(nameof(Crowds))]
    public async Task Of_what_is_around_a_collection_one_wins(Store store, int many)
    {
        await using var site = await RightsSite.Open(databases, store);
        Task<ImmutableArray<Reader>> Of(string organisation, Role role, string page) =>
            Crowd(site, organisation, role, page, many);
        await OneWins(
            "time is asked",
            await Of("M1", Role.Supplier, Energy),
            All("Vraag uitstel", ("Wanneer kunt u leveren?", "2024-03-15"), ("Waarom lukt het", "De meter is stuk"))
        );
        await OneWins(
            "time is granted or declined",
            await Of("FIN", Role.Coordinator, Energy),
            i =>
                (
                    "Besluit",
                    [(i % 2 == 0 ? ("Verleen uitstel", "Grant") : ("Wijs af", "Decline")), ("Uw antwoord", "Zo is het")]
                )
        );
        await OneWins(
            "nothing to deliver",
            await Of("M2", Role.Supplier, Energy),
            All("Meld dat er niets is", ("Gas", "gas"), ("Waarom niet?", "Wij huren alles"))
        );
        await OneWins(
            "rounds are planned",
            await Of("FIN", Role.Coordinator, Energy + "/rounds"),
            All(
                "Bewaar de planning",
                ("Naam in het Nederlands", "Eerste"),
                ("Naam in het Engels", "First"),
                ("Uiterlijk", "2024-01-26")
            )
        );
        await OneWins(
            "a freeze is set",
            await Of("FIN", Role.Coordinator, "/work/freezes/small"),
            All("Stel in", ("Vanaf", "2024-05-01"))
        );
        await OneWins(
            "a collection closes later",
            await Of("FIN", Role.Coordinator, Energy + "/due"),
            All("Sluit later", ("Nieuwe uiterste dag", "2024-03-01"), ("Waarom?", "Storing"))
        );
        await IsWhole(site);
    }

    [Theory, MemberData(nameof(Crowds))]
    public async Task Of_what_is_said_and_typed_one_wins(Store store, int many)
    {
        await using var site = await RightsSite.Open(databases, store);
        const string thread = "/work/questions/small/energy/M1/gas";
        await OneWins(
            "the first question",
            await Crowd(site, "FIN", Role.Coordinator, thread, many),
            All("Stel de vraag", ("Uw bericht", "Klopt dit?"))
        );
        await OneWins(
            "a thread is answered or closed",
            await Crowd(site, "M1", Role.Supplier, thread, many),
            i => i % 2 == 0 ? ("Antwoord", [("Uw bericht", "Ja")]) : ("Rond deze vraag af", [])
        );
        await OneWins("a grid is kept", await Crowd(site, "M1", Role.Supplier, Energy + "/grid", many), All("Bewaar"));
        await OneWins(
            "a file is handed in",
            await Crowd(site, "M6", Role.Supplier, Energy, many),
            All("Lever aan", ("Of plak de cellen", Foreign))
        );
        await using (var db = site.Database.Open())
        {
            var delivery = await db.Set<Rekenschap.Figures.Deliveries.Delivery>()
                .SingleAsync(one => one.Organisation == "M6");
            var place = $"/work/deliveries/{delivery.Id}";
            await OneWins(
                "a marking is raised",
                await Crowd(site, "M6", Role.Supplier, place, many),
                All("Verhoog de merking", ("Wordt", "Confidential"))
            );
            await OneWins(
                "a mapping is kept",
                await Crowd(site, "M6", Role.Supplier, place + "/mapping", many),
                All("Klopt, lees het zo")
            );
        }
        await IsWhole(site);
    }

    [Theory, MemberData(nameof(Crowds))]
    public async Task Of_what_an_auditor_finds_and_is_named_for_one_wins(Store store, int many)
    {
        await using var site = await RightsSite.Open(databases, store);
        var auditor = await (await site.As(RightsSite.Auditors, Role.Auditor)).Open("/work/audit/access");
        await auditor.Press(
            "Vraag om aanwijzing",
            ("Tot en met", "2024-03-01"),
            ("Waarvoor hebt u dit nodig?", "Het onderzoek")
        );
        await OneWins(
            "an auditor is named or not",
            await Crowd(site, "FIN", Role.Coordinator, "/work/audit/access", many),
            i => (i % 2 == 0 ? "Wijs aan" : "Wijs af", [("Reden van uw besluit", "Plan 2024")])
        );
        await (await auditor.Open("/work/audit/samples")).PressNamed(
            "Trek",
            ("method", "Simple"),
            ("size", "1"),
            ("seed", "42")
        );
        var sample = auditor.At.AbsolutePath;
        Task<ImmutableArray<Reader>> Browsers() =>
            Crowd(site, RightsSite.Auditors, Role.Auditor, sample, many, isOnePerson: true);
        var items = auditor.Page.QuerySelectorAll("#items tbody tr").Select(row => row.Children[0].TextContent.Trim());
        await OneWins(
            "a sample is concluded",
            await Browsers(),
            All("Bewaar wat u vond", ($"1. {items.First()}", "Agrees"))
        );
        await OneWins(
            "a sample is closed",
            await Browsers(),
            All("Sluit af", ("Conclusie van de steekproef", "Alles klopt"))
        );
        await IsWhole(site);
    }

    [Theory, MemberData(nameof(Crowds))]
    public async Task Of_who_ends_a_role_one_wins_and_an_administrator_is_left(Store store, int many)
    {
        await using var site = await RightsSite.Open(databases, store);
        var held = await site.Person("held", "M1", Role.Editor);
        await OneWins(
            "a role is ended",
            await Crowd(site, "M1", Role.Administrator, $"/work/roles/{held.Grant}", many),
            All("Beëindig", ("Laatste dag", "2024-03-01"), ("Waarom", "vertrokken"))
        );
        var both = new[]
        {
            await site.Person("one", "M2", Role.Administrator),
            await site.Person("two", "M2", Role.Administrator),
        };
        var crowd = new List<Reader>();
        for (var i = 0; i < many; i++)
        {
            var reader = site.Door.Reader;
            reader.Give("rekenschap", both[i % 2].Secret);
            crowd.Add(await reader.Open($"/work/roles/{both[(i + 1) % 2].Grant}"));
        }
        await OneWins(
            "each ends the other's",
            [.. crowd],
            All("Beëindig", ("Laatste dag", "2024-03-01"), ("Waarom", "vertrokken"))
        );
        await using var db = site.Database.Open();
        var day = new Clock(site.Door.Time).Today.AddDays(60);
        var left = await db.Set<RoleGrant>().Where(one => one.Organisation == "M2").ToListAsync();
        Assert.Single(left, one => one.HoldsOn(day));
        await IsWhole(site);
    }

    [Theory, MemberData(nameof(Crowds))]
    public async Task Who_is_given_a_role_by_several_at_once_has_one_account(Store store, int many)
    {
        await using var site = await RightsSite.Open(databases, store);
        var crowd = await Crowd(site, "M1", Role.Administrator, "/work/roles", many);
        using var all = new Readers([.. crowd]);
        await Task.WhenAll(
            crowd.Select(reader =>
                Task.Run(() =>
                    reader.PressNamed(
                        "Geef een rol",
                        ("email", "nieuw@example.org"),
                        ("name", "Nieuw"),
                        ("role", "Supplier"),
                        ("reason", "Komt erbij")
                    )
                )
            )
        );
        Assert.All(crowd, reader => Assert.True(reader.Status is 200 or 409 or 412, $"{reader.Status} {reader.Text}"));
        Assert.Contains(crowd, reader => reader.Status == 200);
        await using var db = site.Database.Open();
        Assert.Equal(1, await db.Set<Account>().CountAsync(one => one.Email == "nieuw@example.org"));
        await IsWhole(site);
    }
}
