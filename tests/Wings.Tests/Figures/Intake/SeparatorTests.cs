using Rekenschap.Figures.Intake.Csv;

namespace Rekenschap.Wings.Tests.Figures.Intake;

/// <summary>By what the cells of a sheet are separated of which nobody knows yet where its heading stands.</summary>
public sealed class SeparatorTests
{
    [Theory]
    [InlineData("Energie, gas en stroom, 2023\n\nWat;2022;2023\nGas;1;2\n", ';')]
    [InlineData("Energie; 2023\na,b\nc,d\n", ',')]
    [InlineData("Wat\t2022\t2023\nGas\t1,5\t2,5\nStroom\t3,5\t4\n", '\t')]
    [InlineData("Gas;1,5;2,5\nStroom;3,5;4,5\n", ';')]
    [InlineData("\"a;b;c\",1\n\"d;e;f\",2\n", ',')]
    [InlineData("sep=,\na;b\nc;d\n", ',')]
    [InlineData("een kolom\n1\n", ',')]
    [InlineData("", ',')]
    public void It_is_what_most_lines_have_as_many_of(string sheet, char separator) =>
        Assert.Equal(separator, CsvSeparator.OfSheet(sheet).Separator);
}
