using System.Collections.Immutable;
using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings;

/// <summary>What a list shows of a finding: without the texts, of which there may be many.</summary>
sealed record FindingLine(
    string Code,
    int Year,
    string Organisation,
    string Title,
    Severity Severity,
    int FirstYear,
    ImmutableArray<Measure> Measures,
    FindingState State
)
{
    public static readonly Expression<Func<AuditFinding, FindingLine>> Of = one =>
        new(one.Code, one.Year, one.Organisation, one.Title, one.Severity, one.FirstYear, one.Measures, one.State);
}

/// <summary>What of the findings that somebody may see is on one page, and how many more there are of what.</summary>
/// <param name="Any">Whether there is anything at all that may be seen.</param>
/// <param name="Count">How many fit.</param>
/// <param name="Counts">For each name of the filter, how many there would be with another value of it.</param>
/// <param name="Lines">Those on the page, in order.</param>
sealed record SeenFindings(
    bool Any,
    int Count,
    ImmutableArray<ImmutableDictionary<string, int>> Counts,
    ImmutableArray<FindingLine> Lines
)
{
    public const int AtOnce = 50;

    /// <param name="from">How many are passed over.</param>
    public static async Task<SeenFindings> Read(
        IQueryable<AuditFinding> seen,
        FindingFilter filter,
        int from,
        CancellationToken stop
    )
    {
        IQueryable<AuditFinding> But(int place) => filter.With(place, "").In(seen);
        ImmutableArray<ImmutableDictionary<string, int>> counts =
        [
            await By(But(0), one => one.Year, year => year.ToString(CultureInfo.InvariantCulture), stop),
            await By(But(1), one => one.Organisation, code => code, stop),
            await By(But(2), one => one.Severity, FindingFilter.KeyOf, stop),
            await By(But(3), one => one.Domain, FindingFilter.KeyOf, stop),
            await By(But(4), one => one.State, FindingFilter.KeyOf, stop),
        ];
        var count = filter.Year.Length == 0 ? counts[0].Values.Sum() : counts[0].GetValueOrDefault(filter.Year);
        var lines = await InOrder(filter.In(seen)).Skip(from).Take(AtOnce).Select(FindingLine.Of).ToListAsync(stop);
        return new(counts.Any(one => !one.IsEmpty) || await seen.AnyAsync(stop), count, counts, [.. lines]);
    }

    static async Task<ImmutableDictionary<string, int>> By<T>(
        IQueryable<AuditFinding> all,
        Expression<Func<AuditFinding, T>> by,
        Func<T, string> key,
        CancellationToken stop
    )
    {
        var groups = await all.GroupBy(by).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(stop);
        return groups.ToImmutableDictionary(one => key(one.Key), one => one.Count);
    }

    /// <summary>The latest year and the heaviest first.</summary>
    public static IQueryable<AuditFinding> InOrder(IQueryable<AuditFinding> all) =>
        all.OrderByDescending(one => one.Year)
            .ThenBy(one =>
                one.Severity == Severity.Serious ? 0
                : one.Severity == Severity.Deficiency ? 1
                : 2
            )
            .ThenBy(one => one.Code);
}
