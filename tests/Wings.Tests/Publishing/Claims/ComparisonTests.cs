using Rekenschap.Publishing.Claims;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

public sealed class ComparisonTests
{
    static FakeEdition Edition() =>
        new FakeEdition()
            .Measure("jobs", "fte")
            .Measure("forecast", "fte", facts => facts with { Name = new("de raming", "the forecast") })
            .Measure("gas", "kWh")
            .Measure("heat", "MWh")
            .Measure("cost", "EUR")
            .Value("jobs", "2022", 100)
            .Value("jobs", "2023", 110)
            .Value("jobs", "2022", 50, "FIN")
            .Value("jobs", "2023", 60, "FIN")
            .Value("jobs", "2023", 70, "J&V")
            .Value("forecast", "2022", 100)
            .Value("forecast", "2023", 120)
            .Value("gas", "2023", 1500)
            .Value("heat", "2023", 2)
            .Value("cost", "2023", 5);

    [Theory]
    [InlineData("hoger", "jobs?versus=period%3D2022", Verdict.Holds)]
    [InlineData("hoger dan in 2022", "jobs?versus=period%3D2022", Verdict.Holds)]
    [InlineData("meer dan in 2022", "jobs?versus=period%3D2022", Verdict.Holds)]
    [InlineData("lager dan in 2022", "jobs?versus=period%3D2022", Verdict.Fails)]
    [InlineData("minder dan in 2022", "jobs?versus=period%3D2022", Verdict.Fails)]
    [InlineData("lager dan verwacht", "jobs?versus=forecast", Verdict.Holds)]
    [InlineData("minder dan verwacht", "jobs?versus=forecast", Verdict.Holds)]
    [InlineData("lager dan de raming", "jobs?versus=forecast", Verdict.Holds)]
    [InlineData("hoger dan verwacht", "jobs?versus=forecast", Verdict.Fails)]
    [InlineData("lager dan J&V", "jobs?organisation=FIN&versus=organisation%3DJ%2526V", Verdict.Holds)]
    [InlineData(
        "lager dan Justitie en Veiligheid",
        "jobs?organisation=FIN&versus=organisation%3DJ%2526V",
        Verdict.Holds
    )]
    [InlineData(
        "hoger dan FIN",
        "jobs?organisation=J%26V&versus=jobs%3Forganisation%3DFIN%26period%3D2023",
        Verdict.Holds
    )]
    [InlineData("lager", "gas?versus=heat", Verdict.Holds)]
    public void Values_are_compared_with_what_versus_names(string words, string target, Verdict verdict) =>
        Assert.Equal(verdict, Edition().Nl(words, target).Verdict);

    [Theory]
    [InlineData("steeg minder hard dan verwacht", Verdict.Holds)]
    [InlineData("minder hard", Verdict.Holds)]
    [InlineData("steeg sneller dan verwacht", Verdict.Fails)]
    [InlineData("steeg harder dan verwacht", Verdict.Fails)]
    [InlineData("minder snel gestegen dan verwacht", Verdict.Holds)]
    [InlineData("is sneller gegroeid dan de raming", Verdict.Fails)]
    [InlineData("minder hard gestegen dan begroot", Verdict.Unreadable)]
    [InlineData("daalde minder hard dan verwacht", Verdict.Fails)]
    public void Faster_and_slower_compare_growth(string words, Verdict verdict) =>
        Assert.Equal(verdict, Edition().Nl(words, "jobs?from=2022&to=2023&versus=forecast").Verdict);

    [Theory]
    [InlineData("daalde harder dan verwacht", Verdict.Holds)]
    [InlineData("harder gedaald dan verwacht", Verdict.Holds)]
    [InlineData("daalde minder hard dan verwacht", Verdict.Fails)]
    public void A_faster_fall_is_the_lower_growth(string words, Verdict verdict) =>
        Assert.Equal(
            verdict,
            new FakeEdition()
                .Measure("x", "fte")
                .Measure("y", "fte")
                .Value("x", "2022", 100)
                .Value("x", "2023", 80)
                .Value("y", "2022", 100)
                .Value("y", "2023", 90)
                .Nl(words, "x?from=2022&to=2023&versus=y")
                .Verdict
        );

