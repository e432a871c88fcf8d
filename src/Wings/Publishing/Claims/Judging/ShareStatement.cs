using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Reading;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Publishing.Claims.Writing;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>A share in words, of a ratio (kind 10): "het gros", "een klein deel", "nobody".</summary>
internal sealed record ShareStatement(Place Place, Sense Share) : Statement(Place)
{
    public override string Kind => "Share";

    public override Outcome Judge(Question question) =>
        question.Unit.IsPercentage
            ? Outcome.Of(
                question.Value,
                ReachOf(Share, question.Policy),
                question.Show,
                Compared.Level,
                question.Unit.Factor / 100
            )
            : Outcome.Unreadable(
                $"'{Place.Words}' vraagt een percentage, maar {question.Indicator.Code} is in {Units.Write(question.Unit, Language.Nl)}",
                $"'{Place.Words}' needs a percentage, but {question.Indicator.Code} is in {Units.Write(question.Unit, Language.En)}"
            );

    public override Bilingual? TrueWords(Question question) =>
        question.Value.Value is { } value
            ? Writer.WordsFor(value, question.Indicator, WordingForm.Share, question.Policy)
            : null;

    public static Reach ReachOf(Sense share, Policy policy) =>
        new(
            share switch
            {
                Sense.All => new(1, 1),
                Sense.None => new(0, 0),
                Sense.NearlyAll => new(policy.NearlyAll, null),
                Sense.VastMajority => new(policy.VastMajority, null),
                Sense.Majority => new(0.5m, null, false),
                Sense.LargePart => new(policy.LargePart, null),
                Sense.SmallPart => new(0, policy.SmallPart, false, false),
                _ => new(null, 0.5m, true, false),
            }
        );
}
