using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Questions;

/// <summary>
/// One question of parliament with its answer. Each verb names the revision that was looked at, and gives null when it was
/// done, or the office's refusal, after which nothing has changed.
/// </summary>
public sealed class ParliamentQuestion
{
    public const int MostLetters = 20_000;

    public required Id<ParliamentQuestion> Id { get; init; }

    public required Id<QuestionList> List { get; init; }

    /// <summary>Code of the organisation that publishes.</summary>
    public required string Publisher { get; init; }

    /// <summary>As the committee numbered it.</summary>
    public required int Number { get; init; }

    /// <summary>The heading under which it was asked; empty where there was none.</summary>
    public required string Group { get; init; }

    /// <summary>Its words, as they came in.</summary>
    public required string Text { get; init; }

    /// <summary>Code of the organisation that answers; null while nobody was asked to.</summary>
    public string? Owner { get; private set; }

    /// <summary>Whether who answers is a ministry, so that its own controller agrees.</summary>
    public bool ByMinistry { get; private set; }

    /// <summary>The day by which the answer has to be agreed to.</summary>
    public DateOnly Due { get; private set; }

    public QuestionState State { get; private set; }

    /// <summary>In Markdown with claims; empty where nothing was written.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>Number of the latest answer; 0 where there is none.</summary>
    public int Version { get; private set; }

    /// <summary>Pseudonym; for the office only.</summary>
    public string? WrittenBy { get; private set; }

    /// <summary>Why it was returned, or agreed to though a claim does not hold; empty where nothing was said.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Number of the question with which it is answered.</summary>
    public int? SameAs { get; private set; }

    public int Revision { get; private set; } = 1;

    /// <summary>Whether nothing has to be done with it any more.</summary>
    public bool IsDone => State is QuestionState.Agreed or QuestionState.Linked;

    public bool IsLate(DateOnly today) => !IsDone && Due < today;

    /// <summary>What holds from the moment that the list came in.</summary>
    internal void Begin(Answerer? owner, DateOnly due) =>
        (Owner, ByMinistry, Due) = (owner?.Organisation, owner?.IsMinistry ?? false, due);

    internal Refusal? Assign(Act act, int seen, Answerer owner, DateOnly due) =>
        Do(QuestionVerb.Assign, act, seen, null) ?? Done(() => Begin(owner, due));

    /// <summary>An answer; whoever agreed, agreed to another one.</summary>
    internal Refusal? Write(Act act, int seen, string answer)
    {
        var verb = act.Role == Role.Editor ? QuestionVerb.Write : QuestionVerb.Supply;
        return Do(verb, act, seen, null)
            ?? Done(() => (Answer, Version, WrittenBy, Said) = (answer, Version + 1, act.Actor.Pseudonym, ""));
    }

    internal Refusal? Agree(Act act, int seen, AnswerJudgement judgement)
    {
        var verb = act.Role == Role.Controller ? QuestionVerb.Agree : QuestionVerb.Confirm;
        return Do(verb, act, seen, judgement) ?? Done(() => Said = act.Reason.Trim());
    }

    internal Refusal? Return(Act act, int seen)
    {
        var verb = act.Role == Role.Controller ? QuestionVerb.Decline : QuestionVerb.Return;
        return Do(verb, act, seen, null) ?? Done(() => Said = act.Reason.Trim());
    }

    internal Refusal? Link(Act act, int seen, int to) =>
        Do(QuestionVerb.Link, act, seen, null) ?? Done(() => SameAs = to);

    internal Refusal? Unlink(Act act, int seen) =>
        Do(QuestionVerb.Unlink, act, seen, null) ?? Done(() => SameAs = null);

    /// <summary>Another question is answered with this one: what was decided of it meanwhile was decided of another thing.</summary>
    internal void LeadTo() => Revision++;

    static Refusal? Done(Action change)
    {
        change();
        return null;
    }

    Refusal? Do(QuestionVerb verb, Act act, int seen, AnswerJudgement? judgement)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        if (
            QuestionWorkflow.Rows.Refuse(
                State,
                verb,
                act,
                guard => QuestionGuards.Judge(guard, this, act, judgement)
            ) is
            { } refusal
        )
            return refusal;
        State = QuestionWorkflow.Rows.Row(State, verb)!.To;
        Revision++;
        return null;
    }
}

/// <summary>An organisation that can be asked to answer.</summary>
public readonly record struct Answerer(string Organisation, bool IsMinistry);
