using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Oversight.Maturity.Threads;
using Rekenschap.Oversight.Maturity.Threads.Public;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Storage;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Maturity;

/// <summary>What people do with a text for the public.</summary>
static class ThreadDesks
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>One organisation of each ministry from the first, each at one level of governance, agreed to.</summary>
    public static async Task Measure(Database database, int year, params int[] levels)
    {
        foreach (var (i, level) in levels.Index())
            await Measure(database, year, $"M{i + 1}", level);
    }

    public static async Task Measure(Database database, int year, string ministry, int level)
    {
        var made = new Assessment
        {
            Id = new(Guid.CreateVersion7()),
            Model = MaturityModel.Security,
            Year = year,
            Department = ministry,
            Organisation = ministry,
            By = ministry,
            Publisher = RightsSite.Publisher,
            Invented = true,
            Topics = [new(MaturityTopic.Governance, [level])],
            EnteredBy = "one",
        };
        MaturityDeeds By(string who, Role role) => new(database, OfficeDatabases.By(who, ministry, role), Stop);
        Assert.Null(await By("one", Role.Supplier).Enter(made));
        Assert.Null(
            await By("another", Role.Controller).Do(made.Id, "agree", (one, act) => one.Agree(act, one.Revision))
        );
    }

    public static async Task Write(Reader coordinator, string text = "Risico's blijven achter.", string year = "2022")
    {
        await coordinator.Open("/work/maturity/threads/new");
        await coordinator.PressNamed(
            "Leg voor aan de controller",
            ("model", "Security"),
            ("year", year),
            ("text", text)
        );
    }
}

