using System.Collections.Immutable;

namespace Rekenschap.Oversight.Findings;

/// <summary>The steps of all issues into a year, and what of the register does not fit together.</summary>
/// <param name="Steps">One for each finding of the year, then one for each of the year before that did not come back.</param>
/// <param name="Faults">Findings of the year that name an impossible predecessor; they count as new.</param>
public sealed record Transitions(int Year, ImmutableArray<Transition> Steps, ImmutableArray<TransitionFault> Faults)
{
    /// <summary>The steps into a year, from all findings of all years in any order. Keys must be unique.</summary>
    /// <exception cref="ArgumentException">Two findings have one key.</exception>
    public static Transitions Into(int year, IEnumerable<YearFinding> findings)
    {
        var all = findings.ToDictionary(one => one.Key, StringComparer.Ordinal);
        var now = all.Values.Where(one => one.Year == year).OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
        var faults = now.Select(one => TransitionFault.Of(one, all)).OfType<TransitionFault>().ToImmutableArray();
        var wrong = faults.Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        var steps = now.Select(one => Step(one, wrong.Contains(one.Key) ? null : Before(one, all))).ToList();
        var found = steps.Select(step => step.Before?.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var solved = all
            .Values.Where(one => one.Year == year - 1 && !found.Contains(one.Key))
            .OrderBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => new Transition(TransitionKind.Solved, one, null));
        return new(year, [.. steps, .. solved], faults);
    }

    static YearFinding? Before(YearFinding one, Dictionary<string, YearFinding> all) =>
        one.Predecessor is { } key ? all[key] : null;

    static Transition Step(YearFinding now, YearFinding? before) => new(Kind(now, before), before, now);

    static TransitionKind Kind(YearFinding now, YearFinding? before) =>
        before is null ? TransitionKind.New
        : before.Year < now.Year - 1 ? TransitionKind.Reopened
        : now.Severity > before.Severity ? TransitionKind.Raised
        : now.Severity < before.Severity ? TransitionKind.Lowered
        : TransitionKind.Continued;
}
