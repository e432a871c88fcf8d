using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using static Rekenschap.Wings.Tests.Publishing.Claims.Judging;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

public sealed class HedgeTests
{
    [Theory]
    [InlineData("147249", Verdict.Fails)]
    [InlineData("147250", Verdict.Holds)]
    [InlineData("162750", Verdict.Holds)]
    [InlineData("162751", Verdict.Fails)]
    public void About_reaches_five_percent_to_either_side(string value, Verdict verdict)
    {
        foreach (
            var hedge in (string[])
                [
                    "circa",
                    "Circa",
                    "ca.",
                    "ongeveer",
                    "rond de",
                    "rond",
                    "zo'n",
                    "zo’n",
                    "om en nabij",
                    "om en nabij de",
                ]
        )
            Assert.Equal((hedge, verdict), (hedge, Level(Language.Nl, hedge + " 155.000", value)));
        foreach (var hedge in (string[])["about", "around", "approximately", "some"])
            Assert.Equal((hedge, verdict), (hedge, Level(Language.En, hedge + " 155,000", value)));
    }

    [Theory]
    [InlineData("99999", Verdict.Fails)]
    [InlineData("100000", Verdict.Holds)]
    [InlineData("109999", Verdict.Holds)]
    [InlineData("110000", Verdict.Understated)]
    public void Well_over_reaches_a_tenth_up_and_is_understated_from_there(string value, Verdict verdict)
    {
        Dutch(["ruim"], value, verdict);
        English(["well over", "just over"], value, verdict);
    }

    [Theory]
    [InlineData("99999", Verdict.Fails)]
    [InlineData("100000", Verdict.Fails)]
    [InlineData("100001", Verdict.Holds)]
    [InlineData("125000", Verdict.Holds)]
    [InlineData("125001", Verdict.Understated)]
    public void More_than_is_strict_and_understated_beyond_a_quarter(string value, Verdict verdict)
    {
        Dutch(["meer dan", "over de"], value, verdict);
        English(["more than", "over"], value, verdict);
    }

    [Theory]
    [InlineData("94999", Verdict.Fails)]
    [InlineData("95000", Verdict.Holds)]
    [InlineData("99999", Verdict.Holds)]
    [InlineData("100000", Verdict.Fails)]
    public void Nearly_stays_under_the_number(string value, Verdict verdict)
    {
        Dutch(["bijna", "nagenoeg"], value, verdict);
        English(["nearly", "almost"], value, verdict);
    }

    [Theory]
    [InlineData("74999", Verdict.Understated)]
    [InlineData("75000", Verdict.Holds)]
    [InlineData("99999", Verdict.Holds)]
    [InlineData("100000", Verdict.Fails)]
    public void Less_than_is_strict_and_understated_under_three_quarters(string value, Verdict verdict)
    {
        Dutch(["minder dan", "onder de"], value, verdict);
        English(["less than", "under"], value, verdict);
    }

    [Theory]
    [InlineData("99999", Verdict.Fails)]
    [InlineData("100000", Verdict.Holds)]
    [InlineData("125000", Verdict.Holds)]
    [InlineData("125001", Verdict.Understated)]
    public void At_least_includes_the_number(string value, Verdict verdict)
    {
        Dutch(["minimaal", "minstens", "ten minste", "tenminste"], value, verdict);
        English(["at least"], value, verdict);
    }

    [Theory]
    [InlineData("0", Verdict.Holds)]
    [InlineData("100000", Verdict.Holds)]
    [InlineData("100001", Verdict.Fails)]
    public void At_most_includes_the_number_and_is_never_understated(string value, Verdict verdict)
    {
        Dutch(["maximaal", "hoogstens", "ten hoogste"], value, verdict);
        English(["at most"], value, verdict);
    }

    [Theory]
    [InlineData("25999", Verdict.Fails)]
    [InlineData("26000", Verdict.Holds)]
    [InlineData("27000", Verdict.Holds)]
    [InlineData("27001", Verdict.Fails)]
    public void Between_includes_both_ends(string value, Verdict verdict)
    {
        Assert.Equal(verdict, Level(Language.Nl, "tussen 26.000 en 27.000", value));
        Assert.Equal(verdict, Level(Language.Nl, "tussen de 26.000 en de 27.000 fte", value));
        Assert.Equal(verdict, Level(Language.Nl, "26.000 tot 27.000", value));
        Assert.Equal(verdict, Level(Language.En, "between 26,000 and 27,000", value));
    }

