using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Portfolio.Activities;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.Activities;

public sealed class DurationTests
{
    [Theory]
    [InlineData("2020-01-01", "2020-01-01", 0, 0, 0)]
    [InlineData("2020-01-01", "2021-01-01", 1, 0, 0)]
    [InlineData("2020-01-15", "2023-04-20", 3, 3, 5)]
    [InlineData("2020-01-31", "2020-02-29", 0, 1, 0)]
    [InlineData("2020-02-29", "2021-02-28", 1, 0, 0)]
    [InlineData("2019-12-31", "2020-01-01", 0, 0, 1)]
    [InlineData("2023-01-01", "2023-12-31", 0, 11, 30)]
    public void A_duration_is_whole_years_and_months_by_the_calendar_and_the_days_that_are_left(
        string from,
        string to,
        int years,
        int months,
        int days
    )
    {
        var found = Duration.Between(Day(from), Day(to));

        Assert.Equal((years * 4380) + (months * 365) + (days * 12), found.Parts);
        Assert.Equal(years + (months / 12m) + (days / 365m), found.Years, 20);
    }

    [Fact]
    public void Swapping_two_days_changes_the_sign_alone() =>
        Prop.ForAll<ushort, ushort>(
                (a, b) => Duration.Between(Of(a), Of(b)).Parts == -Duration.Between(Of(b), Of(a)).Parts
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_end_never_makes_a_shorter_duration() =>
        Prop.ForAll<ushort, ushort>(
                (start, length) =>
                {
                    var (from, to) = (Of(start), Of(start).AddDays(length));
                    return Duration.Between(from, to.AddDays(1)) >= Duration.Between(from, to);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_duration_differs_from_the_days_in_it_by_little() =>
        Prop.ForAll<ushort, ushort>(
                (start, length) =>
                {
                    var from = Of(start);
                    var years = Duration.Between(from, from.AddDays(length)).Years;
                    return Math.Abs(years - (length / 365.2425m)) < 0.01m;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Twice_as_long_is_exactly_a_whole_more_whatever_the_months() =>
        Prop.ForAll<byte>(months =>
            {
                var start = Day("2010-01-01");
                var initial = Duration.Between(start, start.AddMonths(months + 1));
                var current = Duration.Between(start, start.AddMonths((months + 1) * 2));
                return Duration.Change(initial, current) == 1m
                    && Buckets.OfDuration(Duration.Change(initial, current)) == DurationBucket.LaterWholeOrMore;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_change_of_a_duration_is_not_known_when_the_initial_one_is_none_or_not_known()
    {
        Assert.Null(Duration.Change(default(Duration), new(4380)));
        Assert.Null(Duration.Change(null, new(4380)));
        Assert.Null(Duration.Change(new(4380), null));
        Assert.Null(Duration.Between(null, Day("2020-01-01")));
        Assert.Equal(-0.5m, Duration.Change(new(4380), new(2190)));
    }

    static DateOnly Of(ushort day) => Day("1950-01-01").AddDays(day);
}
