using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Demonstration;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Oversight.Commitments;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Storage;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Maturity;

/// <summary>What people do on the pages with maturity and pentests. It is 16 February 2024.</summary>
static class MaturityDesks
{
    public static async Task Assess(
        Reader supplier,
        string organisation,
        string levels = "2 3",
        string year = "2023",
        string by = "ADR"
    )
    {
        await supplier.Open("/work/maturity/new");
        await supplier.PressNamed(
            "Leg voor aan de controller",
            ("model", "Security"),
            ("year", year),
            ("organisation", organisation),
            ("by", by),
            ("level-Governance", levels)
        );
    }

    public static async Task Give(Reader coordinator, string department)
    {
        await coordinator.Open("/work/maturity/plans/new");
        await coordinator.PressNamed(
            "Geef de opdracht",
            ("department", department),
            ("model", "Security"),
            ("level", "3"),
            ("until", "2024-03-01"),
            ("ground", "Afspraak")
        );
        Assert.Equal(200, coordinator.Status);
    }

    public static async Task Test(Reader supplier)
    {
        await supplier.Open("/work/pentests/new");
        await supplier.PressNamed(
            "Zet in het register",
            ("object", "Portaal"),
            ("on", "2024-01-10"),
            ("critical", "0"),
            ("high", "2"),
            ("medium", "1"),
            ("low", "0"),
            ("retest", "2024-03-10")
        );
        Assert.Equal((200, "Portaal"), (supplier.Status, supplier.Heading));
    }
}

