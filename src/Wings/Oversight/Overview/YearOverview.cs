using System.Collections.Immutable;
using Rekenschap.Kernel.Time;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Oversight.Counts;
using Rekenschap.Oversight.Findings.Public;

namespace Rekenschap.Oversight.Overview;

/// <summary>
/// What was found over a year, what was done and what is left, by department. Made of what is public and of nothing else:
/// released texts, numbers as the public page shows them, and promises.
/// </summary>
/// <param name="Findings">Of the year; its total is 0 where nothing was entered.</param>
/// <param name="Departments">By code.</param>
public sealed record YearOverview(int Year, YearCounts Findings, ImmutableArray<DepartmentYear> Departments)
{
    /// <param name="promises">With the day on which they stand so.</param>
    public static YearOverview Of(int year, PromiseRegister promises, FindingRegister findings)
    {
        var counts = YearCounts.Of(year, findings.All);
        var its = promises
            .All.Where(one => IsOf(one, year, promises.Day))
            .ToLookup(one => one.Organisation, StringComparer.Ordinal);
        var told = findings
            .All.Where(one => one.Year == year && one is { InStock: true, IsReleased: true })
            .ToLookup(one => one.Organisation, StringComparer.Ordinal);
        return new(
            year,
            counts,
            [
                .. counts
                    .ByDepartment.Keys.Concat(its.Select(group => group.Key))
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .Select(code => new DepartmentYear(
                        code,
                        counts.ByDepartment.ContainsKey(code),
                        counts.ByDepartment.GetValueOrDefault(code),
                        [.. told[code]],
                        [.. its[code]],
                        year,
                        promises.Day
                    )),
            ]
        );
    }

    /// <summary>The years of which there is anything to tell, in order.</summary>
    public static ImmutableArray<int> Years(PromiseRegister promises, FindingRegister findings) =>
        [
            .. findings
                .All.Where(one => one.InStock)
                .Select(one => one.Year)
                .Concat(
                    promises.All.Select(one => one.Until?.Year ?? int.MaxValue).Where(year => year <= promises.Day.Year)
                )
                .Distinct()
                .Order(),
        ];

    /// <summary>A promise belongs to the year in which its window ended, and to each later one up to the day while it is late.</summary>
    static bool IsOf(Commitment one, int year, DateOnly day) =>
        Ended(one, year, day)
        || (
            one.Until is { } until
            && until.Year < year
            && new DateOnly(year, 1, 1) <= day
            && one.Facts.On(Last(year, day)) == CommitmentStanding.Overdue
        );

    /// <summary>Whether its window ended in the year, or it was kept before that.</summary>
    internal static bool Ended(Commitment one, int year, DateOnly day) =>
        CountPromises.IsDue(one.Facts, Period.Year(year)) && (one.Until < day || one.Facts.KeptOn <= day);

    static DateOnly Last(int year, DateOnly day) => day.Year == year ? day : new(year, 12, 31);
}

/// <summary>One department's year.</summary>
/// <param name="HasFindings">Whether any was entered.</param>
/// <param name="Found">Null where the number is kept back, or none was entered.</param>
/// <param name="Released">What the department itself made public.</param>
/// <param name="Promises">That ended in the year, or were late in it.</param>
/// <param name="Day">On which all this is so.</param>
public sealed record DepartmentYear(
    string Organisation,
    bool HasFindings,
    int? Found,
    ImmutableArray<RegisteredFinding> Released,
    ImmutableArray<Commitment> Promises,
    int Year,
    DateOnly Day
)
{
    /// <summary>Promises whose window ended in the year.</summary>
    public int Due => Promises.Count(IsDue);

    public int InTime => Promises.Count(one => IsDue(one) && one.Facts.On(Day) == CommitmentStanding.KeptInTime);

    public int KeptLate => Promises.Count(one => IsDue(one) && one.Facts.On(Day) == CommitmentStanding.KeptLate);

    /// <summary>Not kept: late to this day, or withdrawn once it was late.</summary>
    public int NotKept => Due - InTime - KeptLate;

    /// <summary>Late since an earlier year.</summary>
    public int Older => Promises.Length - Due;

    bool IsDue(Commitment one) => YearOverview.Ended(one, Year, Day);
}
