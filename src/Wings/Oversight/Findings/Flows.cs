using System.Collections.Immutable;

namespace Rekenschap.Oversight.Findings;

/// <summary>What came into and went out of the stock of a department, or of all of them, by the steps of a year.</summary>
/// <param name="code">Empty for all.</param>
sealed class Flows(string code, YearSteps steps)
{
    public int New => Count(step => step.Kind == TransitionKind.New && HasNow(step));

    public int Reopened => Count(step => step.Kind == TransitionKind.Reopened && HasNow(step));

    public int Raised => Count(step => Goes(step) && HasNow(step) && !step.Before!.InStock);

    public int MovedIn => Count(step => Goes(step) && HasNow(step) && step.Before!.InStock && !HasBefore(step));

    public int Solved => Count(step => step.Kind == TransitionKind.Solved && HasBefore(step));

    public int Lowered => Count(step => Goes(step) && HasBefore(step) && !step.Now!.InStock);

    public int MovedOut => Count(step => Goes(step) && HasBefore(step) && step.Now!.InStock && !HasNow(step));

    public ImmutableArray<string> Twice => [.. steps.Repeated.Where(HasNow).Select(step => step.Key)];

    /// <summary>Whether a finding is in this stock.</summary>
    public bool Holds(YearFinding one) => one.InStock && (code.Length == 0 || one.Department == code);

    bool HasNow(Transition step) => step.Now is { } now && Holds(now);

    bool HasBefore(Transition step) => step.Before is { } before && Holds(before);

    /// <summary>It was there the year before and still is, whoever's and however heavy.</summary>
    static bool Goes(Transition step) =>
        step.Kind is TransitionKind.Continued or TransitionKind.Raised or TransitionKind.Lowered;

    int Count(Func<Transition, bool> which) => steps.Whole.Count(which);
}
