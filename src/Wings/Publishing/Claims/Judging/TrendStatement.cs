using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Reading;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Publishing.Claims.Writing;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>How strongly a trend is said to be.</summary>
public enum Strength
{
    Any,
    Slightly,
    Strongly,
    Explosively,
}

/// <summary>A rise or a fall (kind 5): "gestegen", "licht gedaald", "explosief toegenomen".</summary>
/// <param name="Sign">1 for a rise, -1 for a fall.</param>
/// <param name="Noun">"een daling": a number after "van" is then how much.</param>
internal sealed record TrendStatement(Place Place, int Sign, Strength Strength, bool Noun) : Statement(Place)
{
    public override string Kind => "Trend";

    public override int Direction(Question question) => Sign;

    public override Outcome Judge(Question question)
    {
        if (question.Target.From is null)
            return Outcome.NeedsChange;
        var reach = ReachOf(Strength, question.Policy);
        return Change.Of(question, Sign < 0 ? reach.Mirrored() : reach);
    }

    public override Bilingual? TrueWords(Question question) => TrendWords.For(question);

    /// <summary>Of a rise; a fall mirrors it.</summary>
    public static Reach ReachOf(Strength strength, Policy policy) =>
        new(
            strength switch
            {
                Strength.Slightly => new(0, policy.Slightly, false),
                Strength.Strongly => new(policy.Strongly, null),
                Strength.Explosively => new(policy.Explosively, null),
                _ => new(0, null, false),
            }
        );
}

/// <summary>No change to speak of (kind 5): "gelijk gebleven", "stabiel", "unchanged".</summary>
internal sealed record StableStatement(Place Place) : Statement(Place)
{
    public override string Kind => "Trend";

    public override Outcome Judge(Question question) =>
        question.Target.From is null
            ? Outcome.NeedsChange
            : Outcome.Of(
                question.Growth,
                new(new(-question.Policy.Stable, question.Policy.Stable)),
                Show.Percent,
                Compared.Growth
            );

    public override Bilingual? TrueWords(Question question) => TrendWords.For(question);
}

/// <summary>A change as trends compare it: r, or percentage points where the claim asks for them.</summary>
internal static class Change
{
    public static Outcome Of(Question question, Reach reach)
    {
        if (!question.Target.InPoints)
            return Outcome.Of(question.Growth, reach, Show.Percent, Compared.Growth);
        if (!question.Unit.IsPercentage)
            return Outcome.Unreadable(
                $"'in=points' vraagt een percentage, maar {question.Indicator.Code} is in {Units.Write(question.Unit, Language.Nl)}",
                $"'in=points' needs a percentage, but {question.Indicator.Code} is in {Units.Write(question.Unit, Language.En)}"
            );
        var points = question.Unit.Factor / 100;
        return Outcome.Of(question.Difference, reach, Show.PointsOf(question.Unit), Compared.Difference, points);
    }
}
