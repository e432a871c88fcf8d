using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.Decide;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Intake;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Figures.Editions;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>An edition of so many ministries, each with a delivery that is brought as far as a test wants it.</summary>
sealed class PairSite : IAsyncDisposable
{
    const string Good = "indicator,period,value\ngas,2021,10\ngas,2022,11\ngas,2023,12\n";
    const string Wrong = "indicator,period,value\ngas,2021,10\ngas,2022,veel\ngas,2023,12\n";
    static readonly DateOnly Today = new(2024, 2, 16);

    readonly TestDatabase database;
    readonly WorkedEdition edition;

    PairSite(TestDatabase database, WorkedEdition edition) => (this.database, this.edition) = (database, edition);

    public TestDatabase Database => database;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static string Ministry(int i) => $"M{i:00}";

    public static async Task<PairSite> Open(TestDatabases databases, Store store, int ministries)
    {
        var database = await OfficeDatabases.New(databases, store);
        using var folder = new SmallEdition();
        folder.Write(
            "organisations.csv",
            "code,name_nl,kind,parent,valid_from,valid_to\nRijk,Rijk,government,,,\nFIN,Financiën,ministry,Rijk,,\n"
                + string.Concat(
                    Enumerable.Range(0, ministries).Select(i => $"{Ministry(i)},Ministerie {i},ministry,Rijk,,\n")
                )
        );
        await StoreEdition.Run(
            database.Database,
            OfficeDatabases.BySystem,
            FolderContents.Of(folder.Path, folder.Read())
        );
        await using var db = database.Open();
        var stored = await db.Set<Edition>().SingleAsync(Stop);
        var contents = (await LoadEdition.Run(db, "small", Stop))!;
        return new(
            database,
            WorkedEdition.Open(stored.Id, stored.Revision, contents, await LoadEdition.Positions(db, Stop))
        );
    }

    /// <summary>A delivery of a ministry in a state, by the deeds that lead there.</summary>
    public async Task<Delivery> Bring(string ministry, DeliveryState state)
    {
        var cells = state is DeliveryState.Drafted or DeliveryState.Referred ? Wrong : Good;
        var (refusal, id) = await Deliver(ministry, cells, null);
        Assert.Null(refusal);
        DeliveryVerb[] way = state switch
        {
            DeliveryState.Drafted or DeliveryState.Checked => [],
            DeliveryState.Submitted => [DeliveryVerb.Submit],
            DeliveryState.Approved => [DeliveryVerb.Submit, DeliveryVerb.Approve],
            DeliveryState.Returned => [DeliveryVerb.Submit, DeliveryVerb.Return],
            DeliveryState.Referred => [DeliveryVerb.Refer],
            _ => throw new InvalidOperationException($"Say by which deeds a delivery comes to be {state}"),
        };
        foreach (var verb in way)
            Assert.Null(await Do(verb, id, (await Of(id)).Revision, "before"));
        var delivery = await Of(id);
        Assert.Equal(state, delivery.State);
        return delivery;
    }

    /// <summary>A deed by somebody who may, on the revision that he saw.</summary>
    /// <param name="person">Tells apart who do it at once; the same that it was brought by would fail four eyes.</param>
    public async Task<Refusal?> Do(DeliveryVerb verb, Id<Delivery> id, int seen, string person)
    {
        var delivery = await Of(id);
        var role = DeliveryWorkflow.Rows.Row(delivery.State, verb)?.Permission ?? Role.Supplier;
        var act = OfficeDatabases.By(
            $"{delivery.Organisation}-{role}-{person}",
            role == Role.Coordinator ? "FIN" : delivery.Organisation,
            role,
            "because of the pair"
        );
        var (store, facts) = (database.Database, edition.Facts);
        return verb switch
        {
            DeliveryVerb.Revise => (await Deliver(delivery.Organisation, Good, seen)).Refusal,
            DeliveryVerb.Explain => await new ExplainDelivery(store, edition, act, Today).Run(id, seen, Answers, Stop),
            DeliveryVerb.Submit => await DecideDelivery.Submit(store, act, id, seen, facts, Today, Stop),
            DeliveryVerb.Approve => await DecideDelivery.Approve(store, act, id, seen, facts, Stop),
            DeliveryVerb.Return => await DecideDelivery.Return(store, act, id, seen, facts, Stop),
            DeliveryVerb.Refuse => await DecideDelivery.Refuse(store, act, id, seen, facts, Stop),
            DeliveryVerb.Refer => await DecideDelivery.Refer(store, act, id, seen, facts, Stop),
            DeliveryVerb.Pass => await new LetPass(store, edition, act, Today).Run(id, seen, ["number"], Stop),
            DeliveryVerb.Accept => await new AcceptDelivery(store, act, facts, Today).Run(id, seen, Stop),
            _ => throw new InvalidOperationException($"Say how {verb} is done"),
        };
    }

    static System.Collections.Immutable.ImmutableArray<Explanation> Answers =>
        [new("change", "gas?period=2022", "Er kwam een gebouw bij")];

    Task<(Refusal? Refusal, Id<Delivery> Id)> Deliver(string ministry, string cells, int? seen) =>
        new DeliverFile(
            database.Database,
            edition,
            OfficeDatabases.By($"{ministry}-Supplier", ministry, Role.Supplier),
            Today
        ).Run(edition.Collection("energy")!, HandedFile.Pasted(cells), seen, "", Stop);

    async Task<Delivery> Of(Id<Delivery> id)
    {
        await using var db = database.Open();
        return await db.Set<Delivery>().AsNoTracking().SingleAsync(one => one.Id == id, Stop);
    }

    public async ValueTask DisposeAsync()
    {
        edition.Dispose();
        await database.DisposeAsync();
    }
}
