using Rekenschap.Figures.Questions;

namespace Rekenschap.Wings.Tests.Figures.Questions;

public sealed class HarmlessTextTests
{
    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    public void What_people_wrote_never_begins_a_formula_in_an_export(string written) =>
        Assert.Equal("'" + written, CsvAnswer.Harmless(written));

    [Theory]
    [InlineData("")]
    [InlineData("koude winter = meer gas")]
    [InlineData("'=1")]
    public void Other_text_stays_as_it_was(string written) => Assert.Equal(written, CsvAnswer.Harmless(written));
}
