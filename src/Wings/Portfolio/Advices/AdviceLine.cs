using Rekenschap.Portfolio.Advices.Reactions;

namespace Rekenschap.Portfolio.Advices;

/// <summary>An advice with what the department said to it.</summary>
/// <param name="Activity">Name and address of the activity; null for a project that is not in the register, or not public.</param>
public sealed record AdviceLine(IctAdvice Advice, AdviceReaction Reaction, AdvisedActivity? Activity)
{
    public int CarriedOut => Count(FollowUp.CarriedOut);

    /// <summary>How many recommendations the department says it will not follow.</summary>
    public int NotTaken => Count(FollowUp.NotTaken);

    /// <summary>How many recommendations were last said to stand so.</summary>
    public int Count(FollowUp howFar) =>
        Enumerable
            .Range(1, Advice.Recommendations.Length)
            .Count(number => (Last(number)?.HowFar ?? FollowUp.NotBegun) == howFar);

    /// <summary>
    /// What was said last of a recommendation as it reads now; null where nothing was. A recommendation is its words: it may
    /// have stood at another place when this was said. Only of two that read the same does the place tell which was meant.
    /// </summary>
    /// <param name="number">From 1.</param>
    public FollowUpStep? Last(int number)
    {
        var text = Advice.Recommendations[number - 1];
        var alone = Advice.Recommendations.Count(one => one == text) == 1;
        return Reaction.Steps.LastOrDefault(step => step.Of == text && (alone || step.Number == number));
    }

    /// <summary>What was said last of what stood at this place and stands nowhere in the advice any more; null where nothing was.</summary>
    /// <param name="number">From 1.</param>
    public FollowUpStep? LastOfOlder(int number) =>
        Reaction.Steps.LastOrDefault(step => step.Number == number && !Advice.Recommendations.Contains(step.Of));

    /// <summary>How it stands, by what was said to it.</summary>
    public AdviceStanding Standing =>
        Reaction.State == ReactionState.Awaited ? AdviceStanding.Awaited
        : CarriedOut + NotTaken < Advice.Recommendations.Length ? AdviceStanding.Followed
        : AdviceStanding.Done;
}

/// <summary>The activity on which an advice is.</summary>
public sealed record AdvisedActivity(int Number, string Name, string Slug);

/// <summary>How a public advice stands.</summary>
public enum AdviceStanding
{
    /// <summary>The cabinet has not reacted.</summary>
    Awaited,

    /// <summary>It has; of some recommendation nobody said yet that it was carried out or is not taken over.</summary>
    Followed,

    /// <summary>Every recommendation was carried out or is not taken over, by the department's word.</summary>
    Done,
}
