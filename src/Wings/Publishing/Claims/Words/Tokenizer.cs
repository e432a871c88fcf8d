using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Words;

/// <summary>
/// Cuts words into tokens. Punctuation is passed over; signs that could change what is stated (%, €, &lt;, +, a dash
/// between numbers) are tokens of their own, so that none of them passes unread.
/// </summary>
internal static class Tokenizer
{
    const string PassedOver = ".,;:!?()[]\"'`’‘“”„«»…-–—‐‑\u00AD";
    const string Dashes = "-−–‐‑";
    const string Owed = "minus";
    const string Apostrophes = "'’‘`´";

    public static ImmutableArray<Token> Cut(string words)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var i = 0; i < words.Length; )
        {
            var length = LengthAt(words, i);
            if (length > 0)
                tokens.Add(Make(words, i, length));
            i += Math.Max(1, length);
        }
        return tokens.ToImmutable();
    }

    static Token Make(string words, int start, int length)
    {
        var written = words.Substring(start, length);
        return new(written, IsOwed(words, start) ? Owed : Fold(written), start, length);
    }

    static int LengthAt(string words, int i)
    {
        var c = words[i];
        if (char.IsAsciiDigit(c))
            return NumberLength(words, i);
        if (IsMinus(words, i))
            return 1 + NumberLength(words, i + 1);
        if (IsOwed(words, i))
            return 1;
        if (IsWordPart(c))
            return WordLength(words, i);
        return Passes(words, i) ? 0 : 1;
    }

    static int NumberLength(string words, int start)
    {
        var i = start;
        while (i < words.Length && (char.IsAsciiDigit(words[i]) || IsMark(words, i)))
            i++;
        return i - start;
    }

    static bool IsMark(string words, int i) => words[i] is '.' or ',' && IsDigitAt(words, i + 1);

    static bool IsDigitAt(string words, int i) => i >= 0 && i < words.Length && char.IsAsciiDigit(words[i]);

    static bool IsMinus(string words, int i) =>
        Dashes.Contains(words[i], StringComparison.Ordinal)
        && IsDigitAt(words, i + 1)
        && (i == 0 || !char.IsLetterOrDigit(words[i - 1]));

    /// <summary>
    /// The sign of "-€ 450.000" and, where it opens the words or follows the currency, of "- € 450.000" and "- 450.000",
    /// which a dash that is passed over would lose: a debt would then be read as a possession.
    /// </summary>
    static bool IsOwed(string words, int i)
    {
        if (!Dashes.Contains(words[i], StringComparison.Ordinal) || (i > 0 && char.IsLetterOrDigit(words[i - 1])))
            return false;
        var rest = words.AsSpan(i + 1);
        var apart = rest.TrimStart();
        var before = words.AsSpan(0, i).TrimEnd();
        var opens = before.IsEmpty || before[^1] == '€';
        var attached = rest.Length == apart.Length;
        // A sign attached to its number belongs to the number's own token.
        return ((attached || opens) && IsCurrency(apart)) || (!attached && opens && apart is [>= '0' and <= '9', ..]);
    }

    static bool IsCurrency(ReadOnlySpan<char> text) =>
        text.StartsWith("€", StringComparison.Ordinal) || text.StartsWith("EUR", StringComparison.OrdinalIgnoreCase);

    static bool Passes(string words, int i)
    {
        var c = words[i];
        if (char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)
            return true;
        var joinsNumbers = IsDigitAt(words, i - 1) && NextIsDigit(words, i + 1);
        return PassedOver.Contains(c, StringComparison.Ordinal) && !(joinsNumbers && c is not ('.' or ',' or ';'));
    }

    static bool NextIsDigit(string words, int i)
    {
        while (i < words.Length && words[i] is ' ' or '\u00A0')
            i++;
        return IsDigitAt(words, i);
    }

    static int WordLength(string words, int start)
    {
        var i = start;
        while (i < words.Length && (IsWordPart(words[i]) || char.IsAsciiDigit(words[i]) || IsApostrophe(words, i)))
            i++;
        return i - start;
    }

    static bool IsApostrophe(string words, int i) =>
        Apostrophes.Contains(words[i], StringComparison.Ordinal)
        && i + 1 < words.Length
        && char.IsLetter(words[i + 1])
        && i > 0
        && char.IsLetterOrDigit(words[i - 1]);

    static bool IsWordPart(char c) =>
        char.IsLetter(c)
        || CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.OtherNumber
                or UnicodeCategory.Surrogate
        || (char.IsDigit(c) && !char.IsAscii(c));

    /// <summary>A word as it is compared.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in Letters.Apart(word, NormalizationForm.FormKD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(FoldOne(c));
        return folded.Length == 0 ? word : folded.ToString();
    }

    static char FoldOne(char c) =>
        Apostrophes.Contains(c, StringComparison.Ordinal) ? '\''
        : Dashes.Contains(c, StringComparison.Ordinal) ? '-'
        : char.ToLowerInvariant(c);
}
