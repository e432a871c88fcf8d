using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Drafts.Write.Words;

/// <summary>
/// A number with the unit behind it, and "24 naar 64" with its "van": what a mark leaves out nobody checks, and without
/// the one word the others cannot be read.
/// </summary>
internal static partial class WithUnit
{
    const int Longest = 30;

    public static Stretch Of(string text, Stretch words, Language language)
    {
        var (start, end) = (words.Start, words.End);
        if (char.IsAsciiDigit(text[end - 1]) && UnitAfter(text, end, language) is { } unit)
            end = unit;
        if (
            FromTo().IsMatch(words.Of(text))
            && From().Match(text[Math.Max(0, start - Longest)..start]) is { Success: true } from
        )
            start -= from.Length;
        return new(start, end);
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

    [GeneratedRegex(@"\b(?:van|from) $", RegexOptions.IgnoreCase)]
    private static partial Regex From();
}
