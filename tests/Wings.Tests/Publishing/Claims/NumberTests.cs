using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using static Rekenschap.Wings.Tests.Publishing.Claims.Judging;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

public sealed class NumberTests
{
    [Theory]
    [InlineData("155.000", "154500", "155500")]
    [InlineData("150.000", "145000", "155000")]
    [InlineData("100.000", "95000", "105000")]
    [InlineData("3.200", "3150", "3250")]
    [InlineData("3181", "3180.5", "3181.5")]
    [InlineData("3.181", "3180.5", "3181.5")]
    [InlineData("5", "4.5", "5.5")]
    [InlineData("10", "9.5", "10.5")]
    [InlineData("20", "19.5", "20.5")]
    [InlineData("3,5", "3.45", "3.55")]
    [InlineData("3,50", "3.495", "3.505")]
    [InlineData("1,2 miljoen", "1150000", "1250000")]
    [InlineData("5 miljoen", "4500000", "5500000")]
    [InlineData("4.010 miljoen", "4005000000", "4015000000")]
    [InlineData("1,2 miljard", "1150000000", "1250000000")]
    [InlineData("-5", "-5.5", "-4.5")]
    [InlineData("vijf", "4.5", "5.5")]
    [InlineData("nul", "-0.5", "0.5")]
    [InlineData("twaalf", "11.5", "12.5")]
    [InlineData("twintig", "19.5", "20.5")]
    [InlineData("negentig", "89.5", "90.5")]
    [InlineData("drieëntwintig", "22.5", "23.5")]
    [InlineData("honderd", "95", "105")]
    [InlineData("tweehonderdvijftig", "245", "255")]
    [InlineData("duizend", "950", "1050")]
    [InlineData("vijfduizend", "4950", "5050")]
    [InlineData("één", "0.5", "1.5")]
    [InlineData("één fte", "0.5", "1.5")]
    [InlineData("drie miljoen", "2500000", "3500000")]
    [InlineData("anderhalf miljoen", "1450000", "1550000")]
    [InlineData("anderhalve fte", "1.45", "1.55")]
    [InlineData("een half miljoen", "450000", "550000")]
    [InlineData("tweeënhalf miljoen", "2450000", "2550000")]
    [InlineData("drie komma vijf", "3.45", "3.55")]
    [InlineData("twaalf komma nul vijf", "12.045", "12.055")]
    public void A_number_claims_what_it_shows_in_Dutch(string words, string from, string upTo) =>
        Reaches(Language.Nl, words, from, upTo);

    [Theory]
    [InlineData("155,000", "154500", "155500")]
    [InlineData("3.5", "3.45", "3.55")]
    [InlineData("26.610", "26.6095", "26.6105")]
    [InlineData("1.2 million", "1150000", "1250000")]
    [InlineData("five", "4.5", "5.5")]
    [InlineData("zero", "-0.5", "0.5")]
    [InlineData("twenty", "19.5", "20.5")]
    [InlineData("twenty-three", "22.5", "23.5")]
    [InlineData("ninety", "89.5", "90.5")]
    [InlineData("a hundred", "95", "105")]
    [InlineData("two hundred and fifty", "245", "255")]
    [InlineData("one thousand", "950", "1050")]
    [InlineData("five thousand", "4950", "5050")]
    [InlineData("two billion", "1500000000", "2500000000")]
    [InlineData("2 bn", "1500000000", "2500000000")]
    [InlineData("half a million", "450000", "550000")]
    [InlineData("one and a half million", "1450000", "1550000")]
    [InlineData("three point five", "3.45", "3.55")]
    public void A_number_claims_what_it_shows_in_English(string words, string from, string upTo) =>
        Reaches(Language.En, words, from, upTo);

    [Theory]
    [InlineData("-€ 450.000")]
    [InlineData("−€450.000")]
    [InlineData("€ -450.000")]
    [InlineData("min € 450.000")]
    [InlineData("-450.000 euro")]
    public void The_sign_before_a_currency_is_read(string words)
    {
        Assert.Equal(Verdict.Holds, Level(Language.Nl, words, "-450000", "EUR"));
        Assert.Equal(Verdict.Fails, Level(Language.Nl, words, "450000", "EUR"));
    }

    [Theory]
    [InlineData("- € 450.000")]
    [InlineData("– € 450.000")]
    [InlineData("- EUR 450.000")]
    [InlineData("-EUR 450.000")]
    [InlineData("- 450.000 euro")]
    [InlineData("€ - 450.000")]
    public void A_minus_that_stands_apart_is_never_passed_over(string words) =>
        Assert.NotEqual(Verdict.Holds, Level(Language.Nl, words, "450000", "EUR"));

