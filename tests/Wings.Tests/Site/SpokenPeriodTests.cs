using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.QuestionPages;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Wings.Tests.Site;

public class SpokenPeriodTests
{
    static readonly TargetFacts Winter = new(
        "eu_winter",
        new("Gasbesparing in de winter", "Gas saving over the winter"),
        "gas",
        Comparison.AtLeast,
        0.15m,
        null,
        null,
        false,
        Period.Parse("2022-08..2023-03")
    );

    [Theory]
    [InlineData("2023", "2023")]
    [InlineData(" heel 2023 ", "2023")]
    [InlineData("2023-02", "2023-02")]
    [InlineData("februari 2023", "2023-02")]
    [InlineData("Feb. 2023", "2023-02")]
    [InlineData("february 2023", "2023-02")]
    [InlineData("mrt 2023", "2023-03")]
    [InlineData("02-2023", "2023-02")]
    [InlineData("2/2023", "2023-02")]
    [InlineData("2023 februari", "2023-02")]
    [InlineData("eerste kwartaal 2023", "2023-Q1")]
    [InlineData("1e kwartaal van 2023", "2023-Q1")]
    [InlineData("kwartaal 4 2023", "2023-Q4")]
    [InlineData("Q1 2023", "2023-Q1")]
    [InlineData("2023 Q1", "2023-Q1")]
    [InlineData("2023-q1", "2023-Q1")]
    [InlineData("third quarter of 2023", "2023-Q3")]
    [InlineData("eerste halfjaar 2023", "2023-01..2023-06")]
    [InlineData("H2 2023", "2023-07..2023-12")]
    [InlineData("1 maart 2024", "2024-03-01")]
    [InlineData("1-3-2024", "2024-03-01")]
    [InlineData("2022-08..2023-03", "2022-08..2023-03")]
    [InlineData("augustus 2022 t/m maart 2023", "2022-08..2023-03")]
    [InlineData("aug 2022 - mrt 2023", "2022-08..2023-03")]
    [InlineData("from August 2022 to March 2023", "2022-08..2023-03")]
    [InlineData("augustus t/m december 2022", "2022-08..2022-12")]
    [InlineData("2019-2023", "2019..2023")]
    [InlineData("winter 2022-2023", "2022-08..2023-03")]
    [InlineData("Winter 2022/23", "2022-08..2023-03")]
    public void A_period_is_read_as_people_write_it(string written, string period) =>
        Assert.Equal(Period.Parse(period), SpokenPeriod.Read(written, [Winter]));

    [Theory]
    [InlineData("onzin")]
    [InlineData("")]
    [InlineData("13-2023")]
    [InlineData("vijfde kwartaal 2023")]
    [InlineData("30 februari 2023")]
    [InlineData("zomer 2023")]
    [InlineData("winter 2020-2021")]
    [InlineData("maart 2023 t/m januari 2023")]
    [InlineData("ooit 2023")]
    [InlineData("99999")]
    public void What_is_no_period_is_not_guessed(string written) => Assert.Null(SpokenPeriod.Read(written, [Winter]));

    [Theory]
    [InlineData("2024-03-01")]
    [InlineData("1 maart 2024")]
    [InlineData("1 mrt. 2024")]
    [InlineData("01-03-2024")]
    [InlineData("March 1, 2024")]
    public void A_day_is_read_as_people_write_it(string written) =>
        Assert.Equal(new DateOnly(2024, 3, 1), SpokenPeriod.ReadDay(written));

    /// <summary>What the site itself says of a period can be typed into its form.</summary>
    [Fact]
    public void Every_period_that_a_page_says_is_read_back()
    {
        var periods =
            from year in Gen.Choose(1950, 2100)
            from month in Gen.Choose(1, 12)
            from more in Gen.Choose(0, 30)
            from day in Gen.Choose(1, 28)
            from kind in Gen.Choose(0, 4)
            select kind switch
            {
                0 => Period.Year(year),
                1 => Period.Quarter(year, (month + 2) / 3),
                2 => Period.Day(new(year, month, day)),
                3 => new Period(new(year, month, 1), new DateOnly(year, month, 1).AddMonths(more + 1).AddDays(-1)),
                _ => Period.Month(year, month),
            };
        Prop.ForAll(
                periods.ToArbitrary(),
                period =>
                    new[] { Language.Nl, Language.En }.All(language =>
                        SpokenPeriod.Read(Days.Say(period, language), []) == period
                        && SpokenPeriod.Read(Days.Short(period, language), []) == period
                    )
                    && SpokenPeriod.Read(period.ToString(), []) == period
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_text_however_odd_makes_it_fail() =>
        Prop.ForAll<string>(text => SpokenPeriod.Read(text ?? "", [Winter]) is null or { Start.Year: > 0 })
            .QuickCheckThrowOnFailure();
}
