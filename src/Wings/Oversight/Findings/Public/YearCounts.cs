using System.Collections.Immutable;

namespace Rekenschap.Oversight.Findings.Public;

/// <summary>
/// The deficiencies of one year as the public may count them, by department, severity and state. What was released is known
/// anyway, so that the numbers that are kept back are those of what was not; and where one of the three cannot give its
/// total, none gives any, since the other two would tell it.
/// </summary>
/// <param name="Total">Null where it would tell what is kept back.</param>
/// <param name="ByDepartment">Null where a number is kept back, as in the others.</param>
public sealed record YearCounts(
    int Year,
    int? Total,
    ImmutableSortedDictionary<string, int?> ByDepartment,
    ImmutableSortedDictionary<string, int?> BySeverity,
    ImmutableSortedDictionary<string, int?> ByState
)
{
    /// <summary>Numbers from 1 to under this are kept back.</summary>
    public const int Smallest = 3;

    public static YearCounts Of(int year, IEnumerable<RegisteredFinding> all)
    {
        var its = all.Where(one => one.Year == year && one.InStock).ToList();
        var (departments, severities, states) = (
            Shown(its, one => one.Organisation, []),
            Shown(its, one => one.Severity.ToString(), [nameof(Severity.Deficiency), nameof(Severity.Serious)]),
            Shown(its, one => one.State.ToString(), Enum.GetNames<FindingState>())
        );
        var told = departments.Total is null || severities.Total is null || states.Total is null;
        return new(
            year,
            told ? null : its.Count,
            Kept(departments.Shown, told),
            Kept(severities.Shown, told),
            Kept(states.Shown, told)
        );
    }

    /// <summary>Numbers of what was not released decide; what is shown is the number of all.</summary>
    static PublicCounts Shown(List<RegisteredFinding> its, Func<RegisteredFinding, string> of, string[] names)
    {
        var all = names.Concat(its.Select(of)).Distinct(StringComparer.Ordinal).ToList();
        var closed = all.ToDictionary(name => name, name => its.Count(one => !one.IsReleased && of(one) == name));
        var counts = PublicCounts.Of(closed, Smallest);
        return new(
            counts.Total is null ? null : its.Count,
            counts.Shown.ToImmutableSortedDictionary(
                one => one.Key,
                one =>
                    one.Value is { } shown
                        ? shown + its.Count(other => other.IsReleased && of(other) == one.Key)
                        : (int?)null,
                StringComparer.Ordinal
            )
        );
    }

    static ImmutableSortedDictionary<string, int?> Kept(ImmutableSortedDictionary<string, int?> counts, bool told) =>
        told ? counts.ToImmutableSortedDictionary(one => one.Key, _ => (int?)null, StringComparer.Ordinal) : counts;
}
