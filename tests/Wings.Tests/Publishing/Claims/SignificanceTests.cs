using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Statistics;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Claims.Statistics;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

public sealed class SignificanceTests
{
    const string Target = "rate?from=2022&to=2023";

    static FakeEdition Proportions(decimal before, decimal after, Better better = Better.Higher) =>
        new FakeEdition()
            .Measure("done", "pieces")
            .Measure("asked", "pieces")
            .Measure(
                "rate",
                "ratio",
                facts => facts with { Better = better, Formula = "done / asked", Proportion = new("done", "asked") }
            )
            .Value("done", "2022", before)
            .Value("done", "2023", after)
            .Value("asked", "2022", 1000)
            .Value("asked", "2023", 1000)
            .Value("rate", "2022", before / 1000)
            .Value("rate", "2023", after / 1000);

    [Theory]
    [InlineData("significant verbeterd", 543, Verdict.Fails)]
    [InlineData("significant verbeterd", 544, Verdict.Holds)]
    [InlineData("niet significant verbeterd", 543, Verdict.Holds)]
    [InlineData("niet significant verbeterd", 544, Verdict.Fails)]
    [InlineData("geen significante verbetering", 543, Verdict.Holds)]
    [InlineData("significant verbeterd", 400, Verdict.Fails)]
    [InlineData("niet significant verbeterd", 400, Verdict.Holds)]
    [InlineData("significant gestegen", 544, Verdict.Holds)]
    [InlineData("significant gedaald", 456, Verdict.Holds)]
    [InlineData("significant gedaald", 457, Verdict.Fails)]
    [InlineData("significant gedaald", 544, Verdict.Fails)]
    [InlineData("een significante daling", 456, Verdict.Holds)]
    [InlineData("daalde significant", 456, Verdict.Holds)]
    [InlineData("nam significant af", 456, Verdict.Holds)]
    [InlineData("is niet significant toegenomen", 500, Verdict.Holds)]
    [InlineData("verbeterde niet significant", 500, Verdict.Holds)]
    public void A_proportion_is_tested_on_its_numerator_and_denominator(string words, int after, Verdict verdict) =>
        Assert.Equal(verdict, Proportions(500, after).Nl(words, Target).Verdict);

    [Theory]
    [InlineData("significantly improved", 544, Verdict.Holds)]
    [InlineData("not significantly improved", 543, Verdict.Holds)]
    [InlineData("significantly risen", 544, Verdict.Holds)]
    [InlineData("rose significantly", 544, Verdict.Holds)]
    [InlineData("has not significantly improved", 544, Verdict.Fails)]
    [InlineData("significantly fallen", 456, Verdict.Holds)]
    [InlineData("a significant improvement", 544, Verdict.Holds)]
    [InlineData("no significant improvement", 544, Verdict.Fails)]
    [InlineData("significantly increased", 544, Verdict.Holds)]
    public void Significance_is_read_in_English(string words, int after, Verdict verdict) =>
        Assert.Equal(verdict, Proportions(500, after).En(words, Target).Verdict);

    [Fact]
    public void Improved_goes_the_way_that_the_catalogue_calls_better()
    {
        Assert.Equal(Verdict.Holds, Proportions(500, 400, Better.Lower).Nl("significant verbeterd", Target).Verdict);
        Assert.Equal(
            Verdict.Unverifiable,
            Proportions(500, 400, Better.Unsaid).Nl("significant verbeterd", Target).Verdict
        );
        Assert.Equal(Verdict.Holds, Proportions(500, 400, Better.Unsaid).Nl("significant gedaald", Target).Verdict);
    }

    [Fact]
    public void The_level_is_the_policys() =>
        Assert.Equal(
            Verdict.Fails,
            Proportions(500, 544)
                .Nl("significant verbeterd", Target, Policy.Default with { Significance = 0.01m })
                .Verdict
        );

    [Theory]
    [InlineData("verbeterd")]
    [InlineData("significant")]
    [InlineData("significant beter")]
    [InlineData("niet verbeterd")]
    public void Significance_needs_all_its_words(string words) =>
        Assert.Equal(Verdict.Unreadable, Proportions(500, 600).Nl(words, Target).Verdict);

    [Fact]
    public void Durations_are_tested_on_their_cases()
    {
        var edition = new FakeEdition()
            .Measure("days", "days", facts => facts with { Better = Better.Lower, Cases = "case_days" })
            .Measure("case_days", "days")
            .Value("days", "2022", 30)
            .Value("days", "2023", 20);
        Assert.Equal(Verdict.Unverifiable, edition.Nl("significant verbeterd", "days?from=2022&to=2023").Verdict);
        edition
            .CasesOf("case_days", "2022", 30, 31, 32, 33, 34, 35, 36, 37)
            .CasesOf("case_days", "2023", 20, 21, 22, 23, 24, 25, 26, 38);
        Assert.Equal(Verdict.Holds, edition.Nl("significant verbeterd", "days?from=2022&to=2023").Verdict);
        Assert.Equal(Verdict.Fails, edition.Nl("significant gestegen", "days?from=2022&to=2023").Verdict);
    }