    [Fact]
    public void A_minus_apart_from_its_currency_states_what_is_owed() =>
        Assert.Equal(Verdict.Holds, Level(Language.Nl, "- € 450.000", "-450000", "EUR"));

    [Fact]
    public void A_sign_said_twice_is_not_read() =>
        Assert.Equal(Verdict.Unreadable, Level(Language.Nl, "-€ -450.000", "450000", "EUR"));

    [Theory]
    [InlineData("80%", "0.795", "0.805")]
    [InlineData("80 %", "0.795", "0.805")]
    [InlineData("100%", "0.995", "1.005")]
    [InlineData("73,2 procent", "0.7315", "0.7325")]
    [InlineData("0%", "-0.005", "0.005")]
    [InlineData("150 procent", "1.495", "1.505")]
    [InlineData("de helft", "0.495", "0.505")]
    [InlineData("een derde", "0.325", "0.335")]
    [InlineData("een kwart", "0.245", "0.255")]
    [InlineData("driekwart", "0.745", "0.755")]
    [InlineData("twee op de drie", "0.665", "0.675")]
    [InlineData("1 op de 3", "0.325", "0.335")]
    [InlineData("1 op de 8", "0.125", "0.135")]
    [InlineData("twintig procent", "0.195", "0.205")]
    [InlineData("een procent", "0.005", "0.015")]
    public void A_percentage_shows_at_least_whole_percents(string words, string from, string upTo) =>
        Reaches(Language.Nl, words, from, upTo, "ratio");

    [Theory]
    [InlineData("80 percent", "0.795", "0.805")]
    [InlineData("80 per cent", "0.795", "0.805")]
    [InlineData("half", "0.495", "0.505")]
    [InlineData("a third", "0.325", "0.335")]
    [InlineData("one third", "0.325", "0.335")]
    [InlineData("a quarter", "0.245", "0.255")]
    [InlineData("three quarters", "0.745", "0.755")]
    [InlineData("three-quarters", "0.745", "0.755")]
    [InlineData("one in three", "0.325", "0.335")]
    [InlineData("9 in 10", "0.895", "0.905")]
    [InlineData("2 out of 3", "0.665", "0.675")]
    public void A_percentage_is_read_in_English(string words, string from, string upTo) =>
        Reaches(Language.En, words, from, upTo, "ratio");

    [Theory]
    [InlineData("EUR", "€ 5 miljoen", "5000000")]
    [InlineData("EUR", "€5,0 miljoen", "5000000")]
    [InlineData("EUR", "5 miljoen euro", "5000000")]
    [InlineData("EUR", "EUR 5 miljoen", "5000000")]
    [InlineData("EUR", "5 mln. euro", "5000000")]
    [InlineData("kWh", "5 MWh", "5000")]
    [InlineData("kWh", "2 GWh", "2000000")]
    [InlineData("MWh", "5.000 kWh", "5")]
    [InlineData("MJ", "1.018 TJ", "1018000000")]
    [InlineData("TJ", "1.018 TJ", "1018")]
    [InlineData("TJ", "2.000 GJ", "2")]
    [InlineData("kg", "3 ton", "3000")]
    [InlineData("ton", "3.000 kg", "3")]
    [InlineData("days", "drie weken", "21")]
    [InlineData("weeks", "21 dagen", "3")]
    [InlineData("months", "3 maanden", "3")]
    [InlineData("m3", "5 m³", "5")]
    [InlineData("m3", "5 kubieke meter", "5")]
    [InlineData("m2", "5 m²", "5")]
    [InlineData("fte", "26.610 fte's", "26610")]
    [InlineData("desks", "12 desks", "12")]
    [InlineData("pieces", "12 stuks", "12")]
    public void A_unit_is_read_and_converted(string unit, string words, string value) =>
        Assert.Equal(Verdict.Holds, Level(Language.Nl, words, value, unit));

    [Theory]
    [InlineData("EUR", "EUR 4.01 billion", "4010000000")]
    [InlineData("EUR", "4.01 billion euros", "4010000000")]
    [InlineData("weeks", "21 days", "3")]
    [InlineData("ton", "3,000 kg", "3")]
    [InlineData("m2", "5 square metres", "5")]
    [InlineData("months", "three months", "3")]
    public void A_unit_is_read_and_converted_in_English(string unit, string words, string value) =>
        Assert.Equal(Verdict.Holds, Level(Language.En, words, value, unit));

