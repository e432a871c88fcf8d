using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Reading;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Publishing.Claims.Writing;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>An order of magnitude in words (kind 11): "tientallen", "vele duizenden", "millions of euros".</summary>
internal sealed record MagnitudeStatement(Place Place, decimal Power, bool Many, Unit? Unit) : Statement(Place)
{
    public override string Kind => nameof(NumberRole.Level);

    public override Outcome Judge(Question question) =>
        Unit is null || Unit.ConvertsTo(question.Unit)
            ? Outcome.Of(
                question.Value,
                ReachOf(Power * (Unit ?? question.Unit).Factor, Many, question.Policy),
                question.Show,
                Compared.Level,
                question.Unit.Factor
            )
            : WrongUnit.Of(Place, Unit, question);

    public override Bilingual? TrueWords(Question question) =>
        question.Value.Value is { } value
            ? Writer.WordsFor(value, question.Indicator, WordingForm.Magnitude, question.Policy)
                ?? Writer.WordsFor(value, question.Indicator, WordingForm.WellOver, question.Policy)
            : null;

    public static Reach ReachOf(decimal power, bool many, Policy policy)
    {
        var to = policy.MagnitudeTo * power;
        return new(new((many ? policy.Many : policy.MagnitudeFrom) * power, to, true, false), new(to, null));
    }
}
