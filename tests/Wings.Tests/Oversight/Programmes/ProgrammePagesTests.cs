using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;

namespace Rekenschap.Wings.Tests.Oversight.Programmes;

/// <summary>Programmes and their measures, by the people whose work that is. It is 16 February 2024.</summary>
public sealed class ProgrammePagesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_measure_is_reported_on_planned_anew_paid_for_and_delivered_and_all_of_it_stays(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var place = await ProgrammeDesks.Measure(site);
        var supplier = await ProgrammeDesks.At(site, place, "M1", Role.Supplier);
        Assert.Contains("Nog te rapporteren over", supplier.Text);
        await supplier.PressNamed(
            "Bewaar de rapportage",
            ("moment", "2023-12-31"),
            ("on", "2024-01-05"),
            ("judgement", "Behind"),
            ("says", "De kelder is nat"),
            ("words", "Het duurt langer")
        );
        Assert.Equal(200, supplier.Status);
        Assert.DoesNotContain("Nog te rapporteren over", supplier.Text);
        Assert.Contains("loopt achter", supplier.Text);
        await supplier.PressNamed("Beloof", ("what", "Een handleiding"), ("promised", "2024-02-01"));
        Assert.Contains("te laat", supplier.Text);
        await supplier.PressNamed("Bewaar het geld", ("year", "2023"), ("budget", "120000"));
        Assert.Contains("120.000", supplier.Text);
        Assert.Contains("niet bekend", supplier.Text);
        var controller = await ProgrammeDesks.At(site, place, "M1", Role.Controller);
        await controller.PressNamed(
            "Wijzig de planning",
            ("which", "1"),
            ("until", "2024-05-01"),
            ("why", "De drukker is ziek")
        );
        Assert.Equal(200, controller.Status);
        Assert.Equal(
            ["16 februari 2024", "Een handleiding", "1 februari 2024", "1 mei 2024", "De drukker is ziek"],
            controller
                .Page.QuerySelectorAll("#replanned tbody tr > *")
                .Select(cell => cell.TextContent.Trim().Replace('\u00A0', ' '))
        );
        await controller.PressNamed("Meld opgeleverd", ("on", "2024-02-16"), ("says", "Klaar"));
        Assert.Equal(409, controller.Status);
        await supplier.Open(place);
        await supplier.PressNamed("Lever op", ("product", "1"), ("on", "2024-02-15"), ("evidence", "Plank 3"));
        Assert.Contains("Plank 3", supplier.Text);
        await controller.Open(place);
        await controller.PressNamed("Meld opgeleverd", ("on", "2024-02-16"), ("says", "Klaar"));
        Assert.Equal(200, controller.Status);
        Assert.Contains("opgeleverd", controller.Text);
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        Assert.Equal(
            [
                "programme.begun Coordinator FIN",
                "programme.add Coordinator FIN",
                "programme_measure.added Coordinator FIN",
                "programme.ask Coordinator FIN",
                "programme_measure.tell Supplier M1",
                "programme_measure.promise Supplier M1",
                "programme_measure.spend Supplier M1",
                "programme_measure.replan Controller M1",
                "programme_measure.deliver Supplier M1",
                "programme_measure.finish Controller M1",
            ],
            await db
                .Ledger.Where(entry => entry.Kind.StartsWith("programme"))
                .OrderBy(entry => entry.Position)
                .Select(entry => $"{entry.Kind} {entry.Role} {entry.Organisation}")
                .ToListAsync(TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task Who_saves_what_another_changed_meanwhile_is_told_and_nothing_is_lost()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var place = await ProgrammeDesks.Measure(site);
        var supplier = await ProgrammeDesks.At(site, place, "M1", Role.Supplier);
        var controller = await ProgrammeDesks.At(site, place, "M1", Role.Controller);
        await controller.PressNamed("Wijzig de planning", ("which", "0"), ("until", "2025-01-31"), ("why", "Later"));
        Assert.Equal(200, controller.Status);
        await supplier.PressNamed("Beloof", ("what", "Een boek"), ("promised", "2024-04-01"));
        Assert.Equal(412, supplier.Status);
        Assert.DoesNotContain("Een boek", (await supplier.Open(place)).Text);
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var place = await ProgrammeDesks.Measure(site);
        var supplier = await ProgrammeDesks.At(site, place, "M1", Role.Supplier);
        await supplier.PressNamed(
            "Bewaar de rapportage",
            ("moment", "2023-06-30"),
            ("on", "2024-02-17"),
            ("judgement", "Delivered"),
            ("says", "")
        );
        Assert.Equal(422, supplier.Status);
        Assert.Contains("Deze dag moet nog komen", supplier.Text);
        Assert.Contains("Kies een van de mogelijkheden", supplier.Text);
        Assert.Contains("Vul dit in", supplier.Text);
        await supplier.Open(place);
        await supplier.PressNamed("Bewaar het geld", ("year", "2023"), ("budget", "1.000,50"));
        Assert.Equal(422, supplier.Status);
        Assert.Contains("geen bedrag in hele euro's", supplier.Text);
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        await coordinator.Open("/work/programmes/new");
        await coordinator.PressNamed("Zet in het register", ("from", "2024-02-01"), ("until", "2024-01-01"));
        Assert.Equal(422, coordinator.Status);
        Assert.Contains("De laatste dag ligt voor de eerste", coordinator.Text);
        await coordinator.PressNamed("Zet in het register", ("from", "0001-01-01"), ("until", "9999-01-01"));
        Assert.Equal(422, coordinator.Status);
        Assert.Contains("Kies een dag tussen 2000 en 2100", coordinator.Text);
    }

    [Fact]
    public async Task A_list_is_narrowed_by_its_address_and_is_the_same_as_a_file()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        await ProgrammeDesks.Measure(site);
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        await ProgrammeDesks.Begin(coordinator, "M3", "Strategy", "Kamerstuk 1, nr. 2", "Strategie Elders");
        Assert.Contains("Kamerstuk 1, nr. 2", coordinator.Text);
        Assert.DoesNotContain("Voeg toe", coordinator.Text);
        await coordinator.Open("/work/programmes?kind=strategy");
        Assert.Contains("Strategie Elders", coordinator.Text);
        Assert.DoesNotContain(ProgrammeDesks.Name, coordinator.Text);
        await coordinator.Open("/work/programmes?organisation=M2&standing=%3Cb%3E");
        Assert.Null(coordinator.Page.QuerySelector("main b"));
        Assert.Contains("Er is niets dat hieraan voldoet", coordinator.Text);
        await coordinator.Ask("work/programmes/programmes.csv?organisation=M1");
        var lines = (await coordinator.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .TrimEnd()
            .Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("1,agenda,Agenda Vindbaar,M1,M2,2023-01-01,2025-12-31,,1,Berichten bewaren,M1", lines[1]);
        // Who takes part sees it, who does not is told of neither.
        Assert.Contains(
            ProgrammeDesks.Name,
            (await ProgrammeDesks.At(site, "/work/programmes", "M2", Role.Supplier)).Text
        );
        Assert.DoesNotContain(
            ProgrammeDesks.Name,
            (await ProgrammeDesks.At(site, "/work/programmes", "M5", Role.Supplier)).Text
        );
    }

    [Fact]
    public async Task My_work_has_the_report_that_is_due_the_text_to_release_and_the_measure_past_its_day()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var place = await ProgrammeDesks.Measure(site);
        Task<string> Work(string organisation, Role role) => Read(site, organisation, role);
        Assert.Contains("reports on measures of a programme: 1", await Work("M1", Role.Supplier));
        Assert.Contains("reports on measures are missing: 1", await Work(RightsSite.Publisher, Role.Coordinator));
        Assert.DoesNotContain("reports on measures", await Work("M2", Role.Supplier));
        var supplier = await ProgrammeDesks.At(site, place, "M1", Role.Supplier);
        await supplier.PressNamed("Leg de tekst voor", ("words", "Wij bewaren berichten"));
        Assert.Contains("wacht op vrijgave", supplier.Text);
        Assert.Contains("measures with a public text that waits to be released: 1", await Work("M1", Role.Controller));
        await (await ProgrammeDesks.At(site, place, "M1", Role.Controller)).Press("Geef vrij");
        Assert.DoesNotContain("waits to be released", await Work("M1", Role.Controller));
        await supplier.Open(place);
        await supplier.PressNamed("Beloof", ("what", "Een boek"), ("promised", "2024-02-15"));
        Assert.Contains("measures of a programme are past their day: 1", await Work("M1", Role.Controller));
        Assert.Contains("measures of programmes late: 1", await Work(RightsSite.Publisher, Role.Coordinator));
    }

    static async Task<string> Read(RightsSite site, string organisation, Role role) =>
        (await ProgrammeDesks.At(site, "/en/work", organisation, role)).Text;

    [Theory, MemberData(nameof(Both))]
    public async Task An_acceleration_measure_waits_until_one_proposed_and_another_took_a_decision(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var place = await ProgrammeDesks.Measure(site, "Acceleration");
        const string Waits = "crisis and acceleration measures without a decision: 1";
        Assert.Contains(Waits, await Read(site, RightsSite.Publisher, Role.Coordinator));
        var coordinator = await ProgrammeDesks.At(
            site,
            "/work/programmes/measures?decision=open",
            RightsSite.Publisher,
            Role.Coordinator
        );
        Assert.Contains("Berichten bewaren", coordinator.Text);
        await coordinator.Open(place);
        await coordinator.PressNamed(
            "Stel voor",
            ("kind", "ScaleDown"),
            ("from", "2024-03-01"),
            ("why", "Het is rustig")
        );
        Assert.Equal(200, coordinator.Status);
        Assert.DoesNotContain(Waits, await Read(site, RightsSite.Publisher, Role.Coordinator));
        var controller = await ProgrammeDesks.At(site, "/en/work", RightsSite.Publisher, Role.Controller);
        Assert.Contains("proposed decisions on measures to take: 1", controller.Text);
        await controller.Open(place);
        await controller.Press("Neem het besluit");
        Assert.Equal(200, controller.Status);
        Assert.Equal(
            ["16 februari 2024", "afschalen", "1 maart 2024", "Het is rustig"],
            controller
                .Page.QuerySelectorAll("#decisions tbody tr > *")
                .Select(cell => cell.TextContent.Trim().Replace('\u00A0', ' '))
        );
    }

    [Fact]
    public async Task What_was_entered_wrong_is_corrected_with_the_reason_and_the_history_keeps_what_stood_there()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var place = await ProgrammeDesks.Measure(site);
        var coordinator = await ProgrammeDesks.At(site, place, RightsSite.Publisher, Role.Coordinator);
        await coordinator.PressNamed("Verbeter", ("what", "Brieven bewaren"), ("why", ""));
        Assert.Equal(422, coordinator.Status);
        await coordinator.PressNamed("Verbeter", ("what", "Brieven bewaren"), ("why", "Verkeerd overgenomen"));
        Assert.Equal((200, "Brieven bewaren"), (coordinator.Status, coordinator.Heading));
        Assert.Contains("Maatregel: ‘Berichten bewaren’", coordinator.Page.QuerySelector("#history")!.TextContent);
        Assert.Contains("Verkeerd overgenomen", string.Concat(await Contents(site)));
        await coordinator.Open("/work/programmes/1");
        await coordinator.PressNamed("Wijzig het programma", ("name", "Agenda Terug"), ("why", "Andere naam"));
        Assert.Equal((200, "Agenda Terug"), (coordinator.Status, coordinator.Heading));
        Assert.Contains("Naam: ‘Agenda Vindbaar’", coordinator.Page.QuerySelector("#history")!.TextContent);
    }

    /// <summary>Kept apart from the ledger, which commits to them.</summary>
    static async Task<List<string>> Contents(RightsSite site)
    {
        await using var db = site.Database.Open();
        return
        [
            .. (await LedgerBook.Contents(db, all => all, default)).Select(one =>
                System.Text.Encoding.UTF8.GetString(one.Content.AsSpan())
            ),
        ];
    }
}
