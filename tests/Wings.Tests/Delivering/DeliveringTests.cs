using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>A department hands in, its controller approves, the coordinator accepts: over HTTP, without a script.</summary>
public sealed class DeliveringTests(TestDatabases databases)
{
    const string Energy = "work/collections/small/energy";
    const string Right = "indicator,period,value\ngas,2021,10\ngas,2022,11\ngas,2023,12\n";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<string> Delivered(DeliverSite site, string cells, string note = "")
    {
        using var supplier = await site.As("OCW", Role.Supplier).Open(Energy);
        await supplier.Press("Lever aan", ("Of plak de cellen", cells), ("Wat u erbij zegt", note));
        Assert.Equal(200, supplier.Status);
        return supplier.At.AbsolutePath.TrimStart('/');
    }

    static async Task<string> Submitted(DeliverSite site, string cells = Right)
    {
        var place = await Delivered(site, cells);
        using var supplier = await site.As("OCW", Role.Supplier).Open(place);
        await supplier.Press("Dien in");
        Assert.Contains("Ingediend", supplier.Text);
        return place;
    }

    static async Task<string> Approved(DeliverSite site)
    {
        var place = await Submitted(site);
        using var controller = await site.As("OCW", Role.Controller).Open(place);
        await controller.Press("Keur goed");
        Assert.Contains("Goedgekeurd", controller.Text);
        return place;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_handed_in_approved_and_accepted_counts_in_the_figures_and_in_the_folder_that_is_read_back(
        Store store
    )
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await Approved(site);
        using (var coordinator = await site.As("FIN", Role.Coordinator).Open(place))
        {
            await coordinator.Press("Aanvaard");
            Assert.Equal(200, coordinator.Status);
            Assert.Contains("Deze cijfers tellen mee", coordinator.Text);
        }
        await using var db = site.Database.Open();
        using var folder = new UnpackedEdition((await LoadEdition.Run(db, "small"))!);
        var read = ReadEdition.Read(folder.Path, new());
        var report = read.Deliveries.Select(one => one.Report).Single(one => one.Organisation == "OCW");
        Assert.Equal(
            (DeliveryStatus.Accepted, 3, new DateOnly(2024, 2, 16)),
            (report.Status, report.Observations, report.Accepted)
        );
        Assert.Equal(
            ["edition.stored", "delivery.drafted", "delivery.submitted", "delivery.approved", "delivery.accepted"],
            (await db.Ledger.OrderBy(one => one.Position).Select(one => one.Kind).ToListAsync())
                .Where(kind => kind != "edition.stored")
                .Skip(1)
                .Prepend("edition.stored")
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_file_with_errors_stays_in_preparation_and_says_at_each_cell_what_to_mend(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await Delivered(site, "indicator,period,value\ngas,2021,10\ngas,2022,veel\ngas,2023,-3\n");
        using var supplier = await site.As("OCW", Role.Supplier).Open(place);
        Assert.Contains("In voorbereiding", supplier.Text);
        Assert.Contains("Herstel 2 fouten", supplier.Text);
        Assert.Contains("cel C3", supplier.Text);
        Assert.Contains("cel C4", supplier.Text);
        Assert.DoesNotContain("Dien in", supplier.Page.QuerySelectorAll("button").Select(one => one.TextContent));
        await supplier.Press("Vervang het bestand", ("Of plak de cellen", Right));
        Assert.Contains("Er staan geen fouten in", supplier.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_question_is_answered_before_a_delivery_is_submitted_and_the_answer_stays_with_the_figure(
        Store store
    )
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await Delivered(site, "indicator,period,value\ngas,2021,10\ngas,2022,11\ngas,2023,90\n");
        using var supplier = await site.As("OCW", Role.Supplier).Open(place);
        Assert.Contains("Licht 1 vraag toe", supplier.Text);
        await supplier.Press("Dien in");
        Assert.Equal(409, supplier.Status);
        Assert.Contains("delivery.answered", supplier.Text);
        await supplier.Open("/" + place);
        await supplier.Press("Bewaar de toelichting");
        Assert.Equal(422, supplier.Status);
        await supplier.Press("Bewaar de toelichting", ("cel C4", "Er kwam een gebouw bij"));
        Assert.Contains("Er staan geen fouten in", supplier.Text);
        Assert.Contains("Er kwam een gebouw bij", supplier.Text);
        await supplier.Press("Dien in");
        Assert.Contains("Ingediend", supplier.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_returned_is_mended_and_submitted_again_and_its_approval_is_void(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await Approved(site);
        using (var coordinator = await site.As("FIN", Role.Coordinator).Open(place))
        {
            await coordinator.Press("Geef terug met reden");
            Assert.Equal(422, coordinator.Status);
            await coordinator.Press("Geef terug met reden", ("Wat moet er veranderen?", "C4 mist de kelder"));
            Assert.Contains("Teruggestuurd", coordinator.Text);
        }
        using var supplier = await site.As("OCW", Role.Supplier).Open(place);
        Assert.Contains("C4 mist de kelder", supplier.Text);
        await supplier.Press("Vervang het bestand", ("Of plak de cellen", Right.Replace(",12", ",13")));
        await supplier.Press("Dien in");
        using var controller = await site.As("OCW", Role.Controller).Open(place);
        Assert.Contains("Keur goed", controller.Page.QuerySelectorAll("button").Select(one => one.TextContent.Trim()));
        Assert.Contains("13", controller.Page.QuerySelector("#changed")!.TextContent);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_submitted_does_not_approve_and_who_approved_does_not_accept(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await Delivered(site, Right);
        using var one = await site.As("OCW", Role.Supplier, Role.Controller).Open(place);
        await one.Press("Dien in");
        await one.Press("Keur goed");
        Assert.Equal(403, one.Status);
        Assert.Contains("delivery.four_eyes", one.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_coordinator_of_another_organisation_than_the_publisher_sees_and_decides_nothing(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await Approved(site);
        using var other = await site.As("OUD", Role.Coordinator).Open(place);
        Assert.Equal(404, other.Status);
        using var publisher = await site.As("FIN", Role.Coordinator).Open(place);
        site.As("OUD", Role.Coordinator);
        await publisher.Press("Aanvaard");
        Assert.Equal(404, publisher.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_draft_is_seen_by_its_own_organisation_only(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await Delivered(site, Right);
        foreach (
            var (organisation, role) in new[]
            {
                ("FIN", Role.Coordinator),
                ("FIN", Role.Auditor),
                ("FIN", Role.Supplier),
            }
        )
        {
            using var other = await site.As(organisation, role).Open(place);
            Assert.Equal(404, other.Status);
            await other.Ask(place + "/file");
            Assert.Equal(404, other.Status);
        }
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Approving_what_was_replaced_in_the_meantime_is_refused(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await Submitted(site);
        using var controller = await site.As("OCW", Role.Controller).Open(place);
        using (var second = await site.As("OCW", Role.Controller).Open(place))
            await second.Press("Geef terug met reden", ("Wat moet er veranderen?", "nog eens"));
        using (var supplier = await site.As("OCW", Role.Supplier).Open(place))
        {
            await supplier.Press("Vervang het bestand", ("Of plak de cellen", Right.Replace(",12", ",14")));
            await supplier.Press("Dien in");
        }
        site.As("OCW", Role.Controller);
        await controller.Press("Keur goed");
        Assert.Equal(412, controller.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task My_work_shows_what_waits_for_whom(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        await Submitted(site);
        using var controller = await site.As("OCW", Role.Controller).Open("en/work");
        Assert.Contains("Judge", controller.Text);
        using var supplier = await site.As("OCW", Role.Supplier).Open("en/work");
        Assert.Contains("Nothing waits for you", supplier.Text);
        using var other = await site.As("FIN", Role.Controller).Open("en/work");
        Assert.Contains("Nothing waits for you", other.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_coordinator_sees_who_is_in_who_is_busy_and_who_is_late(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        await Submitted(site);
        using var coordinator = await site.As("FIN", Role.Coordinator).Open("en/" + Energy);
        var rows = coordinator
            .Page.QuerySelectorAll("#everybody tbody tr")
            .Select(row => string.Join('|', row.Children.Take(2).Select(cell => cell.TextContent.Trim())));
        Assert.Equal(["Financiën|Accepted", "Onderwijs|Submitted"], rows);
        using var auditor = await site.As("FIN", Role.Auditor).Open("en/work/collections");
        Assert.Contains("1 of 2 accepted", auditor.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_kind_of_file_that_nobody_reads_is_refused_at_its_field(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open("en/" + Energy);
        await supplier.Press("Deliver");
        Assert.Equal(422, supplier.Status);
        Assert.Contains(
            "Choose the file that you want to deliver",
            supplier.Page.QuerySelector("#file-error")!.TextContent
        );
    }
}
