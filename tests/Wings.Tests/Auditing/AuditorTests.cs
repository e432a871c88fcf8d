using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Ui.Work;
using Rekenschap.Wings.Tests.Delivering;

namespace Rekenschap.Wings.Tests.Auditing;

/// <summary>The auditor sees what she was named for, draws, concludes, reads the ledger, and changes no figure.</summary>
public sealed class AuditorTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static async Task Name(DeliverSite site)
    {
        using (var auditor = await site.As("AR", Role.Auditor).Open("work/audit/access"))
        {
            await auditor.Press("Vraag om aanwijzing");
            Assert.Equal(422, auditor.Status);
            await auditor.Press(
                "Vraag om aanwijzing",
                ("Aanleveringen van", "OCW"),
                ("Tot en met", "2024-03-01"),
                ("Waarvoor hebt u dit nodig?", "Het onderzoek naar energie")
            );
            Assert.Equal(200, auditor.Status);
        }
        using var coordinator = await site.As("FIN", Role.Coordinator).Open("work/audit/access");
        Assert.Contains("Het onderzoek naar energie", coordinator.Text);
        await coordinator.Press("Wijs aan", ("Reden van uw besluit", "Onderzoeksplan 2024"));
        Assert.Equal(200, coordinator.Status);
        Assert.Contains("aangewezen", coordinator.Text);
    }

    static async Task<int> Sees(DeliverSite site, string place)
    {
        using var auditor = await site.As("AR", Role.Auditor).Open(place);
        var status = auditor.Status;
        await auditor.Ask(place + "/file");
        Assert.Equal(status, auditor.Status);
        return status;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_auditor_sees_a_closed_delivery_once_she_was_named_for_it_and_until_that_ends(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await MarkedDeliveries.HandedIn(site);
        Assert.Equal(404, await Sees(site, place));
        await Name(site);
        Assert.Equal(200, await Sees(site, place));
        site.Time.Move(TimeSpan.FromDays(20));
        Assert.Equal(404, await Sees(site, place));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_auditor_sees_a_link_to_a_delivery_only_where_it_opens_to_her(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await MarkedDeliveries.HandedIn(site);
        async Task<bool> IsLinked(string organisation, Role role)
        {
            using var reader = await site.As(organisation, role).Open(MarkedDeliveries.Energy);
            return reader.Page.QuerySelector($"main a[href$='{place}']") is not null;
        }
        Assert.False(await IsLinked("AR", Role.Auditor));
        Assert.False(await IsLinked("OCW", Role.Auditor));
        Assert.True(await IsLinked("FIN", Role.Coordinator));
        Assert.True(await IsLinked("OCW", Role.Supplier));
        await Name(site);
        Assert.True(await IsLinked("AR", Role.Auditor));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Only_who_publishes_names_an_auditor(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using (var auditor = await site.As("AR", Role.Auditor).Open("work/audit/access"))
            await auditor.Press(
                "Vraag om aanwijzing",
                ("Tot en met", "2024-03-01"),
                ("Waarvoor hebt u dit nodig?", "Alles")
            );
        using (var other = await site.As("OCW", Role.Coordinator).Open("work/audit/access"))
            Assert.DoesNotContain("Reden van uw besluit", other.Text);
        using var publisher = await site.As("FIN", Role.Administrator).Open("work/audit/access");
        site.As("OCW", Role.Administrator);
        await publisher.Press("Wijs aan", ("Reden van uw besluit", "omdat"));
        Assert.Equal(403, publisher.Status);
        Assert.Contains("assignment.publisher_only", publisher.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_public_delivery_is_seen_by_every_auditor_once_it_was_handed_in(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await MarkedDeliveries.Draft(site, "Public");
        Assert.Equal(404, await Sees(site, place));
        await MarkedDeliveries.Press(site, place, "OCW", Role.Supplier, "Dien in");
        Assert.Equal(200, await Sees(site, place));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_population_adds_up_to_the_ledger_and_names_what_is_absent(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using (var before = await site.As("AR", Role.Auditor).Open("work/audit"))
        {
            Assert.Equal(["Energie|2|1|0|1|2|2|ja", "Samen|2|1|0|1|2|2|ja"], AuditorPages.Rows(before, "population"));
            Assert.Equal(["Onderwijs|Energie"], AuditorPages.Rows(before, "absent"));
        }
        await MarkedDeliveries.Accepted(site);
        using var after = await site.As("AR", Role.Auditor).Open("work/audit");
        Assert.Equal(["Energie|2|2|0|0|5|5|ja", "Samen|2|2|0|0|5|5|ja"], AuditorPages.Rows(after, "population"));
        Assert.Contains("5 waarnemingen tellen mee; 0 zijn", after.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_same_seed_draws_the_same_sample_and_each_item_gets_its_conclusion(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        await MarkedDeliveries.Accepted(site);
        string[] drawn;
        using (var first = await AuditorPages.Drawn(site))
            drawn = AuditorPages.Rows(first, "items");
        using var auditor = await AuditorPages.Drawn(site);
        Assert.Equal(3, drawn.Length);
        Assert.Equal(drawn, AuditorPages.Rows(auditor, "items"));
        await auditor.Press("Sluit af", ("Conclusie van de steekproef", "Alles klopt"));
        Assert.Equal(409, auditor.Status);
        var place = auditor.At.AbsolutePath.Replace("/close", "");
        await auditor.Open(place);
        await auditor.Press(
            "Bewaar wat u vond",
            [.. drawn.Select((row, i) => ($"{i + 1}. {row.Split('|')[0]}", "Agrees"))]
        );
        await auditor.Press("Sluit af", ("Conclusie van de steekproef", "Alles klopt"));
        Assert.Equal(200, auditor.Status);
        Assert.Contains("Alles klopt", auditor.Text);
        Assert.Empty(auditor.Page.QuerySelectorAll("main form"));
        using (var colleague = await site.As("AR", Role.Auditor).Open(place))
            Assert.Equal(200, colleague.Status);
        using var other = await site.As("ADR", Role.Auditor).Open(place);
        Assert.Equal(404, other.Status);
        await using var db = site.Database.Open();
        Assert.Equal(
            ["sample.drawn", "sample.drawn", "sample.concluded", "sample.closed"],
            await db
                .Ledger.Where(one => one.Kind.StartsWith("sample."))
                .OrderBy(one => one.Position)
                .Select(one => one.Kind)
                .ToListAsync(Stop)
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_ledger_is_filtered_paged_taken_along_and_reckoned_through(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        await MarkedDeliveries.Accepted(site);
        using var auditor = await site.As("AR", Role.Auditor).Open("work/audit/ledger?role=Supplier&organisation=OCW");
        Assert.Equal(
            ["delivery.drafted", "delivery.submitted"],
            AuditorPages.Rows(auditor, "ledger").Select(row => row.Split('|')[4])
        );
        await auditor.Open("/work/audit/ledger?kind=delivery.acc&from=2024-02-16&until=2024-02-16");
        Assert.Equal(2, AuditorPages.Rows(auditor, "ledger").Length);
        await auditor.Open("/work/audit/ledger?until=2024-02-15");
        Assert.Empty(AuditorPages.Rows(auditor, "ledger"));
        await auditor.Open("/work/audit/ledger?page=0&role=Nobody&from=soon&subject=%25");
        Assert.Equal(200, auditor.Status);
        await auditor.Ask("work/audit/ledger?kind=delivery.&format=csv");
        var csv = await auditor.Answer.Content.ReadAsStringAsync(Stop);
        Assert.StartsWith("position,at,role,organisation,kind,subject,hash\n", csv);
        Assert.DoesNotContain("OCW-Supplier", csv);
        await auditor.Ask("work/audit/ledger?format=ods");
        Assert.Equal(
            "application/vnd.oasis.opendocument.spreadsheet",
            auditor.Answer.Content.Headers.ContentType!.MediaType
        );
        await auditor.Open("/work/audit/ledger/check");
        Assert.Contains("Elke regel sluit aan", auditor.Text);
        await auditor.Open("/work/audit/ledger/2");
        Assert.Contains("Bewijs dat de regel erin staat", auditor.Text);
        await auditor.Ask("work/audit/ledger/999999");
        Assert.Equal(404, auditor.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_any_figure_she_sees_each_cell_and_who_decided_on_it_in_which_role(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        await MarkedDeliveries.Accepted(site);
        using var auditor = await site.As("AR", Role.Auditor).Open("work/audit/figure?indicator=gas&period=2022");
        Assert.Equal(2, AuditorPages.Rows(auditor, "cells").Length);
        Assert.Contains(AuditorPages.Rows(auditor, "deeds"), row => row.Contains("delivery.approved|controller|OCW"));
        await auditor.Open("/work/audit/figure?indicator=gas&period=ooit");
        Assert.Contains("Kies een cijfer", auditor.Text);
    }

    /// <summary>From the route table: what an auditor may send stands below her own pages, and is a sample or a question to see more.</summary>
    [Fact]
    public async Task Nothing_that_an_auditor_may_send_changes_a_figure()
    {
        await using var site = await DeliverSite.Open(databases, Store.Sqlite);
        var auditor = Actor.With("who", "AR", Role.Auditor);
        var who = new SignedIn(auditor, [auditor], site.Time.GetUtcNow());
        var sent = site
            .Routes.Where(route =>
                route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true
                && route.Metadata.GetMetadata<Permission>()!.Allows(who)
            )
            .Select(route => route.RoutePattern.RawText!.Replace("/en/", "/"))
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "/work/audit/access/ask",
                "/work/audit/samples/draw",
                "/work/audit/samples/{id}/close",
                "/work/audit/samples/{id}/findings",
            ],
            sent
        );
    }
}