    [Theory]
    [InlineData("higher than in 2022", "jobs?versus=period%3D2022", Verdict.Holds)]
    [InlineData("more than in 2022", "jobs?versus=period%3D2022", Verdict.Holds)]
    [InlineData("lower than expected", "jobs?versus=forecast", Verdict.Holds)]
    [InlineData("less than expected", "jobs?versus=forecast", Verdict.Holds)]
    [InlineData("rose slower than expected", "jobs?from=2022&to=2023&versus=forecast", Verdict.Holds)]
    [InlineData("rose faster than expected", "jobs?from=2022&to=2023&versus=forecast", Verdict.Fails)]
    [InlineData("faster", "jobs?organisation=FIN&from=2022&to=2023&versus=organisation%3DRijk", Verdict.Holds)]
    public void Comparisons_are_read_in_English(string words, string target, Verdict verdict) =>
        Assert.Equal(verdict, Edition().En(words, target).Verdict);

    [Theory]
    [InlineData("hoger", "jobs")]
    [InlineData("meer dan verwacht", "jobs")]
    [InlineData("hoger", "jobs?versus=cost")]
    [InlineData("hoger", "jobs?versus=forecats")]
    [InlineData("hoger", "jobs?versus=period%3Dlast")]
    [InlineData("hoger", "jobs?versus=organisation%3DXX")]
    [InlineData("hoger", "jobs?versus=amung%3Dperiods")]
    [InlineData("sneller", "jobs?versus=forecast")]
    [InlineData("hoger dan OCW", "jobs?versus=forecast")]
    [InlineData("hoger dan gehoopt", "jobs?versus=forecast")]
    [InlineData("niet hoger", "jobs?versus=forecast")]
    public void What_cannot_be_compared_is_unreadable(string words, string target) =>
        Assert.Equal(Verdict.Unreadable, Edition().Nl(words, target).Verdict);

    [Theory]
    [InlineData("langer dan in 2022", "days?versus=period%3D2022", Verdict.Holds)]
    [InlineData("korter dan in 2022", "days?versus=period%3D2022", Verdict.Fails)]
    [InlineData("groter dan verwacht", "jobs?versus=forecast", Verdict.Fails)]
    [InlineData("iets langer dan in 2022", "days?versus=period%3D2022", Verdict.Holds)]
    [InlineData("fors langer dan in 2022", "days?versus=period%3D2022", Verdict.Fails)]
    [InlineData("iets hoger dan in 2022", "jobs?versus=period%3D2022", Verdict.Fails)]
    [InlineData("sterk hoger dan in 2022", "jobs?versus=period%3D2022", Verdict.Holds)]
    [InlineData("iets lager dan verwacht", "jobs?versus=forecast", Verdict.Fails)]
    [InlineData("langer dan 90", "days", Verdict.Holds)]
    [InlineData("korter dan 90", "days", Verdict.Fails)]
    public void What_is_longer_larger_or_slightly_so_is_compared_too(string words, string target, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Edition()
                .Measure("days", "days")
                .Value("days", "2022", 100)
                .Value("days", "2023", 104)
                .Nl(words, target)
                .Verdict
        );

    [Theory]
    [InlineData("korter dan in 2022", "'langer' klopt wel")]
    [InlineData("kleiner dan in 2022", "'groter' klopt wel")]
    [InlineData("lager dan in 2022", "'hoger' klopt wel")]
    [InlineData("iets hoger dan in 2022", "'hoger' klopt wel")]
    [InlineData("iets lager dan in 2022", "'hoger' klopt wel")]
    public void What_would_hold_is_said_with_the_word_of_the_sentence(string words, string expected) =>
        Assert.EndsWith(expected, Edition().Nl(words, "jobs?versus=period%3D2022").Reason.Nl, StringComparison.Ordinal);

    [Fact]
    public void A_missing_other_side_makes_it_unverifiable() =>
        Assert.Equal(Verdict.Unverifiable, Edition().Nl("hoger", "jobs?versus=period%3D2019").Verdict);

    [Fact]
    public void More_than_a_number_is_a_hedge_even_where_versus_is_given() =>
        Assert.Equal(Verdict.Holds, Edition().Nl("meer dan 100", "jobs?versus=forecast").Verdict);
}
