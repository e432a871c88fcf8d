using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Register;

namespace Rekenschap.Portfolio.Demonstration;

/// <summary>Fills an empty register for a demonstration: all of it in one write, with an entry in the ledger for each activity.</summary>
public static class DemoPortfolio
{
    /// <param name="act">Of the software, at the moment that is today.</param>
    /// <param name="publisher">Code of the organisation that publishes.</param>
    /// <returns>Null when activities are there, of now or of before.</returns>
    public static async Task<Refusal?> Ensure(
        Database database,
        Act act,
        string publisher,
        CancellationToken stop = default
    ) =>
        await Activities(database, act, publisher, stop)
        ?? await DemoAdvices.Ensure(database, act, publisher, stop)
        ?? await DemoCosts.Ensure(database, act, publisher, stop)
        ?? await DemoNotes.Ensure(database, act, stop);

    static async Task<Refusal?> Activities(Database database, Act act, string publisher, CancellationToken stop)
    {
        await using (var db = database.Open())
            if (await db.Set<RegisteredActivity>().AnyAsync(stop))
                return null;
        return
            await database.Office.Write(
                act,
                async (db, deeds, end) =>
                {
                    // Another server on this database may have been first.
                    if (await db.Set<RegisteredActivity>().AnyAsync(end))
                        return Refusals.Duplicate;
                    var all = DemoActivities.All();
                    for (var i = 0; i < all.Length; i++)
                        Add(db, deeds, all[i], i + 1, act.At, publisher);
                    return null;
                },
                stop
            )
                is { Code: not "duplicate" } refusal
            ? refusal
            : null;
    }

    static void Add(RekenschapDb db, Deeds deeds, DemoActivity made, int number, DateTimeOffset at, string publisher)
    {
        var entered = new EnteredActivity(
            made.Name,
            made.Ministry,
            made.Organisation,
            OwnerKind.Ministry,
            WeaponSystem: false
        );
        var one = entered.Numbered(number, new(Guid.CreateVersion7(at.AddMilliseconds(number))), publisher, true);
        ActivityVersion? latest = null;
        foreach (var (facts, version) in Versions(made.Facts).Select((facts, i) => (facts, i + 1)))
        {
            latest = new()
            {
                Id = new(Guid.CreateVersion7(at.AddMilliseconds(number))),
                Activity = number,
                Version = version,
                Name = made.Name,
                Facts = facts,
            };
            one.TakeOver(latest, facts.Standing.Date!.Value.AddDays(21));
            db.Add(latest);
        }
        db.Add(one);
        ActivityDeeds.Record(deeds, "published", one, latest!);
    }

    /// <summary>What was public after its start and after each recalibration, and what is public now.</summary>
    static IEnumerable<ActivityFacts> Versions(ActivityFacts facts) =>
        facts
            .Forms.Where(form => form.Action != CostAction.Report)
            .Select(form => AsOf(facts, form.Date))
            .Append(facts);

    /// <summary>What was known on a day.</summary>
    static ActivityFacts AsOf(ActivityFacts facts, DateOnly day) =>
        facts with
        {
            Standing = new(day, ActivityStatus.Running, ""),
            Forms = [.. facts.Forms.Where(form => form.Date <= day)],
            Milestones =
            [
                .. facts.Milestones.Select(one =>
                    one.Realised > day ? one with { Realised = null, Reached = false, AsRequired = null } : one
                ),
            ],
            Reviews = [.. facts.Reviews.Where(one => one.Date <= day)],
            Papers = [.. facts.Papers.Where(one => one.Date <= day)],
            Benefits = [.. facts.Benefits.Select(one => one with { CameOf = "" })],
            History = [new(facts.General.Start!.Value, null, ActivityStatus.Running)],
        };
}
