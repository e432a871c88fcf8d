using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Remarks;

/// <summary>What somebody said about a document, and what came of it. It must be settled before the document goes on.</summary>
public sealed class Remark
{
    const int MostReplies = 100;

    public required Id<Remark> Id { get; init; }

    public required Id<Draft> Draft { get; init; }

    /// <summary>The version that it was made of.</summary>
    public required int Version { get; init; }

    /// <summary>The words of the text that it is about; empty where it is about the whole.</summary>
    public required string Words { get; init; }

    /// <summary>Pseudonym of who made it; for the office only.</summary>
    public required string By { get; init; }

    /// <summary>What was said, in order; the first is the remark itself.</summary>
    public ImmutableArray<Said> Said { get; private set; } = [];

    /// <summary>When it was settled (UTC); null while it is open.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    public int Revision { get; private set; } = 1;

    public bool IsOpen => SettledAt is null;

    internal static Remark Begin(Act act, Id<Draft> draft, int version, string words, string text) =>
        new()
        {
            Id = new(Guid.CreateVersion7(act.At)),
            Draft = draft,
            Version = version,
            Words = words,
            By = act.Actor.Pseudonym,
            Said = [Remarks.Said.Of(act, text, SaidKind.Remark)],
        };

    internal Refusal? Reply(Act act, int seen, string text) => Say(act, seen, text, SaidKind.Reply, open: true);

    /// <summary>Says what was done with it.</summary>
    internal Refusal? Settle(Act act, int seen, string text)
    {
        if (Say(act, seen, text, SaidKind.Settled, open: true) is { } refusal)
            return refusal;
        SettledAt = act.At;
        return null;
    }

    /// <summary>It is not settled after all.</summary>
    internal Refusal? Reopen(Act act, int seen, string text)
    {
        if (Say(act, seen, text, SaidKind.Reopened, open: false) is { } refusal)
            return refusal;
        SettledAt = null;
        return null;
    }

    Refusal? Say(Act act, int seen, string text, SaidKind kind, bool open)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        if (IsOpen != open)
            return open ? RemarkRefusals.Settled : RemarkRefusals.Open;
        if (Said.Length >= MostReplies)
            return RemarkRefusals.Full;
        Said = Said.Add(Remarks.Said.Of(act, text, kind));
        Revision++;
        return null;
    }
}

public enum SaidKind
{
    Remark,
    Reply,
    Settled,
    Reopened,
}

/// <param name="By">Pseudonym; for the office only.</param>
public sealed record Said(SaidKind Kind, string Text, string By, string Organisation, Role Role, DateTimeOffset At)
{
    internal static Said Of(Act act, string text, SaidKind kind) =>
        new(kind, text, act.Actor.Pseudonym, act.Actor.Organisation, act.Role, act.At);
}
