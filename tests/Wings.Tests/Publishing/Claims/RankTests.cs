using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

public sealed class RankTests
{
    static FakeEdition Ministries(decimal fin, decimal ocw, decimal? jv) =>
        (jv is { } value ? new FakeEdition().Value("jobs", "2023", value, "J&V") : new FakeEdition())
            .Measure("jobs", "fte", facts => facts with { NounsNl = ["ambtenaren"], NounsEn = ["staff"] })
            .Value("jobs", "2023", fin, "FIN")
            .Value("jobs", "2023", ocw, "OCW");

    const string Fin = "jobs?organisation=FIN&among=organisations";

    [Theory]
    [InlineData("hoogste", 30, 20, Verdict.Holds)]
    [InlineData("de hoogste", 20, 20, Verdict.Holds)]
    [InlineData("het hoogst", 19, 20, Verdict.Fails)]
    [InlineData("de meeste", 30, 20, Verdict.Holds)]
    [InlineData("de meeste ambtenaren", 19, 20, Verdict.Fails)]
    [InlineData("laagste", 5, 20, Verdict.Holds)]
    [InlineData("de laagste", 10, 20, Verdict.Holds)]
    [InlineData("het minste", 11, 20, Verdict.Fails)]
    [InlineData("de minste ambtenaren", 10, 20, Verdict.Holds)]
    public void A_rank_among_organisations_lets_a_tie_hold(string words, int fin, int ocw, Verdict verdict) =>
        Assert.Equal(verdict, Ministries(fin, ocw, 10).Nl(words, Fin).Verdict);

    [Theory]
    [InlineData("highest", 30, Verdict.Holds)]
    [InlineData("the most staff", 30, Verdict.Holds)]
    [InlineData("the most", 19, Verdict.Fails)]
    [InlineData("lowest", 10, Verdict.Holds)]
    [InlineData("the fewest", 11, Verdict.Fails)]
    public void A_rank_is_read_in_English(string words, int fin, Verdict verdict) =>
        Assert.Equal(verdict, Ministries(fin, 20, 10).En(words, Fin).Verdict);

