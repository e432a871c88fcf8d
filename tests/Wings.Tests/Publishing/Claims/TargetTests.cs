using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

public sealed class TargetTests
{
    static FakeEdition Edition(
        decimal value,
        Comparison compare = Comparison.AtLeast,
        decimal target = 0.15m,
        string period = "2030"
    ) =>
        new FakeEdition()
            .Measure("saving", "ratio")
            .Measure("other", "fte")
            .Value("saving", "2023", value)
            .Goal(new("goal", null, "saving", compare, target, null, null, false, Period.Parse(period)))
            .Goal(new("elsewhere", null, "other", compare, 1, null, null, false, Period.Parse(period)));

    static Verdict Nl(
        string words,
        decimal value,
        Comparison compare = Comparison.AtLeast,
        decimal target = 0.15m,
        string period = "2030"
    ) => Edition(value, compare, target, period).Nl(words, "saving?against=goal").Verdict;

    [Theory]
    [InlineData("behaald", "met")]
    [InlineData("gehaald", "achieved")]
    [InlineData("is behaald", "has been met")]
    [InlineData("haalde", "was achieved")]
    public void A_target_is_met_when_its_own_comparison_holds(string dutch, string english)
    {
        foreach (
            var (value, compare, verdict) in new[]
            {
                (0.15m, Comparison.AtLeast, Verdict.Holds),
                (0.149m, Comparison.AtLeast, Verdict.Fails),
                (0.15m, Comparison.More, Verdict.Fails),
                (0.151m, Comparison.More, Verdict.Holds),
                (0.15m, Comparison.AtMost, Verdict.Holds),
                (0.151m, Comparison.AtMost, Verdict.Fails),
                (0.15m, Comparison.Less, Verdict.Fails),
                (0.149m, Comparison.Less, Verdict.Holds),
                (0.15m, Comparison.Equal, Verdict.Holds),
                (0.151m, Comparison.Equal, Verdict.Fails),
            }
        )
        {
            Assert.Equal(verdict, Nl(dutch, value, compare));
            Assert.Equal(verdict, Edition(value, compare).En(english, "saving?against=goal").Verdict);
            var opposite = verdict == Verdict.Holds ? Verdict.Fails : Verdict.Holds;
            Assert.Equal(opposite, Nl("niet behaald", value, compare));
            Assert.Equal(opposite, Nl("nog niet gehaald", value, compare));
            Assert.Equal(opposite, Edition(value, compare).En("not met", "saving?against=goal").Verdict);
            Assert.Equal(opposite, Edition(value, compare).En("not yet achieved", "saving?against=goal").Verdict);
        }
    }

    [Theory]
    [InlineData("0.165", Comparison.AtLeast, Verdict.Holds)]
    [InlineData("0.1649", Comparison.AtLeast, Verdict.Fails)]
    [InlineData("0.135", Comparison.AtMost, Verdict.Holds)]
    [InlineData("0.1351", Comparison.AtMost, Verdict.Fails)]
    public void Comfortably_met_has_a_tenth_of_the_target_to_spare(string value, Comparison compare, Verdict verdict)
    {
        Assert.Equal(verdict, Nl("ruim behaald", Judging.Number(value), compare));
        Assert.Equal(
            verdict,
            Edition(Judging.Number(value), compare).En("comfortably met", "saving?against=goal").Verdict
        );
    }

    [Theory]
    [InlineData("26700", Verdict.Holds)]
    [InlineData("26701", Verdict.Fails)]
    public void With_a_baseline_the_tenth_is_of_the_change_that_was_required(string value, Verdict verdict)
    {
        var edition = new FakeEdition()
            .Measure("jobs", "fte")
            .Value("jobs", "2018", 30_000)
            .Value("jobs", "2023", Judging.Number(value))
            .Goal(
                new("fewer", null, "jobs", Comparison.AtMost, null, -0.1m, Period.Year(2018), false, Period.Year(2025))
            );
        Assert.Equal(verdict, edition.Nl("ruim behaald", "jobs?against=fewer").Verdict);
    }

