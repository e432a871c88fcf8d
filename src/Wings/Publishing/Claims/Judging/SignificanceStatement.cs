using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Reading;
using Rekenschap.Publishing.Claims.Statistics;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>Whether a change is more than chance (kind 8).</summary>
/// <param name="Change">Improved, Rise or Fall.</param>
internal sealed record SignificanceStatement(Place Place, Sense Change, bool Negated) : Statement(Place)
{
    public override string Kind => "Significance";

    public override int Direction(Question question) =>
        Change switch
        {
            Sense.Rise => 1,
            Sense.Fall => -1,
            _ => question.Indicator.Better switch
            {
                Better.Higher => 1,
                Better.Lower => -1,
                _ => 0,
            },
        };

    public override Outcome Judge(Question question)
    {
        if (question.Target.From is not { } from)
            return Outcome.NeedsChange;
        var direction = Direction(question);
        if (direction == 0)
            return Outcome.Unverifiable(
                new(
                    $"de catalogus zegt niet of hoger of lager beter is voor {question.Indicator.Code}",
                    $"the catalogue does not say whether higher or lower is better for {question.Indicator.Code}"
                )
            );
        var (test, lacking) = SignificanceTest.Of(question, from);
        return test is { } done ? Judge(question, done, direction) : Outcome.Unverifiable(lacking!);
    }

    public override Bilingual? TrueWords(Question question) =>
        Change switch
        {
            Sense.Rise => Opposite("gestegen", "risen"),
            Sense.Fall => Opposite("gedaald", "fallen"),
            _ => Opposite("verbeterd", "improved"),
        };

    Bilingual Opposite(string nl, string en) =>
        Negated
            ? new("significant " + nl, "significantly " + en)
            : new("niet significant " + nl, "not significantly " + en);

    Outcome Judge(Question question, TestResult test, int direction)
    {
        var significant = test.P < (double)question.Policy.Significance && Math.Sign(test.Statistic) == direction;
        var p = test.P < 0.001 ? "p < 0,001" : "p = " + Notation.Write((decimal)test.P, 3, Language.Nl);
        var pEn = p.Replace(',', '.');
        var level = Notation.Plain(question.Policy.Significance * 100);
        var (nl, en) = significant ? ("significant", "significant") : ("niet significant", "not significant");
        return Outcome.If(
            significant != Negated,
            $"de verandering in deze richting is {nl} ({p}; grens {level.Replace('.', ',')}%)",
            $"the change in this direction is {en} ({pEn}; level {level}%)",
            question.Difference.Value
        );
    }
}
