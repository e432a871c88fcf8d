using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using static Rekenschap.Wings.Tests.Publishing.Claims.Judging;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

public sealed class CompositeTests
{
    [Theory]
    [InlineData("gestegen met 3%", "1000", "1030", "fte", Verdict.Holds)]
    [InlineData("gestegen met 3%", "1000", "1035", "fte", Verdict.Fails)]
    [InlineData("steeg met 3%", "1000", "1025", "fte", Verdict.Holds)]
    [InlineData("nam met 3% toe", "1000", "1030", "fte", Verdict.Holds)]
    [InlineData("met 3% gestegen", "1000", "1030", "fte", Verdict.Holds)]
    [InlineData("met 3% gestegen", "1000", "970", "fte", Verdict.Fails)]
    [InlineData("gedaald met 3%", "1000", "970", "fte", Verdict.Holds)]
    [InlineData("gedaald met ruim 3%", "1000", "968", "fte", Verdict.Holds)]
    [InlineData("gedaald met ruim 3%", "1000", "960", "fte", Verdict.Understated)]
    [InlineData("gedaald met meer dan 3%", "1000", "968", "fte", Verdict.Holds)]
    [InlineData("een daling van 11%", "29850", "26610", "fte", Verdict.Holds)]
    [InlineData("een lichte daling van 11%", "29850", "26610", "fte", Verdict.Fails)]
    [InlineData("een daling van 3.240 fte", "29850", "26610", "fte", Verdict.Holds)]
    [InlineData("een daling van 29.850 naar 26.610", "29850", "26610", "fte", Verdict.Holds)]
    [InlineData("gedaald met 3.240 fte", "29850", "26610", "fte", Verdict.Holds)]
    [InlineData("gedaald met 3.240", "29850", "26610", "fte", Verdict.Holds)]
    [InlineData("gedaald met 3.000 fte", "29850", "26610", "fte", Verdict.Fails)]
    [InlineData("gedaald tot 1.018 TJ", "1421", "1018", "TJ", Verdict.Holds)]
    [InlineData("gedaald naar 1.018 TJ", "1421", "1018", "TJ", Verdict.Holds)]
    [InlineData("gestegen tot 1.018 TJ", "1421", "1018", "TJ", Verdict.Fails)]
    [InlineData("van 17.055 naar 71.484", "17055", "71484", "pieces", Verdict.Holds)]
    [InlineData("van 17.055 tot 71.484", "17055", "71484", "pieces", Verdict.Holds)]
    [InlineData("van 17.055 naar 71.484", "17056", "71484", "pieces", Verdict.Fails)]
    [InlineData("gestegen van 17.055 naar 71.484", "17055", "71484", "pieces", Verdict.Holds)]
    [InlineData("gestegen van ruim 17.000 naar bijna 72.000", "17055", "71484", "pieces", Verdict.Holds)]
    [InlineData("71.484", "17055", "71484", "pieces", Verdict.Holds)]
    [InlineData("gestegen met 3 procentpunt", "0.40", "0.43", "ratio", Verdict.Holds)]
    [InlineData("gestegen met 3 procentpunten", "0.40", "0.424", "ratio", Verdict.Fails)]
    [InlineData("gestegen met 3 procentpunt tot 43%", "0.40", "0.43", "ratio", Verdict.Holds)]
    [InlineData("gestegen met 7,5%", "0.40", "0.43", "ratio", Verdict.Holds)]
    [InlineData("gestegen met 3 tot 5%", "1000", "1040", "fte", Verdict.Holds)]
    [InlineData("licht gestegen met 3% tot 1.030 fte", "1000", "1030", "fte", Verdict.Holds)]
    [InlineData("gestegen met 3% en verdubbeld", "1000", "2000", "fte", Verdict.Fails)]
    [InlineData("verdubbeld tot ruim 4 miljard euro", "2000000000", "4010000000", "EUR", Verdict.Holds)]
    [InlineData("verdubbeld van 2 miljard tot 4 miljard euro", "2000000000", "4010000000", "EUR", Verdict.Holds)]
    [InlineData("daalde van 6 naar 5,45 procent", "0.06", "0.0545", "ratio", Verdict.Holds)]
    [InlineData("daalde van 7 naar 5,45 procent", "0.06", "0.0545", "ratio", Verdict.Fails)]
    [InlineData("van 2 naar 5 miljard euro", "2000000000", "5000000000", "EUR", Verdict.Holds)]
    [InlineData("van 5 naar 2 miljard euro", "5000000000", "2000000000", "EUR", Verdict.Holds)]
    [InlineData("van 950.000 naar 2 miljoen euro", "950000", "2000000", "EUR", Verdict.Holds)]
    [InlineData("gestegen met 5.000 tot 121.000 fte", "110000", "121000", "fte", Verdict.Fails)]
    [InlineData("gestegen met 11.000 tot 121.000 fte", "110000", "121000", "fte", Verdict.Holds)]
    [InlineData("gestegen met een derde", "1000", "1330", "fte", Verdict.Holds)]
    public void Each_part_must_hold(string words, string from, string to, string unit, Verdict verdict) =>
        Assert.Equal(verdict, Change(Language.Nl, words, from, to, unit));

