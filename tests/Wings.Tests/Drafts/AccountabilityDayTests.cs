using Rekenschap.Kernel.Time;
using Rekenschap.Publishing.Drafts.Way;

namespace Rekenschap.Wings.Tests.Drafts;

public sealed class AccountabilityDayTests
{
    [Theory]
    [InlineData(2019, 15)]
    [InlineData(2020, 20)]
    [InlineData(2021, 19)]
    [InlineData(2022, 18)]
    [InlineData(2023, 17)]
    [InlineData(2024, 15)]
    [InlineData(2025, 21)]
    public void Ministers_give_account_on_the_third_Wednesday_of_May(int year, int day) =>
        Assert.Equal(new DateOnly(year, 5, day), AccountabilityDay.Of(year));

    [Fact]
    public void In_every_year_it_is_a_Wednesday_with_two_before_it_and_what_is_said_is_public_at_noon()
    {
        for (var year = 2000; year < 2200; year++)
        {
            var day = AccountabilityDay.Of(year);
            Assert.Equal((DayOfWeek.Wednesday, 5, year), (day.DayOfWeek, day.Month, day.Year));
            Assert.InRange(day.Day, 15, 21);
            var moment = Clock.AtOffice(AccountabilityDay.PublicAt(year - 1));
            Assert.Equal(day.ToDateTime(new(12, 0)), moment);
        }
    }

    [Theory]
    [InlineData("2024-05-15", "12:00", "2024-05-15T10:00:00Z")]
    [InlineData("2024-01-10", "12:00", "2024-01-10T11:00:00Z")]
    [InlineData("2024-03-31", "01:59", "2024-03-31T00:59:00Z")]
    [InlineData("2024-03-31", "02:00", null)]
    [InlineData("2024-03-31", "02:59", null)]
    [InlineData("2024-03-31", "03:00", "2024-03-31T01:00:00Z")]
    [InlineData("2024-10-27", "01:59", "2024-10-26T23:59:00Z")]
    [InlineData("2024-10-27", "02:30", "2024-10-27T01:30:00Z")]
    [InlineData("2024-10-27", "03:00", "2024-10-27T02:00:00Z")]
    public void A_time_that_the_clock_skips_is_none_and_one_that_it_tells_twice_is_the_later(
        string day,
        string time,
        string? moment
    ) =>
        Assert.Equal(
            moment is null ? null : DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture),
            Clock.At(
                DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
                TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)
            )
        );
}
