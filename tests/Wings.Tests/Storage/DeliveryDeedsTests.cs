using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Storage;

public sealed class DeliveryDeedsTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<TestDatabase> Submitted(TestDatabases databases, Store store)
    {
        var database = await OfficeDatabases.New(databases, store);
        var delivery = DeliveryWorkflowTests.New();
        await database.Office.Write(
            OfficeDatabases.BySystem,
            (db, deeds, _) =>
            {
                delivery.Import(DeliveryState.Submitted);
                db.Add(
                    new Edition
                    {
                        Id = delivery.Edition,
                        Code = "trial-2023",
                        ContentHash = [1],
                    }
                );
                db.Add(delivery);
                deeds.RecordJson("delivery.submitted", delivery.Subject("trial-2023"), 1);
                return Task.FromResult<Refusal?>(null);
            }
        );
        return database;
    }

    static OfficeWork Approving(Act act, int seen) =>
        async (db, deeds, stop) =>
        {
            var delivery = await db.Set<Delivery>().SingleAsync(stop);
            if (delivery.Approve(act, seen) is { } refusal)
                return refusal;
            deeds.RecordJson("delivery.approved", delivery.Subject("trial-2023"), delivery.Revision);
            return null;
        };

    /// <summary>On two nodes, so that on both databases it is the database that decides.</summary>
    [Theory, MemberData(nameof(Both))]
    public async Task Of_thirty_two_controllers_who_approve_the_same_delivery_one_wins(Store store)
    {
        await using var database = await Submitted(databases, store);
        await using var other = database.Another();
        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 32)
                .Select(i =>
                    Task.Run(() =>
                    {
                        var act = OfficeDatabases.By($"controller-{i}", "FIN", Role.Controller);
                        return (i % 2 == 0 ? database : other).Office.Write(act, Approving(act, 2));
                    })
                )
        );
        Assert.Equal(1, outcomes.Count(refusal => refusal is null));
        Assert.Equal(31, outcomes.Count(refusal => refusal?.Kind is RefusalKind.Stale or RefusalKind.Conflict));
        await using var db = database.Open();
        var delivery = await db.Set<Delivery>().SingleAsync();
        Assert.Equal((DeliveryState.Approved, 3), (delivery.State, delivery.Revision));
        var entries = await db.Ledger.OrderBy(entry => entry.Position).ToListAsync();
        Assert.Equal(["delivery.submitted", "delivery.approved"], entries.Select(entry => entry.Kind));
        Assert.Equal(delivery.ApprovedBy, entries[1].Actor);
        Assert.Null(await LedgerBook.Verify(db));
    }
}