    [Theory]
    [InlineData("rose by 3%", "1000", "1030", "fte", Verdict.Holds)]
    [InlineData("rose by 3%", "1000", "1035", "fte", Verdict.Fails)]
    [InlineData("fell by 3%", "1000", "970", "fte", Verdict.Holds)]
    [InlineData("a fall of 3%", "1000", "970", "fte", Verdict.Holds)]
    [InlineData("fell to 1,018 TJ", "1421", "1018", "TJ", Verdict.Holds)]
    [InlineData("from 17,055 to 71,484", "17055", "71484", "pieces", Verdict.Holds)]
    [InlineData("rose from 17,055 to 71,484", "17055", "71484", "pieces", Verdict.Holds)]
    [InlineData("fell from 6 to 5.45 per cent", "0.06", "0.0545", "ratio", Verdict.Holds)]
    [InlineData("rose by 5,000 to 121,000 fte", "110000", "121000", "fte", Verdict.Fails)]
    [InlineData("rose by 3 percentage points", "0.40", "0.43", "ratio", Verdict.Holds)]
    [InlineData("doubled to just over EUR 4 billion", "2000000000", "4010000000", "EUR", Verdict.Holds)]
    [InlineData("increased sharply by 30% to 1,300", "1000", "1300", "fte", Verdict.Holds)]
    public void Each_part_must_hold_in_English(string words, string from, string to, string unit, Verdict verdict) =>
        Assert.Equal(verdict, Change(Language.En, words, from, to, unit));

    [Theory]
    [InlineData("met 3%")]
    [InlineData("stabiel met 3%")]
    [InlineData("11% gedaald")]
    [InlineData("gedaald met 3 procentpunt")]
    [InlineData("gedaald met 3 euro")]
    [InlineData("van 5 van 6")]
    [InlineData("naar 5 tot 6 naar 7")]
    public void What_does_not_say_what_changed_is_unreadable(string words) =>
        Assert.Equal(Verdict.Unreadable, Change(Language.Nl, words, "1000", "1030"));

    [Fact]
    public void A_percentage_that_cannot_be_the_value_is_told_how_to_be_the_change() =>
        Assert.Contains(
            "'met 11%'",
            new FakeEdition()
                .Measure("x", "fte")
                .Value("x", "2022", 100)
                .Value("x", "2023", 89)
                .Nl("11% gedaald", "x?from=2022&to=2023")
                .Reason.Nl,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("met een daling van 11%", Verdict.Holds)]
    [InlineData("met een sterke daling van 11%", Verdict.Holds)]
    [InlineData("met een lichte daling van 11%", Verdict.Fails)]
    [InlineData("met een stijging van 11%", Verdict.Fails)]
    [InlineData("met een 11%", Verdict.Unreadable)]
    public void A_change_may_be_brought_in_as_a_noun(string words, Verdict verdict) =>
        Assert.Equal(verdict, Change(Language.Nl, words, "100", "89"));

    [Fact]
    public void The_reason_names_the_part_that_does_not_hold()
    {
        var judged = new FakeEdition()
            .Measure("x", "fte")
            .Value("x", "2022", 1000)
            .Value("x", "2023", 1060)
            .Nl("gestegen met 3% tot 1.060", "x?from=2022&to=2023");
        Assert.Equal(Verdict.Fails, judged.Verdict);
        Assert.Equal(3, judged.Parts.Length);
        Assert.Equal([Verdict.Holds, Verdict.Fails, Verdict.Holds], judged.Parts.Select(part => part.Verdict));
        Assert.StartsWith("'met 3%': Wijkt af: 6,0%", judged.Reason.Nl, StringComparison.Ordinal);
        Assert.Equal("met 6%", judged.Suggestion?.Nl);
        Assert.Equal("by 6%", judged.Suggestion?.En);
    }

    [Fact]
    public void The_reason_of_a_composite_that_holds_names_every_part()
    {
        var judged = new FakeEdition()
            .Measure("x", "fte")
            .Value("x", "2022", 1000)
            .Value("x", "2023", 1030)
            .Nl("gestegen met 3%", "x?from=2022&to=2023");
        Assert.Equal(
            "Klopt: 'gestegen': 3,0% is meer dan 0,0%; 'met 3%': 3,0% ligt tussen 2,5% en 3,5%",
            judged.Reason.Nl
        );
        Assert.Equal(
            "Holds: 'gestegen': 3.0% is more than 0.0%; 'met 3%': 3.0% lies between 2.5% and 3.5%",
            judged.Reason.En
        );
    }

    [Fact]
    public void A_fall_is_compared_below_zero()
    {
        var judged = new FakeEdition()
            .Measure("x", "fte")
            .Value("x", "2022", 1000)
            .Value("x", "2023", 890)
            .Nl("gedaald met 11%", "x?from=2022&to=2023");
        Assert.Equal(
            (-0.11m, new Interval(-0.115m, -0.105m, false, true)),
            (judged.Parts[1].Value, judged.Parts[1].Interval)
        );
    }
}
