using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

/// <summary>Wordings that letters use and that were once refused, or read for something else.</summary>
public sealed class LetterWordingTests
{
    [Theory]
    [InlineData("een groei van 3 tot 5 procent", "1000", "1040", Verdict.Holds)]
    [InlineData("groei van 3% tot 5%", "1000", "1040", Verdict.Holds)]
    [InlineData("een groei van 3 tot 5 procent", "1000", "1060", Verdict.Fails)]
    [InlineData("een daling van 3 tot 5 procent", "1000", "960", Verdict.Holds)]
    [InlineData("een daling van 3 tot 5 procent", "1000", "1040", Verdict.Fails)]
    [InlineData("een groei van 17.055 tot 71.484", "17055", "71484", Verdict.Holds)]
    [InlineData("een groei van 17.055 naar 71.484", "17055", "71484", Verdict.Holds)]
    public void A_growth_of_three_to_five_per_cent_is_no_start(string words, string from, string to, Verdict verdict) =>
        Assert.Equal(verdict, Judging.Change(Language.Nl, words, from, to));

    [Theory]
    [InlineData("growth of 3 to 5 per cent", "1000", "1040", Verdict.Holds)]
    [InlineData("a fall of 3 to 5%", "1000", "960", Verdict.Holds)]
    [InlineData("growth of 3 to 5 per cent", "1000", "1090", Verdict.Fails)]
    [InlineData("growth from 17,055 to 71,484", "17055", "71484", Verdict.Holds)]
    public void In_English_too(string words, string from, string to, Verdict verdict) =>
        Assert.Equal(verdict, Judging.Change(Language.En, words, from, to));

    [Theory]
    [InlineData("een daling van 6 tot 5,5 procent", "6", "5.5", Verdict.Holds)]
    [InlineData("een daling van 6 naar 5,5 procent", "6", "5.5", Verdict.Holds)]
    public void A_range_that_goes_down_is_a_start_and_an_end(string words, string from, string to, Verdict verdict) =>
        Assert.Equal(verdict, Judging.Change(Language.Nl, words, from, to, "%"));

    [Theory]
    [InlineData("declined", Verdict.Holds)]
    [InlineData("declined slightly", Verdict.Holds)]
    [InlineData("declined sharply", Verdict.Fails)]
    [InlineData("a decline of 4%", Verdict.Holds)]
    [InlineData("declined by 4% to 960", Verdict.Holds)]
    [InlineData("has been declining", Verdict.Holds)]
    public void What_declines_falls(string words, Verdict verdict) =>
        Assert.Equal(verdict, Judging.Change(Language.En, words, "1000", "960"));

    [Theory]
    [InlineData("het hoogste van alle ministeries", Verdict.Holds)]
    [InlineData("de hoogste van de ministeries", Verdict.Holds)]
    [InlineData("het hoogst van alle departementen", Verdict.Holds)]
    [InlineData("het laagste van alle ministeries", Verdict.Fails)]
    [InlineData("het hoogste van alle agentschappen", Verdict.Unreadable)]
    [InlineData("het hoogste van alle jaren", Verdict.Unreadable)]
    public void Highest_of_all_ministries_is_a_rank_among_them(string words, Verdict verdict) =>
        Assert.Equal(verdict, Ministries().Nl(words, "x?organisation=FIN&among=organisations").Verdict);

    [Theory]
    [InlineData("the highest of all ministries", Verdict.Holds)]
    [InlineData("highest among all departments", Verdict.Holds)]
    [InlineData("the lowest of all the ministries", Verdict.Fails)]
    [InlineData("the highest of all agencies", Verdict.Unreadable)]
    public void So_it_is_in_English(string words, Verdict verdict) =>
        Assert.Equal(verdict, Ministries().En(words, "x?organisation=FIN&among=organisations").Verdict);

    [Fact]
    public void Highest_of_all_years_is_a_rank_among_periods()
    {
        var edition = new FakeEdition().Measure("x", "fte");
        for (var year = 2018; year <= 2023; year++)
            edition.Value("x", $"{year}", year);
        Assert.Equal(Verdict.Holds, edition.Nl("het hoogste van alle jaren", "x?period=2023&among=periods").Verdict);
        Assert.Equal(Verdict.Holds, edition.En("the highest of all years", "x?period=2023&among=periods").Verdict);
    }

    [Theory]
    [InlineData("van 17.055 in 2022 naar 71.484 in 2023", Verdict.Holds)]
    [InlineData("steeg van 17.055 in 2022 naar 71.484 in 2023", Verdict.Holds)]
    [InlineData("gestegen van 17.055 (2022) tot 71.484 (2023)", Verdict.Holds)]
    [InlineData("van 17.055 in 2022 tot 70.000 in 2023", Verdict.Fails)]
    [InlineData("van 17.055 in 2021 naar 71.484 in 2023", Verdict.Unreadable)]
    [InlineData("van 17.055 in 2022 naar 71.484 in 2022", Verdict.Unreadable)]
    public void Each_end_of_a_change_may_name_its_year(string words, Verdict verdict) =>
        Assert.Equal(verdict, Judging.Change(Language.Nl, words, "17055", "71484"));