    [Theory]
    [InlineData("7.1", Verdict.Fails)]
    [InlineData("7.2", Verdict.Holds)]
    public void Survey_figures_are_tested_on_their_standard_error(string after, Verdict verdict)
    {
        var edition = new FakeEdition()
            .Measure("score", "points", facts => facts with { Better = Better.Higher, StandardError = "score_se" })
            .Measure("score_se", "points")
            .Value("score", "2022", 6.3m)
            .Value("score", "2023", Judging.Number(after))
            .Value("score_se", "2022", 0.3m)
            .Value("score_se", "2023", 0.3m);
        Assert.Equal(verdict, edition.Nl("significant verbeterd", "score?from=2022&to=2023").Verdict);
    }

    [Fact]
    public void Without_what_a_test_needs_it_is_unverifiable_either_way()
    {
        var edition = new FakeEdition().Measure("x", "fte").Value("x", "2022", 1).Value("x", "2023", 2);
        Assert.Equal(Verdict.Unverifiable, edition.Nl("significant gestegen", "x?from=2022&to=2023").Verdict);
        Assert.Equal(Verdict.Unverifiable, edition.Nl("niet significant gestegen", "x?from=2022&to=2023").Verdict);
        Assert.Equal(Verdict.Unverifiable, Proportions(1200, 1300).Nl("significant verbeterd", Target).Verdict);
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.8413447460685429)]
    [InlineData(-1, 0.15865525393145707)]
    [InlineData(1.959963984540054, 0.975)]
    [InlineData(2.5758293035489004, 0.995)]
    [InlineData(-3, 0.0013498980316300933)]
    [InlineData(-5, 2.866515718791939e-07)]
    [InlineData(-10, 7.619853024160527e-24)]
    [InlineData(-40, 0)]
    public void The_normal_distribution_is_that_of_the_tables(double z, double chance) =>
        Assert.InRange(NormalDistribution.Below(z), chance * (1 - 1e-12), chance * (1 + 1e-12) + 1e-300);

    [Fact]
    public void Two_proportions_are_as_reckoned_by_hand()
    {
        // 0.06 against 0.105, pooled 0.0825: z = 0.045 / sqrt(0.0825 * 0.9175 / 100) = 1.6356, p = 0.1019.
        var test = TwoProportions.Test(12, 200, 21, 200)!.Value;
        Assert.Equal((1.6356, 0.1019), (Math.Round(test.Statistic, 4), Math.Round(test.P, 4)));
        Assert.Equal(1, TwoProportions.Test(5, 10, 5, 10)!.Value.P, 12);
        Assert.Equal(1, TwoProportions.Test(10, 10, 20, 20)!.Value.P, 12);
        Assert.Null(TwoProportions.Test(1, 0, 1, 1));
        Assert.Null(TwoProportions.Test(2, 1, 1, 1));
    }

    [Fact]
    public void Mann_Whitney_is_exact_for_small_samples()
    {
        // All of 3 above all of 3: two of the twenty orders are as extreme.
        Assert.Equal(0.1, MannWhitney.Test([1, 2, 3], [4, 5, 6]).P, 12);
        // All of 4 above all of 5: two of the 126 orders are as extreme.
        Assert.Equal(2.0 / 126, MannWhitney.Test([1, 2, 3, 4, 5], [6, 7, 8, 9]).P, 12);
        // Interleaved: U = 3, of twenty orders seven have U at most 3, so p = 0.7.
        Assert.Equal(0.7, MannWhitney.Test([1, 3, 5], [2, 4, 6]).P, 12);
        Assert.True(MannWhitney.Test([1, 2, 3], [4, 5, 6]).Statistic > 0);
        Assert.True(MannWhitney.Test([4, 5, 6], [1, 2, 3]).Statistic < 0);
    }

    [Fact]
    public void Mann_Whitney_corrects_for_ties_and_continuity()
    {
        // Ranks 1.5 1.5 3.5 3.5 | 5.5 5.5 7.5 7.5: U = 16, mean 8, variance 16/12 * (9 - 24/56) = 11.4286;
        // z = 7.5 / 3.3806 = 2.2185, p = 0.02652.
        var test = MannWhitney.Test([1, 1, 2, 2], [3, 3, 4, 4]);
        Assert.Equal(0.02652, test.P, 5);
        Assert.Equal(1, MannWhitney.Test([1, 1], [1, 1]).P, 12);
    }
}
