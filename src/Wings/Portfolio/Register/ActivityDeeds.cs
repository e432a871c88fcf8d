using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Register;

/// <summary>What is done with activities, each deed in a write of its own.</summary>
sealed class ActivityDeeds(Database database, Act act, CancellationToken stop)
{
    /// <summary>Takes an activity into the register, under the next number, with a first draft in which only its name stands.</summary>
    public async Task<(Refusal? Refusal, int Number)> Enter(EnteredActivity entered, string publisher, bool invented)
    {
        var number = 0;
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                number = (await db.Set<RegisteredActivity>().MaxAsync(one => (int?)one.Number, end) ?? 0) + 1;
                var made = entered.Numbered(number, new(Guid.CreateVersion7(act.At)), publisher, invented);
                made.BegunBy(act);
                var draft = Version(number, 1, entered.Name, ActivityFacts.Empty);
                db.AddRange(made, draft);
                Record(deeds, "entered", made, draft);
                return null;
            },
            stop
        );
        return (refusal, number);
    }

    /// <param name="change">What is written; null where the line that it was about is not there.</param>
    public Task<Refusal?> Write(int number, int seen, Func<WrittenFacts, WrittenFacts?> change) =>
        Do(
            number,
            "written",
            (_, one, draft) =>
            {
                // Of a stale page the line may be another by now.
                if (Refusals.IfStale(seen, one.Revision) is { } stale)
                    return stale;
                if (change(new(draft.Latest.Name, draft.Latest.Facts)) is not { } written)
                    return ActivityRefusals.NoRow;
                (draft.Latest.Name, draft.Latest.Facts) = (written.Name, written.Facts);
                return one.Write(act, seen, draft);
            }
        );

    public Task<Refusal?> Offer(int number, int seen, DateOnly on) =>
        Do(number, "offered", (_, one, draft) => one.Offer(act, seen, draft, on));

    public Task<Refusal?> Check(int number, int seen) =>
        Do(number, "checked", (_, one, draft) => one.Check(act, seen, draft));

    public Task<Refusal?> Recall(int number, int seen, string why) =>
        Do(number, "recalled", (_, one, draft) => one.Recall(act, seen, draft, why));

    public Task<Refusal?> Return(int number, int seen, string why) =>
        Do(number, "returned", (_, one, draft) => one.Return(act, seen, draft, why));

    public Task<Refusal?> Publish(int number, int seen, DateOnly on) =>
        Do(number, "published", (_, one, draft) => one.Publish(act, seen, draft, on));

    public async Task<Refusal?> Begin(int number, int seen)
    {
        var refusal = await Do(
            number,
            "begun",
            (db, one, draft) =>
            {
                if (one.Begin(act, seen, draft) is { } not)
                    return not;
                db.Add(Version(number, one.Latest, draft.Latest.Name, draft.Latest.Facts));
                return null;
            }
        );
        // Of two at once the second may meet the first's version before its revision: it is stale all the same.
        return refusal == Refusals.Duplicate ? Refusals.Stale : refusal;
    }

    public Task<Refusal?> Unlock(int number, int seen, DateOnly on, string why) =>
        Do(number, "unlocked", (_, one, draft) => one.Unlock(act, seen, draft, on, why));

    public Task<Refusal?> Place(int number, int seen, ScopeDecision decision) =>
        Do(number, "placed", (_, one, draft) => one.Place(act, seen, draft, decision));

    public Task<Refusal?> Inform(int number, int seen, DateOnly on, string paper) =>
        Do(number, "informed", (_, one, draft) => one.Inform(act, seen, draft, on, paper));

    Task<Refusal?> Do(int number, string kind, Func<RekenschapDb, RegisteredActivity, ActivityDraft, Refusal?> deed) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (
                    await db.Set<RegisteredActivity>().SingleOrDefaultAsync(one => one.Number == number, end)
                    is not { } one
                )
                    return ActivityRefusals.Missing;
                var draft = await DraftOf(db, one, end);
                if (deed(db, one, draft) is { } refusal)
                    return refusal;
                Record(deeds, kind, one, draft.Latest);
                return null;
            },
            stop
        );

    /// <summary>The latest version of an activity and its public one.</summary>
    public static async Task<ActivityDraft> DraftOf(RekenschapDb db, RegisteredActivity one, CancellationToken stop)
    {
        var wanted = await db.Set<ActivityVersion>()
            .Where(version =>
                version.Activity == one.Number
                && (version.Version == one.Latest || version.Version == one.PublishedVersion)
            )
            .ToListAsync(stop);
        return new(
            wanted.Single(version => version.Version == one.Latest),
            wanted.Find(version => version.Version == one.PublishedVersion)
        );
    }

    ActivityVersion Version(int number, int version, string name, ActivityFacts facts) =>
        new()
        {
            Id = new(Guid.CreateVersion7(act.At)),
            Activity = number,
            Version = version,
            Name = name,
            Facts = facts,
        };

    internal static void Record(Deeds deeds, string kind, RegisteredActivity one, ActivityVersion version) =>
        deeds.RecordJson("activity." + kind, ActivityPaths.Subject(one.Number), ActivityEntry.Of(one, version));
}

/// <summary>What a form with a section writes in.</summary>
public sealed record WrittenFacts(string Name, ActivityFacts Facts);

/// <summary>What the ledger commits to of an activity, after a deed.</summary>
sealed record ActivityEntry(
    int Number,
    int Version,
    string State,
    string Name,
    string Facts,
    DateOnly? Due,
    string Returned,
    ScopeDecision? Decided,
    EstimateUnlock? Unlocked
)
{
    public static ActivityEntry Of(RegisteredActivity one, ActivityVersion version) =>
        new(
            one.Number,
            one.Latest,
            one.State.ToString(),
            version.Name,
            FactsJson.Write(version.Facts),
            one.Due,
            one.Returned,
            one.Decisions.LastOrDefault(),
            one.Unlocks.LastOrDefault()
        );
}

/// <summary>An activity as somebody entered it, found to be good.</summary>
sealed record EnteredActivity(string Name, string Ministry, string Organisation, OwnerKind Owner, bool WeaponSystem)
{
    public RegisteredActivity Numbered(int number, Id<RegisteredActivity> id, string publisher, bool invented) =>
        new()
        {
            Id = id,
            Number = number,
            Name = Name,
            Slug = Slugs.Of(number, Name),
            Ministry = Ministry,
            Organisation = Organisation,
            Owner = Owner,
            WeaponSystem = WeaponSystem,
            Invented = invented,
            Publisher = publisher,
        };
}
