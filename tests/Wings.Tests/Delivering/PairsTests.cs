using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>
/// Every two deeds that the workflow allows on the same delivery, done at once by two people who saw the same: one wins,
/// the other is told. The pairs come from the workflow's own rows, so that a deed that is added is held to it too.
/// </summary>
public sealed class PairsTests(TestDatabases databases)
{
    /// <summary>What the office's machinery does by itself, within another deed.</summary>
    static readonly DeliveryVerb[] ByItself = [DeliveryVerb.Check, DeliveryVerb.Supersede];

    static readonly (DeliveryState State, DeliveryVerb One, DeliveryVerb Other)[] All =
    [
        .. from row in DeliveryWorkflow.Rows.Rows
        from other in DeliveryWorkflow.Rows.Rows
        where row.From == other.From && row.Verb <= other.Verb
        where !ByItself.Contains(row.Verb) && !ByItself.Contains(other.Verb)
        select (row.From, row.Verb, other.Verb),
    ];

    public static TheoryData<Store> Both => TestDatabases.Both;

    public static TheoryData<Store, int> Crowds =>
        new(
            from store in new[] { Store.Sqlite, Store.Postgres }
            from many in new[] { 2, 8, 32, 128 }
            select (store, many)
        );

    [Theory, MemberData(nameof(Both))]
    public async Task Of_two_deeds_at_once_on_what_both_saw_one_wins_and_the_other_is_told(Store store)
    {
        await using var site = await PairSite.Open(databases, store, All.Length);
        var wrong = new List<string>();
        foreach (var ((state, one, other), i) in All.Select((pair, i) => (pair, i)))
        {
            var delivery = await site.Bring(PairSite.Ministry(i), state);
            var seen = delivery.Revision;
            var outcomes = await Task.WhenAll(
                Task.Run(() => site.Do(one, delivery.Id, seen, "a")),
                Task.Run(() => site.Do(other, delivery.Id, seen, "b"))
            );
            if (outcomes.Count(refusal => refusal is null) != 1 || !outcomes.All(Tells))
                wrong.Add($"{state}: {one}, {other}: {string.Join(" and ", outcomes.Select(Says))}");
        }
        Assert.Empty(wrong);
        Assert.True(All.Length >= 24, $"{All.Length} pairs");
        await IsWhole(site);
    }

    [Theory, MemberData(nameof(Crowds))]
    public async Task Of_a_crowd_that_approves_the_same_delivery_one_wins(Store store, int many)
    {
        await using var site = await PairSite.Open(databases, store, 1);
        var delivery = await site.Bring(PairSite.Ministry(0), DeliveryState.Submitted);
        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, many)
                .Select(i => Task.Run(() => site.Do(DeliveryVerb.Approve, delivery.Id, delivery.Revision, $"{i}")))
        );
        Assert.Single(outcomes, refusal => refusal is null);
        Assert.All(outcomes.OfType<Refusal>(), refusal => Assert.Equal(RefusalKind.Stale, refusal.Kind));
        await using var db = site.Database.Open();
        Assert.Equal(1, await db.Ledger.CountAsync(entry => entry.Kind == "delivery.approved"));
        await IsWhole(site);
    }

    static bool Tells(Refusal? refusal) => refusal is null or { Kind: RefusalKind.Stale or RefusalKind.Conflict };

    static string Says(Refusal? refusal) => refusal is null ? "done" : $"{refusal.Kind} {refusal.Code}";

    static async Task IsWhole(PairSite site)
    {
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db));
    }
}
