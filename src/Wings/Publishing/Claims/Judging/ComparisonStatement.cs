using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Reading;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>One coordinate or indicator against another (kind 7): "hoger dan OCW", "steeg minder hard dan verwacht".</summary>
/// <param name="Growth">Faster and slower compare growth, of which a faster fall is the lower; the others values.</param>
internal sealed record ComparisonStatement(Place Place, bool Higher, bool Growth) : Statement(Place)
{
    public override string Kind => "Comparison";

    public override Outcome Judge(Question question)
    {
        if (question.Target.Versus is not { } versus)
            return Outcome.Unreadable(
                "Waarmee wordt vergeleken? Kies een periode, organisatie of ander cijfer (in het adres: versus=)",
                "What is it compared with? Choose a period, organisation or other figure (in the address: versus=)"
            );
        if (!Growth)
            return CompareLevels(question, versus);
        if (question.Target.From is null || versus.From is not { } from)
            return Outcome.NeedsChange;
        var other = Question.GrowthOf(question.Ask(versus.Indicator, from), question.Ask(versus.Indicator, versus.At));
        var harder = question.Statements.OfType<TrendStatement>().Any(trend => trend.Sign < 0) ? !Higher : Higher;
        return (this with { Higher = harder }).Compare(question.Growth, other, 1, 1, Show.Percent);
    }

    public override Bilingual? TrueWords(Question question) =>
        (this with { Higher = !Higher }).Judge(question).Verdict == Verdict.Holds ? Opposite : null;

    Bilingual Opposite =>
        (Growth, Higher) switch
        {
            (true, true) => new("minder hard", "slower"),
            (true, false) => new("harder", "faster"),
            (false, true) => new("lager", "lower"),
            _ => new("hoger", "higher"),
        };

    Outcome CompareLevels(Question question, ClaimTarget versus)
    {
        var unit = Units.Of(versus.Indicator.Unit);
        if (!unit.ConvertsTo(question.Unit))
            return Outcome.Unreadable(
                $"{versus.Indicator.Name.Nl} is in {Units.Write(unit, Language.Nl)} en {question.Indicator.Name.Nl} in {Units.Write(question.Unit, Language.Nl)}; die zijn niet te vergelijken",
                $"{versus.Indicator.Name.En} is in {Units.Write(unit, Language.En)} and {question.Indicator.Name.En} in {Units.Write(question.Unit, Language.En)}; these do not compare"
            );
        return Compare(
            question.Value,
            question.Ask(versus.Indicator, versus.At),
            question.Unit.Factor,
            unit.Factor,
            question.Show
        );
    }

    Outcome Compare(Known value, Known other, decimal factor, decimal otherFactor, Show show)
    {
        if (value.Value is null)
            return Outcome.Unverifiable(value.Lacking!);
        if (other.Value is not { } bound)
            return Outcome.Unverifiable(other.Lacking!);
        var reach = new Reach(
            Higher ? new(bound * otherFactor, null, false) : new(null, bound * otherFactor, true, false)
        );
        return Outcome.Of(value, reach, show, Compared.Other, factor);
    }
}
