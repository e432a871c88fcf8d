using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>What cannot be mended is put to the coordinator, who lets it pass or returns it; and reasons stand at their cells.</summary>
public sealed class PassingTests(TestDatabases databases)
{
    const string Wrong = "indicator,period,value\ngas,2021,10\ngas,2022,kwijt\ngas,2023,12\n";
    const string Right = "indicator,period,value\ngas,2021,10\ngas,2022,11\ngas,2023,12\n";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<string> Delivered(DeliverSite site, string cells)
    {
        using var supplier = await site.As("OCW", Role.Supplier).Open("work/collections/small/energy");
        await supplier.Press("Lever aan", ("Of plak de cellen", cells));
        Assert.Equal(200, supplier.Status);
        return supplier.At.AbsolutePath.TrimStart('/');
    }

    static async Task<string> Referred(DeliverSite site)
    {
        var place = await Delivered(site, Wrong);
        using (var hidden = await site.As("FIN", Role.Coordinator).Open(place))
            Assert.Equal(404, hidden.Status);
        using var supplier = await site.As("OCW", Role.Supplier).Open(place);
        await supplier.Press("Leg voor aan de coördinator");
        Assert.Equal(422, supplier.Status);
        await supplier.Press(
            "Leg voor aan de coördinator",
            ("Waarom kunt u dit niet herstellen?", "De meter is gestolen")
        );
        Assert.Contains("Voorgelegd", supplier.Text);
        return place;
    }

    static async Task Pass(DeliverSite site, string place)
    {
        using var coordinator = await site.As("FIN", Role.Coordinator).Open(place);
        Assert.Contains("De meter is gestolen", coordinator.Text);
        coordinator.Page.QuerySelector("input[name=rule][value=number]")!.SetAttribute("checked", "");
        await coordinator.Press("Laat door", ("Waarom laat u dit door?", "Aangifte gezien"));
        Assert.Equal(200, coordinator.Status);
        Assert.Contains("Gecontroleerd", coordinator.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_let_pass_is_missing_the_rest_counts_and_the_folder_says_so(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await Referred(site);
        await Pass(site, place);
        using (var supplier = await site.As("OCW", Role.Supplier).Open(place))
        {
            Assert.Contains("Aangifte gezien", supplier.Text);
            await supplier.Press("Dien in");
            Assert.Contains("Ingediend", supplier.Text);
        }
        using (var controller = await site.As("OCW", Role.Controller).Open(place))
            await controller.Press("Keur goed");
        using (var coordinator = await site.As("FIN", Role.Coordinator).Open(place))
        {
            await coordinator.Press("Aanvaard");
            Assert.Contains("Deze cijfers tellen mee", coordinator.Text);
        }
        await using var db = site.Database.Open();
        using var folder = new UnpackedEdition((await LoadEdition.Run(db, "small"))!);
        Assert.Contains(
            ",number,",
            await File.ReadAllTextAsync(Path.Combine(folder.Path, "deliveries/energy/received.csv"))
        );
        var read = ReadEdition.Read(folder.Path, new());
        var report = read.Deliveries.Select(one => one.Report).Single(one => one.Organisation == "OCW");
        Assert.Equal(DeliveryStatus.Accepted, report.Status);
        Assert.True(report.Findings.Single(one => one.Rule == "number").LetPass);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Another_file_undoes_what_was_let_pass(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await Referred(site);
        await Pass(site, place);
        using var supplier = await site.As("OCW", Role.Supplier).Open(place);
        await supplier.Press("Vervang het bestand", ("Of plak de cellen", Wrong.Replace("kwijt", "weg")));
        Assert.Contains("In voorbereiding", supplier.Text);
        Assert.DoesNotContain("Aangifte gezien", supplier.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_coordinator_returns_what_may_not_pass_and_my_work_shows_whose_turn_it_is(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await Referred(site);
        using (var supplier = await site.As("OCW", Role.Supplier).Open("work"))
            Assert.Contains("Er wacht niets op u", supplier.Text);
        using (var coordinator = await site.As("FIN", Role.Coordinator).Open("work"))
            Assert.Contains("Beoordeel", coordinator.Text);
        using (var coordinator = await site.As("FIN", Role.Coordinator).Open(place))
        {
            await coordinator.Press("Laat door");
            Assert.Equal(422, coordinator.Status);
            await coordinator.Press("Geef terug met reden", ("Wat moet er veranderen?", "Schat het"));
            Assert.Contains("Teruggestuurd", coordinator.Text);
        }
        using (var supplier = await site.As("OCW", Role.Supplier).Open(place))
            Assert.Contains("Schat het", supplier.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_reason_at_a_cell_is_shown_to_the_supplier_at_that_cell_until_it_is_submitted_anew(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await Delivered(site, Right);
        using (var supplier = await site.As("OCW", Role.Supplier).Open(place))
            await supplier.Press("Dien in");
        using (var controller = await site.As("OCW", Role.Controller).Open(place))
        {
            await controller.Press("Geef terug met redenen per cel");
            Assert.Equal(422, controller.Status);
            await controller.Press("Geef terug met redenen per cel", ("C4: Gas", "De kelder ontbreekt"));
            Assert.Contains("Teruggestuurd", controller.Text);
        }
        using (var supplier = await site.As("OCW", Role.Supplier).Open(place))
        {
            Assert.Equal("C4De kelder ontbreekt", Row(supplier.Page.QuerySelector("#asked-cells tbody tr")!));
            await supplier.Press("Vervang het bestand", ("Of plak de cellen", Right.Replace(",12", ",13")));
            Assert.NotNull(supplier.Page.QuerySelector("#asked-cells"));
            await supplier.Press("Dien in");
            Assert.Null(supplier.Page.QuerySelector("#asked-cells"));
        }
    }

    static string Row(AngleSharp.Dom.IElement row) => string.Concat(row.Children.Select(one => one.TextContent.Trim()));

    [Theory, MemberData(nameof(Both))]
    public async Task An_approver_sees_what_stands_out_beside_its_history_and_what_the_total_becomes(Store store)
    {
        await using var site = await DeliverSite.Open(
            databases,
            store,
            edition =>
                edition
                    .Deliver("OCW", "2021 10", "2022 11")
                    .Write(
                        "collections/energy.yaml",
                        "code: energy\nname: Energie\nindicators: [gas]\norganisations: [ministry]\nperiod: 2017..2023\nopens: 2024-01-08\ndue: 2024-02-16\n"
                    )
        );
        using (var supplier = await site.As("OCW", Role.Supplier).Open("work/collections/small/energy"))
        {
            await supplier.Press(
                "Lever een correctie aan",
                ("Of plak de cellen", "indicator,period,value\ngas,2018,10\ngas,2019,11\ngas,2020,10\ngas,2022,90\n")
            );
            await supplier.Press("Bewaar de toelichting", ("cel C5", "Een gebouw erbij"));
            await supplier.Press("Dien in");
            var place = supplier.At.AbsolutePath;
            using var controller = await site.As("OCW", Role.Controller).Open(place);
            var outlier = Row(controller.Page.QuerySelector("#outliers tbody tr")!);
            Assert.Contains("2018: 10; 2019: 11; 2020: 10; 2021: 10", outlier);
            Assert.Contains("Een gebouw erbij", outlier);
            var effect = controller.Page.QuerySelectorAll("#effect tbody tr").Select(Row).ToList();
            Assert.Contains(effect, one => one.Contains("20221.1111.190+79", StringComparison.Ordinal));
        }
    }
}
