using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Judging;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>Reads "met ruim 3%", "tussen 5 en 10 miljoen euro", "van 17.055", "26.610 fte".</summary>
internal static class NumberReader
{
    public static (Statement, int)? Read(Sentence sentence, int index)
    {
        var role = sentence.Here(index, Sense.By, Sense.To, Sense.From, Sense.Of);
        var hedge = HedgeReader.Read(sentence, role?.Next ?? index);
        if (AmountReader.Read(sentence, hedge.Next) is not { } first)
            return null;
        var of = RoleOf(role?.Meaning.Sense);
        if (hedge.Hedge == Hedge.Between)
            return sentence.Here(first.Next, Sense.And) is { } and
                ? Range(sentence, index, of, first.Amount, and.Next)
                : null;
        if (hedge.Hedge == Hedge.Plain && GrowthUntil(sentence, index, first) is { } growth)
            return Range(sentence, index, NumberRole.Change, first.Amount, growth);
        if (hedge.Hedge == Hedge.Plain && Until(sentence, first, of) is { } until)
            return Range(sentence, index, of, first.Amount, until);
        var period = of == NumberRole.From ? sentence.Target.From?.Period : sentence.Target.At.Period;
        var next = period is { } year ? sentence.PastYear(first.Next, year) : first.Next;
        return (new NumberStatement(sentence.PlaceOf(index, next), of, hedge.Hedge, first.Amount, null), next);
    }

    /// <summary>
    /// The index after "tot" in "een groei van 3 tot 5 procent": percents or points that can be no value of the indicator are
    /// how much it grew, and nothing that it grew from.
    /// </summary>
    static int? GrowthUntil(Sentence sentence, int index, (Amount Amount, int Next) first) =>
        index > 0
        && sentence.Here(index - 1, Sense.Rise, Sense.Fall) is { Meaning.Noun: true }
        && sentence.Here(index, Sense.Of) is not null
        && sentence.Here(first.Next, Sense.Until) is { } until
        && AmountReader.Read(sentence, until.Next) is { Amount.Unit: { } unit }
        && (unit == Unit.Points || (unit.IsPercentage && !Units.Of(sentence.Indicator.Unit).IsPercentage))
        && (first.Amount.Unit is not { } own || own == unit)
            ? until.Next
            : null;

    static (Statement, int)? Range(Sentence sentence, int index, NumberRole role, Amount first, int next) =>
        AmountReader.Read(sentence, next) is { } last
            ? (
                new NumberStatement(
                    sentence.PlaceOf(index, last.Next),
                    role,
                    Hedge.Between,
                    first.InTermsOf(last.Amount),
                    last.Amount
                ),
                last.Next
            )
            : null;

    /// <summary>
    /// The index after "tot" where it makes a range of two numbers. After "van" it leads to the end of a change; after
    /// "met" too, unless percents or points stand after the second number only ("met 3 tot 5 procent"): in any other unit
    /// the second number could as well be the level that was reached, and a range that wide would hide a wrong change.
    /// </summary>
    static int? Until(Sentence sentence, (Amount Amount, int Next) first, NumberRole role)
    {
        if (
            sentence.Here(first.Next, Sense.Until) is not { } until
            || AmountReader.Read(sentence, until.Next) is not { } last
            || role == NumberRole.From
            || (sentence.Language == Language.En && sentence.Target.From is not null)
        )
            return null;
        var one =
            first.Amount.Unit is null && last.Amount.Unit is { } unit && (unit == Unit.Points || unit.IsPercentage);
        return role != NumberRole.Change || one ? until.Next : null;
    }

    static NumberRole RoleOf(Sense? sense) =>
        sense switch
        {
            Sense.By or Sense.Of => NumberRole.Change,
            Sense.To => NumberRole.To,
            Sense.From => NumberRole.From,
            _ => NumberRole.Level,
        };
}

/// <summary>Reads the hedge before a number or a multiple; plain where there is none.</summary>
internal static class HedgeReader
{
    static readonly (Sense Sense, Hedge Hedge)[] Hedges =
    [
        (Sense.About, Hedge.About),
        (Sense.WellOver, Hedge.WellOver),
        (Sense.MoreThan, Hedge.MoreThan),
        (Sense.Nearly, Hedge.Nearly),
        (Sense.LessThan, Hedge.LessThan),
        (Sense.AtLeast, Hedge.AtLeast),
        (Sense.AtMost, Hedge.AtMost),
        (Sense.Between, Hedge.Between),
    ];

    public static (Hedge Hedge, int Next) Read(Sentence sentence, int index)
    {
        var found = sentence.Find(index, [.. Hedges.Select(pair => pair.Sense)]);
        return found is { } hedge
            ? (Array.Find(Hedges, pair => pair.Sense == hedge.Meaning.Sense).Hedge, hedge.Next)
            : (Hedge.Plain, index);
    }
}
