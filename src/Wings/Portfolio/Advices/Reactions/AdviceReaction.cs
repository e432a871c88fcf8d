using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Advices.Reactions;

/// <summary>What the department says to an advice: a row of its own, with a revision of its own, since its owner is another.</summary>
public sealed class AdviceReaction
{
    public const int MostSaid = 4000;

    public required Id<AdviceReaction> Id { get; init; }

    /// <summary>Number of the advice; there is one for each.</summary>
    public required int Advice { get; init; }

    public ReactionState State { get; private set; }

    /// <summary>Of the cabinet's reaction; null while there is none.</summary>
    public DateOnly? On { get; private set; }

    /// <summary>The paper that it is.</summary>
    public string Paper { get; private set; } = "";

    public string Words { get; private set; } = "";

    /// <summary>What was said of the recommendations, in the order in which it was said.</summary>
    public ImmutableArray<FollowUpStep> Steps { get; private set; } = [];

    public int Revision { get; private set; } = 1;

    internal Refusal? React(Act act, int seen, IctAdvice advice, DateOnly on, string paper, string words) =>
        Do(ReactionVerb.React, act, seen, advice, 0)
        ?? Done(() => (On, Paper, Words) = (on, paper.Trim(), words.Trim()));

    /// <param name="read">The revision of the advice that was read: in another the number may be another recommendation's.</param>
    internal Refusal? Follow(Act act, int seen, IctAdvice advice, int read, FollowUpStep step) =>
        Refusals.IfStale(read, advice.Revision)
        ?? Do(ReactionVerb.Follow, act, seen, advice, step.Number)
        ?? Done(() => Steps = Steps.Add(step with { Of = advice.Recommendations[step.Number - 1] }));

    Refusal? Do(ReactionVerb verb, Act act, int seen, IctAdvice advice, int number)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        var rows = ReactionWorkflow.Rows;
        if (rows.Refuse(State, verb, act, guard => Judge(guard, advice, act, number)) is { } refusal)
            return refusal;
        State = rows.Row(State, verb)!.To;
        Revision++;
        return null;
    }

    static Refusal? Judge(string guard, IctAdvice advice, Act act, int number) =>
        guard switch
        {
            ReactionWorkflow.OwnReaction => act.Actor.Organisation == advice.Ministry
                ? null
                : AdviceRefusals.OfAnother(advice.Ministry),
            ReactionWorkflow.AdviceSent => advice.IsPublic ? null : AdviceRefusals.NotSent,
            ReactionWorkflow.OfAdvice => number >= 1 && number <= advice.Recommendations.Length
                ? null
                : AdviceRefusals.NoSuchRecommendation,
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };

    static Refusal? Done(Action change)
    {
        change();
        return null;
    }
}

/// <summary>How far a recommendation was on a day, by the department's word.</summary>
/// <param name="Number">Of the recommendation within the advice, from 1.</param>
/// <param name="Of">The recommendation as it read when this was said: a quotation may read otherwise than the original.</param>
public sealed record FollowUpStep(int Number, DateOnly On, FollowUp HowFar, string Says, string Of = "");