    [Theory]
    [InlineData("fte", "26.610 kWh", "fte")]
    [InlineData("fte", "73%", "fte")]
    [InlineData("ratio", "73 euro", "%")]
    [InlineData("ratio", "3 procentpunt", "%")]
    [InlineData("kWh", "5 MJ", "kWh")]
    [InlineData("months", "5 weken", "maanden")]
    [InlineData("EUR", "5 dagen", "euro")]
    [InlineData("fte", "driekwart", "fte")]
    [InlineData("days", "duizenden weken fte", "")]
    public void A_wrong_unit_is_unreadable_and_names_the_right_one(string unit, string words, string right)
    {
        var judged = new FakeEdition().Measure("x", unit).Value("x", "2023", 5).Nl(words, "x");
        Assert.Equal(Verdict.Unreadable, judged.Verdict);
        Assert.Contains(right, judged.Reason.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void The_indicators_noun_is_read_after_a_number_in_its_own_language()
    {
        var edition = new FakeEdition()
            .Measure(
                "staff",
                "persons",
                facts => facts with { NounsNl = ["ambtenaren", "medewerkers in dienst"], NounsEn = ["civil servants"] }
            )
            .Value("staff", "2023", 155_800);
        Assert.Equal(Verdict.Holds, edition.Nl("ruim 155.000 ambtenaren", "staff").Verdict);
        Assert.Equal(Verdict.Holds, edition.Nl("ruim 155.000 medewerkers in dienst", "staff").Verdict);
        Assert.Equal(Verdict.Holds, edition.En("just over 155,000 civil servants", "staff").Verdict);
        Assert.Equal(Verdict.Unreadable, edition.Nl("ruim 155.000 civil servants", "staff").Verdict);
        var wrong = edition.Nl("ruim 155.000 leerlingen", "staff");
        Assert.Equal(Verdict.Unreadable, wrong.Verdict);
        Assert.Contains("'leerlingen' (positie 14)", wrong.Reason.Nl, StringComparison.Ordinal);
        Assert.Contains("ambtenaren", wrong.Reason.Nl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3.5")]
    [InlineData("26.61")]
    [InlineData("1.23.456")]
    [InlineData("0.500")]
    [InlineData("155 000")]
    [InlineData("1e5")]
    [InlineData("5-10")]
    [InlineData("<5")]
    [InlineData("< 5")]
    [InlineData("+5")]
    [InlineData("5/10")]
    [InlineData("2e")]
    [InlineData("$ 5")]
    [InlineData("*")]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("is")]
    [InlineData("miljoenste")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("9.999.999.999.999.999 miljard miljard")]
    [InlineData("niet 5")]
    [InlineData("geen 5")]
    [InlineData("5 en 6")]
    [InlineData("ruim")]
    [InlineData("ongeveer ruim 5")]
    [InlineData("tussen 5")]
    [InlineData("٣")]
    public void What_is_no_number_here_is_unreadable(string words) =>
        Assert.Equal(Verdict.Unreadable, Level(Language.Nl, words, "5"));

    [Theory]
    [InlineData("3,5")]
    [InlineData("not 5")]
    [InlineData("no 5")]
    [InlineData("circa 5")]
    [InlineData("5 fewer")]
    public void What_is_no_number_in_English_is_unreadable(string words) =>
        Assert.Equal(Verdict.Unreadable, Level(Language.En, words, "5"));

    [Fact]
    public void A_number_too_large_to_reckon_with_is_unreadable_and_no_exception() =>
        Assert.Equal(Verdict.Unreadable, Level(Language.Nl, "999999999999999999999999 miljard", "5"));

    [Theory]
    [InlineData("Er zijn 26.610 fte.")]
    [InlineData("er is sprake van 26.610 fte")]
    [InlineData("«26.610 fte»")]
    [InlineData("26.610 FTE")]
    [InlineData("26.610\u00A0fte")]
    [InlineData("waren: 26.610")]
    public void Words_that_say_nothing_are_passed_over(string words) =>
        Assert.Equal(Verdict.Holds, Level(Language.Nl, words, "26610"));

    [Fact]
    public void The_value_and_interval_are_in_the_indicators_unit()
    {
        var judged = new FakeEdition().Measure("x", "ratio").Value("x", "2023", 0.2204m).Nl("22 procent", "x");
        Assert.Equal((0.2204m, new Interval(0.215m, 0.225m, true, false)), (judged.Value, judged.Interval));
        Assert.Equal("Klopt: 22,0% ligt tussen 21,5% en 22,5%", judged.Reason.Nl);
        Assert.Equal("Holds: 22.0% lies between 21.5% and 22.5%", judged.Reason.En);
    }

    static void Reaches(Language language, string words, string from, string upTo, string unit = "fte")
    {
        var (low, high) = (Number(from), Number(upTo));
        var step = 0.000001m;
        string Text(decimal number) => Notation.Plain(number);
        Assert.Equal(Verdict.Holds, Level(language, words, from, unit));
        Assert.Equal(Verdict.Holds, Level(language, words, Text(high - step), unit));
        Assert.Equal(Verdict.Fails, Level(language, words, Text(low - step), unit));
        Assert.Equal(Verdict.Fails, Level(language, words, upTo, unit));
    }
}
