using System.Linq.Expressions;

namespace Rekenschap.Oversight.Commitments;

/// <summary>What a list shows of a promise.</summary>
sealed record CommitmentLine(
    int Number,
    string Organisation,
    Promiser By,
    string Subject,
    string Paper,
    DateOnly PaperDate,
    DateOnly? From,
    DateOnly? Until,
    CommitmentState State,
    DateOnly? Ended,
    int? SameAs
)
{
    /// <summary>For a query: without the words, of which there may be many.</summary>
    public static readonly Expression<Func<Commitment, CommitmentLine>> Of = one =>
        new(
            one.Number,
            one.Organisation,
            one.By,
            one.Subject,
            one.Paper,
            one.PaperDate,
            one.From,
            one.Until,
            one.State,
            one.Ended,
            one.SameAs
        );

    public CommitmentFacts Facts => CommitmentFacts.Of(From, Until, State, Ended);
}
