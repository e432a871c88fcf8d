using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Contract;
using Rekenschap.Wings.Tests.Delivering;

namespace Rekenschap.Wings.Tests.Auditing;

/// <summary>Markings in the browser: closed by default, and what is closed never gets outside.</summary>
public sealed class MarkingTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Both))]
    public async Task What_nobody_marked_is_internal_and_its_page_says_who_sees_it(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open(MarkedDeliveries.Energy);
        var form = supplier.Page.QuerySelector("form[action$='deliver']")!;
        await supplier.Post(
            form.GetAttribute("action")!,
            [
                new("guard", form.QuerySelector("[name=guard]")!.GetAttribute("value")!),
                new("cells", MarkedDeliveries.Plain),
            ]
        );
        Assert.Equal(303, supplier.Status);
        await supplier.Open("/" + new Uri(supplier.At, supplier.Answer.Headers.Location!).AbsolutePath.TrimStart('/'));
        Assert.Contains("Intern.", supplier.Page.QuerySelector("#marking")!.TextContent);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_coordinator_raises_a_marking_and_another_controller_lowers_it_with_a_reason(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await MarkedDeliveries.Approved(site);
        using (var coordinator = await site.As("FIN", Role.Coordinator).Open(place))
        {
            await coordinator.Press("Verhoog de merking", ("Wordt", "Confidential"));
            Assert.Contains("Departementaal Vertrouwelijk", coordinator.Page.QuerySelector("#marking")!.TextContent);
            await coordinator.Press("Aanvaard");
            Assert.Equal(409, coordinator.Status);
            Assert.Contains("delivery.confidential", coordinator.Text);
        }
        using (var controller = await site.As("OCW", Role.Controller).Open(place))
        {
            await controller.Press("Verlaag de merking", ("Wordt", "Internal"));
            Assert.Equal(422, controller.Status);
            await controller.Press(
                "Verlaag de merking",
                ("Wordt", "Internal"),
                ("Waarom mag dit lager?", "Staat er niet in")
            );
            Assert.Contains("Intern.", controller.Page.QuerySelector("#marking")!.TextContent);
            await controller.Press("Verlaag de merking", ("Wordt", "Public"), ("Waarom mag dit lager?", "Nog lager"));
            Assert.Equal(403, controller.Status);
            Assert.Contains("marking.four_eyes", controller.Text);
        }
        await MarkedDeliveries.Press(site, place, "FIN", Role.Coordinator, "Aanvaard");
        await using var db = site.Database.Open();
        Assert.Equal(2, await db.Ledger.CountAsync(one => one.Kind == "delivery.marked", Stop));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_open_explanation_becomes_public_and_a_closed_one_never_leaves_the_office(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await MarkedDeliveries.Draft(site, note: "inwendigwoord", cells: MarkedDeliveries.WithQuestion);
        using (var supplier = await site.As("OCW", Role.Supplier).Open(place))
        {
            await supplier.Press("Bewaar de toelichting", ("cel C4", "Er kwam een binnenpretgebouw bij"));
            await supplier.Press("Dien in");
            Assert.Contains("Er kwam een binnenpretgebouw bij", supplier.Text);
        }
        await MarkedDeliveries.Press(site, place, "OCW", Role.Controller, "Keur goed");
        await MarkedDeliveries.Press(site, place, "FIN", Role.Coordinator, "Aanvaard");
        using (var own = await site.As("OCW", Role.Controller).Open(place))
            Assert.Contains("Er kwam een binnenpretgebouw bij", own.Text);
        await using var db = site.Database.Open();
        using var folder = new UnpackedEdition((await LoadEdition.Run(db, "small", Stop))!);
        var said = Everything(folder.Path);
        Assert.DoesNotContain("binnenpretgebouw", said);
        Assert.DoesNotContain("inwendigwoord", said);
        Assert.Contains("niet openbaar", File.ReadAllText(Path.Combine(folder.Path, "explanations/energy/OCW.csv")));
        var to = Folder.New();
        var built = Prompt.Run("build", folder.Path, "--to", to, "--strict");
        Assert.True(File.Exists(Path.Combine(to, "index.html")), built.Output + built.Error);
        var published = Everything(to) + built.Output + built.Error;
        Assert.DoesNotContain("binnenpretgebouw", published);
        Assert.DoesNotContain("inwendigwoord", published);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_its_supplier_opens_is_in_the_folder(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await MarkedDeliveries.Draft(
            site,
            "Public",
            "hier mag iedereen bij",
            MarkedDeliveries.WithQuestion
        );
        using (var supplier = await site.As("OCW", Role.Supplier).Open(place))
        {
            await supplier.Press(
                "Bewaar de toelichting",
                ("cel C4", "Er kwam een gebouw bij"),
                ("Wie mag uw antwoorden lezen?", "Public")
            );
            await supplier.Press("Dien in");
        }
        await MarkedDeliveries.Press(site, place, "OCW", Role.Controller, "Keur goed");
        await MarkedDeliveries.Press(site, place, "FIN", Role.Coordinator, "Aanvaard");
        await using var db = site.Database.Open();
        using var folder = new UnpackedEdition((await LoadEdition.Run(db, "small", Stop))!);
        var said = Everything(folder.Path);
        Assert.Contains("Er kwam een gebouw bij", said);
        Assert.Contains("hier mag iedereen bij", said);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Answering_anew_lowers_no_marking(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var place = await MarkedDeliveries.Draft(site, cells: MarkedDeliveries.WithQuestion);
        using var supplier = await site.As("OCW", Role.Supplier).Open(place);
        await supplier.Press("Bewaar de toelichting", ("cel C4", "Eerst"));
        var revision = supplier.Page.QuerySelector("[name=revision]")!.GetAttribute("value")!;
        await using (var db = site.Database.Open())
        {
            var delivery = await db.Set<Delivery>().SingleAsync(one => one.HandedInAt != null, Stop);
            Assert.Equal(Marking.Internal, Assert.Single(delivery.Explanations).Marking);
        }
        await supplier.Post(
            "/" + place + "/explain",
            [
                new("guard", supplier.Page.QuerySelector("[name=guard]")!.GetAttribute("value")!),
                new("revision", revision),
                new("marking", "Public"),
                new("answer-change-gas?period=2023&organisation=OCW", "Opnieuw"),
            ]
        );
        Assert.Equal(303, supplier.Status);
        await using var after = site.Database.Open();
        var explained = Assert.Single(
            (await after.Set<Delivery>().SingleAsync(one => one.HandedInAt != null, Stop)).Explanations
        );
        Assert.Equal(("Opnieuw", Marking.Internal), (explained.Text, explained.Marking));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_a_state_secret_is_refused_at_the_door_and_nothing_of_it_is_kept(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        const string secret = "indicator,period,value\ngas,2023,31415926\nStg. Geheim,,kroonjuweel\n";
        (string Label, string Value)[][] tries =
        [
            [("Of plak de cellen", secret)],
            [("Of plak de cellen", MarkedDeliveries.Plain), ("Wat u erbij zegt", "STG. ZEER GEHEIM kroonjuweel")],
            [("Of plak de cellen", "gas kroonjuweel"), ("Wie mag lezen wat u erbij zegt?", ChosenMarking.StateSecret)],
        ];
        foreach (var filled in tries)
        {
            using var supplier = await site.As("OCW", Role.Supplier).Open(MarkedDeliveries.Energy);
            await supplier.Press("Lever aan", filled);
            Assert.Equal(403, supplier.Status);
            Assert.Contains("delivery.state_secret", supplier.Text);
            Assert.Contains("beveiligingscoördinator", supplier.Text);
        }
        await using var db = site.Database.Open();
        Assert.Equal(0, await db.Set<Delivery>().CountAsync(one => one.HandedInAt != null, Stop));
        var told = await db.Ledger.Where(one => one.Kind == "spill.refused").ToListAsync(Stop);
        Assert.Equal(["small/energy/OCW", "small/energy/OCW", "small/energy/OCW"], told.Select(one => one.Subject));
        var kept = (await db.Set<FileBytes>().Select(one => one.Bytes).ToListAsync(Stop)).Concat(
            (await db.Set<LedgerContent>().ToListAsync(Stop)).Select(one => one.Content.ToArray())
        );
        Assert.DoesNotContain(
            kept,
            bytes =>
                Encoding.UTF8.GetString(bytes) is var text
                && (text.Contains("kroonjuweel") || text.Contains("31415926"))
        );
    }

    static string Everything(string folder) =>
        string.Concat(
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Encoding.UTF8.GetString(File.ReadAllBytes(file)))
        );
}
