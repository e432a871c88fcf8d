using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Standing;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Sentences;

/// <summary>Words that may be true of a figure, to be held against it.</summary>
/// <param name="Target">As behind <c>claim:</c> in a document.</param>
/// <param name="Frame">What stands around the words in the sentence.</param>
sealed record Proposal(Bilingual Words, string Target, Func<Bilingual, Bilingual> Frame);

/// <summary>What may be said of a figure, the most telling first.</summary>
static class Proposals
{
    /// <summary>Under this many things a change is told by its numbers.</summary>
    const int Few = 10;

    static readonly (string Nl, string En)[] Strengths =
    [
        ("explosief ", "explosively "),
        ("sterk ", "strongly "),
        ("licht ", "slightly "),
        ("", ""),
    ];

    static readonly Bilingual[] Met =
    [
        new("ruim behaald", "comfortably met"),
        new("behaald", "met"),
        new("niet behaald", "not met"),
    ];

    static readonly Bilingual[] EarlyMet = [new("al behaald", "already met"), new("nog niet behaald", "not yet met")];

    public static IEnumerable<Proposal> Value(IndicatorFacts indicator, Newest newest)
    {
        if (newest.Figure.Value is not { } value)
            yield break;
        var period = newest.Period;
        yield return new(
            Both(language => Measure.Of(indicator, language).WithUnit(value)),
            $"{indicator.Code}?period={period}",
            words =>
                new(
                    $"In {Days.Say(period, Language.Nl)}: {words.Nl}",
                    $"In {Days.Say(period, Language.En)}: {words.En}"
                )
        );
    }

    /// <summary>Against the period of equal length just before.</summary>
    public static IEnumerable<Proposal> Change(IndicatorFacts indicator, Newest newest)
    {
        var (to, from, series) = (newest.Period, newest.Period.Previous(), newest.Series);
        if (series.Periods.IndexOf(from) is not (>= 0 and var before))
            yield break;
        if (series.Figures[before].Value is not { } was || newest.Figure.Value is not { } now)
            yield break;
        // A share's change is told in points, and so are its modifiers.
        var target = $"{indicator.Code}?from={from}&to={to}" + (indicator.IsRatio ? "&in=points" : "");
        var (nl, en) = now >= was ? ("gestegen", "risen") : ("gedaald", "fallen");
        yield return new(new("gelijk gebleven", "unchanged"), target, words => Since(words, from));
        // Of a few things a share says less than the numbers.
        if (indicator is { IsRatio: false, Decimals: 0 } && was > 0 && (was < Few || now == 0))
            yield return new(
                new(
                    $"{nl} van {Number(indicator, was, Language.Nl)} naar {Number(indicator, now, Language.Nl)}",
                    $"{en} from {Number(indicator, was, Language.En)} to {Number(indicator, now, Language.En)}"
                ),
                target,
                words => Since(words, from)
            );
        foreach (var strength in Strengths)
            if (By(indicator, was, now) is { } by)
                yield return new(
                    new($"{strength.Nl}{nl} met {by.Nl}", $"{strength.En}{en} by {by.En}"),
                    target,
                    words => Since(words, from)
                );
    }

    public static IEnumerable<Proposal> Target(IndicatorFacts indicator, Newest newest, TargetFacts target)
    {
        var later = target.Period.End > newest.Period.End;
        if (later && !newest.IsAheadOf(target.Period))
            yield break;
        var asked = later ? newest.Period : target.Period;
        var address = $"{indicator.Code}?period={asked}&against={target.Code}";
        foreach (var words in later ? EarlyMet : Met)
            yield return new(words, address, said => OfTarget(said, target.Period, later));
    }

    static Bilingual Since(Bilingual words, Period from) =>
        new($", {words.Nl} sinds {Days.Say(from, Language.Nl)}", $", {words.En} since {Days.Say(from, Language.En)}");

    static Bilingual OfTarget(Bilingual words, Period period, bool later) =>
        new(
            $". Het doel voor {Days.Say(period, Language.Nl)} is {words.Nl}",
            $". The target for {Days.Say(period, Language.En)} {(later ? "is" : "was")} {words.En}"
        );

    /// <summary>How much, without direction; null where there is nothing to be a share of.</summary>
    static Bilingual? By(IndicatorFacts indicator, decimal was, decimal now)
    {
        if (indicator.IsRatio)
        {
            var points = Math.Abs(now - was) * 100;
            return Both(language =>
                Notation.Write(points, 1, language) + (language == Language.Nl ? " procentpunt" : " percentage points")
            );
        }
        if (was == 0)
            return null;
        var share = Math.Abs((now - was) / was);
        return Both(language => Notation.Percent(share, share < 0.1m ? 1 : 0, language));
    }

    static string Number(IndicatorFacts indicator, decimal value, Language language) =>
        Measure.Of(indicator, language).Number(value);

    static Bilingual Both(Func<Language, string> write) => new(write(Language.Nl), write(Language.En));
}