/// <summary>A text on red threads: one of who publishes writes it, another releases it with its numbers. It is 16 February 2024.</summary>
public sealed class ThreadTextTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static async Task<ThreadsRegister> Public(RightsSite site)
    {
        await using var db = site.Database.Open();
        return await ThreadsRegister.Read(db, Stop);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_one_wrote_another_releases_and_what_was_released_stays_until_another_is(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        await ThreadDesks.Measure(site.Database.Database, 2022, 1, 1, 1, 2, 2);
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open(
            "/work/maturity/threads?model=security&year=2022"
        );
        Assert.Contains(
            coordinator.Page.QuerySelectorAll("main a"),
            one => one.TextContent == "Schrijf voor het publiek"
        );
        await ThreadDesks.Write(coordinator, "De eerste tekst.");
        Assert.Equal(
            (200, "Rode draden van de informatiebeveiliging, 2022"),
            (coordinator.Status, coordinator.Heading)
        );
        Assert.DoesNotContain("Maak tekst en getallen openbaar", coordinator.Text);
        var place = coordinator.At.AbsolutePath;
        Assert.Empty((await Public(site)).All);
        var controller = await (await site.As(RightsSite.Publisher, Role.Controller)).Open("/work");
        Assert.Contains("teksten over rode draden openbaar te maken of terug te geven: 1", controller.Text);
        // Somebody agrees to another assessment meanwhile: what was written is of other numbers.
        await ThreadDesks.Measure(site.Database.Database, 2022, "M6", 2);
        await controller.Open(place);
        Assert.Contains("Veranderd sinds deze tekst is geschreven", controller.Text);
        await controller.Press("Maak tekst en getallen openbaar");
        Assert.Equal(409, controller.Status);
        await coordinator.Open(place);
        await coordinator.PressNamed("Leg voor aan de controller", ("text", "De tweede tekst."));
        await controller.Open(place);
        await controller.Press("Maak tekst en getallen openbaar");
        Assert.Equal(200, controller.Status);
        var released = Assert.Single((await Public(site)).All);
        Assert.Equal(("De tweede tekst.", new DateOnly(2024, 2, 16)), (released.Text, released.ReleasedOn));
        var line = released.Lines.Single(one => one.Topic == MaturityTopic.Governance);
        Assert.Equal((1.5m, 6, 6), (line.Average, line.Departments, line.Organisations));
        Assert.Equal([3, 3, 0, 0, 0], line.ByLevel);
        // What is proposed and measured afterwards changes nothing of it.
        await ThreadDesks.Measure(site.Database.Database, 2022, "OCW", 4);
        await coordinator.Open(place);
        await coordinator.PressNamed("Leg voor aan de controller", ("text", "De derde tekst."));
        var same = Assert.Single((await Public(site)).All);
        Assert.Equal(("De tweede tekst.", 6), (same.Text, same.Lines[^1].Departments));
        await controller.Open(place);
        await controller.PressNamed("Geef terug", ("why", "Te stellig"));
        Assert.Contains("Te stellig", controller.Text);
        Assert.Single((await Public(site)).All);
        await controller.PressNamed("Haal van de publieke site", ("why", "Er klopt iets niet"));
        Assert.Equal(200, controller.Status);
        Assert.Empty((await Public(site)).All);
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        // The ledger keeps what it is told for ever, and is told no word of it.
        Assert.DoesNotContain("ledger", await AllThatIsKept.With(db, "De tweede tekst"));
    }

    [Fact]
    public async Task Where_every_number_is_kept_back_and_over_a_year_that_is_not_over_nothing_is_written()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        await ThreadDesks.Measure(site.Database.Database, 2022, 1, 1, 1, 2);
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        await ThreadDesks.Write(coordinator);
        Assert.Equal(422, coordinator.Status);
        Assert.Contains("geen getal dat iedereen mag zien", coordinator.Text);
        await ThreadDesks.Write(coordinator, year: "2024");
        Assert.Contains("Dit jaar is nog niet voorbij", coordinator.Text);
        await ThreadDesks.Measure(site.Database.Database, 2022, "M5", 3);
        await ThreadDesks.Write(coordinator);
        Assert.Equal(200, coordinator.Status);
        await ThreadDesks.Write(coordinator);
        Assert.Equal(422, coordinator.Status);
        Assert.Contains("er al een tekst", coordinator.Text);
    }

    static readonly ToldLine Line = new(MaturityTopic.Governance, [3, 3, 0, 0, 0], 6, 6, 1.5m, null);

    static Act Of(Role role, string who) => OfficeDatabases.By(who, RightsSite.Publisher, role);

    static ThreadsText Written()
    {
        var made = new ThreadsText
        {
            Id = new(Guid.CreateVersion7()),
            Model = MaturityModel.Security,
            Year = 2022,
            Publisher = RightsSite.Publisher,
            Invented = true,
            Draft = "Een tekst.",
            WrittenBy = "writer",
        };
        Assert.Null(made.Write(Of(Role.Coordinator, "writer"), 1, "Een tekst.", [Line]));
        return made;
    }

    [Fact]
    public void Who_wrote_it_does_not_release_it_nor_does_another_organisation()
    {
        Assert.Equal("maturity.four_eyes", Written().Release(Of(Role.Controller, "writer"), 2, [Line])?.Code);
        Assert.Equal(
            "maturity.of_another",
            Written().Release(OfficeDatabases.By("other", "OCW", Role.Controller), 2, [Line])?.Code
        );
        Assert.Equal(
            "maturity.same_numbers",
            Written().Release(Of(Role.Controller, "other"), 2, [Line with { Average = 1.6m }])?.Code
        );
        Assert.Null(Written().Release(Of(Role.Controller, "other"), 2, [Line]));
    }

    [Fact]
    public void In_no_state_is_anything_public_that_nobody_released()
    {
        foreach (var state in Enum.GetValues<ThreadsState>())
        foreach (var verb in Enum.GetValues<ThreadsVerb>())
        {
            var to = ThreadsWorkflow.Rows.Row(state, verb)?.To;
            var isPublic = state is ThreadsState.Released or ThreadsState.Rewritten;
            if (to is ThreadsState.Released or ThreadsState.Rewritten && !isPublic)
                Assert.Equal(ThreadsVerb.Release, verb);
            if (verb == ThreadsVerb.Release && ThreadsWorkflow.Rows.Row(state, verb) is { } row)
                Assert.Equal(
                    [MaturityWorkflows.OwnPublication, MaturityWorkflows.FourEyes, ThreadsWorkflow.SameNumbers],
                    row.Guards
                );
        }
    }
}
