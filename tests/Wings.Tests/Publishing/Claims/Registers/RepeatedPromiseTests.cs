using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Claims.Registers;
using static Rekenschap.Wings.Tests.Publishing.Claims.Registers.Registered;

namespace Rekenschap.Wings.Tests.Publishing.Claims.Registers;

/// <summary>A promise that returns is held against every time between two times at which it was kept.</summary>
public sealed class RepeatedPromiseTests
{
    const string Yearly = "ten minste eens per jaar";

    static RegisteredCommitment Of(string every, params string[] times) =>
        Promise("2020-05-20", "") with
        {
            Every = Step.TryParse(every, out var step) ? step : null,
            Moments = [.. times.Select(Period.Parse)],
        };

    static JudgedClaim Judge(RegisteredCommitment promise, string moment, string words = Yearly) =>
        With(promise).Judge(words, "promise:x", moment);

    [Theory]
    [InlineData("2021-05-20", Verdict.Open)]
    [InlineData("2021-05-21", Verdict.Fails)]
    public void The_first_time_is_due_an_interval_after_it_was_promised(string moment, Verdict verdict) =>
        Assert.Equal(verdict, Judge(Of("1y"), moment).Verdict);

    [Theory]
    [InlineData("2021-05-20", "2022-05-20", "2023-05-20", Verdict.Open)]
    [InlineData("2021-05-20", "2022-05-20", "2023-05-21", Verdict.Fails)]
    [InlineData("2021-05-21", "2022-05-20", "2023-01-01", Verdict.Fails)]
    [InlineData("2021-01-01", "2022-01-02", "2022-06-01", Verdict.Fails)]
    [InlineData("2021-01-01", "2022-01-01", "2023-01-01", Verdict.Open)]
    public void Each_interval_counts_from_the_time_before(
        string first,
        string second,
        string moment,
        Verdict verdict
    ) => Assert.Equal(verdict, Judge(Of("1y", first, second), moment).Verdict);

    [Theory]
    [InlineData("2021-05", Verdict.Unverifiable)]
    [InlineData("2021-04", Verdict.Open)]
    [InlineData("2021-06", Verdict.Fails)]
    public void A_month_across_the_last_day_leaves_it_open_whether_one_was_missed(string time, Verdict verdict) =>
        Assert.Equal(verdict, Judge(Of("1y", time), "2021-12-31").Verdict);

    [Fact]
    public void What_follows_a_month_may_have_come_in_time_for_some_days_only()
    {
        Assert.Equal(Verdict.Unverifiable, Judge(Of("1y", "2021-03", "2022-03-15"), "2022-04-01").Verdict);
        Assert.Equal(Verdict.Open, Judge(Of("1y", "2021-03", "2022-03-01"), "2022-04-01").Verdict);
        Assert.Equal(Verdict.Fails, Judge(Of("1y", "2021-03", "2022-04-01"), "2022-04-01").Verdict);
    }

    [Fact]
    public void It_ends_well_on_its_last_day_and_when_it_is_taken_back()
    {
        var once = Of("1y", "2021-01-01");
        Assert.Equal(Verdict.Holds, Judge(once with { Until = Day("2021-12-31") }, "2024-05-15").Verdict);
        Assert.Equal(Verdict.Fails, Judge(once with { Until = Day("2022-01-02") }, "2024-05-15").Verdict);
        var back = Judge(once with { Withdrawn = Day("2021-12-31") }, "2024-05-15", "is ingetrokken");
        Assert.Equal(Verdict.Holds, back.Verdict);
    }

    [Fact]
    public void Where_the_register_was_not_followed_nobody_can_tell()
    {
        var followed = Of("1y", "2020-10-07", "2021-02-05") with { KnownUntil = Day("2021-02-05") };
        var judged = Judge(followed, "2024-05-15");
        Assert.Equal(Verdict.Unverifiable, judged.Verdict);
        Assert.Contains("bijgehouden tot en met 5 februari 2021", judged.Reason.Nl, StringComparison.Ordinal);
        Assert.Equal(Verdict.Open, Judge(followed, "2021-02-05").Verdict);
    }

    [Theory]
    [InlineData("elk jaar", Verdict.Open)]
    [InlineData("jaarlijks", Verdict.Open)]
    [InlineData("eens per twaalf maanden", Verdict.Open)]
    [InlineData("minstens eens per vier kwartalen", Verdict.Open)]
    [InlineData("elk half jaar", Verdict.Fails)]
    [InlineData("eind 2021", Verdict.Fails)]
    [InlineData("nog open", Verdict.Holds)]
    [InlineData("regelmatig", Verdict.Unreadable)]
    public void The_words_must_say_the_interval_of_the_register(string words, Verdict verdict) =>
        Assert.Equal(verdict, Judge(Of("1y", "2021-01-01"), "2021-06-01", words).Verdict);

    [Fact]
    public void Of_what_was_promised_once_no_interval_is_true()
    {
        var judged = With(Promise("2020-10-28", "eind 2021")).Judge(Yearly, "promise:x", "2021-01-01");
        Assert.Equal(Verdict.Fails, judged.Verdict);
        Assert.Contains("één keer", judged.Reason.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reason_says_how_often_it_was_kept_and_when_it_is_due_again()
    {
        var judged = Judge(Of("1y", "2021-01-10", "2021-12-01"), "2022-01-01");
        Assert.Equal(
            "Nog open: open: ten minste eens per jaar, 2 keer nagekomen; weer uiterlijk op 1 december 2022",
            judged.Reason.Nl
        );
        Assert.Contains(judged.Evidence.Single().Facts, fact => fact.Value.En == "10 January 2021, 1 December 2021");
    }

    [Theory]
    [InlineData(Language.Nl)]
    [InlineData(Language.En)]
    public void What_the_system_writes_of_an_interval_it_reads_back(Language language) =>
        Prop.ForAll(
                (byte count, byte unit) =>
                {
                    var step = new Step(count % 12 + 1, (Frequency)(unit % 4));
                    return ReadInterval.Of(ReadInterval.Write(step).In(language), language) is { } read
                        && ReadInterval.AreEqual(read, step);
                }
            )
            .QuickCheckThrowOnFailure();

    /// <summary>For any months: how it may stand is how it stands for the days that can be chosen in them, and in no other way.</summary>
    [Fact]
    public void It_stands_as_for_some_choice_of_days_and_for_each() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => IsRight(seed)).QuickCheckThrowOnFailure();

    static bool IsRight(int seed)
    {
        var (first, gap, moment, ends) = (seed % 4, seed / 4 % 70, seed / 280 % 240, seed / 67_200 % 256);
        var promised = new DateOnly(2020, 1, 10);
        var one = Period.Month(2020, 1 + first);
        var two = Period.Containing(one.End.AddDays(1 + gap), Frequency.Month);
        var at = promised.AddDays(moment);
        var promise = Promise("2020-01-10", "") with
        {
            Every = new(40, Frequency.Day),
            Until = ends % 4 == 0 ? promised.AddDays(ends) : null,
        };
        IEnumerable<DateOnly> Days(Period month) =>
            Enumerable.Range(0, month.Days).Select(day => month.Start.AddDays(day)).Where(day => day >= promised);
        var each = Days(one)
            .SelectMany(
                _ => Days(two),
                (day, next) =>
                    PromiseStandings.On(promise with { Moments = [Period.Day(day), Period.Day(next)] }, at).Single()
            )
            .Distinct()
            .Order();
        return each.SequenceEqual(PromiseStandings.On(promise with { Moments = [one, two] }, at));
    }
}