    [Fact]
    public void A_range_takes_the_scale_and_unit_that_stand_at_its_end()
    {
        Assert.Equal(Verdict.Holds, Level(Language.Nl, "tussen 3 en 4 miljard euro", "3500000000", "EUR"));
        Assert.Equal(Verdict.Holds, Level(Language.Nl, "tussen € 3 en € 4 miljard", "3500000000", "EUR"));
        Assert.Equal(Verdict.Holds, Level(Language.Nl, "tussen 800.000 en 1,2 miljoen", "900000"));
        Assert.Equal(Verdict.Fails, Level(Language.Nl, "tussen 800.000 en 1,2 miljoen", "700000"));
        Assert.Equal(Verdict.Holds, Level(Language.Nl, "70 tot 75%", "0.73", "ratio"));
    }

    [Theory]
    [InlineData("circa -300", "-315", Verdict.Holds)]
    [InlineData("circa -300", "-316", Verdict.Fails)]
    [InlineData("circa -100", "100", Verdict.Fails)]
    [InlineData("ruim -100", "-105", Verdict.Holds)]
    [InlineData("ruim -100", "-100", Verdict.Holds)]
    [InlineData("ruim -100", "-99", Verdict.Fails)]
    [InlineData("ruim −100", "-110", Verdict.Understated)]
    [InlineData("meer dan -100", "-101", Verdict.Holds)]
    [InlineData("meer dan -100", "-100", Verdict.Fails)]
    [InlineData("meer dan -100", "-126", Verdict.Understated)]
    [InlineData("bijna -100", "-96", Verdict.Holds)]
    [InlineData("bijna -100", "-100", Verdict.Fails)]
    [InlineData("minder dan min 100", "-90", Verdict.Holds)]
    [InlineData("hoogstens -100", "-100", Verdict.Holds)]
    [InlineData("hoogstens -100", "-101", Verdict.Fails)]
    public void Below_zero_hedges_work_on_absolute_values(string words, string value, Verdict verdict) =>
        Assert.Equal(verdict, Level(Language.Nl, words, value));

    [Theory]
    [InlineData("circa 0", "1", Verdict.Holds)]
    [InlineData("circa 0", "1.1", Verdict.Fails)]
    [InlineData("0", "0.4", Verdict.Holds)]
    [InlineData("0", "0.5", Verdict.Fails)]
    [InlineData("0", "-0.5", Verdict.Holds)]
    [InlineData("circa 100.000", "110000", Verdict.Holds)]
    [InlineData("circa 100.000", "110001", Verdict.Fails)]
    [InlineData("circa 5", "6", Verdict.Holds)]
    [InlineData("circa 5", "6.1", Verdict.Fails)]
    public void About_reaches_one_place_where_that_is_more(string words, string value, Verdict verdict) =>
        Assert.Equal(verdict, Level(Language.Nl, words, value));

    [Theory]
    [InlineData("ruim 10%", "0.1099", Verdict.Holds)]
    [InlineData("ruim 10%", "0.11", Verdict.Understated)]
    [InlineData("ruim een derde", "0.33", Verdict.Holds)]
    [InlineData("ruim een derde", "0.363", Verdict.Understated)]
    [InlineData("meer dan de helft", "0.5", Verdict.Fails)]
    [InlineData("meer dan de helft", "0.501", Verdict.Holds)]
    [InlineData("bijna driekwart", "0.7499", Verdict.Holds)]
    [InlineData("bijna een kwart", "0.25", Verdict.Fails)]
    [InlineData("bijna een kwart", "0.2375", Verdict.Holds)]
    public void Hedges_of_percentages_and_fractions_are_shares_of_the_number(
        string words,
        string value,
        Verdict verdict
    ) => Assert.Equal(verdict, Level(Language.Nl, words, value, "ratio"));

    [Fact]
    public void Understatement_tells_what_would_be_true()
    {
        var judged = new FakeEdition().Measure("x", "fte").Value("x", "2023", 240).Nl("meer dan 100", "x");
        Assert.Equal(Verdict.Understated, judged.Verdict);
        Assert.Equal("meer dan 230 fte", judged.Suggestion?.Nl);
        Assert.Equal("more than 230 fte", judged.Suggestion?.En);
        Assert.Equal(new Interval(100, null, false), judged.Interval);
    }

    static void Dutch(string[] hedges, string value, Verdict verdict)
    {
        foreach (var hedge in hedges)
        foreach (var number in new[] { "100.000", "100.000 fte", "honderdduizend" })
            Assert.Equal((hedge, number, verdict), (hedge, number, Level(Language.Nl, $"{hedge} {number}", value)));
    }

    static void English(string[] hedges, string value, Verdict verdict)
    {
        foreach (var hedge in hedges)
        foreach (var number in new[] { "100,000", "100,000 fte", "a hundred thousand", "one hundred thousand" })
            Assert.Equal((hedge, number, verdict), (hedge, number, Level(Language.En, $"{hedge} {number}", value)));
    }
}
