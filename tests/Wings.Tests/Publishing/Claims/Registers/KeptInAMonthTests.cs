using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Claims.Registers;
using static Rekenschap.Wings.Tests.Publishing.Claims.Registers.Registered;

namespace Rekenschap.Wings.Tests.Publishing.Claims.Registers;

/// <summary>Of a promise the register may know the month in which it was kept and not the day: the verdict is then right whichever day is meant.</summary>
public sealed class KeptInAMonthTests
{
    const string Deadline = "voor de zomer van 2021";

    static JudgedClaim Judge(string kept, string words = Deadline, string moment = "2024-05-15") =>
        With(Promise("2020-10-28", Deadline, kept)).Judge(words, "promise:x", moment);

    [Theory]
    [InlineData("2021-05", Verdict.Holds)]
    [InlineData("2021-06", Verdict.Unverifiable)]
    [InlineData("2021-07", Verdict.Fails)]
    [InlineData("2021-06-20", Verdict.Holds)]
    [InlineData("2021-06-21", Verdict.Fails)]
    [InlineData("2021-Q1", Verdict.Holds)]
    [InlineData("2021-Q2", Verdict.Unverifiable)]
    [InlineData("2021", Verdict.Unverifiable)]
    [InlineData("2022", Verdict.Fails)]
    public void A_month_on_one_side_of_the_last_day_decides_and_one_across_it_does_not(string kept, Verdict verdict) =>
        Assert.Equal(verdict, Judge(kept).Verdict);

    [Theory]
    [InlineData("te laat", "2021-07", Verdict.Holds)]
    [InlineData("te laat", "2021-06", Verdict.Unverifiable)]
    [InlineData("te laat", "2021-05", Verdict.Fails)]
    [InlineData("is nagekomen", "2021-06", Verdict.Holds)]
    [InlineData("is tijdig nagekomen", "2021-06", Verdict.Unverifiable)]
    [InlineData("is tijdig nagekomen", "2021-05", Verdict.Holds)]
    public void What_is_said_of_the_past_is_held_against_every_day_of_the_month(
        string words,
        string kept,
        Verdict verdict
    ) => Assert.Equal(verdict, Judge(kept, words).Verdict);

    [Theory]
    [InlineData("2021-04-30", Verdict.Open)]
    [InlineData("2021-05-15", Verdict.Unverifiable)]
    [InlineData("2021-05-31", Verdict.Holds)]
    public void Within_the_month_nobody_can_tell_whether_it_was_kept_yet(string moment, Verdict verdict) =>
        Assert.Equal(verdict, Judge("2021-05", moment: moment).Verdict);

    [Fact]
    public void Late_is_late_within_the_month_too() =>
        Assert.Equal(Verdict.Fails, Judge("2022-08", moment: "2022-08-15").Verdict);

    [Theory]
    [InlineData("2020-10-28", Verdict.Unverifiable)]
    [InlineData("2020-10-31", Verdict.Holds)]
    public void A_month_that_began_before_the_promise_is_read_from_that_day_on(string moment, Verdict verdict) =>
        Assert.Equal(verdict, Judge("2020-10", moment: moment).Verdict);

    [Fact]
    public void The_reason_says_the_month_and_never_a_day_of_it()
    {
        Assert.Equal(
            "Klopt: nagekomen in mei 2021, binnen de termijn tot en met 20 juni 2021",
            Judge("2021-05").Reason.Nl
        );
        Assert.Equal(
            "Niet na te gaan: nagekomen in juni 2021, met een termijn tot en met 20 juni 2021; het oordeel hangt af van de dag, en die kent het register niet",
            Judge("2021-06").Reason.Nl
        );
        Assert.Contains(
            "kept in July 2021; the deadline was 20 June 2021",
            Judge("2021-07").Reason.En,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2020-12-01", Verdict.Open)]
    [InlineData("2020-12-02", Verdict.Unverifiable)]
    [InlineData("2021-06-21", Verdict.Unverifiable)]
    public void What_became_of_it_after_the_register_was_last_kept_is_not_known(string moment, Verdict verdict)
    {
        var registers = With(Promise("2020-10-28", Deadline) with { KnownUntil = Day("2020-12-01") });
        Assert.Equal(verdict, registers.Judge(Deadline, "promise:x", moment).Verdict);
    }

    [Fact]
    public void What_was_late_when_the_register_was_last_kept_is_late_for_good()
    {
        var late = With(Promise("2020-10-28", Deadline) with { KnownUntil = Day("2021-06-21") });
        Assert.Equal(Verdict.Fails, late.Judge(Deadline, "promise:x").Verdict);
        var kept = With(Promise("2020-10-28", Deadline, "2021-06-01") with { KnownUntil = Day("2021-06-21") });
        Assert.Equal(Verdict.Holds, kept.Judge(Deadline, "promise:x").Verdict);
    }

    /// <summary>For any month, deadline and moment: how it may stand is how it stands on the days of that month, and in no other way.</summary>
    [Fact]
    public void It_stands_as_on_one_of_the_days_and_on_each_of_them() =>
        Prop.ForAll(Seeds, Seeds, (one, other) => IsRight(one, other)).QuickCheckThrowOnFailure();

    static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    static bool IsRight(int one, int other)
    {
        var (from, due, unit) = (one % 500, one / 500 % 500, (Frequency)(one / 250_000 % 4));
        var (moment, back) = (other % 700, other / 700 % 500);
        var promised = new DateOnly(2020, 1, 1);
        var kept = Period.Containing(promised.AddDays(from), unit);
        var promise = Promise("2020-01-01", "op termijn") with
        {
            Until = due % 5 == 0 ? null : promised.AddDays(due),
            Withdrawn = back % 3 == 0 ? promised.AddDays(back) : null,
        };
        var at = promised.AddDays(moment);
        var each = Enumerable
            .Range(0, kept.Days)
            .Select(day =>
                PromiseStandings.On(promise with { Kept = Period.Day(kept.Start.AddDays(day)) }, at).Single()
            )
            .Distinct()
            .Order();
        return each.SequenceEqual(PromiseStandings.On(promise with { Kept = kept }, at));
    }

    [Fact]
    public void A_last_day_beyond_all_calendars_is_no_trouble() =>
        Assert.Equal(
            [PromiseStanding.Kept],
            PromiseStandings.On(
                Promise("2020-01-01", "op termijn", "2021") with
                {
                    Until = DateOnly.MaxValue,
                },
                DateOnly.MaxValue
            )
        );
}
