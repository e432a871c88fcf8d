using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Oversight.Commitments.Public;

/// <summary>Every promise as it was on a day, for the public pages: how one stands changes as days go by.</summary>
/// <param name="Day">In Amsterdam.</param>
/// <param name="Mark">Of what was written: equal marks, equal promises.</param>
public sealed record PromiseRegister(DateOnly Day, PromiseMark Mark, ImmutableArray<Commitment> All)
{
    public static async Task<PromiseRegister> Read(RekenschapDb db, DateOnly day, CancellationToken stop = default)
    {
        // The mark first: what is written while this is read is seen at the next look.
        var mark = await PromiseMark.Of(db, stop);
        return new(
            day,
            mark,
            [.. await db.Set<Commitment>().AsNoTracking().OrderBy(one => one.Number).ToListAsync(stop)]
        );
    }

    /// <summary>Whether another reading would show the same.</summary>
    public async Task<bool> Holds(RekenschapDb db, DateOnly day, CancellationToken stop = default) =>
        day == Day && Mark == await PromiseMark.Of(db, stop);
}

/// <summary>How many promises there are, and how often all of them were changed: neither ever goes down.</summary>
public readonly record struct PromiseMark(int Count, long Revisions)
{
    public static async Task<PromiseMark> Of(RekenschapDb db, CancellationToken stop) =>
        new(
            await db.Set<Commitment>().CountAsync(stop),
            await db.Set<Commitment>().SumAsync(one => (long)one.Revision, stop)
        );
}
