using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Register;

namespace Rekenschap.Portfolio.Reliability;

/// <summary>What is done with notes, each deed in a write of its own.</summary>
sealed class NoteDeeds(Database database, Act act, CancellationToken stop)
{
    public async Task<Refusal?> Do(
        int number,
        DateOnly day,
        NoteVerb verb,
        Func<NoteReaction, string, ReliabilityNote, Refusal?> deed
    )
    {
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await Public(db, number, end) is not { } one)
                    return ActivityRefusals.Missing;
                var reaction = await db.Set<NoteReaction>().SingleOrDefaultAsync(row => row.Activity == number, end);
                if (reaction is null)
                    db.Add(reaction = new() { Id = new(Guid.CreateVersion7(act.At)), Activity = number });
                var note = ReliabilityRule.Of(one, day);
                if (deed(reaction, one.Ministry, note) is { } not)
                    return not;
                Record(deeds, verb, reaction);
                return null;
            },
            stop
        );
        // Of two who are first at once the second meets the first's row: it is stale all the same.
        return refusal == Refusals.Duplicate ? Refusals.Stale : refusal;
    }

    /// <summary>The public version, as the note is computed of.</summary>
    public static async Task<Activity?> Public(RekenschapDb db, int number, CancellationToken stop)
    {
        var one = await db.Set<RegisteredActivity>()
            .AsNoTracking()
            .SingleOrDefaultAsync(row => row.Number == number && row.PublishedVersion != null, stop);
        if (one is null)
            return null;
        var version = await db.Set<ActivityVersion>()
            .AsNoTracking()
            .SingleAsync(row => row.Activity == number && row.Version == one.PublishedVersion, stop);
        return one.As(version);
    }

    /// <param name="seen">How the switches stood together on the page, as <see cref="NoteSwitch.Together"/> has it.</param>
    public async Task<Refusal?> Turn(string scope, bool on, string reason, DateOnly day, int seen)
    {
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var all = await db.Set<NoteSwitch>().ToListAsync(end);
                if (Refusals.IfStale(seen, NoteSwitch.Together(all)) is { } stale)
                    return stale;
                var one = all.Find(row => row.Scope == scope);
                if (one is null)
                    db.Add(one = new() { Id = new(Guid.CreateVersion7(act.At)), Scope = scope });
                one.Turn(on, reason, day);
                Record(deeds, one);
                return null;
            },
            stop
        );
        return refusal == Refusals.Duplicate ? Refusals.Stale : refusal;
    }

    internal static void Record(Deeds deeds, NoteVerb verb, NoteReaction one) =>
        deeds.RecordJson(
            "reliability_reaction." + verb.ToString().ToLowerInvariant(),
            NotePaths.Subject(one.Activity),
            new NoteEntry(one.Version, one.Rule, one.State.ToString(), one.Words, one.Revision)
        );

    internal static void Record(Deeds deeds, NoteSwitch one) =>
        deeds.RecordJson(
            "reliability_switch.turned",
            NotePaths.Root,
            new SwitchEntry(one.Scope, one.IsOn, one.Reason, one.Revision)
        );

    sealed record NoteEntry(int Version, int Rule, string State, string Words, int Revision);

    sealed record SwitchEntry(string Scope, bool On, string Reason, int Revision);
}
