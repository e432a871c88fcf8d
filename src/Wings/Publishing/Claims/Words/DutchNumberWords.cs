using System.Collections.Immutable;

namespace Rekenschap.Publishing.Claims.Words;

/// <summary>nul ... twintig, the tens and what is made of them in one word (drieëntwintig, tweehonderdvijftig, twaalfduizend).</summary>
internal sealed class DutchNumberWords : NumberWords
{
    static readonly string[] Small =
    [
        "nul",
        "een",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
        "dertien",
        "veertien",
        "vijftien",
        "zestien",
        "zeventien",
        "achttien",
        "negentien",
        "twintig",
    ];

    static readonly string[] Tens =
    [
        "",
        "tien",
        "twintig",
        "dertig",
        "veertig",
        "vijftig",
        "zestig",
        "zeventig",
        "tachtig",
        "negentig",
    ];

    public override (decimal Number, int Next)? At(ImmutableArray<Token> tokens, int index)
    {
        (decimal Number, int Next)? read = null;
        for (; index < tokens.Length && Read(tokens[index].Folded) is { } part; index++)
        {
            if (read is { } before && !Continues(before.Number, part))
                break;
            read = ((read?.Number ?? 0) + part, index + 1);
        }
        return read is { } number ? Thousands(number, tokens) : null;
    }

    protected override string Mark => "komma";

    protected override (decimal Number, int Next)? Half(ImmutableArray<Token> tokens, int index)
    {
        var word = index < tokens.Length ? tokens[index].Folded : "";
        if (word is "half" or "halve")
            return (0.5m, index + 1);
        if (word is "anderhalf" or "anderhalve")
            return (1.5m, index + 1);
        foreach (var ending in (string[])["eneenhalf", "eneenhalve", "enhalf", "enhalve"])
            if (word.EndsWith(ending, StringComparison.Ordinal) && BelowHundred(word[..^ending.Length]) is { } whole)
                return (whole + 0.5m, index + 1);
        return null;
    }

    public override string? Write(decimal number) =>
        number is >= 0 and <= 20 && number == decimal.Truncate(number) ? Small[(int)number]
        : number is > 20 and < 100 && number % 10 == 0 ? Tens[(int)number / 10]
        : number == 100 ? "honderd"
        : number == 1000 ? "duizend"
        : null;

    /// <summary>"tweeduizend vijfhonderd", "honderd vijf": a smaller part fills the zeros of the greater one.</summary>
    static bool Continues(decimal before, decimal part) =>
        before >= 100
        && part > 0
        && part
            < (
                before % 1000 == 0 ? 1000
                : before % 100 == 0 ? 100
                : 0
            );

    /// <summary>"vijftig duizend" as two words.</summary>
    static (decimal, int) Thousands((decimal Number, int Next) read, ImmutableArray<Token> tokens) =>
        read.Number is > 1 and < 1000 && read.Next < tokens.Length && tokens[read.Next].Folded == "duizend"
            ? (read.Number * 1000, read.Next + 1)
            : read;

    static int? Read(string word) => Split(word, "duizend", 1000, BelowThousand) ?? BelowThousand(word);

    static int? BelowThousand(string word) => Split(word, "honderd", 100, BelowHundred) ?? BelowHundred(word);

    static int? Split(string word, string power, int times, Func<string, int?> read)
    {
        var at = word.IndexOf(power, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var (before, after) = (word[..at], word[(at + power.Length)..]);
        var count = before == "" ? 1 : read(before);
        var rest =
            after == ""
                ? 0
                : read(after) ?? (after.StartsWith("en", StringComparison.Ordinal) ? read(after[2..]) : null);
        return count is > 0 && rest is { } && !(after != "" && rest == 0) ? count * times + rest : null;
    }

    static int? BelowHundred(string word)
    {
        var small = Array.IndexOf(Small, word);
        if (small >= 0)
            return small;
        for (var ten = 2; ten < Tens.Length; ten++)
        {
            if (word == Tens[ten])
                return ten * 10;
            if (!word.EndsWith("en" + Tens[ten], StringComparison.Ordinal))
                continue;
            var unit = Array.IndexOf(Small, word[..^(2 + Tens[ten].Length)]);
            if (unit is > 0 and < 10)
                return ten * 10 + unit;
        }
        return null;
    }
}
