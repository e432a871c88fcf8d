namespace Rekenschap.Oversight.Commitments.Follow;

/// <summary>Builds what every page tells of one promise.</summary>
static class PromiseViews
{
    /// <param name="others">At least the promise with which it is linked, and those that are linked to it.</param>
    public static PromiseView Of(Commitment one, IEnumerable<CommitmentLine> others, ListWords words)
    {
        var standing = one.Facts.On(words.Today);
        return new(
            one.Subject,
            one.Words,
            CommitmentTexts.SignalOf(standing),
            words.In(CommitmentTexts.Told(standing, one.Facts.DaysLate(words.Today))),
            one.Invented,
            CommitmentStory.Of(one, words),
            [
                .. others
                    .Where(other => other.Number == one.SameAs || other.SameAs == one.Number)
                    .Select(other => Other(one, other, words)),
            ]
        );
    }

    static (string, string, string) Other(Commitment one, CommitmentLine other, ListWords words)
    {
        var standing = words.In(CommitmentTexts.Told(other.Facts.On(words.Today), other.Facts.DaysLate(words.Today)));
        return other.Number == one.SameAs
            ? (
                words.In(CommitmentTexts.SameAs),
                $"{other.Subject} ({other.Paper}): {standing}",
                words.LinkTo(other.Number)
            )
            : (words.In(CommitmentTexts.Followed), other.Paper, words.LinkTo(other.Number));
    }
}
