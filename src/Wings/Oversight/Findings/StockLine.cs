using System.Collections.Immutable;

namespace Rekenschap.Oversight.Findings;

/// <summary>One department's balance of deficiencies over a year, in numbers of findings.</summary>
/// <param name="Department">Its code; empty for all together.</param>
/// <param name="Opening">Counted at the end of the year before.</param>
/// <param name="Reopened">Came back after a year or more.</param>
/// <param name="Raised">Was an attention point.</param>
/// <param name="MovedIn">Was another department's.</param>
/// <param name="Solved">Did not come back.</param>
/// <param name="Lowered">Became an attention point.</param>
/// <param name="MovedOut">Became another department's.</param>
/// <param name="Closing">Counted at the end of the year.</param>
/// <param name="Stated">What the auditor's report states as closing stock; null where that was not taken over.</param>
/// <param name="Twice">Keys of findings that name a predecessor which another names too: there the balance does not hold.</param>
public sealed record StockLine(
    string Department,
    int Opening,
    int New,
    int Reopened,
    int Raised,
    int MovedIn,
    int Solved,
    int Lowered,
    int MovedOut,
    int Closing,
    int? Stated,
    ImmutableArray<string> Twice
)
{
    /// <summary>What follows from the opening stock and all that came and went.</summary>
    public int Reckoned => Opening + New + Reopened + Raised + MovedIn - Solved - Lowered - MovedOut;

    /// <summary>How many more were counted than follow from what came and went.</summary>
    public int Difference => Closing - Reckoned;

    public bool Balances => Difference == 0 && (Stated is null || Stated == Closing);

    internal static StockLine Of(
        string code,
        int year,
        YearSteps steps,
        IReadOnlyCollection<YearFinding> findings,
        int? stated
    )
    {
        var flows = new Flows(code, steps);
        return new(
            code,
            findings.Count(one => one.Year == year - 1 && flows.Holds(one)),
            flows.New,
            flows.Reopened,
            flows.Raised,
            flows.MovedIn,
            flows.Solved,
            flows.Lowered,
            flows.MovedOut,
            findings.Count(one => one.Year == year && flows.Holds(one)),
            stated,
            flows.Twice
        );
    }
}
