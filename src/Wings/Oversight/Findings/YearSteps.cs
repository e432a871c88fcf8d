using System.Collections.Immutable;

namespace Rekenschap.Oversight.Findings;

/// <summary>The steps into a year, and apart from them those that name a predecessor which an earlier step names too.</summary>
/// <param name="Repeated">Each came from nowhere: it is no flow, and shows as a difference in the balance.</param>
readonly record struct YearSteps(ImmutableArray<Transition> Whole, ImmutableArray<Transition> Repeated)
{
    public static YearSteps Of(ImmutableArray<Transition> steps)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var whole = ImmutableArray.CreateBuilder<Transition>();
        var repeated = ImmutableArray.CreateBuilder<Transition>();
        foreach (var step in steps)
            (step.Before is null || seen.Add(step.Before.Key) ? whole : repeated).Add(step);
        return new(whole.ToImmutable(), repeated.ToImmutable());
    }
}
