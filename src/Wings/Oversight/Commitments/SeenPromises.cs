using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;

namespace Rekenschap.Oversight.Commitments;

/// <summary>What of the promises that a filter leaves is on one page, and how many more there are of what.</summary>
/// <param name="Any">Whether there is any promise at all.</param>
/// <param name="Count">How many fit.</param>
/// <param name="Ministries">How many there would be with each other ministry.</param>
/// <param name="Standings">How many there would be with each other standing.</param>
/// <param name="Lines">Those on the page, in order.</param>
sealed record SeenPromises(
    bool Any,
    int Count,
    ImmutableDictionary<string, int> Ministries,
    ImmutableDictionary<CommitmentStanding, int> Standings,
    ImmutableArray<CommitmentLine> Lines
)
{
    public const int AtOnce = 50;

    /// <summary>Has the database count, order and choose.</summary>
    /// <param name="from">How many are passed over.</param>
    public static async Task<SeenPromises> Read(
        IQueryable<Commitment> all,
        CommitmentFilter filter,
        int from,
        DateOnly today,
        CancellationToken stop
    )
    {
        var ministries = await StandingPromise
            .Of((filter with { Ministry = "" }).In(all, today), today)
            .GroupBy(one => one.Promise.Organisation)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(one => one.Key, one => one.Count, stop);
        var standings = await StandingPromise
            .Of((filter with { State = "" }).In(all, today), today)
            .GroupBy(one => one.Standing)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(one => (CommitmentStanding)one.Key, one => one.Count, stop);
        var count =
            filter.Ministry.Length == 0 ? ministries.Values.Sum() : ministries.GetValueOrDefault(filter.Ministry);
        var lines = await StandingPromise
            .InOrder(filter.In(all, today), today)
            .Skip(from)
            .Take(AtOnce)
            .Select(CommitmentLine.Of)
            .ToListAsync(stop);
        return new(
            ministries.Count + standings.Count > 0 || await all.AnyAsync(stop),
            count,
            ministries.ToImmutableDictionary(),
            standings.ToImmutableDictionary(),
            [.. lines]
        );
    }

    /// <summary>The same of promises that are in memory.</summary>
    /// <param name="ordered">All of them, as <see cref="StandingLine.InOrder"/> gives them.</param>
    public static SeenPromises Of(ImmutableArray<StandingLine> ordered, CommitmentFilter filter, int from)
    {
        var ministries = new Dictionary<string, int>(StringComparer.Ordinal);
        var standings = new Dictionary<CommitmentStanding, int>();
        var (count, lines) = (0, ImmutableArray.CreateBuilder<CommitmentLine>());
        var standing = filter.Standing;
        foreach (var (line, stands) in ordered)
        {
            var fitsState = filter.State.Length == 0 || stands == standing;
            var fitsMinistry = filter.Ministry.Length == 0 || line.Organisation == filter.Ministry;
            if (fitsState)
                ministries[line.Organisation] = ministries.GetValueOrDefault(line.Organisation) + 1;
            if (fitsMinistry)
                standings[stands] = standings.GetValueOrDefault(stands) + 1;
            if (fitsState && fitsMinistry && count++ >= from && lines.Count < AtOnce)
                lines.Add(line);
        }
        return new(
            !ordered.IsEmpty,
            count,
            ministries.ToImmutableDictionary(),
            standings.ToImmutableDictionary(),
            lines.ToImmutable()
        );
    }
}
