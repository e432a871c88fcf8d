using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;

namespace Rekenschap.Oversight.Programmes.Risks;

/// <summary>What a risk is, as it was entered.</summary>
/// <param name="Text">What can go wrong, in full. Closed.</param>
/// <param name="Programmes">Numbers of those that it touches, in order.</param>
/// <param name="Departments">Codes of those that it concerns, in order.</param>
public sealed record RiskFacts(
    string Name,
    string Text,
    ImmutableArray<int> Programmes,
    ImmutableArray<string> Departments
);

/// <summary>A risk that belongs to several departments. Closed by default; what the public reads is a text of its own.</summary>
public sealed class ProgrammeRisk
{
    public required Id<ProgrammeRisk> Id { get; init; }

    /// <summary>By which it is known, in addresses; from 1, never used again.</summary>
    public required int Number { get; init; }

    /// <summary>Code of the organisation that steers on it.</summary>
    public required string Steers { get; init; }

    /// <summary>Code of the organisation that publishes.</summary>
    public required string Publisher { get; init; }

    /// <summary>Whether it was made up, for a demonstration.</summary>
    public required bool Invented { get; init; }

    public string Name { get; private set; } = "";

    /// <summary>In full. Closed.</summary>
    public string Text { get; private set; } = "";

    public ImmutableArray<int> Programmes { get; private set; } = [];

    /// <summary>Codes of those that it concerns; who steers is among them.</summary>
    public ImmutableArray<string> Departments { get; private set; } = [];

    public RiskLikelihood Likelihood { get; private set; }

    public RiskConsequence Consequence { get; private set; }

    /// <summary>What is done about it. Closed.</summary>
    public string Action { get; private set; } = "";

    public DateOnly WeighedOn { get; private set; }

    public FindingMarking Marking { get; private set; }

    /// <summary>Pseudonym of who set the marking.</summary>
    public string MarkedBy { get; private set; } = "";

    /// <summary>Auditors who may read along.</summary>
    public ImmutableArray<NamedAuditors> Named { get; private set; } = [];

    public string PublicDraft { get; private set; } = "";

    /// <summary>What the public reads; empty where nothing was released.</summary>
    public string PublicText { get; private set; } = "";

    public RiskState State { get; private set; }

    /// <summary>Why it was closed, reopened or corrected. Closed.</summary>
    public string Remark { get; private set; } = "";

    public int Revision { get; private set; } = 1;

    public bool HasDraft => PublicDraft != PublicText;

    internal ProgrammeRisk Filled(
        Act act,
        RiskFacts facts,
        RiskLikelihood likelihood,
        RiskConsequence consequence,
        string action,
        DateOnly on,
        FindingMarking marking
    )
    {
        Become(facts);
        (Likelihood, Consequence, Action, WeighedOn) = (likelihood, consequence, action.Trim(), on);
        (Marking, MarkedBy) = (marking, act.Actor.Pseudonym);
        return this;
    }

    internal Refusal? Weigh(
        Act act,
        int seen,
        RiskLikelihood likelihood,
        RiskConsequence consequence,
        string action,
        DateOnly on
    ) =>
        Do(
            RiskVerb.Act,
            act,
            seen,
            action,
            () => (Likelihood, Consequence, Action, WeighedOn) = (likelihood, consequence, action.Trim(), on)
        );

    internal Refusal? Close(Act act, int seen, string why) =>
        Do(RiskVerb.Close, act, seen, why, () => Remark = why.Trim());

    internal Refusal? Reopen(Act act, int seen, string why) =>
        Do(RiskVerb.Reopen, act, seen, why, () => Remark = why.Trim());

    internal Refusal? Correct(Act act, int seen, RiskFacts facts, string why) =>
        Do(
            RiskVerb.Correct,
            act,
            seen,
            why,
            () =>
            {
                Become(facts);
                Remark = why.Trim();
            }
        );

    internal Refusal? Write(Act act, int seen, string words) =>
        Do(RiskVerb.Write, act, seen, words, () => PublicDraft = words.Trim());

    internal Refusal? Release(Act act, int seen) => Do(RiskVerb.Release, act, seen, "", () => PublicText = PublicDraft);

    internal Refusal? Raise(Act act, int seen, FindingMarking marking) =>
        marking <= Marking
            ? ProgrammeRefusals.NotHigher
            : Do(RiskVerb.Raise, act, seen, "", () => (Marking, MarkedBy) = (marking, act.Actor.Pseudonym));

    internal Refusal? Lower(Act act, int seen, FindingMarking marking, string why) =>
        marking >= Marking
            ? ProgrammeRefusals.NotLower
            : Do(RiskVerb.Lower, act, seen, why, () => (Marking, MarkedBy) = (marking, act.Actor.Pseudonym));

    internal Refusal? Open(Act act, int seen, NamedAuditors named, string why) =>
        Do(
            RiskVerb.Name,
            act,
            seen,
            why,
            () => Named = [.. Named.Where(one => one.Organisation != named.Organisation), named]
        );

    void Become(RiskFacts facts)
    {
        (Name, Text, Programmes) = (facts.Name.Trim(), facts.Text.Trim(), [.. facts.Programmes.Distinct().Order()]);
        Departments = [.. facts.Departments.Append(Steers).Distinct().Order(StringComparer.Ordinal)];
    }

    Refusal? Do(RiskVerb verb, Act act, int seen, string said, System.Action change)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        var rows = ProgrammeWorkflows.Risks;
        var asked = new ProgrammeAsked(act, Publisher, Steers, said) { HasDraft = HasDraft, Before = MarkedBy };
        if (rows.Refuse(State, verb, act, guard => ProgrammeGuards.Judge(guard, asked)) is { } refusal)
            return refusal;
        State = rows.Row(State, verb)!.To;
        change();
        Revision++;
        return null;
    }
}
