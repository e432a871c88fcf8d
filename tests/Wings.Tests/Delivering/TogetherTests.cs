using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.Decide;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Figures.Editions;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>Many do the same at once: exactly one wins, and nothing that was acknowledged is lost.</summary>
public sealed class TogetherTests(TestDatabases databases)
{
    const int Many = 16;
    static readonly DateOnly Today = new(2024, 2, 16);

    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static async Task<(TestDatabase, WorkedEdition)> Open(TestDatabases databases, Store store)
    {
        var database = await OfficeDatabases.New(databases, store);
        using var edition = new SmallEdition();
        await StoreEdition.Run(
            database.Database,
            OfficeDatabases.BySystem,
            FolderContents.Of(edition.Path, edition.Read())
        );
        return (database, await Worked(database.Database));
    }

    static async Task<WorkedEdition> Worked(Database database)
    {
        using var editions = new WorkedEditions(database);
        await using var db = database.Open();
        var edition = await db.Set<Edition>().SingleAsync(Stop);
        return WorkedEdition.Open(
            edition.Id,
            edition.Revision,
            (await LoadEdition.Run(db, "small", Stop))!,
            await LoadEdition.Positions(db, Stop)
        );
    }

    static Task<(Refusal? Refusal, Id<Delivery> Id)> Deliver(
        Database database,
        WorkedEdition edition,
        string organisation,
        string person
    ) =>
        new DeliverFile(database, edition, OfficeDatabases.By(person, organisation, Role.Supplier), Today).Run(
            edition.Collection("energy")!,
            HandedFile.Pasted("indicator,period,value\ngas,2021,10\ngas,2022,11\ngas,2023,12\n"),
            null,
            "",
            Stop
        );

    static async Task<Delivery> Of(Database database, Id<Delivery> id)
    {
        await using var db = database.Open();
        return await db.Set<Delivery>().AsNoTracking().SingleAsync(one => one.Id == id, Stop);
    }

    static async Task<Id<Delivery>> Approved(Database database, WorkedEdition edition, string organisation)
    {
        var (_, id) = await Deliver(database, edition, organisation, organisation + "-s");
        var facts = edition.Facts;
        Assert.Null(
            await DecideDelivery.Submit(
                database,
                OfficeDatabases.By(organisation + "-s", organisation, Role.Supplier),
                id,
                (await Of(database, id)).Revision,
                facts,
                Today,
                Stop
            )
        );
        Assert.Null(
            await DecideDelivery.Approve(
                database,
                OfficeDatabases.By(organisation + "-c", organisation, Role.Controller),
                id,
                (await Of(database, id)).Revision,
                facts,
                Stop
            )
        );
        return id;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_many_who_hand_in_for_the_same_organisation_one_is_first_and_the_others_are_told(Store store)
    {
        var (database, edition) = await Open(databases, store);
        await using var _ = database;
        using var worked = edition;
        var all = await Task.WhenAll(
            Enumerable.Range(0, Many).Select(i => Task.Run(() => Deliver(database.Database, edition, "OCW", $"s-{i}")))
        );
        Assert.Single(all, one => one.Refusal is null);
        Assert.All(
            all.Where(one => one.Refusal is not null),
            one => Assert.Contains(one.Refusal!.Code, new[] { "delivery.under_way", "duplicate", "stale" })
        );
        await using var db = database.Open();
        Assert.Equal(1, await db.Set<Delivery>().CountAsync(one => one.Organisation == "OCW", Stop));
        Assert.Null(await LedgerBook.Verify(db, Stop));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_many_who_accept_the_same_delivery_one_wins(Store store)
    {
        var (database, edition) = await Open(databases, store);
        await using var _ = database;
        using var worked = edition;
        var id = await Approved(database.Database, edition, "OCW");
        var seen = (await Of(database.Database, id)).Revision;
        var all = await Task.WhenAll(
            Enumerable
                .Range(0, Many)
                .Select(i =>
                    Task.Run(() =>
                        new AcceptDelivery(
                            database.Database,
                            OfficeDatabases.By($"k-{i}", "FIN", Role.Coordinator),
                            edition.Facts,
                            Today
                        ).Run(id, seen, Stop)
                    )
                )
        );
        Assert.Single(all, one => one is null);
        Assert.All(all.OfType<Refusal>(), one => Assert.Equal(RefusalKind.Stale, one.Kind));
        await using var db = database.Open();
        Assert.Equal(1, await db.Ledger.CountAsync(one => one.Kind == "delivery.accepted", Stop));
        Assert.Null(await LedgerBook.Verify(db, Stop));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Two_deliveries_that_are_accepted_at_once_both_count(Store store)
    {
        var (database, edition) = await Open(databases, store);
        await using var _ = database;
        using var worked = edition;
        Id<Delivery>[] ids =
        [
            await Approved(database.Database, edition, "OCW"),
            await Approved(database.Database, edition, "FIN"),
        ];
        var all = await Task.WhenAll(
            ids.Select(
                (id, i) =>
                    Task.Run(async () =>
                        await new AcceptDelivery(
                            database.Database,
                            OfficeDatabases.By($"k-{i}", "FIN", Role.Coordinator),
                            edition.Facts,
                            Today
                        ).Run(id, (await Of(database.Database, id)).Revision, Stop)
                    )
            )
        );
        Assert.All(all, Assert.Null);
        using var after = await Worked(database.Database);
        Assert.Equal(6, after.Deliveries.Sum(one => one.Observations.Length));
    }
}
