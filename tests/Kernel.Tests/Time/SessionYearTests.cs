using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Kernel.Tests.Time;

/// <summary>The session year of the States General, which begins on the third Tuesday of September.</summary>
public sealed class SessionYearTests
{
    static readonly Gen<DateOnly> Days =
        from number in Gen.Choose(new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2100, 12, 31).DayNumber)
        select DateOnly.FromDayNumber(number);

    [Theory]
    [InlineData(2018, "2018-09-18")]
    [InlineData(2019, "2019-09-17")]
    [InlineData(2020, "2020-09-15")]
    [InlineData(2023, "2023-09-19")]
    [InlineData(2024, "2024-09-17")]
    public void It_begins_on_the_third_Tuesday_of_September(int year, string day) =>
        Assert.Equal(
            DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
            new SessionYear(year).Start
        );

    [Fact]
    public void The_day_before_it_begins_belongs_to_the_year_before()
    {
        Assert.Equal(new SessionYear(2022), SessionYear.Of(new DateOnly(2023, 9, 18)));
        Assert.Equal(new SessionYear(2023), SessionYear.Of(new DateOnly(2023, 9, 19)));
        Assert.Equal(new SessionYear(2023), SessionYear.Of(new DateOnly(2024, 5, 15)));
    }

    [Fact]
    public void Every_day_falls_in_one_session_year_and_those_join_without_a_gap() =>
        Prop.ForAll(
                Days.ToArbitrary(),
                day =>
                {
                    var year = SessionYear.Of(day);
                    Assert.InRange(day, year.Start, year.End);
                    Assert.Equal(DayOfWeek.Tuesday, year.Start.DayOfWeek);
                    Assert.InRange(year.Start.Day, 15, 21);
                    Assert.Equal(year.End.AddDays(1), new SessionYear(year.First + 1).Start);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2022/23")]
    [InlineData("2022-2023")]
    [InlineData("2022–2023")]
    [InlineData("2022 - 23")]
    public void Two_years_that_follow_each_other_are_a_session_year(string text)
    {
        Assert.True(SessionYear.TryParse(text, out var year));
        Assert.Equal("2022-2023", year.ToString());
    }

    [Theory]
    [InlineData("1999/00", true)]
    [InlineData("2022/24", false)]
    [InlineData("2022-2022", false)]
    [InlineData("2023/22", false)]
    [InlineData("2022", false)]
    [InlineData("22/23", false)]
    [InlineData("2022/2", false)]
    [InlineData("٢٠٢٢/٢٣", false)]
    [InlineData(null, false)]
    public void Other_years_are_none(string? text, bool is_one) =>
        Assert.Equal(is_one, SessionYear.TryParse(text, out _));
}
