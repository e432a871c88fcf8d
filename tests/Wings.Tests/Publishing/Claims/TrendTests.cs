using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using static Rekenschap.Wings.Tests.Publishing.Claims.Judging;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

public sealed class TrendTests
{
    public static TheoryData<string> Rises =>
        [
            "gestegen",
            "steeg",
            "stegen",
            "stijgt",
            "stijgende",
            "is gestegen",
            "een stijging",
            "er is sprake van een stijging",
            "toegenomen",
            "zijn toegenomen",
            "nam toe",
            "namen toe",
            "neemt toe",
            "toename",
            "een toename",
            "toenemende",
            "groei",
            "groeide",
            "gegroeid",
            "nam er toe",
        ];

    public static TheoryData<string> Falls =>
        [
            "gedaald",
            "daalde",
            "daalden",
            "daalt",
            "is gedaald",
            "een daling",
            "dalende",
            "afgenomen",
            "is afgenomen",
            "nam af",
            "namen af",
            "neemt af",
            "een afname",
            "afnemende",
            "liep terug",
            "loopt terug",
            "liep er terug",
            "is teruggelopen",
        ];

    public static TheoryData<string> EnglishRises =>
        [
            "rose",
            "risen",
            "rises",
            "rising",
            "a rise",
            "has risen",
            "increased",
            "has increased",
            "an increase",
            "increasing",
            "growth",
            "grew",
        ];

    public static TheoryData<string> EnglishFalls =>
        ["fell", "fallen", "falls", "falling", "a fall", "has fallen", "decreased", "a decrease", "decreasing"];

    public static TheoryData<string> Stables =>
        [
            "behouden",
            "is behouden",
            "gelijk gebleven",
            "bleef gelijk",
            "bleven gelijk",
            "gelijkgebleven",
            "stabiel",
            "bleef stabiel",
            "stabiel gebleven",
            "constant",
            "constant gebleven",
        ];

    public static TheoryData<string> EnglishStables =>
        ["unchanged", "stable", "maintained", "was maintained", "remained stable", "remained unchanged"];

    [Theory]
    [MemberData(nameof(Rises))]
    public void Any_rise_makes_it_true_that_it_rose(string words) => Up(Language.Nl, words);

    [Theory]
    [MemberData(nameof(EnglishRises))]
    public void Any_rise_makes_it_true_that_it_rose_in_English(string words) => Up(Language.En, words);

    [Theory]
    [MemberData(nameof(Falls))]
    public void Any_fall_makes_it_true_that_it_fell(string words) => Down(Language.Nl, words);

    [Theory]
    [MemberData(nameof(EnglishFalls))]
    public void Any_fall_makes_it_true_that_it_fell_in_English(string words) => Down(Language.En, words);

    [Theory]
    [MemberData(nameof(Stables))]
    public void Stable_is_within_a_percent(string words) => Same(Language.Nl, words);

    [Theory]
    [MemberData(nameof(EnglishStables))]
    public void Stable_is_within_a_percent_in_English(string words) => Same(Language.En, words);

    static void Up(Language language, string words)
    {
        Assert.Equal(Verdict.Holds, Change(language, words, "1000", "1000.001"));
        Assert.Equal(Verdict.Fails, Change(language, words, "1000", "1000"));
        Assert.Equal(Verdict.Fails, Change(language, words, "1000", "999"));
        Assert.Equal(Verdict.Holds, Change(language, words, "-1000", "-900"));
    }

    static void Down(Language language, string words)
    {
        Assert.Equal(Verdict.Holds, Change(language, words, "1000", "999.999"));
        Assert.Equal(Verdict.Fails, Change(language, words, "1000", "1000"));
        Assert.Equal(Verdict.Fails, Change(language, words, "1000", "1001"));
        Assert.Equal(Verdict.Holds, Change(language, words, "-1000", "-1100"));
    }

    static void Same(Language language, string words)
    {
        Assert.Equal(Verdict.Holds, Change(language, words, "1000", "1010"));
        Assert.Equal(Verdict.Holds, Change(language, words, "1000", "990"));
        Assert.Equal(Verdict.Fails, Change(language, words, "1000", "1010.001"));
        Assert.Equal(Verdict.Fails, Change(language, words, "1000", "989.999"));
    }

    [Theory]
    [InlineData("licht gestegen")]
    [InlineData("steeg licht")]
    [InlineData("een lichte stijging")]
    [InlineData("nam licht toe")]
    [InlineData("is licht toegenomen")]
    [InlineData("steeg iets")]
    [InlineData("nam iets toe")]
    public void Slightly_is_up_to_five_percent(string words)
    {
        Assert.Equal(Verdict.Holds, Change(Language.Nl, words, "1000", "1001"));
        Assert.Equal(Verdict.Holds, Change(Language.Nl, words, "1000", "1050"));
        Assert.Equal(Verdict.Fails, Change(Language.Nl, words, "1000", "1050.001"));
        Assert.Equal(Verdict.Fails, Change(Language.Nl, words, "1000", "1000"));
        Assert.Equal(Verdict.Fails, Change(Language.Nl, words, "1000", "990"));
    }

