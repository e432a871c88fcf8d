using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Way;

namespace Rekenschap.Publishing.Drafts;

/// <summary>
/// A document that is being written and on its way out. Its texts are <see cref="DraftVersion"/>s and never change; what
/// was agreed to was agreed to of one of them. Each verb names the revision that was looked at, and gives null when it was
/// done, or the office's refusal, after which nothing has changed.
/// </summary>
public sealed class Draft
{
    public required Id<Draft> Id { get; init; }

    /// <summary>Code of the edition.</summary>
    public required string Edition { get; init; }

    /// <summary>Code of the organisation that publishes.</summary>
    public required string Publisher { get; init; }

    /// <summary>Path from the edition folder, where its text will stand: <c>documents/brief.md</c>.</summary>
    public required string Path { get; init; }

    public required string Title { get; set; }

    public required DocumentKind Kind { get; set; }

    public required Language Language { get; set; }

    public required DateTimeOffset BegunAt { get; init; }

    public DraftState State { get; private set; }

    /// <summary>Number of the latest version, from 1.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Codes of the departments whose ministers sign, one or two.</summary>
    public ImmutableArray<string> Signers { get; internal set; } = [];

    /// <summary>Who signed what.</summary>
    public ImmutableArray<Signature> Signatures { get; private set; } = [];

    /// <summary>When the Chamber received it, and until when it is not public; null before.</summary>
    public DateTimeOffset? DeliveredAt { get; private set; }

    /// <summary>Under which reference the Chamber received it; empty before.</summary>
    public string DeliveredAs { get; private set; } = "";

    /// <summary>When it becomes public (UTC); null where that is not set.</summary>
    public DateTimeOffset? PublicAt { get; internal set; }

    /// <summary>Until when each step is to be taken.</summary>
    public ImmutableArray<StepDate> Dates { get; private set; } = [];

    /// <summary>What council and cabinet agreed to, each of one version.</summary>
    public ImmutableArray<Agreement> Agreements { get; private set; } = [];

    /// <summary>With which others it goes out; null where it goes by itself.</summary>
    public Id<Packages.Package>? Package { get; internal set; }

    /// <summary>Goes up by one with every deed.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>Address in the ledger.</summary>
    public string Subject => $"{Edition}/{Path}";

    /// <summary>Whether nobody has had the last word on it.</summary>
    public bool IsUnderWay => State is not (DraftState.Public or DraftState.Withdrawn);

    /// <summary>Another text; whoever signed, signed another one.</summary>
    internal Refusal? Revise(Act act, int seen)
    {
        if (Do(DraftVerb.Revise, act, seen, null) is { } refusal)
            return refusal;
        Version++;
        return null;
    }

    /// <param name="checks">What is found at this step; null where the step asks for none.</param>
    internal Refusal? Go(DraftVerb verb, Act act, int seen, DraftChecks? checks = null)
    {
        if (Do(verb, act, seen, checks) is { } refusal)
            return refusal;
        if (State == DraftState.Writing)
            Signatures = [];
        return null;
    }

    /// <summary>A signature; the last one seals it.</summary>
    internal Refusal? Sign(Act act, int seen, DraftChecks checks)
    {
        var last = Signers.Except(Signatures.Select(one => one.Organisation)).Count() == 1;
        if (Do(last ? DraftVerb.Seal : DraftVerb.Sign, act, seen, checks) is { } refusal)
            return refusal;
        Signatures = Signatures.Add(new(act.Actor.Organisation, act.Actor.Pseudonym, act.At, Version));
        return null;
    }

    /// <summary>Council or cabinet agreed to this version.</summary>
    /// <param name="decided">The day of the decision, which the act names.</param>
    internal Refusal? Agree(DraftVerb verb, Act act, int seen, DraftChecks checks, DateOnly decided)
    {
        var step = State;
        if (Do(verb, act, seen, checks) is { } refusal)
            return refusal;
        Agreements = Agreements.Add(new(step, Version, act.Reason, decided));
        return null;
    }

    /// <summary>Whether what was agreed to is this text: another one voids it.</summary>
    public bool Holds(Agreement agreement) => agreement.Version == Version;

    /// <summary>Who signs, until when each step is to be taken, and when it becomes public.</summary>
    internal Refusal? Plan(Act act, int seen, DraftPlan plan)
    {
        var signers = plan.Signers.ToHashSet(StringComparer.Ordinal);
        if (State > DraftState.Cabinet && !signers.SetEquals(Signers))
            return DraftRefusals.SignersFixed;
        if (signers.Count is < 1 or > 2 || signers.Count != plan.Signers.Length)
            return DraftRefusals.OneOrTwoSign;
        if (Do(DraftVerb.Plan, act, seen, null) is { } refusal)
            return refusal;
        (Signers, Dates, PublicAt) = (plan.Signers, plan.Dates, plan.PublicAt);
        return null;
    }

    /// <summary>Something was said or decided about it, so that whoever looked before looks again.</summary>
    internal void Noted() => Revision++;

    /// <param name="received">When the Chamber received it.</param>
    /// <param name="reference">Under which it did.</param>
    internal Refusal? Deliver(Act act, int seen, DraftChecks checks, DateTimeOffset received, string reference)
    {
        if (received > act.At)
            return DraftRefusals.NotReceived;
        if (Do(DraftVerb.Deliver, act, seen, checks) is { } refusal)
            return refusal;
        (DeliveredAt, DeliveredAs) = (received, reference);
        return null;
    }

    Refusal? Do(DraftVerb verb, Act act, int seen, DraftChecks? checks)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        if (
            DraftWorkflow.Rows.Refuse(State, verb, act, guard => DraftGuards.Judge(guard, this, act, checks)) is
            { } refusal
        )
            return refusal;
        State = DraftWorkflow.Rows.Row(State, verb)!.To;
        Revision++;
        return null;
    }
}

/// <summary>One minister's signature, on a mandate.</summary>
/// <param name="By">Pseudonym of who signed; for the office only.</param>
/// <param name="Version">Of the text.</param>
public sealed record Signature(string Organisation, string By, DateTimeOffset At, int Version);
