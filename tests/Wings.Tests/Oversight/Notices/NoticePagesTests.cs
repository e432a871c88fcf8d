using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Notices;

/// <summary>A notice from its writing to its closing, by the people whose work that is.</summary>
public sealed class NoticePagesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static Task<Reader> Coordinator(RightsSite site) => site.As(RightsSite.Publisher, Role.Coordinator);

    [Theory, MemberData(nameof(Both))]
    public async Task Who_is_affected_plans_measures_takes_them_and_finishes_and_then_it_is_closed(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var coordinator = await Coordinator(site);
        await NoticePages.Send(coordinator, ["M1", "M2"]);
        var one = await (await site.As("M1", Role.Supplier)).Open("/work");
        Assert.Contains("is uw organisatie geraakt?", one.Text);
        await one.Open("/work/notices/1");
        await one.Press("Wij kijken ernaar");
        Assert.Contains("ontvangen, nog geen antwoord", one.Text);
        await NoticePages.Answer(one, "Report");
        Assert.DoesNotContain("Alles is gedaan", one.Text);
        await one.Press("Voeg toe", ("Wat doet u?", "Zet de voordeur dicht"), ("Wanneer is dat klaar?", "2024-02-17"));
        Assert.DoesNotContain("Alles is gedaan", one.Text);
        await coordinator.Open("/work/notices/1");
        Assert.Contains("0/1, 17", coordinator.Text);
        await one.Press("Uitgevoerd", ("Welke maatregel?", "1"), ("Op welke dag?", "2024-02-16"));
        await one.Press("Alles is gedaan");
        Assert.Contains("afgerond", one.Text);
        await NoticePages.Answer(await (await site.As("M2", Role.Controller)).Open("/work/notices/1"), "Clear");
        await coordinator.Open("/work");
        Assert.Contains("iedereen is klaar, sluit haar", coordinator.Text);
        await coordinator.Open("/work/notices/1");
        await coordinator.Press("Sluit", ("Hoe liep het af?", "Iedereen heeft de voordeur dicht"));
        Assert.Contains("Iedereen heeft de voordeur dicht", coordinator.Text);
        await one.Open("/work/notices/1");
        Assert.Empty(one.Page.QuerySelectorAll("form[action*='/notices/']"));
        Assert.Equal(
            [
                "notice.sent Coordinator FIN",
                "notice.answered Supplier M1",
                "notice.answered Supplier M1",
                "notice.answered Supplier M1",
                "notice.answered Supplier M1",
                "notice.answered Supplier M1",
                "notice.answered Controller M2",
                "notice.closed Coordinator FIN",
            ],
            (await NoticePages.Deeds(site)).Where(deed => !deed.Contains("reminded", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task It_is_not_closed_while_somebody_is_not_done_unless_it_is_said_why()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var coordinator = await Coordinator(site);
        await NoticePages.Send(coordinator, ["M1", "M2"]);
        var supplier = await (await site.As("M1", Role.Supplier)).Open("/work/notices/1");
        var seen = supplier.Page;
        await coordinator.Press("Sluit", ("Hoe liep het af?", "Goed"));
        Assert.Equal(422, coordinator.Status);
        Assert.Contains("Schrijf op waarom u daar niet op wacht", coordinator.Text);
        Assert.Contains("Goed", coordinator.Page.QuerySelector("#close-said")!.TextContent);
        await coordinator.Press("Sluit", ("Waarom wacht u niet", "Het product is uitgezet"));
        Assert.Contains("Het product is uitgezet", coordinator.Text);
        supplier.Show(seen);
        await NoticePages.Answer(supplier, "Clear");
        Assert.Equal(412, supplier.Status);
        await coordinator.Press("Heropen", ("Waarom?", "Toch nog een lek"));
        Assert.Contains("Toch nog een lek", coordinator.Text);
        await supplier.Open("/work/notices/1");
        await NoticePages.Answer(supplier, "Clear");
        Assert.Contains("niet geraakt", supplier.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_organisation_sees_its_own_answer_and_no_other(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        await NoticePages.Send(await Coordinator(site), ["M1", "M2"]);
        await NoticePages.Answer(await (await site.As("M1", Role.Supplier)).Open("/work/notices/1"), "Report");
        var other = await (await site.As("M2", Role.Supplier)).Open("/work/notices/1");
        Assert.DoesNotContain("Nagekeken", other.Text);
        Assert.Empty(NoticePages.Board(other));
        Assert.Equal(404, (await other.Open("/work/notices/1/M1")).Status);
        var third = await (await site.As("M3", Role.Supplier)).Open("/work/notices");
        Assert.DoesNotContain(NoticePages.Title, third.Text);
        Assert.Equal(404, (await third.Open("/work/notices/1")).Status);
        var auditor = await (await site.As(RightsSite.Auditors, Role.Auditor)).Open("/work/notices/1");
        Assert.Equal(404, auditor.Status);
        var coordinator = await (await Coordinator(site)).Open("/work/notices/1");
        await coordinator.Press(
            "Stel open",
            ("Auditors van", RightsSite.Auditors),
            ("Tot en met", "2024-02-16"),
            ("Waarom?", "Onderzoek")
        );
        await auditor.Open("/work/notices/1/M1");
        Assert.Contains("Nagekeken: Report", auditor.Text);
        Assert.Empty(auditor.Page.QuerySelectorAll("form[action*='/notices/']"));
        site.Door.Time.Move(TimeSpan.FromDays(1));
        var later = await NoticePages.Again(site, RightsSite.Auditors, Role.Auditor, "/work/notices/1");
        Assert.Equal(404, later.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_coordinator_reminds_moves_and_widens(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        await site.As("M1", Role.Supplier);
        await site.As("M2", Role.Supplier);
        var coordinator = await Coordinator(site);
        await NoticePages.Send(coordinator, ["M1"]);
        await coordinator.Press("Herinner nu");
        Assert.Equal(200, coordinator.Status);
        Assert.Single(await NoticePages.Mails(site), one => one is { Kind: MailKind.Asked, Organisation: "M1" });
        await coordinator.Press("Herinner nu");
        Assert.Equal(
            (409, 1),
            (coordinator.Status, (await NoticePages.Mails(site)).Count(one => one.Kind == MailKind.Asked))
        );
        await coordinator.Open("/work/notices/1");
        await coordinator.PressNamed("Stuur ook aan deze", ("codes", "Ministerie van niets"));
        Assert.Contains("Deze organisaties kennen wij vandaag niet: Ministerie van niets", coordinator.Text);
        await coordinator.PressNamed("Stuur ook aan deze", ("codes", "M1, M2"));
        Assert.Equal(2, NoticePages.Board(coordinator).Length);
        await coordinator.PressNamed("Verzet", ("day", "2024-02-15"), ("hour", "12:00"), ("why", "Meer tijd"));
        Assert.Contains("Dit tijdstip is al voorbij", coordinator.Text);
        await coordinator.PressNamed("Verzet", ("day", "2024-02-17"), ("hour", "12:00"), ("why", "Meer tijd"));
        Assert.Contains("17 februari 2024, 12:00", coordinator.Text);
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field_and_nothing_is_sent()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var coordinator = await Coordinator(site);
        await coordinator.Open("/work/notices/new");
        await coordinator.PressNamed(
            "Controleer",
            ("title", ""),
            ("link", "javascript:alert(1)"),
            ("hour", "25:00"),
            ("kinds", "")
        );
        Assert.Equal(422, coordinator.Status);
        foreach (
            var says in new[] { "Geef de melding een titel", "begint, of niets", "Vul het uur in", "Kies ten minste" }
        )
            Assert.Contains(says, coordinator.Text);
        Assert.Empty(await NoticePages.Deeds(site));
        var other = await (await site.As("M1", Role.Coordinator)).Open("/work/notices/new");
        Assert.Equal(403, other.Status);
    }
}
