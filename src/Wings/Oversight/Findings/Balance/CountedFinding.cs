using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Rekenschap.Oversight.Findings.Balance;

/// <summary>What the balance counts and names of a finding.</summary>
sealed record CountedFinding(
    string Code,
    string Organisation,
    int Year,
    Severity Severity,
    int FirstYear,
    string? Predecessor,
    FindingState State,
    string Title
)
{
    static readonly Expression<Func<AuditFinding, CountedFinding>> Of = one =>
        new(one.Code, one.Organisation, one.Year, one.Severity, one.FirstYear, one.Predecessor, one.State, one.Title);

    public YearFinding AsOfYear => new(Code, Organisation, Year, Severity, FirstYear, Predecessor);

    /// <summary>All that the steps into a year follow from: those of the year and the year before, and what those of the year continue.</summary>
    public static Task<List<CountedFinding>> Around(IQueryable<AuditFinding> all, int year, CancellationToken stop)
    {
        var before = all.Where(one => one.Year == year && one.Predecessor != null).Select(one => one.Predecessor);
        return all.Where(one => one.Year == year || one.Year == year - 1 || before.Contains(one.Code))
            .Select(Of)
            .ToListAsync(stop);
    }
}
