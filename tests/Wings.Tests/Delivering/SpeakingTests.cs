using AngleSharp;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>A service provider delivers for ministries, which confirm or dispute their own rows: over HTTP, without a script.</summary>
public sealed class SpeakingTests(TestDatabases databases)
{
    const string Rows = "indicator,organisation,period,value\ngas,FIN,2023,1234\ngas,OCW,2022,11\ngas,OCW,2023,5678\n";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static Task<DeliverSite> Open(TestDatabases databases, Store store) =>
        DeliverSite.Open(databases, store, edition => edition.Collection("deliverers: { PD: [ministry] }"));

    static async Task<string> Submitted(DeliverSite site)
    {
        using var supplier = await site.As("PD", Role.Supplier).Open("work/collections/small/energy");
        await supplier.Press("Lever aan", ("Of plak de cellen", Rows));
        await supplier.Press("Bewaar de toelichting", ("cel D4", "nieuw gebouw"));
        await supplier.Press("Dien in");
        Assert.Contains("Ingediend", supplier.Text);
        return supplier.At.AbsolutePath.TrimStart('/');
    }

    static string Own(string place) => place.Replace("deliveries", "confirmations", StringComparison.Ordinal);

    static async Task<string> Say(DeliverSite site, string organisation, string place, string answer, string why = "")
    {
        using var ministry = await site.As(organisation, Role.Controller).Open(Own(place));
        if (why.Length == 0)
            await ministry.Press(answer);
        else
            await Dispute(ministry, why);
        Assert.Equal(200, ministry.Status);
        return ministry.Text;
    }

