using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Judging;
using Rekenschap.Publishing.Claims.Reading;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Writing;

/// <summary>Writes the words that are true of a value, in both languages; what it writes, the reader of claims reads back and the judge finds true.</summary>
public static class Writer
{
    /// <summary>The words of a form for a value in the indicator's unit; null where the form has none that hold.</summary>
    public static Bilingual? WordsFor(decimal value, IndicatorFacts indicator, WordingForm form, Policy policy)
    {
        var unit = Units.Of(indicator.Unit);
        return form switch
        {
            WordingForm.Share => unit.IsPercentage ? ShareWords.For(value * unit.Factor / 100, policy) : null,
            WordingForm.Magnitude => unit.IsPercentage ? null : MagnitudeWords.For(value, policy),
            _ => Number(unit == Unit.Ratio ? value * 100 : value, indicator.Decimals, unit, form, policy),
        };
    }

    /// <summary>A number in the unit that is shown (percents for a ratio).</summary>
    internal static Bilingual? Number(decimal shown, int decimals, Unit unit, WordingForm form, Policy policy) =>
        form switch
        {
            WordingForm.Plain => Exact(shown, decimals, unit),
            WordingForm.Between => Range(shown, unit),
            _ => Hedged(shown, unit, (Hedge)(int)form, policy),
        };

    /// <summary>A number as it stands, with so many decimals; half a place goes up, as a stated number reaches from half a place under it.</summary>
    static Bilingual Exact(decimal shown, int decimals, Unit unit)
    {
        var place = Enumerable.Repeat(0.1m, decimals).Aggregate(1m, (product, tenth) => product * tenth);
        return NumberWriter.Write(decimal.Floor(shown / place + 0.5m) * place, decimals, unit);
    }

    static Bilingual? Hedged(decimal value, Unit unit, Hedge hedge, Policy policy)
    {
        foreach (var number in Candidates(Math.Abs(value), hedge))
        {
            var s = value < 0 ? -number : number;
            if (Reach.Of(hedge, s, PlaceOf(s, unit), policy).Judge(value) == Verdict.Holds)
                return HedgeWords.Before(hedge, NumberWriter.Write(s, unit));
        }
        return null;
    }

    static IEnumerable<decimal> Candidates(decimal size, Hedge hedge) =>
        hedge switch
        {
            Hedge.About => Rounding.Nearest(size),
            Hedge.Nearly or Hedge.LessThan or Hedge.AtMost => Rounding.Above(size),
            _ => Rounding.Under(size),
        };

    static Bilingual Range(decimal value, Unit unit)
    {
        var low = Rounding.Under(value).First();
        var high = Rounding.Above(value).First(number => number > low);
        var (first, last) = (NumberWriter.Bare(low), NumberWriter.Write(high, unit));
        return new($"tussen {first.Nl} en {last.Nl}", $"between {first.En} and {last.En}");
    }

    static decimal PlaceOf(decimal number, Unit unit) =>
        new Amount(number, NumberWriter.DecimalsOf(number), 1, unit == Unit.Ratio ? Unit.Percent : unit).Place;
}