    [Theory]
    [InlineData(Language.Nl, "sterk gedaald")]
    [InlineData(Language.Nl, "flink gedaald")]
    [InlineData(Language.Nl, "fors gedaald")]
    [InlineData(Language.Nl, "daalde fors")]
    [InlineData(Language.Nl, "nam flink af")]
    [InlineData(Language.Nl, "een sterke daling")]
    [InlineData(Language.Nl, "een forse afname")]
    [InlineData(Language.En, "fell sharply")]
    [InlineData(Language.En, "fell strongly")]
    [InlineData(Language.En, "has strongly decreased")]
    [InlineData(Language.En, "a sharp fall")]
    [InlineData(Language.En, "a strong decrease")]
    public void Strongly_is_from_ten_percent(Language language, string words)
    {
        Assert.Equal(Verdict.Holds, Change(language, words, "1000", "900"));
        Assert.Equal(Verdict.Fails, Change(language, words, "1000", "900.001"));
        Assert.Equal(Verdict.Fails, Change(language, words, "1000", "1100"));
    }

    [Theory]
    [InlineData(Language.Nl, "explosief toegenomen")]
    [InlineData(Language.Nl, "een explosieve groei")]
    [InlineData(Language.En, "explosively increased")]
    [InlineData(Language.En, "explosive growth")]
    [InlineData(Language.En, "increased explosively")]
    public void Explosively_is_from_a_hundred_percent(Language language, string words)
    {
        Assert.Equal(Verdict.Holds, Change(language, words, "1000", "2000"));
        Assert.Equal(Verdict.Fails, Change(language, words, "1000", "1999.9"));
    }

    [Theory]
    [InlineData("slightly fallen", "1000", "950", Verdict.Holds)]
    [InlineData("fell slightly", "1000", "949.9", Verdict.Fails)]
    [InlineData("a slight decrease", "1000", "999", Verdict.Holds)]
    public void Slightly_is_read_in_English(string words, string from, string to, Verdict verdict) =>
        Assert.Equal(verdict, Change(Language.En, words, from, to));

    [Theory]
    [InlineData("licht gestegen", "0.40", "0.45", Verdict.Holds)]
    [InlineData("licht gestegen", "0.40", "0.451", Verdict.Fails)]
    [InlineData("sterk gestegen", "0.40", "0.50", Verdict.Holds)]
    [InlineData("sterk gestegen", "0.40", "0.499", Verdict.Fails)]
    [InlineData("licht gedaald", "0.45", "0.40", Verdict.Holds)]
    [InlineData("gestegen", "0", "0.1", Verdict.Holds)]
    [InlineData("gelijk gebleven", "0.40", "0.404", Verdict.Holds)]
    [InlineData("gelijk gebleven", "0.40", "0.405", Verdict.Fails)]
    public void In_points_the_modifiers_are_percentage_points(string words, string from, string to, Verdict verdict) =>
        Assert.Equal(verdict, Change(Language.Nl, words, from, to, "ratio", "&in=points"));

    [Fact]
    public void Without_points_a_percentage_goes_by_its_own_size() =>
        Assert.Equal(Verdict.Fails, Change(Language.Nl, "licht gestegen", "0.40", "0.45", "ratio"));

    [Fact]
    public void Points_are_for_percentages_only() =>
        Assert.Equal(Verdict.Unreadable, Change(Language.Nl, "licht gestegen", "40", "41", "fte", "&in=points"));

    [Theory]
    [InlineData("gestegen")]
    [InlineData("gelijk gebleven")]
    [InlineData("verdubbeld")]
    [InlineData("gestegen met 3%")]
    public void A_change_from_nothing_cannot_be_verified(string words) =>
        Assert.Equal(Verdict.Unverifiable, Change(Language.Nl, words, "0", "10"));

    [Theory]
    [InlineData("gestegen")]
    [InlineData("verdubbeld")]
    [InlineData("stabiel")]
    [InlineData("naar 5")]
    [InlineData("van 5 naar 6")]
    public void A_change_needs_a_from_and_a_to(string words)
    {
        var judged = new FakeEdition().Measure("x", "fte").Value("x", "2023", 5).Nl(words, "x?period=2023");
        Assert.Equal(Verdict.Unreadable, judged.Verdict);
        Assert.Contains("from=", judged.Reason.Nl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("niet gestegen")]
    [InlineData("geen stijging")]
    [InlineData("licht")]
    [InlineData("licht sterk gestegen")]
    [InlineData("behoorlijk gestegen")]
    [InlineData("licht stabiel")]
    [InlineData("nam licht")]
    [InlineData("gestegen gedaald")]
    [InlineData("gestegen en gedaald")]
    public void What_is_not_known_is_unreadable(string words) =>
        Assert.Equal(Verdict.Unreadable, Change(Language.Nl, words, "1000", "1001"));

    [Theory]
    [InlineData("not risen")]
    [InlineData("no increase")]
    [InlineData("considerably risen")]
    public void What_is_not_known_in_English_is_unreadable(string words) =>
        Assert.Equal(Verdict.Unreadable, Change(Language.En, words, "1000", "1001"));

    [Theory]
    [InlineData("nagenoeg gelijk gebleven")]
    [InlineData("vrijwel gelijk gebleven")]
    [InlineData("bleef nagenoeg gelijk")]
    [InlineData("vrijwel constant")]
    public void Nearly_unchanged_is_within_the_bounds_of_unchanged(string words)
    {
        Assert.Equal(Verdict.Holds, Change(Language.Nl, words, "1000", "1010"));
        Assert.Equal(Verdict.Fails, Change(Language.Nl, words, "1000", "1011"));
    }
}
