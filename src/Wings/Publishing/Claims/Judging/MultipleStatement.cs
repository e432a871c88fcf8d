using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Reading;
using Rekenschap.Publishing.Claims.Writing;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>How many times as much (kind 4): "verdubbeld", "ruim verdrievoudigd", "gehalveerd".</summary>
/// <param name="Times">2, 3, 4 ...; one half for halved.</param>
internal sealed record MultipleStatement(Place Place, decimal Times, Hedge Hedge) : Statement(Place)
{
    const decimal Half = 0.5m;

    public override string Kind => "Multiple";

    public override int Direction(Question question) => Times > 1 ? 1 : -1;

    public override Outcome Judge(Question question)
    {
        if (question.Target.From is null)
            return Outcome.NeedsChange;
        return Outcome.Of(
            Ratio(question.Start, question.Value),
            ReachOf(Times, Hedge, question.Policy),
            Show.Times,
            Compared.Multiple,
            stated: new(Times, Hedge)
        );
    }

    public override Bilingual? TrueWords(Question question) =>
        Ratio(question.Start, question.Value).Value is { } ratio
            ? MultipleWords.For(ratio, question.Policy, Hedge, Hedge.Nearly, Hedge.WellOver, Hedge.Plain)
            : null;

    public static Known Ratio(Known start, Known end) =>
        start.With(
            end,
            (from, to) =>
                from == 0
                    ? Known.Not("de waarde waarmee wordt vergeleken is 0", "the value that is compared with is 0")
                    : Known.Of(to / from)
        );

    /// <summary>
    /// Around a multiple n half a time to either side. Halved is divided by two: "meer dan gehalveerd" is less than half, as
    /// everybody says it.
    /// </summary>
    public static Reach ReachOf(decimal times, Hedge hedge, Policy policy)
    {
        var width = times == Half ? policy.Halved : policy.Multiple;
        return hedge switch
        {
            Hedge.Plain => new(new(times - width, times + width, true, false)),
            Hedge.About => Reach.Of(hedge, times, width, policy),
            _ when times == Half => Reach.Of(hedge, 1 / Half, width, policy).Inverted(),
            _ => Reach.Of(hedge, times, width, policy),
        };
    }
}
