using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>Reads a number with its scale and unit: digits, number words, fractions, "x op de y".</summary>
internal static class AmountReader
{
    public static (Amount Amount, int Next)? Read(Sentence sentence, int index)
    {
        for (; index < sentence.Tokens.Length; index++)
        {
            if (WithCurrency(sentence, index) is { } amount)
                return amount;
            if (sentence.Pass(index) is null)
                return null;
        }
        return null;
    }

    static (Amount, int)? WithCurrency(Sentence sentence, int index)
    {
        var owed = sentence.Here(index, Sense.Minus);
        if (
            Units.At(sentence.Tokens, owed?.Next ?? index, sentence.Language) is not { Unit.Quantity: "money" } currency
        )
            return Signed(sentence, index);
        return Signed(sentence, currency.Next) is { Amount.Unit: null } read && (owed is null || read.Amount.Shown >= 0)
            ? (
                read.Amount with
                {
                    Unit = currency.Unit,
                    Shown = read.Amount.Shown * (owed is null ? 1 : -1),
                },
                read.Next
            )
            : null;
    }

    static (Amount Amount, int Next)? Signed(Sentence sentence, int index)
    {
        if (sentence.Here(index, Sense.Minus) is not { } minus)
            return Fraction(sentence, index) ?? Scaled(sentence, index);
        return Scaled(sentence, minus.Next) is { } read
            ? (read.Amount with { Shown = -read.Amount.Shown }, read.Next)
            : null;
    }

    static (Amount Amount, int Next)? Scaled(Sentence sentence, int index)
    {
        if (Plain(sentence, index) is not { } read)
            return sentence.Here(index, Sense.Scale) is { } alone
                ? WithUnit(sentence, new(1, 0, alone.Meaning.Amount, null), alone.Next)
                : null;
        if (OutOf(sentence, read) is { } share)
            return share;
        var scale = sentence.Here(read.Next, Sense.Scale);
        var amount = new Amount(read.Number, read.Decimals, scale?.Meaning.Amount ?? 1, null);
        var (whole, next) = WithUnit(sentence, Rest(sentence, amount, scale?.Next ?? read.Next, out var after), after);
        return IsArticle(sentence, index) && scale is null && whole.Unit is null ? null : (whole, next);
    }

    /// <summary>"twee miljoen driehonderdduizend": what follows a scale in words is added, and the number is then a whole one.</summary>
    static Amount Rest(Sentence sentence, Amount amount, int index, out int next)
    {
        next = index;
        if (
            amount.Scale == 1
            || amount.Decimals > 0
            || sentence.Numbers.At(sentence.Tokens, index) is not { Number: > 0 } rest
        )
            return amount;
        next = rest.Next;
        return new(amount.Number + rest.Number, 0, 1, null);
    }

    static (Amount Amount, int Next) WithUnit(Sentence sentence, Amount amount, int index)
    {
        var own = sentence.Noun(index);
        if (Units.At(sentence.Tokens, index, sentence.Language) is { } unit && unit.Next >= (own ?? 0))
            return (amount with { Unit = unit.Unit }, sentence.Noun(unit.Next) ?? unit.Next);
        return own is { } next ? (amount with { Unit = Units.Of(sentence.Indicator.Unit) }, next) : (amount, index);
    }

    /// <summary>"een" is a number before a scale or a unit, or written één; else an article.</summary>
    static bool IsArticle(Sentence sentence, int index) =>
        sentence.Folded(index) == "een"
        && sentence.Tokens[index].Written.Equals("een", StringComparison.OrdinalIgnoreCase);

    static (decimal Number, int Decimals, int Next)? Plain(Sentence sentence, int index)
    {
        if (index >= sentence.Tokens.Length)
            return null;
        if (!sentence.Tokens[index].IsNumber)
            return sentence.Numbers.WithPart(sentence.Tokens, index);
        return Numeral.TryRead(sentence.Tokens[index].Folded, sentence.Language, out var number, out var decimals)
            ? (number, decimals, index + 1)
            : null;
    }

    /// <summary>"half a million" is no share but a number.</summary>
    static (Amount Amount, int Next)? Fraction(Sentence sentence, int index) =>
        sentence.Here(index, Sense.Fraction) is { } fraction && sentence.Find(fraction.Next, Sense.Scale) is null
            ? (new(fraction.Meaning.Amount, 0, 1, Unit.Percent), sentence.PastNoun(fraction.Next))
            : null;

    /// <summary>"2 op de 3": a percentage of two digits, half up; "100 in 2022" is none.</summary>
    static (Amount, int)? OutOf(Sentence sentence, (decimal Number, int Decimals, int Next) part)
    {
        if (
            sentence.Here(part.Next, Sense.OutOf) is not { } outOf
            || Plain(sentence, outOf.Next) is not { Number: > 0, Decimals: 0 } whole
            || part.Decimals > 0
            || part.Number < 0
            || part.Number > whole.Number
            || sentence.IsYear(outOf.Next, sentence.Target.At.Period)
            || (sentence.Target.From is { } from && sentence.IsYear(outOf.Next, from.Period))
        )
            return null;
        var percent = Math.Round(100 * part.Number / whole.Number, 0, MidpointRounding.AwayFromZero);
        return (new(percent, 0, 1, Unit.Percent), sentence.PastCounted(whole.Next));
    }
}
