using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

/// <summary>What holds by a figure that was made up holds within the exercise, as it does by a made-up row.</summary>
public sealed class MadeUpFigureTests
{
    static FakeEdition Edition(Invention invention) =>
        new FakeEdition()
            .Measure("x", "fte", one => one with { Invention = invention })
            .Measure("y", "fte")
            .Value("x", "2022", 100)
            .Value("x", "2023", 120)
            .Value("x", "2023", 40, "FIN")
            .Value("y", "2023", 100);

    [Theory]
    [InlineData(Invention.None, "120 fte", "x?period=2023", false)]
    [InlineData(Invention.All, "120 fte", "x?period=2023", true)]
    [InlineData(Invention.Parts, "120 fte", "x?period=2023", false)]
    [InlineData(Invention.All, "gestegen", "x?from=2022&to=2023", true)]
    [InlineData(Invention.Parts, "40 fte", "x?period=2023&organisation=FIN", true)]
    [InlineData(Invention.None, "40 fte", "x?period=2023&organisation=FIN", false)]
    [InlineData(Invention.All, "lager dan", "y?period=2023&versus=x", true)]
    [InlineData(Invention.Parts, "lager dan", "y?period=2023&versus=x", false)]
    public void It_is_so_where_the_series_or_the_part_that_is_named_was_made_up(
        Invention invention,
        string words,
        string target,
        bool made
    )
    {
        var judged = Edition(invention).Nl(words, target);
        Assert.Equal((Verdict.Holds, made), (judged.Verdict, judged.RestsOnInvented));
        Assert.False(judged.OnInventedRow);
    }
}
