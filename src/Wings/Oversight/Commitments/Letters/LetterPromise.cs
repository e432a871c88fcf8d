using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Import;

namespace Rekenschap.Oversight.Commitments.Letters;

/// <summary>A text that became public and was read for what it promises.</summary>
public sealed class ReadLetter
{
    /// <summary>By which the wing that writes texts knows it.</summary>
    public required string Key { get; init; }

    /// <summary>Code of the organisation that publishes it.</summary>
    public required string Publisher { get; init; }

    public required string Title { get; init; }

    /// <summary>What it is known by in parliament; empty where it has no reference.</summary>
    public required string Paper { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>On which it was read: mails about it count from here.</summary>
    public required DateOnly ReadOn { get; init; }
}

/// <summary>
/// A sentence of a public text that reads as a promise. It waits until somebody enters it, says which promise of the register
/// it is, or sets it aside with a reason.
/// </summary>
public sealed class LetterPromise
{
    public required Id<LetterPromise> Id { get; init; }

    /// <summary>Key of the text.</summary>
    public required string Letter { get; init; }

    /// <summary>Code of the organisation that publishes the text.</summary>
    public required string Publisher { get; init; }

    /// <summary>Of the text.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>In the text, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The sentence.</summary>
    public required string Words { get; init; }

    /// <summary>The words of its deadline.</summary>
    public required string Phrase { get; init; }

    /// <summary>The last day that they mean; null where none follows.</summary>
    public required DateOnly? Until { get; init; }

    public LetterPromiseState State { get; private set; }

    /// <summary>Number of the promise of the register that it is; null while that is not said.</summary>
    public int? Promise { get; private set; }

    /// <summary>Why it was set aside, or waits again; empty where nothing was said. For the office.</summary>
    public string Said { get; private set; } = "";

    public int Revision { get; private set; } = 1;

    /// <summary>Whether a promise of the register says it in the same words, of the same day.</summary>
    internal bool IsSaidBy(DateOnly paperDate, string words) =>
        Date == paperDate && SheetColumns.Fold(Words) == SheetColumns.Fold(words);

    /// <summary>It is in the register now: somebody put it there, from here or in any other way.</summary>
    internal void EnteredAs(int number)
    {
        (State, Promise) = (LetterPromiseState.Entered, number);
        Revision++;
    }

    internal Refusal? Link(Act act, int seen, int promise) =>
        Do(LetterPromiseVerb.Link, act, seen, "") ?? Becomes(promise, "");

    internal Refusal? SetAside(Act act, int seen, string reason) =>
        Do(LetterPromiseVerb.SetAside, act, seen, reason) ?? Becomes(null, reason);

    internal Refusal? Reopen(Act act, int seen, string reason) =>
        Do(LetterPromiseVerb.Reopen, act, seen, reason) ?? Becomes(null, reason);

    Refusal? Becomes(int? promise, string said)
    {
        (Promise, Said) = (promise, said.Trim());
        return null;
    }

    Refusal? Do(LetterPromiseVerb verb, Act act, int seen, string said)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        if (LetterWorkflow.Rows.Refuse(State, verb, act, guard => Judge(guard, act, said)) is { } refusal)
            return refusal;
        State = LetterWorkflow.Rows.Row(State, verb)!.To;
        Revision++;
        return null;
    }

    Refusal? Judge(string guard, Act act, string said) =>
        guard switch
        {
            CommitmentWorkflow.OwnPublication => act.Actor.Organisation == Publisher
                ? null
                : CommitmentRefusals.OfAnother(Publisher),
            CommitmentWorkflow.WithReason => string.IsNullOrWhiteSpace(said) ? LetterRefusals.NothingSaid : null,
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };
}
