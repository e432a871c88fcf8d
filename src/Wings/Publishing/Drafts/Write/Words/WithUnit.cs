using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Drafts.Write.Words;

/// <summary>
/// A number with the unit behind it or the currency before it, and "24 naar 64" with its "van": what a mark leaves out nobody checks, and without
/// the one word the others cannot be read.
/// </summary>
internal static partial class WithUnit
{
    const int Longest = 30;

    public static Stretch Of(string text, Stretch words, Language language)
    {
        var (start, end) = (words.Start, words.End);
        if (IsBare(words.Of(text), language) && UnitAfter(text, end, language) is { } unit)
            end = unit;
        if (
            FromTo().IsMatch(words.Of(text))
            && From().Match(text[Math.Max(0, start - Longest)..start]) is { Success: true } from
        )
            start -= from.Length;
        start -= Currency().Match(text[Math.Max(0, start - Longest)..start]).Length;
        return new(start, end);
    }

    /// <summary>A number, or one in thousands or millions, that names no unit yet.</summary>
    static bool IsBare(string words, Language language)
    {
        var tokens = Tokenizer.Cut(words);
        return char.IsAsciiDigit(words[^1])
            || tokens.Any(one => one.IsNumber)
                && Vocabulary.Of(language).At(tokens, tokens.Length - 1).Any(one => one.Meaning.Sense == Sense.Scale);
    }

    static int? UnitAfter(string text, int at, Language language)
    {
        var start = at < text.Length && text[at] is ' ' or '\u00A0' ? at + 1 : at;
        var rest = text[start..Math.Min(text.Length, start + Longest)].Split('\n', 2)[0];
        var tokens = Tokenizer.Cut(rest);
        return tokens is [{ Start: 0 }, ..] && Units.At(tokens, 0, language) is { } found
            ? start + tokens[found.Next - 1].End
            : null;
    }

    [GeneratedRegex(@"^\S*\d\S*\s(?:naar|tot|to)\s\S*\d", RegexOptions.IgnoreCase)]
    private static partial Regex FromTo();

    [GeneratedRegex(@"(?:€|\bEUR)[ \u00A0]?$")]
    private static partial Regex Currency();

    [GeneratedRegex(@"\b(?:van|from) $", RegexOptions.IgnoreCase)]
    private static partial Regex From();
}
