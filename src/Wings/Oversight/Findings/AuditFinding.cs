using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings;

/// <summary>
/// A finding of the Court of Audit over one year. Closed by default: only its public text, once released, is for everybody.
/// Each verb names the revision that was looked at, and gives null when it was done, or the office's refusal, after which
/// nothing has changed.
/// </summary>
public sealed partial class AuditFinding
{
    public required Id<AuditFinding> Id { get; init; }

    /// <summary>By which it is known, through the years too: BZK-2020-03.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the department.</summary>
    public required string Organisation { get; init; }

    /// <summary>Code of the organisation that publishes.</summary>
    public required string Publisher { get; init; }

    /// <summary>Whether it was made up, for a demonstration.</summary>
    public required bool Invented { get; init; }

    public ImmutableArray<Recommendation> Recommendations { get; internal set; } = [];

    public ImmutableArray<Measure> Measures { get; private set; } = [];

    public FindingState State { get; private set; }

    /// <summary>The department's own judgement, and what it says to that. Its controller's alone.</summary>
    public Expectation Expected { get; private set; }

    public string Judgement { get; private set; } = "";

    /// <summary>What the auditor says of it the year after. Hers alone; whether it is solved is the state.</summary>
    public string Verdict { get; private set; } = "";

    /// <summary>What anybody may read; empty while nothing was released.</summary>
    public string PublicText { get; private set; } = "";

    /// <summary>Which help who publishes gives.</summary>
    public string Support { get; private set; } = "";

    public int Revision { get; private set; } = 1;

    public bool IsShownToWork => Measures.Any(one => one.IsShownToWork);

    /// <summary>As the balance and the transitions count it.</summary>
    public YearFinding AsOfYear => new(Code, Organisation, Year, Severity, FirstYear, Predecessor);

    /// <param name="promise">Number of the promise to parliament in which the answer was given; null where there is none.</param>
    internal Refusal? Answer(Act act, int seen, int number, string answer, int? promise = null) =>
        Change(
            act,
            FindingVerb.Answer,
            seen,
            number,
            answer,
            one => one with { Answer = answer.Trim(), Promise = promise }
        );

    internal Refusal? Comment(Act act, int seen, int number, string afterword) =>
        Change(act, FindingVerb.Comment, seen, number, afterword, one => one with { Afterword = afterword.Trim() });

    /// <summary>A new measure, or another state of one that is there by its number.</summary>
    internal Refusal? Take(Act act, int seen, Measure measure) =>
        measure.Number < 1 || measure.Number > Measures.Length + 1
            ? FindingRefusals.NoSuchPart
            : Do(FindingVerb.Act, act, seen, measure.What)
                ?? Done(() =>
                    Measures =
                        measure.Number > Measures.Length
                            ? Measures.Add(measure)
                            : Measures.SetItem(measure.Number - 1, measure)
                );

    internal Refusal? Expect(Act act, int seen, Expectation expected) =>
        expected == Expectation.Solved
            ? FindingRefusals.NotShown
            : Do(FindingVerb.Expect, act, seen, "") ?? Done(() => Expected = expected);

    internal Refusal? Claim(Act act, int seen, string says) =>
        Do(FindingVerb.Claim, act, seen, says) ?? Done(() => (Expected, Judgement) = (Expectation.Solved, says.Trim()));

    internal Refusal? Retract(Act act, int seen, string says) =>
        Do(FindingVerb.Retract, act, seen, says)
        ?? Done(() => (Expected, Judgement) = (Expectation.Unsaid, says.Trim()));

    internal Refusal? Release(Act act, int seen, string text) =>
        Do(FindingVerb.Release, act, seen, text) ?? Done(() => (PublicText, PublicDraft) = (text.Trim(), ""));

    internal Refusal? Help(Act act, int seen, string help) =>
        Do(FindingVerb.Support, act, seen, help) ?? Done(() => Support = help.Trim());

    internal Refusal? Judge(Act act, int seen, bool solved, string verdict) =>
        Do(solved ? FindingVerb.Confirm : FindingVerb.Deny, act, seen, verdict) ?? Done(() => Verdict = verdict.Trim());

    Refusal? Change(
        Act act,
        FindingVerb verb,
        int seen,
        int number,
        string said,
        Func<Recommendation, Recommendation> change
    )
    {
        if (number < 1 || number > Recommendations.Length)
            return FindingRefusals.NoSuchPart;
        return Do(verb, act, seen, said)
            ?? Done(() => Recommendations = Recommendations.SetItem(number - 1, change(Recommendations[number - 1])));
    }

    static Refusal? Done(Action change)
    {
        change();
        return null;
    }

    Refusal? Do(FindingVerb verb, Act act, int seen, string said)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        if (
            FindingWorkflow.Rows.Refuse(State, verb, act, guard => FindingGuards.Judge(guard, this, act, said)) is
            { } refusal
        )
            return refusal;
        State = FindingWorkflow.Rows.Row(State, verb)!.To;
        Revision++;
        return null;
    }
}
