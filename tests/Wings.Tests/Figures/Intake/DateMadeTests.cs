namespace Rekenschap.Wings.Tests.Figures.Intake;

/// <summary>A period of which a spreadsheet made a date.</summary>
public sealed class DateMadeTests
{
    [Theory]
    [InlineData(2026, 1, 23)]
    [InlineData(2026, 1, 1)]
    public void A_date_in_the_place_of_a_period_is_told_with_its_cause_and_its_remedy(int year, int month, int day)
    {
        var book = Sheets.Workbook(
            (
                "Blad1",
                false,
                [
                    ["indicator", "period", "value"],
                    ["gas", new Sheets.Day(new(year, month, day)), 10],
                ]
            )
        );
        var read = new Office { Indicators = [Office.Gas] }.Reads(book, ".xlsx");

        Assert.Equal(["B2 period"], read.Errors);
        Assert.Contains("een rekenblad maakt die van wat u typt, zoals 'jan-23'", read.At("B2").Message.Nl);
    }
}
