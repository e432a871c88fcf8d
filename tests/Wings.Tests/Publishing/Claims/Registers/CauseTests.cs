using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Wings.Tests.Publishing.Claims.Registers;

/// <summary>Causes against a contribution analysis: the cause's share in the change of the whole.</summary>
public sealed class CauseTests
{
    /// <summary>The whole fell from 100 to 80; the cause from 40 to what is given.</summary>
    static JudgedClaim Judge(string words, string causeTo, Language language = Language.Nl, Policy? policy = null) =>
        new FakeEdition()
            .Measure("travel", "ton", facts => facts with { NounsNl = ["reisbewegingen"], NounsEn = ["trips"] })
            .Measure("co2", "ton")
            .Measure("gas", "m3")
            .Value("travel", "2019", 40)
            .Value("travel", "2020", decimal.Parse(causeTo, System.Globalization.CultureInfo.InvariantCulture))
            .Value("co2", "2019", 100)
            .Value("co2", "2020", 80)
            .Judge(words, "cause:travel?of=co2&from=2019&to=2020", language, policy);

    [Theory]
    [InlineData("door minder reisbewegingen", "30", Verdict.Holds)]
    [InlineData("door minder reisbewegingen", "30.01", Verdict.Fails)]
    [InlineData("vooral door minder reisbewegingen", "25", Verdict.Holds)]
    [InlineData("dankzij reisbewegingen", "25", Verdict.Holds)]
    [InlineData("mede door minder reisbewegingen", "38", Verdict.Holds)]
    [InlineData("mede als gevolg van minder reisbewegingen", "38.01", Verdict.Fails)]
    [InlineData("uitsluitend door minder reisbewegingen", "21", Verdict.Holds)]
    [InlineData("uitsluitend door minder reisbewegingen", "21.01", Verdict.Fails)]
    [InlineData("door meer reisbewegingen", "20", Verdict.Fails)]
    [InlineData("door minder reisbewegingen", "50", Verdict.Fails)]
    [InlineData("Dit heeft er onder andere toe geleid", "38", Verdict.Holds)]
    public void A_cause_needs_its_share_of_the_change(string words, string to, Verdict verdict) =>
        Assert.Equal(verdict, Judge(words, to).Verdict);

    [Theory]
    [InlineData("because of fewer trips", Verdict.Holds)]
    [InlineData("partly due to fewer trips", Verdict.Holds)]
    [InlineData("solely due to fewer trips", Verdict.Fails)]
    [InlineData("because of more trips", Verdict.Fails)]
    public void English_reads_alike(string words, Verdict verdict) =>
        Assert.Equal(verdict, Judge(words, "28", Language.En).Verdict);

    [Theory]
    [InlineData("door minder vergaderingen")]
    [InlineData("minder reisbewegingen")]
    [InlineData("door minder reisbewegingen en beleid")]
    [InlineData("door")]
    public void What_is_not_understood_is_unreadable(string words) =>
        Assert.Equal(Verdict.Unreadable, Judge(words, "20").Verdict);

    [Fact]
    public void The_share_is_a_threshold_of_the_policy() =>
        Assert.Equal(
            Verdict.Holds,
            Judge("door minder reisbewegingen", "33", policy: Policy.Default with { Cause = 0.3m }).Verdict
        );

    [Fact]
    public void A_missing_year_and_another_unit_are_told()
    {
        var edition = new FakeEdition().Measure("travel", "ton").Measure("co2", "ton").Measure("gas", "m3");
        Assert.Equal(Verdict.Unverifiable, edition.Nl("door travel", "cause:travel?of=co2&from=2019&to=2020").Verdict);
        Assert.Equal(Verdict.Unreadable, edition.Nl("door travel", "cause:travel?of=gas&from=2019&to=2020").Verdict);
        Assert.Equal(Verdict.Unreadable, edition.Nl("door travel", "cause:travel?from=2019&to=2020").Verdict);
    }
}