    [Theory]
    [InlineData("from 100 in 2022 to 150 in 2023", Verdict.Holds)]
    [InlineData("rose from 100 in 2022 to 150 in 2023", Verdict.Holds)]
    [InlineData("from 100 in 2021 to 150 in 2023", Verdict.Unreadable)]
    public void Each_end_may_in_English(string words, Verdict verdict) =>
        Assert.Equal(verdict, Judging.Change(Language.En, words, "100", "150"));

    [Theory]
    [InlineData("drie op de vier verzoeken", Verdict.Holds)]
    [InlineData("drie op de vier", Verdict.Holds)]
    [InlineData("drie op de vier van de verzoeken", Verdict.Holds)]
    [InlineData("een op de vier verzoeken", Verdict.Fails)]
    [InlineData("drie op de vier ambtenaren", Verdict.Unreadable)]
    [InlineData("drie op de vier afgewezen", Verdict.Unreadable)]
    public void What_is_counted_is_read_where_no_indicator_claims_the_noun(string words, Verdict verdict)
    {
        var edition = new FakeEdition()
            .Measure("x", "ratio")
            .Measure("staff", "fte", facts => facts with { NounsNl = ["ambtenaren"] })
            .Value("x", "2023", 0.75m);
        Assert.Equal(verdict, edition.Nl(words, "x?period=2023").Verdict);
    }

    [Fact]
    public void The_noun_of_what_a_share_is_taken_of_is_read_too()
    {
        var edition = new FakeEdition()
            .Measure("x", "ratio", facts => facts with { Proportion = new("sick", "staff") })
            .Measure("staff", "fte", facts => facts with { NounsNl = ["ambtenaren"], NounsEn = ["civil servants"] })
            .Value("x", "2023", 0.75m);
        Assert.Equal(Verdict.Holds, edition.Nl("drie op de vier ambtenaren", "x?period=2023").Verdict);
        Assert.Equal(Verdict.Holds, edition.En("three in four civil servants", "x?period=2023").Verdict);
    }

    [Theory]
    [InlineData("71.483", 0, "Wijkt af: 71.484 ligt niet tussen 71.482,5 en 71.483,5")]
    [InlineData("71.484", 2, "Klopt: 71.484,00 ligt tussen 71.483,50 en 71.484,50")]
    [InlineData("circa 71.484", 0, "Klopt: 71.484 ligt tussen 67.909,8 en 75.058,2")]
    public void A_reason_shows_no_more_decimals_than_it_needs(string words, int decimals, string reason)
    {
        var edition = new FakeEdition()
            .Measure("x", "pieces", facts => facts with { Decimals = decimals })
            .Value("x", "2023", 71484.0000m);
        Assert.StartsWith(reason, edition.Nl(words, "x?period=2023").Reason.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_differs_far_behind_the_mark_shows_that_and_its_bound_stays_bare()
    {
        var edition = new FakeEdition().Measure("x", "fte").Value("x", "2023", 100.00004m);
        Assert.Equal(
            "Wijkt af: 100,00004 fte is niet hoogstens 100 fte",
            edition.Nl("hoogstens 100", "x?period=2023").Reason.Nl[..49]
        );
    }

    [Theory]
    [InlineData("x", "y", "stuks", "pieces")]
    [InlineData("y", "x", "dagen", "days")]
    public void A_unit_is_written_in_the_language_of_the_reason(string one, string other, string nl, string en)
    {
        var edition = new FakeEdition()
            .Measure("x", "pieces")
            .Measure("y", "days")
            .Value("x", "2023", 3)
            .Value("y", "2023", 4);
        var reason = edition.Nl("hoger", $"{one}?period=2023&versus={other}").Reason;
        Assert.Contains(nl, reason.Nl, StringComparison.Ordinal);
        Assert.DoesNotContain(en, reason.Nl, StringComparison.Ordinal);
        Assert.Contains(en, reason.En, StringComparison.Ordinal);
        var expected = edition.Nl("3 appels", $"{one}?period=2023").Reason;
        Assert.Contains(nl, expected.Nl, StringComparison.Ordinal);
        Assert.Contains(en, expected.En, StringComparison.Ordinal);
    }

    static FakeEdition Ministries() =>
        new FakeEdition()
            .Measure("x", "fte")
            .Value("x", "2023", 30, "FIN")
            .Value("x", "2023", 20, "OCW")
            .Value("x", "2023", 10, "J&V");
}
