using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Findings.Public;

namespace Rekenschap.Oversight.Counts;

/// <summary>
/// Counts findings and their measures as the public may: the numbers are those of the public page, and where that shows none
/// none is given here, since two ways of keeping back would tell together what each of them hides.
/// </summary>
static class CountFindings
{
    /// <summary>Deficiencies of a year, by department.</summary>
    public const string Departments = "register_findings";

    /// <summary>Of all departments together, by severity (dimension <c>ernst</c>).</summary>
    public const string Severities = "register_findings_severity";

    /// <summary>Of all departments together, by state (dimension <c>stand</c>).</summary>
    public const string States = "register_findings_state";

    /// <summary>Measures whose planned day lay in the year, of all departments together.</summary>
    public const string MeasuresDue = "register_measures_due";

    /// <summary>Those of them that were ready on that day or before.</summary>
    public const string MeasuresOnTime = "register_measures_on_time";

    /// <summary>From how few departments on a number of measures would be one department's.</summary>
    const int FewestDepartments = 3;

    public static IEnumerable<OfferedFigure> Of(IReadOnlyCollection<AuditFinding> all, OfferAsked asked)
    {
        var registered = all.Select(RegisteredFinding.Of).ToList();
        foreach (var year in CountedYears.Of(asked))
        {
            foreach (var figure in Findings(year, all, registered, asked))
                yield return figure;
            if (asked.Organisations.Any(one => one.Code == asked.Root))
                foreach (var figure in Measures(Period.Year(year), all, asked.Root))
                    yield return figure;
        }
    }

    static IEnumerable<OfferedFigure> Findings(
        int year,
        IEnumerable<AuditFinding> all,
        List<RegisteredFinding> registered,
        OfferAsked asked
    )
    {
        var stock = all.Where(one => one.Year == year && one.Severity >= Severity.Deficiency).ToList();
        if (stock.Count == 0)
            yield break;
        var counts = YearCounts.Of(year, registered);
        var codes = asked.Organisations.Select(one => one.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var (code, count) in counts.ByDepartment.Where(one => codes.Contains(one.Key)))
            yield return Figure(
                Departments,
                new(Period.Year(year), code),
                count,
                stock.Where(one => one.Organisation == code)
            );
        foreach (var one in asked.Organisations.Where(one => one.Code != asked.Root))
            if (!counts.ByDepartment.ContainsKey(one.Code) && one.ExistsOn(new(year, 12, 31)))
                yield return Figure(Departments, new(Period.Year(year), one.Code), null, []) with
                {
                    NothingEntered = true,
                };
        if (!codes.Contains(asked.Root))
            yield break;
        var whole = new Coordinate(Period.Year(year), asked.Root);
        foreach (var severity in new[] { Severity.Deficiency, Severity.Serious })
            yield return Figure(
                Severities,
                whole.With("ernst", CodeOf(severity)),
                counts.BySeverity[severity.ToString()],
                stock.Where(one => one.Severity == severity)
            );
        foreach (var state in Enum.GetValues<FindingState>())
            yield return Figure(
                States,
                whole.With("stand", CodeOf(state)),
                counts.ByState[state.ToString()],
                stock.Where(one => one.State == state)
            );
    }

    static IEnumerable<OfferedFigure> Measures(Period year, IEnumerable<AuditFinding> all, string root)
    {
        var due = all.SelectMany(one => one.Measures.Select(measure => (Finding: one, Measure: measure)))
            .Where(one => year.Contains(one.Measure.Planned))
            .ToList();
        if (due.Count == 0)
            yield break;
        var onTime = due.Where(one => one.Measure.Ready <= one.Measure.Planned).ToList();
        var shown = PublicCounts.Of(
            new Dictionary<string, int> { ["on_time"] = onTime.Count, ["late"] = due.Count - onTime.Count },
            YearCounts.Smallest
        );
        var few = due.Select(one => one.Finding.Organisation).Distinct().Count() < FewestDepartments;
        var at = new Coordinate(year, root);
        yield return Figure(MeasuresDue, at, few ? null : shown.Total, due.Select(one => one.Finding));
        yield return Figure(MeasuresOnTime, at, few ? null : shown.Shown["on_time"], onTime.Select(one => one.Finding));
    }

    internal static string CodeOf(Severity severity) => severity == Severity.Serious ? "ernstig" : "onvolkomenheid";

    internal static string CodeOf(FindingState state) =>
        state switch
        {
            FindingState.Found => "gevonden",
            FindingState.Claimed => "volgens_departement",
            FindingState.Solved => "opgelost",
            _ => "niet_opgelost",
        };

    static OfferedFigure Figure(string indicator, Coordinate at, int? value, IEnumerable<AuditFinding> rows) =>
        new(
            indicator,
            at,
            value,
            [
                .. rows.Distinct()
                    .Select(one => new CountedRow(FindingPaths.Subject(one), one.Revision))
                    .OrderBy(row => row.Subject, StringComparer.Ordinal),
            ]
        );
}
