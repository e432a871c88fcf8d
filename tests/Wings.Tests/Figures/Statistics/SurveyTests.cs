using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Statistics;

namespace Rekenschap.Wings.Tests.Figures.Statistics;

public sealed class SurveyTests
{
    [Fact]
    public void At_equal_weights_a_share_has_the_error_of_a_random_sample()
    {
        var survey = Survey.Of(Yes(30, of: 120))!;
        Assert.Equal(0.25, survey.Mean.Value, 12);
        Assert.Equal(Math.Sqrt(0.25 * 0.75 / 119), survey.Mean.StandardError, 12);
        Assert.Equal(1, survey.DesignEffect, 12);
        Assert.Equal(120, survey.EffectiveSize, 9);
    }

    [Fact]
    public void A_mean_mark_has_the_error_of_the_textbook()
    {
        // Marks 6, 7, 8, 7: mean 7, s² = 2/3, error √(s²/4).
        var survey = Survey.Of([new(6), new(7), new(8), new(7)])!;
        Assert.Equal((7, Math.Sqrt(2.0 / 12)), (survey.Mean.Value, Math.Round(survey.Mean.StandardError, 15)));
    }

    [Fact]
    public void Strata_with_their_populations_have_the_error_of_Cochran()
    {
        // Cochran (1977), 5.53: Σ W² (1 - f) p q / (n - 1), for populations 1,500, 600 and 900.
        (double Population, int Asked, int Yes)[] strata = [(1500, 50, 30), (600, 40, 10), (900, 60, 15)];
        var answers = strata.SelectMany(
            (stratum, number) => Yes(stratum.Yes, stratum.Asked, stratum.Population / stratum.Asked, $"{number}")
        );
        var survey = Survey.Of(
            [.. answers],
            strata.Select((stratum, number) => ($"{number}", stratum.Population)).ToDictionary()
        )!;
        var variance = strata.Sum(stratum =>
        {
            var (share, p) = (stratum.Population / 3000, (double)stratum.Yes / stratum.Asked);
            return share * share * (1 - stratum.Asked / stratum.Population) * p * (1 - p) / (stratum.Asked - 1);
        });
        // 0.5 x 0.6 + 0.2 x 0.25 + 0.3 x 0.25
        Assert.Equal(0.425, survey.Mean.Value, 12);
        Assert.Equal(Math.Sqrt(variance), survey.Mean.StandardError, 12);
        Assert.Equal(147, survey.Mean.Degrees);
    }

    [Fact]
    public void Unequal_weights_cost_precision()
    {
        // Half of them weigh thrice as much, whatever they say: Kish's effect is 1 + (0.5)² = 1.25.
        var survey = Survey.Of([.. Yes(100, 200, 1), .. Yes(100, 200, 3)])!;
        Assert.Equal(0.5, survey.Mean.Value, 12);
        Assert.Equal(1.25, survey.DesignEffect, 12);
        Assert.Equal(320, survey.EffectiveSize, 9);
    }

    [Fact]
    public void Strata_that_differ_make_a_survey_more_precise() =>
        Assert.True(Survey.Of([.. Yes(90, 100, 1, "a"), .. Yes(10, 100, 1, "b")])!.DesignEffect < 0.5);

    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Intervals_of_Wilson_are_those_of_Newcombe(int yes, int asked, double low, double high)
    {
        // R. Newcombe, Statistics in Medicine 17, 1998, table I, method 3.
        var bounds = Wilson.Interval((double)yes / asked, asked)!.Value;
        Assert.Equal((low, high), (Math.Round(bounds.Low, 4), Math.Round(bounds.High, 4)));
    }

    [Fact]
    public void Where_everybody_says_yes_the_interval_still_has_width()
    {
        var survey = Survey.Of([.. Yes(10, 10, 1), .. Yes(10, 10, 3)])!;
        Assert.Equal((1.0, 0.0), (survey.Mean.Value, survey.Mean.StandardError));
        Assert.Equal(16, survey.EffectiveSize, 9);
        Assert.InRange(survey.ShareInterval()!.Value.Low, 0.75, 0.85);
        Assert.Null(Survey.Of([new(7), new(9)])!.ShareInterval());
    }

    [Fact]
    public void Two_shares_are_as_far_apart_as_their_errors_say()
    {
        var difference = Difference.Between(new(0.50, 0.03), new(0.60, 0.04));
        Assert.Equal(
            (0.10, 0.05),
            (Math.Round(difference.Apart.Value, 12), Math.Round(difference.Apart.StandardError, 12))
        );
        Assert.Equal(0.0455, difference.Chance, 4);
        Assert.Equal(1, Difference.Between(new(0.5, 0), new(0.5, 0)).Chance);
        Assert.Equal(0, Difference.Between(new(0.5, 0), new(0.6, 0)).Chance);
    }

    [Fact]
    public void Weights_tell_only_by_their_proportions() =>
        Check.One(
            Config.QuickThrowOnFailure,
            Prop.ForAll(
                (
                    from yes in Gen.Choose(0, 1)
                    from weight in Gen.Choose(1, 9)
                    from stratum in Gen.Elements("a", "b")
                    select new Answer(yes, weight, stratum)
                )
                    .ListOf(40)
                    .ToArbitrary(),
                list =>
                {
                    var (one, other) = (
                        Survey.Of([.. list]),
                        Survey.Of([.. list.Select(answer => answer with { Weight = answer.Weight * 7 })])
                    );
                    return one is null
                        ? other is null
                        : Math.Abs(one.Mean.StandardError - other!.Mean.StandardError) < 1e-9
                            && one.Mean.Value is >= 0 and <= 1;
                }
            )
        );

    [Fact]
    public void What_tells_nothing_of_the_error_is_no_survey()
    {
        Assert.Null(Survey.Of([]));
        Assert.Null(Survey.Of([new(1)]));
        Assert.Null(Survey.Of([new(1, 1, "a"), new(0, 1, "a"), new(1, 1, "b")]));
        Assert.Null(Survey.Of([new(1, 0), new(0)]));
        Assert.Null(Survey.Of([new(double.NaN), new(0)]));
        Assert.Null(Survey.Of([new(1), new(0)], new Dictionary<string, double> { [""] = 1 }));
    }

    static Answer[] Yes(int yes, int of, double weight = 1, string stratum = "") =>
        [.. Enumerable.Range(0, of).Select(number => new Answer(number < yes ? 1 : 0, weight, stratum))];
}
