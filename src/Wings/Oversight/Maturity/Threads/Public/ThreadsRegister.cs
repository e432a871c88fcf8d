using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Oversight.Maturity.Threads.Public;

/// <summary>The red threads that were released, as they were then; all else stays in the office.</summary>
/// <param name="Mark">Of what was written: equal marks, equal texts.</param>
/// <param name="All">The newest year first.</param>
public sealed record ThreadsRegister(ThreadsMark Mark, ImmutableArray<PublicThreads> All)
{
    public static async Task<ThreadsRegister> Read(RekenschapDb db, CancellationToken stop = default)
    {
        // The mark first: what is written while this is read is seen at the next look.
        var mark = await ThreadsMark.Of(db, stop);
        var all = await db.Set<ThreadsText>().AsNoTracking().Where(one => one.PublicText != "").ToListAsync(stop);
        return new(mark, [.. all.OrderByDescending(one => one.Year).ThenBy(one => one.Model).Select(PublicThreads.Of)]);
    }

    /// <summary>Whether another reading would show the same.</summary>
    public async Task<bool> Holds(RekenschapDb db, CancellationToken stop = default) =>
        Mark == await ThreadsMark.Of(db, stop);
}

/// <summary>What the public may know: no name of who wrote it, and no proposal.</summary>
public sealed record PublicThreads(
    MaturityModel Model,
    int Year,
    string Text,
    ImmutableArray<ToldLine> Lines,
    DateOnly ReleasedOn,
    bool Invented
)
{
    public static PublicThreads Of(ThreadsText one) =>
        new(one.Model, one.Year, one.PublicText, one.PublicLines, one.ReleasedOn!.Value, one.Invented);
}

/// <summary>How many there are, and how often they were changed.</summary>
public readonly record struct ThreadsMark(int Texts, long Changes)
{
    public static async Task<ThreadsMark> Of(RekenschapDb db, CancellationToken stop) =>
        new(
            await db.Set<ThreadsText>().CountAsync(stop),
            await db.Set<ThreadsText>().SumAsync(one => (long)one.Revision, stop)
        );
}
