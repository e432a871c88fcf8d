using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Oversight.Commitments;
using Rekenschap.Wings.Tests.Oversight.Findings;
using Rekenschap.Wings.Tests.Oversight.Notices;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Reports;

/// <summary>A report from its draft to what was carried out, by the people whose work that is. It is 16 February 2024.</summary>
public sealed class ReportPagesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<Reader> Entered(RightsSite site, params string[] recommendations)
    {
        var auditor = await site.As(RightsSite.Auditors, Role.Auditor);
        await ReportDesks.Enter(auditor, "Greep op rechten", recommendations, wide: true);
        return auditor;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Reactions_are_written_agreed_to_by_another_sent_together_and_followed_until_done(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var auditor = await Entered(site, "M1: Ruim op.", "M1, M2: Leg vast.");
        await ReportDesks.Write(site, "M1", 1, "Dat doen wij.");
        await ReportDesks.Agree(site, "M1", 1);
        var controller = await (await site.As("M1", Role.Controller)).Open("/work/reports/1/M1");
        Assert.DoesNotContain("Verstuur alle reacties", controller.Text);
        await ReportDesks.Write(site, "M1", 2, "Dat ook.");
        await ReportDesks.Agree(site, "M1", 2);
        controller = await ReportDesks.Send(site, "M1");
        Assert.Contains("verstuurd", controller.Text);

        await auditor.Open("/work/reports/1/M1/1");
        Assert.Contains("Dat doen wij.", auditor.Text);
        await auditor.Press("Bewaar het nawoord", ("Nawoord van de auditor", "Wij volgen het"));
        Assert.Contains("Wij volgen het", auditor.Text);

        var supplier = await (await site.As("M1", Role.Supplier)).Open("/work/reports/1/M1/1");
        (string, string)[] done = [("on", "2024-02-16"), ("howfar", "CarriedOut"), ("said", "Opgeruimd")];
        await supplier.PressNamed("Bewaar de stand", done);
        Assert.Equal(422, supplier.Status);
        Assert.Contains("Uitgevoerd telt pas met bewijs", supplier.Text);
        await supplier.PressNamed("Bewaar de stand", [.. done, ("evidence", "Verslag 3")]);
        await controller.Open("/work/reports/1/M1/1");
        await controller.Press("Meld als uitgevoerd");
        Assert.Contains("volgens het departement uitgevoerd", controller.Text);
        await auditor.Open("/work/reports/1/M1/1");
        await auditor.Press("Oordeel dat het niet is uitgevoerd", ("Wat ontbreekt er nog?", "De inhuur"));
        Assert.Contains("De inhuur", (await controller.Open("/work/reports/1/M1/1")).Text);
        Assert.Equal(
            [
                "audit_report.entered Auditor AR",
                "report_reaction.write Supplier M1",
                "report_reaction.agree Controller M1",
                "report_reaction.write Supplier M1",
                "report_reaction.agree Controller M1",
                "report_reaction.send Controller M1",
                "report_reaction.send Controller M1",
                "report_reaction.comment Auditor AR",
                "report_reaction.follow Supplier M1",
                "report_reaction.finish Controller M1",
                "report_reaction.deny Auditor AR",
            ],
            await ReportDesks.Deeds(site)
        );
    }

    [Fact]
    public async Task Until_it_is_public_a_department_knows_only_what_is_recommended_to_itself()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        await Entered(site, "M1: Ruim op.", "M2: Leg vast.");
        var supplier = await (await site.As("M1", Role.Supplier)).Open("/work/reports/1");
        Assert.Contains("Ruim op.", supplier.Text);
        Assert.DoesNotContain("Leg vast.", supplier.Text);
        Assert.DoesNotContain("M2", supplier.Page.QuerySelector("main")!.TextContent);
        Assert.Equal(404, (await supplier.Open("/work/reports/1/M2")).Status);
        Assert.Equal(404, (await (await site.As("M3", Role.Controller)).Open("/work/reports/1")).Status);
        // What is not sent is the department's own; that it was asked may be known.
        await ReportDesks.Write(site, "M1", 1, "Nog niet gedeeld.");
        foreach (
            var (organisation, role) in new[]
            {
                (RightsSite.Auditors, Role.Auditor),
                (RightsSite.Publisher, Role.Coordinator),
            }
        )
        {
            var other = await (await site.As(organisation, role)).Open("/work/reports/1/M1/1");
            Assert.Equal(200, other.Status);
            Assert.DoesNotContain("Nog niet gedeeld", other.Text);
            await other.Ask("work/reports/reports.csv");
            var csv = await other.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Contains("Leg vast.", csv);
            Assert.DoesNotContain("Nog niet gedeeld", csv);
        }
    }

    [Fact]
    public async Task A_settled_report_is_everybodys_once_its_embargo_is_over()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var auditor = await site.As(RightsSite.Auditors, Role.Auditor);
        await ReportDesks.Enter(auditor, "Greep", ["M1: Ruim op."], "Final", embargo: "2024-02-16", hour: "17:00");
        Assert.Equal(404, (await (await site.As("M3", Role.Supplier)).Open("/work/reports/1")).Status);
        site.Door.Time.Move(TimeSpan.FromHours(4));
        var later = await CommitmentPagesTests.Again(site, "M3", Role.Supplier, "/work/reports/1");
        Assert.Equal(200, later.Status);
        Assert.Contains("Iedereen: het rapport is openbaar", later.Text);
        auditor = await CommitmentPagesTests.Again(site, RightsSite.Auditors, Role.Auditor, "/work/reports/1");
        Assert.DoesNotContain("Wijzig het embargo", auditor.Text);
        await auditor.PressNamed("Wijzig de dag", ("due", "2024-03-20"), ("why", "Op verzoek"));
        Assert.Contains("20 maart 2024", auditor.Text);
    }

    [Fact]
    public async Task A_draft_is_added_to_and_settled_and_then_holds()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var auditor = await Entered(site, "M1: Ruim op.");
        await auditor.PressNamed("Voeg toe", ("recommendations", "M2: Leg vast."));
        Assert.Contains("Leg vast.", auditor.Text);
        Assert.Equal(200, (await (await site.As("M2", Role.Supplier)).Open("/work/reports/1/M2/2")).Status);
        var seen = auditor.Page;
        await auditor.PressNamed("Stel vast", ("paper", "35 000, nr. 2"));
        Assert.Contains("Iedereen: het rapport is openbaar", auditor.Text);
        auditor.Show(seen);
        await auditor.PressNamed("Voeg toe", ("recommendations", "M3: Nog een."));
        Assert.Equal(412, auditor.Status);
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field_and_nothing_is_kept()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open("/work/reports/new");
        (string, string)[] wrong =
        [
            ("auditor", RightsSite.Publisher),
            ("year", "2025"),
            ("date", "2024-02-15"),
            ("state", "Draft"),
            ("due", "2024-02-01"),
            ("hour", "10:00"),
            ("recommendations", "M1, ONBEKEND: Ruim op."),
        ];
        await coordinator.PressNamed("Zet in het register", wrong);
        Assert.Equal(422, coordinator.Status);
        foreach (
            var said in new[]
            {
                "De auditor werkt niet voor wie publiceert",
                "Geef het rapport zijn titel",
                "Een rapport gaat niet over een jaar na zijn datum",
                "Een concept over één departement voert de auditor zelf in",
                "De reactie kan niet vóór het rapport worden gevraagd",
                "Vul ook de dag van het embargo in",
                "Deze departementen kennen wij vandaag niet: ONBEKEND",
            }
        )
            Assert.Contains(said, coordinator.Text);
        Assert.Empty(await ReportDesks.Deeds(site));
    }

    [Fact]
    public async Task A_reaction_is_linked_to_a_finding_of_the_department_itself_only()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        await Entered(site, "M1: Ruim op.");
        var code = await FindingDesks.Enter(await site.As("M1", Role.Supplier), "Rechten", 2022);
        var other = await FindingDesks.Enter(await site.As("M2", Role.Supplier), "Anders", 2022);
        var supplier = await (await site.As("M1", Role.Supplier)).Open("/work/reports/1/M1/1");
        await supplier.PressNamed("Koppel", ("finding", other));
        Assert.Equal(409, supplier.Status);
        await supplier.Open("/work/reports/1/M1/1");
        await supplier.PressNamed("Koppel", ("finding", code));
        Assert.Contains(code, supplier.Page.QuerySelector("main dl")!.TextContent);
        var auditor = await (await site.As(RightsSite.Auditors, Role.Auditor)).Open("/work/reports/1/M1/1");
        Assert.DoesNotContain(code, auditor.Text);
    }

    [Fact]
    public async Task My_work_has_what_is_to_be_written_agreed_to_sent_and_what_is_late()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        await Entered(site, "M1: Ruim op.", "M2: Leg vast.");
        async Task<string> Work(string organisation, Role role) =>
            (await NoticePages.Again(site, organisation, role, "/work")).Text;
        Assert.Contains("Auditrapport 1, reacties te schrijven: 1", await Work("M1", Role.Supplier));
        await ReportDesks.Write(site, "M1", 1, "Dat doen wij.");
        Assert.Contains("reacties goed te keuren: 1", await Work("M1", Role.Controller));
        await ReportDesks.Agree(site, "M1", 1);
        Assert.Contains("reacties te versturen: 1", await Work("M1", Role.Controller));
        Assert.DoesNotContain("Auditrapport", await Work("M3", Role.Supplier));
        await ReportDesks.Send(site, "M1");
        Assert.Contains("reacties zonder nawoord: 1", await Work(RightsSite.Auditors, Role.Auditor));
        site.Door.Time.Move(TimeSpan.FromDays(22)); // 9 March, the day after the last.
        Assert.Contains("departementen te laat met hun reactie: 1", await Work(RightsSite.Publisher, Role.Coordinator));
        site.Door.Time.Move(TimeSpan.FromDays(90)); // 7 June
        Assert.Contains("aanbevelingen later dan u zei: 1", await Work("M1", Role.Supplier));
        var page = await CommitmentPagesTests.Again(site, "M1", Role.Supplier, "/work/reports?standing=late");
        Assert.Contains("Er is geen rapport dat hieraan voldoet", page.Text);
        page = await CommitmentPagesTests.Again(site, RightsSite.Auditors, Role.Auditor, "/work/reports?standing=late");
        Assert.Contains("Greep op rechten", page.Text);
    }
}
