using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Errata;

/// <summary>An erratum as the office keeps it: a published claim that no longer has the verdict under which it was published.</summary>
public sealed class KeptErratum
{
    public required Id<KeptErratum> Id { get; init; }

    /// <summary>Code of the edition.</summary>
    public required string Edition { get; init; }

    /// <summary>From 1 within the edition: how people call it.</summary>
    public required int Number { get; init; }

    /// <summary>Code of the organisation that published, and that must answer.</summary>
    public required string Publisher { get; init; }

    /// <summary>Number of the publication whose claim it is.</summary>
    public required int Publication { get; init; }

    public required string Document { get; init; }

    /// <summary>Which of the document's claims.</summary>
    public required int Claim { get; init; }

    public required string Words { get; init; }

    public required string Target { get; init; }

    public required Verdict Was { get; init; }

    public required string WasSaidNl { get; init; }

    public required string WasSaidEn { get; init; }

    /// <summary>The verdict that was last found.</summary>
    public required Verdict Is { get; set; }

    /// <summary>The delivery that did it; empty where none can be named.</summary>
    public required string Delivery { get; set; }

    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>Whose answer is waited for, if anybody's.</summary>
    public ErratumState State { get; private set; }

    public AnswerKind? Kind { get; private set; }

    public string? Text { get; private set; }

    public string? AnsweredBy { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>What was answered to what was so before, the oldest first.</summary>
    public ImmutableArray<ErratumAnswer> Earlier { get; private set; } = [];

    /// <summary>Raised by one with each change; a write that saw another is refused.</summary>
    public int Revision { get; private set; }

    public ErratumAnswer? Answer =>
        State == ErratumState.Answered ? new(Kind!.Value, Text!, AnsweredBy!, AnsweredOn!.Value) : null;

    /// <summary>The coordinator says in public what happens with it; the act's reason is what the public reads.</summary>
    /// <param name="seen">Revision that was looked at; null where nobody looked at a page.</param>
    public Refusal? Respond(Act act, AnswerKind kind, DateOnly today, int? seen = null) =>
        Refusals.IfStale(seen ?? Revision, Revision)
        ?? Do(
            ErratumVerb.Answer,
            act,
            () => (Kind, Text, AnsweredBy, AnsweredOn) = (kind, act.Reason.Trim(), act.Actor.Organisation, today)
        );

    /// <summary>The statement has again the verdict under which it was published.</summary>
    public Refusal? Settle(Act act) =>
        Do(
            ErratumVerb.Settle,
            act,
            () =>
            {
                Lay();
                Is = Was;
            }
        );

    /// <summary>Another correction changed it again: what was answered was answered to another fact.</summary>
    public Refusal? Reopen(Act act, Verdict now, string delivery) =>
        Do(
            ErratumVerb.Reopen,
            act,
            () =>
            {
                Lay();
                (Is, Delivery, Kind, Text, AnsweredBy, AnsweredOn) = (now, delivery, null, null, null, null);
            }
        );

    /// <summary>An answer that no longer is one stays to be read.</summary>
    void Lay() => Earlier = Answer is { } answer ? Earlier.Add(answer) : Earlier;

    Refusal? Do(ErratumVerb verb, Act act, Action change)
    {
        if (ErratumWorkflow.Rows.Refuse(State, verb, act, guard => Guard(guard, act)) is { } refusal)
            return refusal;
        change();
        State = ErratumWorkflow.Rows.Row(State, verb)!.To;
        Revision++;
        return null;
    }

    Refusal? Guard(string guard, Act act) =>
        guard switch
        {
            ErratumWorkflow.OwnPublication when act.Actor.Organisation != Publisher => ErrataRefusals.OthersPublication,
            ErratumWorkflow.WithReason when string.IsNullOrWhiteSpace(act.Reason) => ErrataRefusals.NothingSaid,
            _ => null,
        };
}
