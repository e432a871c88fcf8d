using Rekenschap.Oversight.Notices.Answers;

namespace Rekenschap.Oversight.Notices;

/// <summary>How many organisations said what.</summary>
/// <param name="Sent">To how many it was sent.</param>
/// <param name="Missing">How many did not say what it means for them.</param>
public readonly record struct NoticeTally(int Sent, int Missing, int Unsure, int Affected, int Unaffected, int Done)
{
    /// <summary>Whether nothing is left to do.</summary>
    public bool IsSettled => Unaffected + Done == Sent;

    public int Answered => Sent - Missing;

    public static NoticeTally Of(IEnumerable<AnswerState> states)
    {
        var counts = states.CountBy(state => state).ToDictionary();
        int Count(AnswerState state) => counts.GetValueOrDefault(state);
        return new(
            counts.Values.Sum(),
            Count(AnswerState.Asked) + Count(AnswerState.Received),
            Count(AnswerState.Unsure),
            Count(AnswerState.Affected),
            Count(AnswerState.Unaffected),
            Count(AnswerState.Done)
        );
    }
}
