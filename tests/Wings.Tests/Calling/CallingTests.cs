using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Delivering;
using Rekenschap.Wings.Tests.Storage;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Calling;

/// <summary>What goes on around a collection: more time, nothing to deliver, reminders, the freeze, opening; over HTTP.</summary>
public sealed class CallingTests(TestDatabases databases)
{
    const string Right = "indicator,period,value\ngas,2021,10\ngas,2022,11\ngas,2023,12\n";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task AskTime(DeliverSite site, string wanted)
    {
        using var supplier = await site.As("OCW", Role.Supplier).Open(CalledPages.Energy);
        await supplier.Press(
            "Vraag uitstel",
            ("Wanneer kunt u leveren?", wanted),
            ("Waarom lukt het niet eerder?", "De meter is stuk")
        );
        Assert.Equal(200, supplier.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task More_time_is_asked_for_with_a_reason_granted_until_another_day_and_moves_lateness(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        await AskTime(site, "2024-03-15");
        using (var coordinator = await CalledPages.Coordinator(site))
        {
            Assert.Contains("Onderwijs vraagt uitstel tot en met 15 maart 2024: De meter is stuk", coordinator.Text);
            Assert.Contains("vraagt uitstel", CalledPages.State(coordinator, "Onderwijs"));
            await coordinator.Press("Besluit");
            Assert.Equal(422, coordinator.Status);
            await coordinator.Press(
                "Besluit",
                ("Verleen uitstel", "Grant"),
                ("Uitstel tot en met", "2024-03-01"),
                ("Uw antwoord", "Later kan niet")
            );
            Assert.Equal(200, coordinator.Status);
        }
        site.Time.Move(TimeSpan.FromDays(14));
        using (var coordinator = await CalledPages.Coordinator(site))
            Assert.DoesNotContain("te laat", CalledPages.State(coordinator, "Onderwijs"));
        using (var supplier = await site.As("OCW", Role.Supplier).Open(CalledPages.Energy))
            Assert.Contains("U hebt uitstel tot en met 1 maart 2024: Later kan niet", supplier.Text);
        site.Time.Move(TimeSpan.FromDays(1));
        using (var coordinator = await CalledPages.Coordinator(site))
            Assert.Contains("te laat", CalledPages.State(coordinator, "Onderwijs"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task More_time_is_declined_with_a_reason_only_and_decided_on_once(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        await AskTime(site, "2024-03-15");
        using var first = await CalledPages.Coordinator(site);
        using var second = await CalledPages.Coordinator(site);
        await first.Press("Besluit", ("Wijs af", "Decline"));
        Assert.Equal(422, first.Status);
        await first.Press("Besluit", ("Wijs af", "Decline"), ("Uw antwoord", "De cijfers zijn nodig"));
        Assert.Equal(200, first.Status);
        await second.Press("Besluit", ("Verleen uitstel", "Grant"));
        Assert.Equal(412, second.Status);
        using var supplier = await site.As("OCW", Role.Supplier).Open(CalledPages.Energy);
        Assert.Contains("is afgewezen: De cijfers zijn nodig", supplier.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Time_that_is_no_later_or_not_before_publication_cannot_be_asked_for(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        foreach (var wanted in new[] { "2024-02-16", "2024-05-15", "morgen", "" })
        {
            using var supplier = await site.As("OCW", Role.Supplier).Open(CalledPages.Energy);
            await supplier.Press("Vraag uitstel", ("Wanneer kunt u leveren?", wanted), ("Waarom lukt het", "x"));
            Assert.Equal(422, supplier.Status);
            Assert.NotNull(supplier.Page.QuerySelector("#more-time-wanted-error"));
        }
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_has_nothing_to_deliver_says_so_and_it_becomes_a_file_of_the_edition_after_four_eyes(
        Store store
    )
    {
        await using var site = await DeliverSite.Open(databases, store);
        string place;
        using (var supplier = await site.As("OCW", Role.Supplier).Open(CalledPages.Energy))
        {
            await supplier.Press("Meld dat er niets is");
            Assert.Equal(422, supplier.Status);
            await supplier.Press("Meld dat er niets is", ("Gas", "gas"), ("Waarom niet?", "Wij huren alles"));
            Assert.Equal(200, supplier.Status);
            place = supplier.At.AbsolutePath.TrimStart('/');
            await supplier.Press("Dien in");
        }
        using (var controller = await site.As("OCW", Role.Controller).Open(place))
            await controller.Press("Keur goed");
        using (var coordinator = await CalledPages.Coordinator(site))
            Assert.Contains("niets te leveren", CalledPages.State(coordinator, "Onderwijs"));
        using (var coordinator = await CalledPages.Coordinator(site, place))
            await coordinator.Press("Aanvaard");
        var read = (await CalledPages.Stored(site)).Deliveries.Single(one => one.Report.Organisation == "OCW");
        Assert.Equal((DeliveryStatus.Accepted, 3), (read.Report.Status, read.Observations.Length));
        Assert.All(read.Observations, one => Assert.Equal(ObservationStatus.Missing, one.Status));
        using var after = await CalledPages.Coordinator(site);
        Assert.Equal("Aanvaard, niets te leveren", CalledPages.State(after, "Onderwijs"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Once_it_is_frozen_nothing_is_handed_in_submitted_or_accepted_but_by_a_named_exception(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open(CalledPages.Energy);
        using var early = await site.As("OCW", Role.Supplier).Open(CalledPages.Energy);
        await supplier.Press("Lever aan", ("Of plak de cellen", Right));
        using (var coordinator = await CalledPages.Coordinator(site, "work/freezes/small"))
        {
            await coordinator.Press("Stel in", ("Vanaf", "2024-06-01"));
            Assert.Equal(422, coordinator.Status);
            await coordinator.Press("Stel in", ("Vanaf", "2024-02-16"));
            Assert.Equal(200, coordinator.Status);
        }
        site.As("OCW", Role.Supplier);
        await supplier.Press("Dien in");
        Assert.Equal(409, supplier.Status);
        Assert.Contains("freeze.closed", supplier.Text);
        Assert.Contains("vraag dan de coördinator om een uitzondering", supplier.Text);
        await early.Press("Lever aan", ("Of plak de cellen", Right));
        Assert.Contains("freeze.closed", early.Text);
        using (var coordinator = await CalledPages.Coordinator(site, "work/freezes/small"))
        {
            await coordinator.Press("Maak een uitzondering", ("Uitvraag", "energy"), ("Organisatie", "OCW"));
            Assert.Equal(422, coordinator.Status);
            await coordinator.Press(
                "Maak een uitzondering",
                ("Uitvraag", "energy"),
                ("Organisatie", "OCW"),
                ("Waarom moet dit nog?", "Een nul te veel")
            );
            Assert.Contains("Onderwijs, Energie: Een nul te veel", coordinator.Text);
        }
        var place = await Submitted(site);
        using (var controller = await site.As("OCW", Role.Controller).Open(place))
            await controller.Press("Keur goed");
        using (var coordinator = await CalledPages.Coordinator(site, "work/freezes/small"))
            await coordinator.Press("Beëindig");
        using (var coordinator = await CalledPages.Coordinator(site, place))
        {
            await coordinator.Press("Aanvaard");
            Assert.Contains("freeze.closed", coordinator.Text);
        }
    }

    static async Task<string> Submitted(DeliverSite site)
    {
        using var supplier = await site.As("OCW", Role.Supplier).Open(CalledPages.Energy);
        var link = supplier.Page.QuerySelectorAll("main a.button").Single().GetAttribute("href")!;
        await supplier.Open(link);
        await supplier.Press("Dien in");
        Assert.Contains("Ingediend", supplier.Text);
        return supplier.At.AbsolutePath.TrimStart('/');
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Rounds_are_planned_in_order_before_the_due_date_and_their_tallies_are_shown(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var coordinator = await CalledPages.Coordinator(site, CalledPages.Energy + "/rounds");
        await coordinator.Press("Bewaar de planning", ("Naam in het Nederlands", "Eerste cijfers"));
        Assert.Equal(422, coordinator.Status);
        Assert.NotNull(coordinator.Page.QuerySelector("#en1-error"));
        await coordinator.Press(
            "Bewaar de planning",
            ("Naam in het Engels", "First figures"),
            ("Uiterlijk", "2024-02-16")
        );
        Assert.NotNull(coordinator.Page.QuerySelector("#due1-error"));
        await coordinator.Press("Bewaar de planning", ("Uiterlijk", "2024-01-26"));
        Assert.Equal(200, coordinator.Status);
        Assert.Contains("Eerste cijfers, uiterlijk 26 januari 2024: 0 van 2 waren er op tijd.", coordinator.Text);
        Assert.Contains("te laat", CalledPages.State(coordinator, "Onderwijs"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Silence_is_counted_above_the_overview_and_chosen_from_there(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store, holders: new Holders());
        site.Time.Move(TimeSpan.FromDays(1));
        using var coordinator = await CalledPages.Coordinator(site);
        Assert.Contains("Van 2 organisaties:", coordinator.Text);
        var silent = coordinator.Page.QuerySelectorAll("main a").Single(one => one.TextContent == "1 niets gehoord");
        await coordinator.Open(silent.GetAttribute("href")!);
        var row = Assert.Single(coordinator.Page.QuerySelectorAll("#everybody tbody tr"));
        Assert.Contains("Onderwijs", row.TextContent);
        Assert.Contains("1 aanleveraar, 1 controller", row.TextContent);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_overview_is_taken_along_and_runs_no_formula(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var coordinator = site.As("FIN", Role.Coordinator);
        await coordinator.Ask(CalledPages.Energy + "/standings.csv");
        var text = Encoding.UTF8.GetString(await coordinator.Answer.Content.ReadAsByteArrayAsync());
        Assert.Contains("energy,OCW,Onderwijs,awaited,2024-02-16,", text);
        await coordinator.Ask(CalledPages.Energy + "/standings.ods");
        Assert.Equal(200, coordinator.Status);
        using var other = site.As("OUD", Role.Coordinator);
        await other.Ask(CalledPages.Energy + "/standings.csv");
        Assert.Equal(404, other.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Reminders_that_are_asked_for_can_be_read_and_are_written_once_a_day(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store, holders: new Holders());
        using var coordinator = await CalledPages.Coordinator(site, CalledPages.Energy + "/mails");
        Assert.Contains("Er is geen mailserver ingesteld", coordinator.Text);
        await coordinator.Press("Schrijf de herinneringen");
        await coordinator.Press("Schrijf de herinneringen");
        Assert.Equal(200, coordinator.Status);
        Assert.Equal(2, coordinator.Page.QuerySelectorAll("#mails tbody tr").Length);
        await coordinator.Open(coordinator.Page.QuerySelector("#mails tbody a")!.GetAttribute("href")!);
        Assert.Contains("Van Onderwijs wordt 'Energie' gevraagd, uiterlijk 16 februari 2024", coordinator.Text);
        await using var db = site.Database.Open();
        Assert.All(await db.Set<Mail>().ToListAsync(), one => Assert.DoesNotContain("@", one.Text));
        using var supplier = site.As("OCW", Role.Supplier);
        await supplier.Ask(CalledPages.Energy + "/mails");
        Assert.Equal(403, supplier.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Due_dates_are_taken_along_as_a_calendar_by_whoever_is_signed_in(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = site.As("OCW", Role.Supplier);
        await supplier.Ask("work/collections/calendar.ics");
        var text = await supplier.Answer.Content.ReadAsStringAsync();
        Assert.Contains("DTSTART;VALUE=DATE:20240216\r\n", text);
        Assert.Contains("UID:small-energy-1-OCW@rekenschap", text);
        Assert.Equal("text/calendar", supplier.Answer.Content.Headers.ContentType?.MediaType);
    }
}
