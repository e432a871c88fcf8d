using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Delivering;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Calling;

/// <summary>Opening a collection, and closing one later; over HTTP.</summary>
public sealed class OpeningTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_collection_is_opened_from_an_earlier_one_and_what_is_wrong_stands_at_its_field(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var coordinator = await CalledPages.Coordinator(site, "work/openings/small?from=small/energy");
        await coordinator.Press("Open de uitvraag");
        Assert.Equal(422, coordinator.Status);
        Assert.NotNull(coordinator.Page.QuerySelector("#code-error"));
        await coordinator.Press(
            "Open de uitvraag",
            ("Code", "energy-2"),
            ("Uiterlijk", "2024-12-01"),
            ("En van deze", "ABC")
        );
        Assert.Equal(422, coordinator.Status);
        Assert.NotNull(coordinator.Page.QuerySelector("#organisations-error"));
        Assert.NotNull(coordinator.Page.QuerySelector("#due-error"));
        await coordinator.Press("Open de uitvraag", ("Uiterlijk", "2025-02-16"), ("En van deze", ""));
        Assert.Equal(200, coordinator.Status);
        Assert.Equal("Energie", coordinator.Heading);
        var opened = (await CalledPages.Stored(site)).Folder!.Collection("energy-2")!;
        Assert.Equal(
            ("2022..2024", new DateOnly(2025, 1, 8), new DateOnly(2025, 2, 16)),
            (opened.Period.ToString(), opened.Opens, opened.Due)
        );
        await using var db = site.Database.Open();
        Assert.Equal(1, await db.Ledger.CountAsync(one => one.Kind == "collection.opened"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_folder_that_does_not_know_a_collection_that_was_opened_here_is_refused(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var coordinator = await CalledPages.Coordinator(site, "work/openings/small?from=small/energy");
        await coordinator.Press("Open de uitvraag", ("Code", "energy-2"));
        Assert.Equal(200, coordinator.Status);
        using var folder = new Figures.Editions.SmallEdition().Deliver("FIN", "2021 1000", "2022 1100");
        folder.Write(
            "edition.yaml",
            "code: small\ntitle: Anders\nyear: 2023\npublisher: FIN\npublished: 2024-05-15\nroot: Rijk"
        );
        var result = await StoreEdition.Run(
            site.Database.Database,
            OfficeDatabases.BySystem,
            FolderContents.Of(folder.Path, folder.Read())
        );
        Assert.Equal("edition.kept_here", result.Refusal?.Code);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_due_date_becomes_later_for_everybody_and_what_was_known_when_stays(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var coordinator = await CalledPages.Coordinator(site, CalledPages.Energy + "/due");
        using var second = await CalledPages.Coordinator(site, CalledPages.Energy + "/due");
        await coordinator.Press("Sluit later", ("Nieuwe uiterste dag", "2024-02-01"), ("Waarom?", "x"));
        Assert.Equal(422, coordinator.Status);
        await coordinator.Press(
            "Sluit later",
            ("Nieuwe uiterste dag", "2024-03-01"),
            ("Waarom?", "Storing bij de leverancier")
        );
        Assert.Equal(200, coordinator.Status);
        await second.Press("Sluit later", ("Nieuwe uiterste dag", "2024-03-08"), ("Waarom?", "Nog later"));
        Assert.Equal(412, second.Status);
        var read = await CalledPages.Stored(site);
        Assert.Equal(new DateOnly(2024, 3, 1), read.Folder!.Collection("energy")!.Due);
        var fin = read.Deliveries.Single(one => one.Report.Organisation == "FIN").Report;
        Assert.Equal(new DateOnly(2024, 2, 16), fin.Accepted);
    }
}
