using System.Collections.Immutable;

namespace Rekenschap.Publishing.Claims.Words;

/// <summary>zero ... twenty, the tens and what is made of them (twenty-three, two hundred and fifty, twelve thousand).</summary>
internal sealed class EnglishNumberWords : NumberWords
{
    static readonly string[] Small =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];

    static readonly string[] Tens =
    [
        "",
        "ten",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
    ];

    public override (decimal Number, int Next)? At(ImmutableArray<Token> tokens, int index)
    {
        if (BelowThousand(tokens, index) is not { } first)
            return null;
        if (first.Number == 0 || Word(tokens, first.Next) != "thousand")
            return first;
        var (thousands, next) = (first.Number * 1000, first.Next + 1);
        return BelowThousand(tokens, Word(tokens, next) == "and" ? next + 1 : next) is { Number: > 0 } rest
            ? (thousands + rest.Number, rest.Next)
            : (thousands, next);
    }

    protected override string Mark => "point";

    protected override (decimal Number, int Next)? Half(ImmutableArray<Token> tokens, int index)
    {
        if (Word(tokens, index) == "half")
            return (0.5m, Word(tokens, index + 1) == "a" ? index + 2 : index + 1);
        return
            At(tokens, index) is { } whole
            && Word(tokens, whole.Next) == "and"
            && Word(tokens, whole.Next + 1) == "a"
            && Word(tokens, whole.Next + 2) == "half"
            ? (whole.Number + 0.5m, whole.Next + 3)
            : null;
    }

    public override string? Write(decimal number) =>
        number is >= 0 and <= 20 && number == decimal.Truncate(number) ? Small[(int)number]
        : number is > 20 and < 100 && number % 10 == 0 ? Tens[(int)number / 10]
        : number == 100 ? "a hundred"
        : number == 1000 ? "a thousand"
        : null;

    static (decimal Number, int Next)? BelowThousand(ImmutableArray<Token> tokens, int index)
    {
        var count = BelowHundred(tokens, index);
        var next = count?.Next ?? (Word(tokens, index) == "a" ? index + 1 : index);
        if (Word(tokens, next) != "hundred" || count?.Number == 0)
            return count ?? (Word(tokens, next) == "thousand" ? (1, next) : null);
        var (hundreds, after) = ((count?.Number ?? 1) * 100, next + 1);
        return BelowHundred(tokens, Word(tokens, after) == "and" ? after + 1 : after) is { Number: > 0 } rest
            ? (hundreds + rest.Number, rest.Next)
            : (hundreds, after);
    }

    static (decimal Number, int Next)? BelowHundred(ImmutableArray<Token> tokens, int index)
    {
        var small = Array.IndexOf(Small, Word(tokens, index));
        if (small is >= 0 and < 20)
            return (small, index + 1);
        var ten = Array.IndexOf(Tens, Word(tokens, index));
        if (ten < 2)
            return null;
        var unit = Array.IndexOf(Small, Word(tokens, index + 1));
        return unit is > 0 and < 10 ? (ten * 10 + unit, index + 2) : (ten * 10, index + 1);
    }

    static string? Word(ImmutableArray<Token> tokens, int index) => index < tokens.Length ? tokens[index].Folded : null;
}
