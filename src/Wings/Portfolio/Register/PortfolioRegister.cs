using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Advices;
using Rekenschap.Portfolio.Advices.Reactions;
using Rekenschap.Portfolio.IctCosts;
using Rekenschap.Portfolio.Reliability;

namespace Rekenschap.Portfolio.Register;

/// <summary>Every activity that is public, as its latest public version has it, on a day: what is overdue changes as days go by.</summary>
/// <param name="Day">In Amsterdam.</param>
/// <param name="Mark">Of what was written: equal marks, equal activities.</param>
public sealed record PortfolioRegister(DateOnly Day, PortfolioMark Mark, ImmutableArray<Activity> All)
{
    /// <summary>Reads every public version of an activity by its number, in order; null where there is nothing to read them from.</summary>
    public Func<int, Task<ImmutableArray<Activity>>>? VersionsOf { get; init; }

    /// <summary>The public versions of an activity that this reading knows of, in order; the latest alone where no others can be read.</summary>
    public async Task<ImmutableArray<Activity>> Through(Activity latest)
    {
        if (VersionsOf is not { } read)
            return [latest];
        // What was published after this reading is for the next.
        var all = (await read(latest.Number)).RemoveAll(one => one.Version > latest.Version);
        return all.IsEmpty ? [latest] : all;
    }

    /// <summary>The advices that parliament has, the newest first.</summary>
    public ImmutableArray<AdviceLine> Advices { get; init; } = [];

    /// <summary>ICT costs that are public, each accounting system for itself.</summary>
    public IctCostBooks Costs { get; init; } = IctCostBooks.Empty;

    /// <summary>Reliability notes that may be shown, each with the department's reaction, by the number of the activity.</summary>
    public ImmutableDictionary<int, ShownNote> Notes { get; init; } = ImmutableDictionary<int, ShownNote>.Empty;

    public static async Task<PortfolioRegister> Read(RekenschapDb db, DateOnly day, CancellationToken stop = default)
    {
        // The mark first: what is written while this is read is seen at the next look.
        var mark = await PortfolioMark.Of(db, stop);
        var all = await Activities(db, stop);
        return new(day, mark, all)
        {
            Advices = await AdviceLines.Public(db, stop),
            Costs = await CostTables.Public(db, stop),
            Notes = await NoteTables.Public(db, all, day, stop),
        };
    }

    /// <summary>The activities alone, by number: for who needs nothing that stands beside them.</summary>
    public static async Task<ImmutableArray<Activity>> Activities(RekenschapDb db, CancellationToken stop = default)
    {
        var rows = await db.Set<RegisteredActivity>()
            .AsNoTracking()
            .Where(one => one.PublishedVersion != null)
            .Join(
                db.Set<ActivityVersion>().AsNoTracking(),
                one => new { Activity = one.Number, Version = one.PublishedVersion!.Value },
                version => new { version.Activity, version.Version },
                (one, version) => new { one, version }
            )
            .OrderBy(pair => pair.one.Number)
            .ToListAsync(stop);
        return [.. rows.Select(pair => pair.one.As(pair.version))];
    }

    /// <summary>Every version of an activity that was ever public, in order.</summary>
    public static async Task<ImmutableArray<Activity>> Versions(
        RekenschapDb db,
        int number,
        CancellationToken stop = default
    )
    {
        var one = await db.Set<RegisteredActivity>().AsNoTracking().SingleOrDefaultAsync(a => a.Number == number, stop);
        if (one is null)
            return [];
        var versions = await db.Set<ActivityVersion>()
            .AsNoTracking()
            .Where(version => version.Activity == number && version.PublishedOn != null)
            .OrderBy(version => version.Version)
            .ToListAsync(stop);
        return [.. versions.Select(one.As)];
    }

    /// <summary>Whether another reading would show the same.</summary>
    public async Task<bool> Holds(RekenschapDb db, DateOnly day, CancellationToken stop = default) =>
        day == Day && Mark == await PortfolioMark.Of(db, stop);
}

/// <summary>How many activities there are, and things beside them, and how often all of them were changed: none ever goes down.</summary>
public readonly record struct PortfolioMark(int Count, long Revisions, int Beside, long BesideRevisions)
{
    public static async Task<PortfolioMark> Of(RekenschapDb db, CancellationToken stop) =>
        new(
            await db.Set<RegisteredActivity>().CountAsync(stop),
            await db.Set<RegisteredActivity>().SumAsync(one => (long)one.Revision, stop),
            await db.Set<IctAdvice>().CountAsync(stop)
                + await db.Set<IctCostReturn>().CountAsync(stop)
                + await db.Set<NoteSwitch>().CountAsync(stop),
            await db.Set<IctAdvice>().SumAsync(one => (long)one.Revision, stop)
                + await db.Set<IctCostReturn>().SumAsync(one => (long)one.Revision, stop)
                + await db.Set<NoteSwitch>().SumAsync(one => (long)one.Revision, stop)
                + await db.Set<NoteReaction>().SumAsync(one => (long)one.Revision, stop)
                + await db.Set<AdviceReaction>().SumAsync(one => (long)one.Revision, stop)
        );
}
