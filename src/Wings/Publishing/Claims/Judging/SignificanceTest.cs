using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Statistics;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Statistics;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>Chooses the test that an indicator allows: a proportion's, that of its cases, or that of its standard error.</summary>
internal static class SignificanceTest
{
    const string CaseDimension = "case";

    public static (TestResult? Result, Bilingual? Lacking) Of(Question question, Coordinate from) =>
        question.Indicator switch
        {
            { Proportion: { } proportion } => Proportion(question, proportion, from),
            { Cases: { } cases } => Cases(question, cases, from),
            { StandardError: { } error } => StandardError(question, error, from),
            var other => (
                null,
                new(
                    $"{other.Code} heeft geen teller en noemer, geen losse gevallen en geen standaardfout om op te toetsen",
                    $"{other.Code} has no numerator and denominator, no cases and no standard error to test on"
                )
            ),
        };

    static (TestResult?, Bilingual?) Proportion(Question question, Proportion proportion, Coordinate from)
    {
        Known[] known =
        [
            question.Value,
            question.Start,
            Ask(question, proportion.Numerator, from),
            Ask(question, proportion.Denominator, from),
            Ask(question, proportion.Numerator, question.Target.At),
            Ask(question, proportion.Denominator, question.Target.At),
        ];
        if (Array.Find(known, one => one.Value is null).Lacking is { } lacking)
            return (null, lacking);
        var values = Array.ConvertAll(known, one => one.Value!.Value);
        return TwoProportions.Test(values[2], values[3], values[4], values[5]) is { } test
            ? (test, null)
            : (null, new("teller en noemer vormen geen aandeel", "numerator and denominator make no proportion"));
    }

    static (TestResult?, Bilingual?) Cases(Question question, string cases, Coordinate from)
    {
        if ((question.Start.Lacking ?? question.Value.Lacking) is { } lacking)
            return (null, lacking);
        var before = question.Figures.Cases(cases, from, CaseDimension);
        var after = question.Figures.Cases(cases, question.Target.At, CaseDimension);
        return before.IsDefaultOrEmpty || after.IsDefaultOrEmpty
            ? (null, new($"de losse gevallen van {cases} ontbreken", $"the cases of {cases} are missing"))
            : (MannWhitney.Test(before, after), null);
    }

    static (TestResult?, Bilingual?) StandardError(Question question, string error, Coordinate from)
    {
        var (one, other) = (Ask(question, error, from), Ask(question, error, question.Target.At));
        if ((question.Difference.Lacking ?? one.Lacking ?? other.Lacking) is { } lacking)
            return (null, lacking);
        var spread = Math.Sqrt(Math.Pow((double)one.Value!.Value, 2) + Math.Pow((double)other.Value!.Value, 2));
        if (spread <= 0)
            return (null, new("de standaardfout is 0", "the standard error is 0"));
        var z = (double)question.Difference.Value!.Value / spread;
        return (new(z, NormalDistribution.TwoSided(z)), null);
    }

    static Known Ask(Question question, string indicator, Coordinate at) =>
        question.Edition.Indicator(indicator) is { } facts
            ? question.Ask(facts, at)
            : Known.Not($"de indicator {indicator} bestaat niet", $"the indicator {indicator} does not exist");
}
