using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Deadlines;
using Rekenschap.Oversight.Commitments;

namespace Rekenschap.Wings.Tests.Oversight.Commitments;

/// <summary>How a promise stands follows from its window, its evidence and the day.</summary>
public sealed class StandingTests
{
    static readonly DeadlineWindow June = new(new(2024, 6, 1), new(2024, 6, 20));

    [Theory]
    [InlineData(5, 31, CommitmentStanding.Open)]
    [InlineData(6, 1, CommitmentStanding.Due)]
    [InlineData(6, 20, CommitmentStanding.Due)]
    [InlineData(6, 21, CommitmentStanding.Overdue)]
    public void A_promise_is_open_then_due_then_overdue(int month, int day, CommitmentStanding standing) =>
        Assert.Equal(standing, new CommitmentFacts(June).On(new(2024, month, day)));

    [Theory]
    [InlineData(20, CommitmentStanding.KeptInTime, 0)]
    [InlineData(21, CommitmentStanding.KeptLate, 1)]
    [InlineData(30, CommitmentStanding.KeptLate, 10)]
    public void Kept_on_the_last_day_is_in_time_and_a_day_later_is_late(int kept, CommitmentStanding standing, int late)
    {
        var facts = new CommitmentFacts(June, KeptOn: new(2024, 6, kept));
        Assert.Equal(standing, facts.On(new(2024, 12, 31)));
        Assert.Equal(late, facts.DaysLate(new(2024, 12, 31)));
    }

    [Fact]
    public void A_promise_without_a_day_stays_open_until_it_is_kept()
    {
        Assert.Equal(CommitmentStanding.Open, new CommitmentFacts(null).On(new(2099, 1, 1)));
        Assert.Equal(CommitmentStanding.KeptInTime, new CommitmentFacts(null, new(2024, 6, 1)).On(new(2099, 1, 1)));
    }

    [Fact]
    public void A_linked_promise_follows_another_whatever_happened_to_it() =>
        Assert.Equal(CommitmentStanding.Linked, new CommitmentFacts(June, IsLinked: true).On(new(2099, 1, 1)));

    [Fact]
    public void Withdrawn_after_its_window_it_was_overdue_until_then()
    {
        var facts = new CommitmentFacts(June, WithdrawnOn: new(2024, 7, 1));
        Assert.Equal(CommitmentStanding.Overdue, facts.On(new(2024, 6, 30)));
        Assert.Equal(CommitmentStanding.Withdrawn, facts.On(new(2024, 7, 1)));
    }

    /// <summary>Overdue is not undone by a day passing, and days late only grow until it is kept.</summary>
    [Fact]
    public void As_days_pass_nothing_becomes_less_late() =>
        Prop.ForAll(
                Gen.Zip(
                        Gen.Zip(Gen.Choose(0, 400), Gen.Choose(0, 400)),
                        Gen.Zip(Gen.Choose(-50, 600), Gen.Choose(0, 800))
                    )
                    .ToArbitrary(),
                one =>
                {
                    var start = new DateOnly(2024, 1, 1);
                    var from = start.AddDays(one.Item1.Item1);
                    var facts = new CommitmentFacts(
                        new(from, from.AddDays(one.Item1.Item2)),
                        one.Item2.Item1 < 0 ? null : start.AddDays(one.Item2.Item1)
                    );
                    var today = start.AddDays(one.Item2.Item2);
                    var (now, next) = (facts.On(today), facts.On(today.AddDays(1)));
                    return facts.DaysLate(today) <= facts.DaysLate(today.AddDays(1))
                        && (
                            now != CommitmentStanding.Overdue
                            || next is CommitmentStanding.Overdue or CommitmentStanding.KeptLate
                        )
                        && (facts.DaysLate(today) > 0)
                            == now is CommitmentStanding.Overdue or CommitmentStanding.KeptLate;
                }
            )
            .QuickCheckThrowOnFailure();
}
