using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Maturity;

/// <summary>At which levels one organisation was in one year, by one model. Counts once somebody else agreed to it.</summary>
public sealed class Assessment
{
    public required Id<Assessment> Id { get; init; }

    public required MaturityModel Model { get; init; }

    public required int Year { get; init; }

    /// <summary>Code of the department that it is, or belongs to.</summary>
    public required string Department { get; init; }

    /// <summary>The organisation that was measured, by its code or name.</summary>
    public required string Organisation { get; init; }

    /// <summary>Who measured: the organisation itself, an auditor.</summary>
    public required string By { get; init; }

    /// <summary>Code of the organisation that publishes.</summary>
    public required string Publisher { get; init; }

    /// <summary>Whether it was made up, for a demonstration.</summary>
    public required bool Invented { get; init; }

    public required ImmutableArray<TopicLevels> Topics { get; set; }

    /// <summary>Pseudonym of who entered or corrected it last.</summary>
    public required string EnteredBy { get; set; }

    public AssessmentState State { get; private set; }

    /// <summary>Why it was opened again; empty where it was not.</summary>
    public string Remark { get; private set; } = "";

    public int Revision { get; private set; } = 1;

    public Measured AsMeasured => new(Year, Department, Organisation, Topics);

    internal Refusal? Correct(Act act, int seen, ImmutableArray<TopicLevels> topics) =>
        Do(AssessmentVerb.Correct, act, seen, "", () => (Topics, EnteredBy) = (topics, act.Actor.Pseudonym));

    internal Refusal? Agree(Act act, int seen) => Do(AssessmentVerb.Agree, act, seen, "", () => Remark = "");

    internal Refusal? Reopen(Act act, int seen, string why) =>
        Do(AssessmentVerb.Reopen, act, seen, why, () => Remark = why.Trim());

    Refusal? Do(AssessmentVerb verb, Act act, int seen, string said, Action change)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        var rows = MaturityWorkflows.Assessments;
        if (
            rows.Refuse(
                State,
                verb,
                act,
                guard => MaturityGuards.Judge(guard, new(Department, Publisher, act, said, EnteredBy))
            ) is
            { } refusal
        )
            return refusal;
        State = rows.Row(State, verb)!.To;
        change();
        Revision++;
        return null;
    }
}