    [Fact]
    public void With_a_sibling_missing_or_suppressed_nothing_is_known()
    {
        Assert.Equal(Verdict.Unverifiable, Ministries(30, 20, null).Nl("hoogste", Fin).Verdict);
        var judged = Ministries(30, 20, null)
            .Figure("jobs", "2023", new(987, FigureStatus.Suppressed, Coverage.Whole), "J&V")
            .Nl("hoogste", Fin);
        Assert.Equal(Verdict.Unverifiable, judged.Verdict);
        Assert.DoesNotContain("987", judged.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_expected_organisations_of_the_same_parent_and_kind_count()
    {
        var edition = new FakeEdition(
            FakeEdition.Body("Rijk", OrganisationKind.Government, null),
            FakeEdition.Body("FIN", OrganisationKind.Ministry, "Rijk"),
            FakeEdition.Body("OCW", OrganisationKind.Ministry, "Rijk"),
            FakeEdition.Body("OLD", OrganisationKind.Ministry, "Rijk"),
            FakeEdition.Body("RVB", OrganisationKind.Agency, "Rijk"),
            FakeEdition.Body("DUO", OrganisationKind.Ministry, "OCW")
        )
        {
            ExpectedOrganisations = ["FIN", "OCW", "RVB", "DUO"],
        }
            .Measure("jobs", "fte")
            .Value("jobs", "2023", 30, "FIN")
            .Value("jobs", "2023", 20, "OCW")
            .Value("jobs", "2023", 99, "RVB")
            .Value("jobs", "2023", 99, "DUO")
            .Value("jobs", "2023", 99, "OLD");
        Assert.Equal(Verdict.Holds, edition.Nl("hoogste", Fin).Verdict);
    }

    static FakeEdition Years(params decimal[] values) =>
        values
            .Select((value, index) => (value, index))
            .Aggregate(
                new FakeEdition().Measure("jobs", "fte"),
                (edition, one) => edition.Value("jobs", $"{2018 + one.index}", one.value)
            );

    [Theory]
    [InlineData("hoogste", "jobs?period=2023&among=periods", Verdict.Fails)]
    [InlineData("hoogste", "jobs?period=2020&among=periods", Verdict.Holds)]
    [InlineData("laagste", "jobs?period=2018&among=periods", Verdict.Holds)]
    [InlineData("hoogste", "jobs?period=2023&among=periods&from=2021&to=2023", Verdict.Holds)]
    [InlineData("hoogste", "jobs?among=periods&from=2021&to=2023", Verdict.Holds)]
    [InlineData("hoogste", "jobs?period=2022&among=periods&from=2021&to=2023", Verdict.Fails)]
    [InlineData("hoogste", "jobs?period=2019&among=periods&from=2021&to=2023", Verdict.Unreadable)]
    [InlineData("hoogste", "jobs?period=2020-01&among=periods", Verdict.Unreadable)]
    public void A_rank_among_periods_is_within_the_collection_or_from_and_to(
        string words,
        string target,
        Verdict verdict
    ) => Assert.Equal(verdict, Years(10, 20, 90, 30, 40, 50).Nl(words, target).Verdict);

    [Fact]
    public void With_a_period_missing_nothing_is_known() =>
        Assert.Equal(Verdict.Unverifiable, Years(10, 20, 90).Nl("hoogste", "jobs?period=2020&among=periods").Verdict);

    [Fact]
    public void Years_are_ranked_among_the_years_of_which_every_month_is_collected()
    {
        var edition = new FakeEdition
        {
            Collected = [.. new Period(new(2021, 6, 1), new(2023, 12, 31)).Split(Frequency.Month)],
        }
            .Measure("gas", "m3")
            .Value("gas", "2022", 10)
            .Value("gas", "2023", 9);
        Assert.Equal(Verdict.Holds, edition.Nl("laagste", "gas?among=periods").Verdict);
    }

    [Fact]
    public void Spans_are_ranked_among_spans_of_equal_length()
    {
        var edition = new FakeEdition
        {
            Collected = [.. new Period(new(2022, 1, 1), new(2023, 12, 31)).Split(Frequency.Month)],
        }
            .Measure("gas", "m3")
            .Value("gas", "2022-02..2022-09", 7)
            .Value("gas", "2022-10..2023-05", 9);
        Assert.Equal(Verdict.Holds, edition.Nl("hoogste", "gas?period=2022-10..2023-05&among=periods").Verdict);
    }

    [Fact]
    public void A_rank_says_among_what()
    {
        Assert.Equal(Verdict.Unreadable, Ministries(1, 2, 3).Nl("hoogste", "jobs?organisation=FIN").Verdict);
        Assert.Equal(Verdict.Unreadable, Ministries(1, 2, 3).Nl("hoogste", "jobs?among=organisations").Verdict);
        Assert.Equal(Verdict.Unreadable, Ministries(1, 2, 3).Nl("hoogste", "jobs?among=ministries").Verdict);
    }

    [Fact]
    public void As_now_a_rank_is_among_the_organisations_of_now()
    {
        var edition = new FakeEdition(
            FakeEdition.Body("Rijk", OrganisationKind.Government, null),
            FakeEdition.Body("FIN", OrganisationKind.Ministry, "Rijk"),
            FakeEdition.Body("EZK", OrganisationKind.Ministry, "Rijk"),
            FakeEdition.Body("KGG", OrganisationKind.Ministry, "Rijk")
        )
        {
            ExpectedOrganisations = ["FIN", "EZK"],
            ExpectedNow = ["FIN", "KGG"],
        }
            .Measure("jobs", "fte")
            .Value("jobs", "2023", 20, "FIN")
            .Value("jobs", "2023", 30, "EZK")
            .Value("jobs", "2023", 10, "KGG");
        Assert.Equal(Verdict.Fails, edition.Nl("hoogste", Fin).Verdict);
        Assert.Equal(Verdict.Holds, edition.Nl("hoogste", Fin + "&as=now").Verdict);
    }
}