    static async Task Dispute(Reader ministry, string why)
    {
        ministry.Page.QuerySelector("input[name=which]")!.SetAttribute("checked", "");
        await ministry.Press("Betwist", ("Waarom klopt het niet?", why));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_ministry_sees_its_own_rows_and_no_other(Store store)
    {
        await using var site = await Open(databases, store);
        var place = await Submitted(site);
        using var ministry = await site.As("OCW", Role.Supplier).Open(Own(place));
        Assert.Equal(200, ministry.Status);
        Assert.Contains("5.678", ministry.Text);
        Assert.Contains("nieuw gebouw", ministry.Text);
        Assert.DoesNotContain("1.234", ministry.Page.ToHtml());
        foreach (var closed in new[] { place, place + "/file" })
        {
            await ministry.Ask(closed);
            Assert.Equal(404, ministry.Status);
        }
        using var other = await site.As("OUD", Role.Controller).Open(Own(place));
        Assert.Equal(404, other.Status);
        using var coordinator = await site.As("FIN", Role.Coordinator).Open(place);
        Assert.Contains("Van 2 organisaties: 0 bevestigd, 0 betwist, 2 zonder antwoord", coordinator.Text);
        using var auditor = await site.As("FIN", Role.Auditor).Open(place);
        Assert.Equal(404, auditor.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_controller_approves_once_all_confirmed_and_the_folder_says_who_did(Store store)
    {
        await using var site = await Open(databases, store);
        var place = await Submitted(site);
        using var controller = await site.As("PD", Role.Controller).Open(place);
        await controller.Press("Keur goed");
        Assert.Equal(409, controller.Status);
        Assert.Contains("delivery.heard", controller.Text);
        Assert.Contains("FIN en OCW", controller.Text);
        Assert.Contains("Bevestigd", await Say(site, "FIN", place, "Bevestig"));
        await Say(site, "OCW", place, "Bevestig");
        site.As("PD", Role.Controller);
        await controller.Open("/" + place);
        Assert.Contains("2 bevestigd, 0 betwist, 0 zonder antwoord", controller.Text);
        await controller.Press("Keur goed");
        Assert.Contains("Goedgekeurd", controller.Text);
        using var coordinator = await site.As("FIN", Role.Coordinator).Open(place);
        await coordinator.Press("Aanvaard");
        Assert.Contains("Deze cijfers tellen mee", coordinator.Text);
        Assert.Equal(
            [("FIN", ConfirmationAnswer.Confirmed), ("OCW", ConfirmationAnswer.Confirmed)],
            (await Accepted(site)).Confirmations.Select(one => (one.Organisation, one.Answer))
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Whoever_another_delivered_for_is_not_late_and_not_asked_to_deliver_and_its_word_is_counted(
        Store store
    )
    {
        await using var site = await Open(databases, store);
        var place = await Submitted(site);
        await Say(site, "OCW", place, "Betwist", "het is een ander gebouw");
        site.Time.Move(TimeSpan.FromDays(10));
        using (var coordinator = await site.As("FIN", Role.Coordinator).Open("work/collections/small/energy"))
        {
            Assert.Contains("0 bevestigd, 1 betwist, 1 zwijgt", coordinator.Text);
            Assert.Contains("Ingediend door PD, betwist", coordinator.Text);
            Assert.DoesNotContain("te laat", coordinator.Text);
        }
        using var ministry = await site.As("OCW", Role.Supplier).Open("work");
        Assert.DoesNotContain("Lever aan", ministry.Text);
    }

    static async Task<DeliveryReport> Accepted(DeliverSite site)
    {
        await using var db = site.Database.Open();
        using var folder = new UnpackedEdition((await LoadEdition.Run(db, "small"))!);
        return ReadEdition
            .Read(folder.Path, new())
            .Deliveries.Select(one => one.Report)
            .Single(one => one.Organisation == "PD");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task After_the_due_date_silence_no_longer_stops_and_is_counted(Store store)
    {
        await using var site = await Open(databases, store);
        var place = await Submitted(site);
        site.Time.Move(TimeSpan.FromDays(1));
        using var controller = await site.As("PD", Role.Controller).Open(place);
        Assert.Contains("Geen antwoord binnen de termijn", controller.Text);
        await controller.Press("Keur goed");
        Assert.Contains("Goedgekeurd", controller.Text);
        Assert.Contains("2 zonder antwoord", controller.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task More_time_for_who_delivers_is_more_time_to_answer(Store store)
    {
        await using var site = await Open(databases, store);
        using (var supplier = await site.As("PD", Role.Supplier).Open("work/collections/small/energy"))
            await supplier.Press(
                "Vraag uitstel",
                ("Wanneer kunt u leveren?", "2024-03-01"),
                ("Waarom lukt het niet eerder?", "De meter is stuk")
            );
        using (var coordinator = await site.As("FIN", Role.Coordinator).Open("work/collections/small/energy"))
            await coordinator.Press("Besluit", ("Verleen uitstel", "Grant"));
        var place = await Submitted(site);
        site.Time.Move(TimeSpan.FromDays(1));
        using (var ministry = await site.As("OCW", Role.Supplier).Open("work/confirmations"))
            Assert.Contains("1 maart 2024", ministry.Text.Replace('\u00a0', ' '));
        using var controller = await site.As("PD", Role.Controller).Open(place);
        Assert.Contains("1 maart 2024", controller.Text.Replace('\u00a0', ' '));
        await controller.Press("Keur goed");
        Assert.Equal(409, controller.Status);
        Assert.Contains("delivery.heard", controller.Text);
        site.Time.Move(TimeSpan.FromDays(14));
        site.As("PD", Role.Controller);
        await controller.Open("/" + place);
        await controller.Press("Keur goed");
        Assert.Contains("Goedgekeurd", controller.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_dispute_stops_until_it_is_withdrawn(Store store)
    {
        await using var site = await Open(databases, store);
        var place = await Submitted(site);
        site.Time.Move(TimeSpan.FromDays(1));
        Assert.Contains("Gas 2022 (D3): dubbel geteld", await Say(site, "OCW", place, "Betwist", "dubbel geteld"));
        using var controller = await site.As("PD", Role.Controller).Open(place);
        Assert.Contains("dubbel geteld", controller.Text);
        await controller.Press("Keur goed");
        Assert.Equal(409, controller.Status);
        Assert.Contains("delivery.undisputed", controller.Text);
        Assert.Contains("Bevestigd", await Say(site, "OCW", place, "Trek de betwisting in en bevestig"));
        site.As("PD", Role.Controller);
        await controller.Open("/" + place);
        await controller.Press("Keur goed");
        Assert.Contains("Goedgekeurd", controller.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_coordinator_lets_a_disputed_delivery_go_on_with_a_reason_and_the_total_says_who_disputes(
        Store store
    )
    {
        await using var site = await Open(databases, store);
        var place = await Submitted(site);
        site.Time.Move(TimeSpan.FromDays(1));
        await Say(site, "OCW", place, "Betwist", "dubbel geteld");
        using var coordinator = await site.As("FIN", Role.Coordinator).Open(place);
        await coordinator.Press("Laat doorgaan met de betwisting");
        Assert.Equal(422, coordinator.Status);
        await coordinator.Press(
            "Laat doorgaan met de betwisting",
            ("Betwist door", "OCW"),
            ("Waarom gaat dit toch door?", "De telling is nagegaan")
        );
        Assert.Equal(200, coordinator.Status);
        using (var controller = await site.As("PD", Role.Controller).Open(place))
        {
            Assert.Contains("De telling is nagegaan", controller.Text);
            await controller.Press("Keur goed");
            Assert.Contains("Goedgekeurd", controller.Text);
        }
        site.As("FIN", Role.Coordinator);
        await coordinator.Open("/" + place);
        await coordinator.Press("Aanvaard");
        Assert.Contains("Deze cijfers tellen mee", coordinator.Text);
        var dispute = (await Accepted(site)).Confirmations.Single(one => one.Answer == ConfirmationAnswer.Disputed);
        Assert.Equal(("OCW", "Gas 2022 (D3): dubbel geteld"), (dispute.Organisation, dispute.Reason));
        using var ministry = await site.As("OCW", Role.Controller).Open(Own(place));
        Assert.Contains("De telling is nagegaan", ministry.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_dispute_names_a_row_and_a_reason(Store store)
    {
        await using var site = await Open(databases, store);
        var place = await Submitted(site);
        using var ministry = await site.As("OCW", Role.Controller).Open(Own(place));
        await ministry.Press("Betwist");
        Assert.Equal(422, ministry.Status);
        Assert.Contains("Kies ten minste een cijfer", ministry.Text);
        Assert.Contains("Schrijf op waarom", ministry.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_approval_of_what_was_disputed_in_the_meantime_is_refused(Store store)
    {
        await using var site = await Open(databases, store);
        var place = await Submitted(site);
        site.Time.Move(TimeSpan.FromDays(1));
        using var controller = await site.As("PD", Role.Controller).Open(place);
        await Say(site, "OCW", place, "Betwist", "klopt niet");
        site.As("PD", Role.Controller);
        await controller.Press("Keur goed");
        Assert.Equal(412, controller.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_said_of_a_file_is_not_said_of_the_one_that_replaced_it(Store store)
    {
        await using var site = await Open(databases, store);
        var place = await Submitted(site);
        await Say(site, "OCW", place, "Bevestig");
        using (var controller = await site.As("PD", Role.Controller).Open(place))
            await controller.Press("Geef terug met reden", ("Wat moet er veranderen?", "FIN mist een maand"));
        using (var ministry = await site.As("OCW", Role.Controller).Open(Own(place)))
        {
            Assert.Contains("zolang de aanlevering is ingediend", ministry.Text);
            Assert.DoesNotContain("5.678", ministry.Page.ToHtml());
        }
        using (var supplier = await site.As("PD", Role.Supplier).Open(place))
        {
            await supplier.Press("Vervang het bestand", ("Of plak de cellen", Rows.Replace("1234", "1235")));
            await supplier.Press("Dien in");
            Assert.Contains("Van 2 organisaties: 0 bevestigd", supplier.Text);
        }
    }

    [Theory, MemberData(nameof(Both))]
    public async Task My_work_tells_each_ministry_and_the_list_keeps_what_was_answered(Store store)
    {
        await using var site = await Open(databases, store);
        var place = await Submitted(site);
        using var ministry = await site.As("OCW", Role.Supplier).Open("en/work");
        Assert.Contains("Look and confirm", ministry.Text);
        await Say(site, "OCW", place, "Bevestig");
        site.As("OCW", Role.Supplier);
        await ministry.Open("/en/work");
        Assert.DoesNotContain("Look and confirm", ministry.Text);
        await ministry.Open("/en/work/confirmations");
        Assert.Contains("Confirmed", ministry.Text);
        using var other = await site.As("OUD", Role.Supplier).Open("en/work/confirmations");
        Assert.Contains("Nobody delivers anything", other.Text);
        await Say(site, "FIN", place, "Betwist", "te hoog");
        using var coordinator = await site.As("FIN", Role.Coordinator).Open("en/work");
        Assert.Contains("Decide on the dispute", coordinator.Text);
    }
}
