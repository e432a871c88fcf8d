using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Oversight.Commitments;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Findings;

/// <summary>A finding through its years, by the people whose work that is. It is 16 February 2024.</summary>
public sealed class FindingPagesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<List<string>> Deeds(RightsSite site)
    {
        await using var db = site.Database.Open();
        return await db
            .Ledger.Where(entry => entry.Kind.StartsWith("audit_finding."))
            .OrderBy(entry => entry.Position)
            .Select(entry => $"{entry.Kind} {entry.Role} {entry.Organisation}")
            .ToListAsync();
    }

    static string[] Column(Reader reader, string table, int column) =>
        [.. reader.Page.QuerySelectorAll($"#{table} tbody tr").Select(row => row.Children[column].TextContent.Trim())];

    [Theory, MemberData(nameof(Both))]
    public async Task A_finding_of_three_years_is_solved_by_the_department_and_not_by_the_auditor(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var supplier = await site.As("M1", Role.Supplier);
        var first = await FindingDesks.Enter(supplier, "Rechten", 2020);
        await supplier.Open($"/work/findings/new?after={first}");
        await supplier.PressNamed("Zet in het register", ("detail", "Weer."));
        var second = supplier.At.Segments[^1];
        var third = await FindingDesks.Enter(supplier, "Rechten", 2022, severity: "Serious", predecessor: second);
        Assert.Equal(("M1-2020-01", "M1-2021-01", "M1-2022-01"), (first, second, third));
        Assert.Equal(["2020", "2021", "2022"], Column(supplier, "story", 0));
        Assert.Equal(["nieuw", "blijft", "verzwaard"], Column(supplier, "story", 1));

        await FindingDesks.Works(supplier, third);
        Assert.Contains("1 van 1 gereed", supplier.Text);
        var controller = await FindingDesks.At(site, "M1", Role.Controller, third);
        await controller.Press("Meld als opgelost", ("Waar blijkt dat uit?", "Uit de steekproef"));
        Assert.Contains("door het departement beschouwd als opgelost", controller.Text);

        var auditor = await site.As(RightsSite.Auditors, Role.Auditor);
        await auditor.Open("/work");
        Assert.Contains("1 onvolkomenheid is volgens het departement opgelost", auditor.Text);
        await auditor.Open($"/work/findings/{third}");
        await auditor.Press(
            "Oordeel dat het niet is opgelost",
            ("Wat ontbreekt er nog?", "De steekproef was te klein")
        );
        Assert.Equal(["beschouwd als opgelost", "Uit de steekproef"], Column(auditor, "verdicts", 1)[..2]);
        Assert.Equal(
            ["volgens de auditor niet opgelost", "De steekproef was te klein"],
            Column(auditor, "verdicts", 2)[..2]
        );
        Assert.Equal(
            [
                "audit_finding.entered Supplier M1",
                "audit_finding.entered Supplier M1",
                "audit_finding.entered Supplier M1",
                "audit_finding.act Supplier M1",
                "audit_finding.claim Controller M1",
                "audit_finding.deny Auditor AR",
            ],
            await Deeds(site)
        );
    }

    [Fact]
    public async Task Who_publishes_may_help_and_has_no_button_for_either_judgement()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var code = await FindingDesks.Enter(await site.As("M1", Role.Supplier), "Rechten", 2022);
        var coordinator = await FindingDesks.At(site, RightsSite.Publisher, Role.Coordinator, code);
        Assert.Equal(
            ["Bewaar de steun"],
            coordinator.Page.QuerySelectorAll("main button").Select(one => one.TextContent.Trim())
        );
        await coordinator.Press("Bewaar de steun", ("Kennis, kunde of capaciteit", "Een handreiking"));
        Assert.Contains("Een handreiking", coordinator.Text);
    }

    [Fact]
    public async Task An_answer_is_a_promise_that_is_followed_and_gets_an_afterword()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        var code = await FindingDesks.Enter(supplier, "Rechten", 2022);
        await PromisePages.Enter(supplier, "Rechten op orde", "voor de zomer", "2024-01-15");
        await PromisePages.Enter(await site.As("M2", Role.Supplier), "Een ander plan", "voor de zomer", "2024-01-15");
        var controller = await FindingDesks.At(site, "M1", Role.Controller, code);
        await controller.PressNamed("Bewaar het antwoord", ("number", "1"), ("said", "Dat doen wij"), ("promise", "2"));
        Assert.Equal(422, controller.Status);
        Assert.Contains("Uw ministerie heeft geen toezegging met dit nummer", controller.Text);
        await controller.PressNamed("Bewaar het antwoord", ("number", "1"), ("said", "Dat doen wij"), ("promise", "1"));
        Assert.Contains("1. Rechten op orde: ", controller.Text);
        var auditor = await FindingDesks.At(site, RightsSite.Auditors, Role.Auditor, code);
        await auditor.PressNamed("Bewaar het nawoord", ("number", "1"), ("said", "Wij volgen het"));
        Assert.Contains("Wij volgen het", auditor.Text);
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field_and_nothing_is_kept()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        await supplier.Open("/work/findings/new");
        (string, string)[] wrong =
        [
            .. FindingDesks.Filled("", 2024, predecessor: "M9-2020-01").Where(one => one.Item1 != "foundby"),
            ("foundby", "M1"),
            ("first", "2025"),
        ];
        await supplier.PressNamed("Zet in het register", wrong);
        Assert.Equal(422, supplier.Status);
        Assert.Contains("Dit jaar is nog niet voorbij", supplier.Text);
        Assert.Contains("Schrijf in een paar woorden op wat er mis is", supplier.Text);
        Assert.Contains("niet in het register, of niet voor u", supplier.Text);
        Assert.Contains("De auditor werkt niet voor het departement zelf", supplier.Text);
        Assert.Contains("Het eerste jaar ligt niet na", supplier.Text);
        Assert.Contains("Wie vertrekt, kan nog in het systeem.", supplier.Text);
        Assert.Empty(await Deeds(site));
    }

    [Fact]
    public async Task Solved_is_offered_once_a_measure_works_and_evidence_is_asked()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        var code = await FindingDesks.Enter(supplier, "Rechten", 2022);
        await FindingDesks.Works(supplier, code, evidence: "");
        Assert.Equal(422, supplier.Status);
        Assert.Contains("Werking telt pas met bewijs", supplier.Text);
        var controller = await FindingDesks.At(site, "M1", Role.Controller, code);
        Assert.DoesNotContain("Meld als opgelost", controller.Text);
        (string, string)[] sent =
        [
            ("revision", "1"),
            ("said", "Klaar"),
            ("guard", site.GuardOf(new("M1", Role.Controller))),
        ];
        await controller.Post(
            $"/work/findings/{code}/claim",
            sent.Select(one => KeyValuePair.Create(one.Item1, one.Item2))
        );
        Assert.Equal(409, controller.Status);
    }

    [Fact]
    public async Task A_stale_form_is_refused()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var code = await FindingDesks.Enter(await site.As("M1", Role.Supplier), "Rechten", 2022);
        var controller = await FindingDesks.At(site, "M1", Role.Controller, code);
        var seen = controller.Page;
        await controller.PressNamed("Bewaar de verwachting", ("expected", "Longer"));
        Assert.Contains("langere termijn", controller.Text);
        controller.Show(seen);
        await controller.PressNamed("Bewaar de verwachting", ("expected", "ThisYear"));
        Assert.Equal(412, controller.Status);
    }

    [Fact]
    public async Task My_work_names_what_is_late_and_what_waits_for_a_decision()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        var code = await FindingDesks.Enter(supplier, "Rechten", 2022);
        await supplier.Open($"/work/findings/{code}/measure");
        await supplier.PressNamed(
            "Bewaar de maatregel",
            ("what", "Rechten opschonen"),
            ("owner", "ICT"),
            ("start", "2023-02-01"),
            ("planned", "2024-02-01"),
            ("stage", "Design")
        );
        Assert.Contains("1 vertraagd", supplier.Text);
        await supplier.Press("Bewaar het concept", ("Tekst voor iedereen", "Rechten worden opgeschoond."));
        Assert.Contains("1 maatregel moet binnen een maand", (await supplier.Open("/work")).Text);
        var controller = await (await site.As("M1", Role.Controller)).Open("/work");
        Assert.Contains("1 onvolkomenheid zonder verwachting", controller.Text);
        Assert.Contains("1 openbare tekst wacht op vrijgave", controller.Text);
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open("/work");
        Assert.Contains("1 maatregel bij alle departementen is te laat", coordinator.Text);
        Assert.DoesNotContain("maatregel", (await (await site.As("M2", Role.Supplier)).Open("/work")).Text);
    }
}
