namespace Rekenschap.Wings.Tests.Figures.Intake;

public sealed class LongFormTests
{
    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    public void A_long_file_is_read_whatever_separates_its_cells(string separator)
    {
        var read = new Office().Reads(
            "indicator;period;value\ngas;2022;1000.5\ngas;2023;900\n".Replace(";", separator)
        );

        Assert.True(read.IsAccepted);
        Assert.Equal(1000.5m, read.Value("gas?period=2022&organisation=FIN"));
        Assert.Equal(900m, read.Value("gas?period=2023&organisation=FIN"));
        Assert.Equal(2, read.Result.Observations);
    }

    [Fact]
    public void Every_error_is_told_at_its_cell_and_all_of_them_at_once()
    {
        var read = new Office().Reads(
            "indicator;period;value\ngas;2022;1000\ngas;2023;-5\nhaet;2022;10\nheat;2023;1.2.3\ngas;2024;900\ngas;2022;1000\n"
        );

        Assert.Equal(["C3 min", "A4 unknown", "C5 number", "B6 period", "C7 duplicate"], read.Errors);
        Assert.Empty(read.Questions);
        Assert.Contains("'heat'", read.At("A4").Message.En);
        Assert.Contains("2", read.At("C7").Message.Nl);
        Assert.Equal("gas?period=2023&organisation=FIN", read.At("C3").Coordinate);
    }

    [Fact]
    public void A_value_far_from_the_year_before_is_a_question()
    {
        var read = new Office().Reads("indicator;period;value\ngas;2022;1000\ngas;2023;1900\n");

        Assert.Equal(["C3 change"], read.Questions);
        Assert.True(read.IsAccepted);
        Assert.Contains("90%", read.At("C3").Message.En);
    }

    [Fact]
    public void A_heading_with_an_unknown_column_names_the_nearest_one()
    {
        var read = new Office().Reads("indicator;period;valeu\ngas;2022;1\n");

        Assert.Contains("C1 heading", read.Errors);
        Assert.Contains("'value'", read.Result.Findings[1].Message.Nl);
        Assert.Empty(read.Observations);
    }

    [Fact]
    public void Windows_1252_is_read_and_told()
    {
        var text = "indicator;period;value;organisation\ngas;2022;1;Ministerie van Financi\u00EBn\n";
        var read = new Office().Reads(System.Text.Encoding.Latin1.GetBytes(text));

        Assert.True(read.IsAccepted);
        Assert.Equal(1, read.Value("gas?period=2022&organisation=FIN"));
        Assert.NotNull(read.Note("heading"));
    }
}
