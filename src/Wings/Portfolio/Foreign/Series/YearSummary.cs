using System.Collections.Immutable;
using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Rows;

namespace Rekenschap.Portfolio.Foreign.Series;

/// <summary>What the series say of a year.</summary>
/// <param name="Projects">In the return of that year.</param>
/// <param name="WholeLife">Millions; the sum of what is given and not doubtful.</param>
/// <param name="Known">Projects in that sum.</param>
/// <param name="Doubtful">Millions that stand in the return and are doubted, and of how many projects; not in the sum.</param>
/// <param name="States">Projects whose whole-life cost is not given, by why.</param>
/// <param name="Ratings">Projects by rating, on the scale of that year and by who rated.</param>
/// <param name="Unrated">Projects without a rating, by why.</param>
public sealed record YearSummary(
    int Year,
    int Projects,
    decimal WholeLife,
    int Known,
    (decimal Sum, int Projects) Doubtful,
    ImmutableSortedDictionary<string, int> States,
    ImmutableSortedDictionary<string, int> Ratings,
    ImmutableSortedDictionary<string, int> Unrated
)
{
    public static ImmutableArray<YearSummary> Of(ForeignReading reading) =>
        [
            .. reading
                .Series.Select(one => one.Project)
                .GroupBy(one => one.Year)
                .OrderBy(group => group.Key)
                .Select(group => Of(group.Key, [.. group])),
        ];

    static YearSummary Of(int year, IReadOnlyList<ForeignProject> all)
    {
        var given = all.Select(one => one[ForeignField.WholeLife]).Where(value => value.IsGiven).ToList();
        var sure = given.Where(value => !value.IsDoubtful).ToList();
        var doubtful = given.Where(value => value.IsDoubtful).ToList();
        return new(
            year,
            all.Count,
            sure.Sum(value => value.Number ?? 0),
            sure.Count,
            (doubtful.Sum(value => value.Number ?? 0), doubtful.Count),
            Counted(all, one => one[ForeignField.WholeLife] is { IsGiven: false } value ? value.Stated : null),
            Counted(all, one => one[ForeignField.Rating] is { IsGiven: true } value ? Rated(one, value) : null),
            Counted(all, one => one[ForeignField.Rating] is { IsGiven: false } value ? value.Stated : null)
        );
    }

    static string Rated(ForeignProject project, ForeignValue value) =>
        $"{project.Scale}{(project.RatedBy.Length > 0 ? "/" + project.RatedBy : "")}:{value.Word}";

    static ImmutableSortedDictionary<string, int> Counted(
        IEnumerable<ForeignProject> all,
        Func<ForeignProject, string?> of
    ) =>
        all.Select(of)
            .OfType<string>()
            .GroupBy(word => word)
            .ToImmutableSortedDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
