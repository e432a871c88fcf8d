using System.Collections.Immutable;

namespace Rekenschap.Oversight.Commitments;

/// <summary>A promise with how it stands on a day, for a query: what <see cref="CommitmentFacts.On"/> says, in words that a database knows.</summary>
sealed class StandingPromise
{
    public required Commitment Promise { get; init; }

    /// <summary>A <see cref="CommitmentStanding"/>.</summary>
    public required int Standing { get; init; }

    public static IQueryable<StandingPromise> Of(IQueryable<Commitment> all, DateOnly today) =>
        all.Select(one => new StandingPromise
        {
            Promise = one,
            Standing =
                one.State == CommitmentState.Linked ? (int)CommitmentStanding.Linked
                : one.State == CommitmentState.Kept && one.Ended <= today
                    ? (
                        one.From != null && one.Until != null && one.Ended > one.Until
                            ? (int)CommitmentStanding.KeptLate
                            : (int)CommitmentStanding.KeptInTime
                    )
                : one.State == CommitmentState.Withdrawn && one.Ended <= today ? (int)CommitmentStanding.Withdrawn
                : one.From == null || one.Until == null || one.From > today ? (int)CommitmentStanding.Open
                : one.Until >= today ? (int)CommitmentStanding.Due
                : (int)CommitmentStanding.Overdue,
        });

    /// <summary>What is longest overdue first, then what is due, what is open, and all else; each by its last day.</summary>
    public static IQueryable<Commitment> InOrder(IQueryable<Commitment> all, DateOnly today) =>
        Of(all, today)
            .OrderBy(one =>
                one.Standing == (int)CommitmentStanding.Overdue ? 0
                : one.Standing == (int)CommitmentStanding.Due ? 1
                : one.Standing == (int)CommitmentStanding.Open ? 2
                : 3
            )
            .ThenBy(one => one.Promise.Until == null ? 1 : 0)
            .ThenBy(one => one.Promise.Until)
            .ThenBy(one => one.Promise.Number)
            .Select(one => one.Promise);
}

/// <summary>The same of a line in memory.</summary>
readonly record struct StandingLine(CommitmentLine Line, CommitmentStanding Standing)
{
    /// <summary>In the order of <see cref="StandingPromise.InOrder"/>.</summary>
    public static ImmutableArray<StandingLine> InOrder(IEnumerable<CommitmentLine> lines, DateOnly today) =>
        [
            .. lines
                .Select(line => new StandingLine(line, line.Facts.On(today)))
                .OrderByDescending(one => Urgency(one.Standing))
                .ThenBy(one => one.Line.Until ?? DateOnly.MaxValue)
                .ThenBy(one => one.Line.Number),
        ];

    static int Urgency(CommitmentStanding standing) =>
        standing switch
        {
            CommitmentStanding.Overdue => 3,
            CommitmentStanding.Due => 2,
            CommitmentStanding.Open => 1,
            _ => 0,
        };
}
