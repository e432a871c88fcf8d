namespace Rekenschap.Publishing.Claims.Words;

/// <summary>
/// A word, number or sign of a claim's words. <paramref name="Folded"/> is how it is compared: lower case, without
/// diacritics, superscripts as digits; <paramref name="Start"/> and <paramref name="Length"/> are its place in the words as written.
/// </summary>
internal readonly record struct Token(string Written, string Folded, int Start, int Length)
{
    public int End => Start + Length;

    public bool IsNumber => char.IsAsciiDigit(Folded[^1]) && (char.IsAsciiDigit(Folded[0]) || Folded[0] == '-');
}