    [Theory]
    [InlineData("al in 2023 behaald", "2030", Verdict.Holds)]
    [InlineData("in 2023 al behaald", "2030", Verdict.Holds)]
    [InlineData("in 2023 al is behaald", "2030", Verdict.Holds)]
    [InlineData("reeds behaald", "2030", Verdict.Holds)]
    [InlineData("al behaald", "2030", Verdict.Holds)]
    [InlineData("al ruim behaald", "2030", Verdict.Holds)]
    [InlineData("al behaald", "2023", Verdict.Fails)]
    [InlineData("al in 2023 behaald", "2022", Verdict.Fails)]
    public void Already_met_is_before_the_targets_own_period(string words, string period, Verdict verdict) =>
        Assert.Equal(verdict, Nl(words, 0.22m, period: period));

    [Theory]
    [InlineData("already met in 2023", Verdict.Holds)]
    [InlineData("already met", Verdict.Holds)]
    [InlineData("already achieved in 2023", Verdict.Holds)]
    public void Already_met_is_read_in_English(string words, Verdict verdict) =>
        Assert.Equal(verdict, Edition(0.22m).En(words, "saving?against=goal").Verdict);

    [Fact]
    public void The_year_in_the_words_is_that_of_the_claim()
    {
        var edition = Edition(0.22m).Value("saving", "2022", 0.10m);
        Assert.Equal(Verdict.Fails, edition.Nl("al in 2022 behaald", "saving?against=goal").Verdict);
        Assert.Equal(Verdict.Unreadable, edition.Nl("al in 2022 behaald", "saving?period=2023&against=goal").Verdict);
    }

    [Theory]
    [InlineData("behaald in 2023")]
    [InlineData("nog behaald")]
    [InlineData("niet al behaald")]
    [InlineData("niet ruim behaald")]
    [InlineData("bijna behaald")]
    [InlineData("deels behaald")]
    public void What_says_too_little_of_a_target_is_unreadable(string words) =>
        Assert.Equal(Verdict.Unreadable, Nl(words, 0.22m));

    [Fact]
    public void Without_a_target_or_with_anothers_the_claim_is_unreadable()
    {
        Assert.Contains("goal", Edition(0.2m).Nl("behaald", "saving").Reason.Nl, StringComparison.Ordinal);
        Assert.Equal(Verdict.Unreadable, Edition(0.2m).Nl("behaald", "saving").Verdict);
        Assert.Equal(Verdict.Unreadable, Edition(0.2m).Nl("behaald", "saving?against=elsewhere").Verdict);
        Assert.Contains(
            "'goal'",
            Edition(0.2m).Nl("behaald", "saving?against=gaol").Reason.Nl,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_a_baseline_figure_nothing_is_known()
    {
        var edition = new FakeEdition()
            .Measure("jobs", "fte")
            .Value("jobs", "2023", 1)
            .Goal(
                new("fewer", null, "jobs", Comparison.AtMost, null, -0.1m, Period.Year(2018), false, Period.Year(2025))
            );
        Assert.Equal(Verdict.Unverifiable, edition.Nl("behaald", "jobs?against=fewer").Verdict);
        Assert.Equal(Verdict.Unverifiable, edition.Nl("niet behaald", "jobs?against=fewer").Verdict);
    }

    [Fact]
    public void With_22_percent_comfortably_met_states_two_things()
    {
        var judged = Edition(0.2204m).Nl("met 22 procent ruim behaald", "saving?against=goal");
        Assert.Equal((Verdict.Holds, 2), (judged.Verdict, judged.Parts.Length));
        var wrong = Edition(0.2304m).Nl("met 22 procent ruim behaald", "saving?against=goal");
        Assert.Equal(Verdict.Fails, wrong.Verdict);
        Assert.StartsWith("'met 22 procent': Wijkt af", wrong.Reason.Nl, StringComparison.Ordinal);
    }
}
