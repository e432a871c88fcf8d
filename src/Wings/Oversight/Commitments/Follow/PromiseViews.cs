using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Commitments.Follow;

/// <summary>Builds what every page tells of one promise.</summary>
static class PromiseViews
{
    /// <param name="others">At least the promise with which it is linked, and those that are linked to it.</param>
    public static PromiseView Of(Commitment one, IEnumerable<CommitmentLine> others, ListWords words)
    {
        var (standing, all) = (one.Facts.On(words.Today), others.ToList());
        return new(
            one.Subject,
            one.Words,
            CommitmentTexts.SignalOf(standing),
            words.In(Told(one, all, words.Today)),
            one.Invented,
            CommitmentStory.Of(one, words),
            [
                .. all.Where(other => other.Number == one.SameAs || other.SameAs == one.Number)
                    .Select(other => Other(one, other, words)),
            ]
        );
    }

    static readonly Func<Commitment, CommitmentLine> LineOf = CommitmentLine.Of.Compile();

    static Bilingual Told(Commitment one, List<CommitmentLine> others, DateOnly today) =>
        others.Find(other => other.Number == one.SameAs) is { } same
            ? StandingTexts.See(same)
            : StandingTexts.Told(LineOf(one), today);

    /// <summary>With how it stands where that one is followed; always with the day until which it runs.</summary>
    static (string, string, string) Other(Commitment one, CommitmentLine other, ListWords words)
    {
        var (standing, by) = (words.In(StandingTexts.Told(other, words.Today)), words.In(StandingTexts.By(other)));
        return other.Number == one.SameAs
            ? (
                words.In(CommitmentTexts.SameAs),
                $"{other.Subject} ({other.Paper}){by}: {standing}",
                words.LinkTo(other.Number)
            )
            : (words.In(CommitmentTexts.Followed), $"{other.Paper}{by}", words.LinkTo(other.Number));
    }
}
