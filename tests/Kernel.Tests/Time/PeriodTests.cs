using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Kernel.Tests.Time;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2023", "2023-01-01", "2023-12-31")]
    [InlineData("2023-Q2", "2023-04-01", "2023-06-30")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-04-01", "2023-04-01", "2023-04-01")]
    [InlineData("2022-08..2023-03", "2022-08-01", "2023-03-31")]
    [InlineData("2018..2023", "2018-01-01", "2023-12-31")]
    public void A_period_is_read_as_SDMX_writes_it_and_written_back(string text, string start, string end)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal((start, end), ($"{period.Start:yyyy-MM-dd}", $"{period.End:yyyy-MM-dd}"));
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("23")]
    [InlineData("2023-13")]
    [InlineData("2023-Q5")]
    [InlineData("2023-02-30")]
    [InlineData("2023..2022")]
    [InlineData("2023-1")]
    [InlineData("2023 ")]
    [InlineData("0000")]
    [InlineData("..")]
    public void What_is_no_period_is_not_read_as_one(string text) => Assert.False(Period.TryParse(text, out _));

    [Theory]
    [InlineData("2022-08..2023-03", "1y", "2021-08..2022-03")]
    [InlineData("2024-02", "1y", "2023-02")]
    [InlineData("2023", "5y", "2018")]
    [InlineData("2023-Q1", "1q", "2022-Q4")]
    [InlineData("2024-02-29", "1y", "2023-02-28")]
    [InlineData("2023-03", "3m", "2022-12")]
    public void A_step_back_moves_both_ends(string period, string step, string expected)
    {
        Assert.True(Step.TryParse(step, out var back));
        Assert.Equal(Period.Parse(expected), Period.Parse(period).Shift(back.Negate()));
    }

    [Theory]
    [InlineData("2023", "2022")]
    [InlineData("2022-08..2023-03", "2021-12..2022-07")]
    [InlineData("2023-Q1", "2022-Q4")]
    [InlineData("2023-03-10..2023-03-19", "2023-02-28..2023-03-09")]
    public void The_previous_period_is_of_equal_length(string period, string expected) =>
        Assert.Equal(Period.Parse(expected), Period.Parse(period).Previous());

    [Fact]
    public void A_winter_splits_into_its_months_and_not_into_years()
    {
        var winter = Period.Parse("2022-08..2023-03");
        Assert.Equal(8, winter.Split(Frequency.Month).Count());
        Assert.Empty(winter.Split(Frequency.Year));
    }

    [Fact]
    public void Every_span_of_months_is_written_so_that_it_reads_back()
    {
        var spans =
            from start in Gen.Choose(0, 1200)
            from length in Gen.Choose(1, 40)
            let first = new DateOnly(1950, 1, 1).AddMonths(start)
            select new Period(first, first.AddMonths(length).AddDays(-1));
        Prop.ForAll(spans.ToArbitrary(), span => Period.Parse(span.ToString()) == span).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_months_of_a_span_cover_each_of_its_days_once()
    {
        var spans =
            from start in Gen.Choose(0, 1200)
            from length in Gen.Choose(1, 40)
            let first = new DateOnly(1950, 1, 1).AddMonths(start)
            select new Period(first, first.AddMonths(length).AddDays(-1));
        Prop.ForAll(spans.ToArbitrary(), span => span.Split(Frequency.Month).Sum(month => month.Days) == span.Days)
            .QuickCheckThrowOnFailure();
    }
}
