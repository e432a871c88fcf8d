using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.IctCosts;

namespace Rekenschap.Portfolio.Demonstration;

/// <summary>Made-up ICT costs of 2021, 2022 and 2023: of every ministry of the demonstration under one system, of some under both.</summary>
static class DemoCosts
{
    const int Unit = 100_000;

    static readonly ImmutableArray<(string Item, CostCategory Category, int Share)> Items =
    [
        ("Nieuwe systemen", CostCategory.Renewal, 22),
        ("Vervanging van oude systemen", CostCategory.Renewal, 13),
        ("Werkplekken", CostCategory.Maintenance, 18),
        ("Rekencentra en netwerk", CostCategory.Maintenance, 24),
        ("Onderhoud van toepassingen", CostCategory.Maintenance, 23),
    ];

    public static async Task<Refusal?> Ensure(Database database, Act act, string publisher, CancellationToken stop)
    {
        await using (var db = database.Open())
            if (await db.Set<IctCostReturn>().AnyAsync(stop))
                return null;
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                // Another server on this database may have been first.
                if (await db.Set<IctCostReturn>().AnyAsync(end))
                    return Refusals.Duplicate;
                foreach (var one in All(act, publisher))
                {
                    db.Add(one);
                    CostDeeds.Record(deeds, "published", one);
                }
                return null;
            },
            stop
        );
        return refusal == Refusals.Duplicate ? null : refusal;
    }

    static IEnumerable<IctCostReturn> All(Act act, string publisher)
    {
        var (dice, place) = (new DemoDice(20_210_101), 0);
        foreach (var ministry in DemoWords.Ministries)
        {
            // Who has agencies keeps their books by the other system.
            var systems =
                ministry.Organisations.Length > 1
                    ? Enum.GetValues<AccountingSystem>()
                    : [AccountingSystem.CashCommitment];
            foreach (var system in systems)
            {
                var units = 300 + (ministry.Share * 55) + dice.Throw(200);
                for (var year = 2021; year <= 2023; year++)
                {
                    units += dice.Throw(60) - 15;
                    yield return Of(act, publisher, ministry.Code, system, year, units, ++place);
                }
            }
        }
    }

    static IctCostReturn Of(
        Act act,
        string publisher,
        string ministry,
        AccountingSystem system,
        int year,
        int units,
        int place
    ) =>
        new IctCostReturn
        {
            Id = new(Guid.CreateVersion7(act.At.AddMilliseconds(place))),
            Year = year,
            Ministry = ministry,
            System = system,
            Publisher = publisher,
            Invented = true,
        }.TakeOver(
            [
                .. DemoDice
                    .ShareOut(units, [.. Items.Select(one => one.Share)])
                    .Zip(Items, (part, item) => new StatedCost(item.Item, item.Category, part * (decimal)Unit)),
            ],
            "Verzonnen: wat nieuwe mogelijkheden geeft is vernieuwing, al het andere is beheer en onderhoud.",
            new(year + 1, 5, 1)
        );
}
