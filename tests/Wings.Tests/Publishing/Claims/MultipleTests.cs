using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using static Rekenschap.Wings.Tests.Publishing.Claims.Judging;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

public sealed class MultipleTests
{
    [Theory]
    [InlineData(2, "verdubbeld", "verdubbeling", "verdubbelde", "een verdubbeling")]
    [InlineData(3, "verdrievoudigd", "verdrievoudiging", "verdrievoudigde", "is verdrievoudigd")]
    [InlineData(4, "verviervoudigd", "verviervoudiging", "er is sprake van een verviervoudiging", "verviervoudigen")]
    [InlineData(5, "vervijfvoudigd", "vervijfvoudiging", "vervijfvoudigde", "vervijfvoudigt")]
    [InlineData(10, "vertienvoudigd", "vertienvoudiging", "vertienvoudigde", "vertienvoudigt")]
    public void A_multiple_reaches_half_a_time_to_either_side(int times, params string[] words)
    {
        foreach (var one in words)
            Multiple(Language.Nl, one, times);
    }

    [Theory]
    [InlineData(2, "doubled", "a doubling", "has doubled", "twofold")]
    [InlineData(3, "tripled", "tripling", "threefold", "3-fold")]
    [InlineData(4, "quadrupled", "fourfold", "a fourfold increase", "quadrupling")]
    [InlineData(5, "fivefold", "five-fold", "increased fivefold", "5-fold")]
    [InlineData(10, "tenfold", "ten-fold", "10-fold", "a tenfold increase")]
    public void A_multiple_is_read_in_English(int times, params string[] words)
    {
        foreach (var one in words)
            Multiple(Language.En, one, times);
    }

    static void Multiple(Language language, string words, decimal times)
    {
        string At(decimal multiple) => Notation.Plain(1000 * multiple);
        Assert.Equal((words, Verdict.Holds), (words, Change(language, words, "1000", At(times - 0.5m))));
        Assert.Equal((words, Verdict.Holds), (words, Change(language, words, "1000", At(times + 0.499m))));
        Assert.Equal((words, Verdict.Fails), (words, Change(language, words, "1000", At(times + 0.5m))));
        Assert.Equal((words, Verdict.Fails), (words, Change(language, words, "1000", At(times - 0.501m))));
    }

    [Theory]
    [InlineData(Language.Nl, "gehalveerd")]
    [InlineData(Language.Nl, "een halvering")]
    [InlineData(Language.Nl, "halveerde")]
    [InlineData(Language.En, "halved")]
    [InlineData(Language.En, "halving")]
    public void Halved_is_from_45_to_under_55_percent(Language language, string words)
    {
        Assert.Equal(Verdict.Holds, Change(language, words, "1000", "450"));
        Assert.Equal(Verdict.Holds, Change(language, words, "1000", "549.9"));
        Assert.Equal(Verdict.Fails, Change(language, words, "1000", "550"));
        Assert.Equal(Verdict.Fails, Change(language, words, "1000", "449.9"));
    }

    [Theory]
    [InlineData("ruim verdubbeld", "2000", Verdict.Holds)]
    [InlineData("ruim verdubbeld", "1999", Verdict.Fails)]
    [InlineData("ruim verdubbeld", "2199", Verdict.Holds)]
    [InlineData("ruim verdubbeld", "2200", Verdict.Understated)]
    [InlineData("meer dan verdubbeld", "2000", Verdict.Fails)]
    [InlineData("meer dan verdubbeld", "2500", Verdict.Holds)]
    [InlineData("meer dan verdubbeld", "2501", Verdict.Understated)]
    [InlineData("bijna een verviervoudiging", "3800", Verdict.Holds)]
    [InlineData("bijna een verviervoudiging", "3799", Verdict.Fails)]
    [InlineData("bijna een verviervoudiging", "4000", Verdict.Fails)]
    [InlineData("ongeveer verdubbeld", "1800", Verdict.Holds)]
    [InlineData("meer dan gehalveerd", "480", Verdict.Holds)]
    [InlineData("meer dan gehalveerd", "500", Verdict.Fails)]
    [InlineData("meer dan gehalveerd", "520", Verdict.Fails)]
    [InlineData("bijna gehalveerd", "520", Verdict.Holds)]
    [InlineData("bijna gehalveerd", "500", Verdict.Fails)]
    [InlineData("ruim gehalveerd", "500", Verdict.Holds)]
    [InlineData("ruim gehalveerd", "400", Verdict.Understated)]
    public void Hedges_go_with_multiples(string words, string to, Verdict verdict) =>
        Assert.Equal(verdict, Change(Language.Nl, words, "1000", to));

    [Fact]
    public void A_multiple_that_fails_tells_what_would_be_true()
    {
        var judged = new FakeEdition()
            .Measure("x", "pieces")
            .Value("x", "2018", 100)
            .Value("x", "2023", 390)
            .Nl("verdrievoudigd", "x?from=2018&to=2023");
        Assert.Equal(
            "Wijkt af: 3,90 keer ligt niet tussen 2,50 keer en 3,50 keer; 'verviervoudigd' klopt wel",
            judged.Reason.Nl
        );
    }
}
