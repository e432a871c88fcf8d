using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings;

/// <summary>What is said of a finding on the way, and who may read it.</summary>
public sealed partial class AuditFinding
{
    public FindingMarking Marking { get; internal set; } = FindingMarking.Internal;

    /// <summary>Pseudonym of who set the marking; null where nobody did.</summary>
    public string? MarkedBy { get; internal set; }

    /// <summary>Auditors who may read along besides who found it.</summary>
    public ImmutableArray<NamedAuditors> Named { get; private set; } = [];

    /// <summary>How far the department says it is; empty where nothing was said.</summary>
    public string Standing { get; private set; } = "";

    /// <summary>The day on which that held (peildatum).</summary>
    public DateOnly? StandingOn { get; private set; }

    /// <summary>A text for anybody that is yet to be released. Closed.</summary>
    public string PublicDraft { get; private set; } = "";

    /// <summary>What the government's own auditor (Auditdienst Rijk) thinks of it, and in which words. Hers alone.</summary>
    public InternalOpinion Opinion { get; private set; }

    public string OpinionSaid { get; private set; } = "";

    /// <summary>The day on which she gave it.</summary>
    public DateOnly? OpinionOn { get; private set; }

    internal Refusal? Opine(Act act, int seen, InternalOpinion opinion, DateOnly on, string said) =>
        Do(FindingVerb.Opine, act, seen, said)
        ?? Done(() => (Opinion, OpinionSaid, OpinionOn) = (opinion, said.Trim(), on));

    /// <summary>The department puts its own words right; that it regards it as solved stays.</summary>
    internal Refusal? Rephrase(Act act, int seen, string says) =>
        Do(FindingVerb.Rephrase, act, seen, says) ?? Done(() => Judgement = says.Trim());

    /// <summary>The auditor puts the words of her verdict right.</summary>
    internal Refusal? Revise(Act act, int seen, string verdict) =>
        Do(FindingVerb.Revise, act, seen, verdict) ?? Done(() => Verdict = verdict.Trim());

    /// <summary>The auditor gave the wrong verdict: it becomes the other one.</summary>
    internal Refusal? Overturn(Act act, int seen, string verdict) =>
        Do(FindingVerb.Overturn, act, seen, verdict) ?? Done(() => Verdict = verdict.Trim());

    internal Refusal? Tell(Act act, int seen, DateOnly on, string standing) =>
        Do(FindingVerb.Tell, act, seen, standing) ?? Done(() => (Standing, StandingOn) = (standing.Trim(), on));

    internal Refusal? Write(Act act, int seen, string text) =>
        Do(FindingVerb.Write, act, seen, text) ?? Done(() => PublicDraft = text.Trim());

    internal Refusal? Mark(Act act, int seen, FindingMarking to, string reason) =>
        to == Marking ? FindingRefusals.SameMarking
        : to < Marking && MarkedBy is { } who && act.SamePersonAs(who) ? FindingRefusals.FourEyes
        : Do(FindingVerb.Mark, act, seen, reason) ?? Done(() => (Marking, MarkedBy) = (to, act.Actor.Pseudonym));

    /// <summary>Opens it to auditors of an organisation until a last day; another day for those who were named already.</summary>
    internal Refusal? Name(Act act, int seen, NamedAuditors named, string reason) =>
        Do(FindingVerb.Name, act, seen, reason)
        ?? Done(() => Named = [.. Named.Where(one => one.Organisation != named.Organisation), named]);
}
