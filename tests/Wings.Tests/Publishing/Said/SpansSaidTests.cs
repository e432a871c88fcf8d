using Rekenschap.Publishing.Said;

namespace Rekenschap.Wings.Tests.Publishing.Said;

/// <summary>A stretch of time is read by its ends, and what names none is taken for none.</summary>
public sealed class SpansSaidTests
{
    [Theory]
    [InlineData("van 1 augustus 2022 tot en met 31 maart 2023", "2022-08..2023-03")]
    [InlineData("van 5 augustus 2022 t/m 12 maart 2023", "2022-08-05..2023-03-12")]
    [InlineData("augustus tot en met december 2022", "2022-08..2022-12")]
    [InlineData("tussen begin 2022 en eind 2023", "2022..2023")]
    [InlineData("begin 2022 tot eind 2023", "2022..2023")]
    [InlineData("van eind 2021 tot eind 2023", "2022..2023")]
    [InlineData("van begin 2022 tot begin 2023", "2022")]
    [InlineData("tussen 2018 en 2023", "2018..2023")]
    [InlineData("between August 2022 and March 2023", "2022-08..2023-03")]
    [InlineData("from 2019 to 2023", "2019..2023")]
    [InlineData("in de eerste helft van 2023", "2023-01..2023-06")]
    [InlineData("in the second half of 2023", "2023-07..2023-12")]
    public void A_stretch_is_read_by_its_ends(string text, string period) =>
        Assert.Equal(
            [period],
            SpansSaid
                .In(text)
                .Select(one => Kernel.Time.Period.Parse(period) == one.Period ? period : one.Period.ToString())
        );

    [Theory]
    [InlineData("in 2022 en 2023")]
    [InlineData("van 2023 tot 2019")]
    [InlineData("op 31 februari 2022 tot en met 30 februari 2023")]
    [InlineData("van 17.055 naar 71.484")]
    [InlineData("3 tot 5 procent in 2023")]
    [InlineData("de tweede helft was beter")]
    public void What_names_no_stretch_is_none(string text) => Assert.Empty(SpansSaid.In(text));
}
