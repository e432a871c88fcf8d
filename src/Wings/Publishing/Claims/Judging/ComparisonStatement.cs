using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Reading;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>One coordinate or indicator against another (kind 7): "hoger dan OCW", "steeg minder hard dan verwacht".</summary>
/// <param name="Growth">Faster and slower compare growth, of which a faster fall is the lower; the others values.</param>
/// <param name="Strength">"Iets hoger": how far apart, as a part of the other.</param>
/// <param name="Word">The word that compares, folded.</param>
internal sealed record ComparisonStatement(Place Place, bool Higher, bool Growth, Strength Strength, string Word)
    : Statement(Place)
{
    public override string Kind => "Comparison";

    public override Outcome Judge(Question question)
    {
        if (question.Target.Versus is not { } versus)
            return Outcome.Asks(
                new(
                    "Waarmee wordt vergeleken? Kies een periode, organisatie of ander cijfer",
                    "What is it compared with? Choose a period, organisation or other figure"
                ),
                "versus="
            );
        if (!Growth)
            return CompareLevels(question, versus);
        if (question.Target.From is null || versus.From is not { } from)
            return Outcome.NeedsChange;
        var other = Question.GrowthOf(question.Ask(versus.Indicator, from), question.Ask(versus.Indicator, versus.At));
        var harder = question.Statements.OfType<TrendStatement>().Any(trend => trend.Sign < 0) ? !Higher : Higher;
        return (this with { Higher = harder }).Compare(question.Policy, question.Growth, other, 1, 1, Show.Percent);
    }

    public override Bilingual? TrueWords(Question question) =>
        Holds(question, Higher) ? Bilingual.Same(Word)
        : Holds(question, !Higher) ? ComparingWords.Opposite(Word, Higher, Growth)
        : null;

    bool Holds(Question question, bool higher) =>
        (this with { Higher = higher, Strength = Strength.Any }).Judge(question).Verdict == Verdict.Holds;

    Outcome CompareLevels(Question question, ClaimTarget versus)
    {
        var unit = Units.Of(versus.Indicator.Unit);
        if (!unit.ConvertsTo(question.Unit))
            return Outcome.Unreadable(
                $"{versus.Indicator.Name.Nl} is in {Units.Write(unit, Language.Nl)} en {question.Indicator.Name.Nl} in {Units.Write(question.Unit, Language.Nl)}; die zijn niet te vergelijken",
                $"{versus.Indicator.Name.En} is in {Units.Write(unit, Language.En)} and {question.Indicator.Name.En} in {Units.Write(question.Unit, Language.En)}; these do not compare"
            );
        return Compare(
            question.Policy,
            question.Value,
            question.Ask(versus.Indicator, versus.At),
            question.Unit.Factor,
            unit.Factor,
            question.Show
        );
    }

    Outcome Compare(Policy policy, Known value, Known other, decimal factor, decimal otherFactor, Show show)
    {
        if (value.Value is null)
            return Outcome.Unverifiable(value.Lacking!);
        if (other.Value is not { } bound)
            return Outcome.Unverifiable(other.Lacking!);
        return Outcome.Of(value, Beyond(bound * otherFactor, policy), show, Compared.Other, factor);
    }

    /// <summary>Of "hoger"; "lager" mirrors it.</summary>
    Reach Beyond(decimal other, Policy policy)
    {
        var change = TrendStatement.ReachOf(Strength, policy).True;
        var size = Math.Abs(other);
        return Higher
            ? new(new(other + change.Low * size, other + change.High * size, change.LowIncluded, change.HighIncluded))
            : new(new(other - change.High * size, other - change.Low * size, change.HighIncluded, change.LowIncluded));
    }
}
