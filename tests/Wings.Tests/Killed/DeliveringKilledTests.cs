using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Publications;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Killed;

/// <summary>What was acknowledged is there after a crash: delivering, approving, accepting and publishing over HTTP.</summary>
public sealed class DeliveringKilledTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Both))]
    public async Task Of_what_departments_were_told_is_done_before_a_kill_nothing_is_lost_and_nothing_is_half_there(
        Store store
    )
    {
        await using var database = await OfficeDatabases.New(databases, store);
        using var edition = KilledEdition.New();
        var all = await KilledRounds.Play(
            database,
            edition.Path,
            (1, 2000),
            (root, _) =>
                KilledEdition.Ministries.Select(code =>
                    (Func<Acknowledged, Task>)new DeliveringPlayer(root, code).Play
                ),
            NothingIsHalfThere
        );
        await NothingIsLost(database, all);
    }

    static async Task NothingIsLost(TestDatabase database, IEnumerable<Acknowledgement> all)
    {
        await using var db = database.Open();
        var subjects = (await db.Set<Delivery>().AsNoTracking().ToListAsync(Stop)).ToDictionary(
            one => $"/work/deliveries/{one.Id}",
            one => one.Subject("small"),
            StringComparer.Ordinal
        );
        var told = (await db.Ledger.AsNoTracking().ToListAsync(Stop))
            .Select(one => (one.Kind, one.Subject))
            .ToHashSet();
        Assert.All(all, one => Assert.Contains((one.What, subjects.GetValueOrDefault(one.Where, "nothing")), told));
    }

    /// <summary>The state of each thing is what its last entry in the ledger says, and what was accepted is in the edition.</summary>
    static async Task NothingIsHalfThere(RekenschapDb db)
    {
        var ledger = await db.Ledger.AsNoTracking().OrderBy(one => one.Position).ToListAsync(Stop);
        var deliveries = await db.Set<Delivery>().AsNoTracking().Where(one => one.HandedInAt != null).ToListAsync(Stop);
        foreach (var delivery in deliveries)
        {
            var last = ledger.Last(one => one.Subject == delivery.Subject("small"));
            Assert.Contains(delivery.State, StatesAfter(last.Kind));
        }
        var accepted = deliveries.Where(one => one.AcceptedOn is not null).Select(one => one.File).Order().ToList();
        Assert.Equal(accepted.Count, ledger.Count(one => one.Kind == "delivery.accepted"));
        using var folder = new UnpackedEdition((await LoadEdition.Run(db, "small", Stop))!);
        var read = ReadEdition.Read(folder.Path, new(Positions: await LoadEdition.Positions(db, Stop)));
        Assert.Equal(
            accepted,
            read.Deliveries.Select(one => one.Report)
                .Where(one => one.Status is DeliveryStatus.Accepted or DeliveryStatus.Superseded)
                .Select(one => one.File)
                .Order()
        );
        Assert.Equal(
            await db.Set<StoredPublication>().CountAsync(Stop),
            ledger.Count(one => one.Kind == "publication.made")
        );
    }

    static DeliveryState[] StatesAfter(string kind) =>
        kind switch
        {
            "delivery.drafted" or "delivery.revised" => [DeliveryState.Drafted, DeliveryState.Checked],
            "delivery.submitted" => [DeliveryState.Submitted],
            "delivery.approved" => [DeliveryState.Approved],
            "delivery.accepted" => [DeliveryState.Accepted, DeliveryState.Superseded],
            "delivery.superseded" => [DeliveryState.Superseded],
            _ => [],
        };
}