/// <summary>Levels, assignments and pentests, by the people whose work that is. It is 16 February 2024.</summary>
public sealed class MaturityPagesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task An_assessment_counts_once_another_agreed_and_then_an_assignment_is_reached(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        await MaturityDesks.Give(coordinator, "M1");
        var plan = coordinator.At.AbsolutePath;
        Assert.Contains("loopt", coordinator.Text);
        var supplier = await site.As("M1", Role.Supplier);
        await MaturityDesks.Assess(supplier, "M1", "3 4");
        Assert.Equal(200, supplier.Status);
        Assert.Contains("3,5", supplier.Text);
        var place = supplier.At.AbsolutePath;
        Assert.Contains("loopt", (await coordinator.Open(plan)).Text);
        Assert.Contains(
            "maturity assessments to agree to: 1",
            (await (await site.As("M1", Role.Controller)).Open("/en/work")).Text
        );
        var controller = await (await site.As("M1", Role.Controller)).Open(place);
        await controller.Press("Keur goed");
        Assert.Contains("goedgekeurd", controller.Text);
        Assert.Contains("bereikt", (await coordinator.Open(plan)).Text);
        await MaturityDesks.Assess(supplier, "M1", "3 4");
        Assert.Equal(422, supplier.Status);
        Assert.Contains("Van deze organisatie is er over dit jaar al een beoordeling", supplier.Text);
        await supplier.Ask("work/maturity/assessments.csv?year=2023");
        var csv = await supplier.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("security,2023,M1,M1,ADR,agreed,governance,3 4", csv);
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        await MaturityDesks.Assess(supplier, "M1", "2 6", year: "2030");
        Assert.Equal(422, supplier.Status);
        Assert.Contains("'6' is geen niveau van 1 tot en met 5", supplier.Text);
        Assert.Contains("Dit jaar moet nog beginnen", supplier.Text);
        await MaturityDesks.Assess(supplier, "M1", "");
        Assert.Contains("Vul van ten minste één onderwerp", supplier.Text);
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open(
            "/work/maturity/plans/new"
        );
        await coordinator.PressNamed(
            "Geef de opdracht",
            ("department", "M1"),
            ("model", "Information"),
            ("topic", "Governance"),
            ("level", "5"),
            ("until", "2023-01-01")
        );
        Assert.Equal(422, coordinator.Status);
        Assert.Contains("Dit niveau heeft het gekozen model niet", coordinator.Text);
        Assert.Contains("Dit onderwerp hoort niet bij het gekozen model", coordinator.Text);
        Assert.Contains("Deze dag is al voorbij", coordinator.Text);
    }

    [Fact]
    public async Task A_pentest_is_its_departments_and_who_publishes_only_counts_it()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        await MaturityDesks.Test(supplier);
        var place = supplier.At.AbsolutePath;
        foreach (
            var (organisation, role) in new[]
            {
                (RightsSite.Publisher, Role.Coordinator),
                ("M2", Role.Supplier),
                (RightsSite.Auditors, Role.Auditor),
            }
        )
            Assert.Equal(404, (await (await site.As(organisation, role)).Open(place)).Status);
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open(
            "/work/maturity/threads?year=2024"
        );
        Assert.Equal(
            ["1", "0", "7"],
            coordinator.Page.QuerySelectorAll("#pentested tbody td").Select(one => one.TextContent.Trim())
        );
        Assert.DoesNotContain("Portaal", coordinator.Text);
        Assert.Contains(
            "pentesten binnen een maand opnieuw te doen, of te laat: 1",
            (await supplier.Open("/work")).Text
        );
        await supplier.Open(place);
        (string, string)[] open = [("on", "2024-02-10"), ("medium", "0"), ("low", "0"), ("high", "1")];
        await supplier.PressNamed("Bewaar de hertest", [.. open, ("critical", "1")]);
        Assert.Equal(409, supplier.Status);
        await supplier.Open(place);
        await supplier.PressNamed("Bewaar de hertest", [.. open, ("critical", "0")]);
        Assert.Contains("opnieuw getest", supplier.Text);
        var controller = await (await site.As("M1", Role.Controller)).Open(place);
        await controller.PressNamed("Sluit af", ("why", ""));
        Assert.Equal(422, controller.Status);
        await controller.PressNamed("Sluit af", ("why", "Aanvaard tot de vervanging"));
        Assert.Contains("afgesloten", controller.Text);
        await controller.PressNamed(
            "Laat meelezen",
            ("organisation", RightsSite.Auditors),
            ("until", "2024-03-01"),
            ("why", "Het onderzoek")
        );
        Assert.Equal(200, (await (await site.As(RightsSite.Auditors, Role.Auditor)).Open(place)).Status);
        site.Door.Time.Move(TimeSpan.FromDays(20));
        Assert.Equal(404, (await CommitmentPagesTests.Again(site, RightsSite.Auditors, Role.Auditor, place)).Status);
    }

    [Fact]
    public async Task Red_threads_show_others_no_number_that_tells_a_department()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        foreach (var code in new[] { "M1", "M2" })
        {
            var supplier = await site.As(code, Role.Supplier);
            await MaturityDesks.Assess(supplier, code, "2");
            var controller = await (await site.As(code, Role.Controller)).Open(supplier.At.AbsolutePath);
            await controller.Press("Keur goed");
        }
        static string[] First(Reader reader) =>
            [
                .. reader
                    .Page.QuerySelector("#threads tbody tr")!
                    .QuerySelectorAll("td")
                    .Select(one => one.FirstChild!.TextContent.Trim()),
            ];
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open("/work/maturity/threads");
        Assert.Equal(["0", "2", "0", "0", "0", "2", "2,0", "–"], First(coordinator));
        var other = await (await site.As("M3", Role.Supplier)).Open("/work/maturity/threads");
        // That nobody is at another level would tell at which both are.
        Assert.Equal(["–", "–", "–", "–", "–", "–", "–", "–"], First(other));
        await other.Ask("work/maturity/threads/threads.csv?model=security&year=2023");
        var csv = await other.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("security,2023,governance,2,\n", csv);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_demonstration_has_levels_assignments_of_every_standing_and_pentests_all_marked_made_up(
        Store store
    )
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var act = OfficeDatabases.BySystem with { At = new(2024, 12, 1, 12, 0, 0, TimeSpan.Zero) };
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "BZK"));
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "BZK"));
        await using var db = database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        var all = await db.Set<Assessment>().AsNoTracking().ToListAsync();
        Assert.Equal(24, all.Count);
        Assert.All(all, one => Assert.True(one is { Invented: true, State: AssessmentState.Agreed }));
        var plans = await db.Set<MaturityPlan>().AsNoTracking().ToListAsync();
        var measured = all.FindAll(one => one.Model == MaturityModel.Security).ConvertAll(one => one.AsMeasured);
        Assert.Equal(
            [PlanStanding.Open, PlanStanding.Reached, PlanStanding.Late],
            plans.Select(one => one.On(new(2024, 12, 1), measured)).Distinct().Order()
        );
        Assert.Equal(
            [PentestState.Tested, PentestState.Retested, PentestState.Closed],
            (await db.Set<Pentest>().AsNoTracking().ToListAsync()).Select(one => one.State).Order()
        );
    }
}
