using System.Globalization;

namespace Rekenschap.Figures.Formulas;

/// <summary>A formula's text with a place in it; spaces and line ends between its words mean nothing.</summary>
internal sealed class FormulaText(string text)
{
    public int Position { get; private set; }

    public bool AtEnd => Position >= text.Length;

    public char Here => AtEnd ? '\0' : text[Position];

    /// <summary>The sign or word on which the reader stands, as a problem names it.</summary>
    public string Shown
    {
        get
        {
            if (AtEnd)
                return "";
            var length = WordLength();
            return text.Substring(Position, length > 0 ? length : RuneLength());
        }
    }

    public void SkipSpace()
    {
        while (!AtEnd && char.IsWhiteSpace(Here))
            Position++;
    }

    /// <summary>Passes over a sign, and the space after it, when the reader stands on it.</summary>
    public bool Take(string sign)
    {
        if (string.CompareOrdinal(text, Position, sign, 0, sign.Length) != 0)
            return false;
        Position += sign.Length;
        SkipSpace();
        return true;
    }

    /// <summary>Passes over a whole word: <c>or</c> does not begin <c>order</c>.</summary>
    public bool TakeWord(string word) => WordLength() == word.Length && Take(word);

    /// <summary>The name on which the reader stands, or "" where there is none.</summary>
    public string TakeName()
    {
        if (!IsLetter(Here))
            return "";
        var name = text.Substring(Position, WordLength());
        Position += name.Length;
        SkipSpace();
        return name;
    }

    /// <summary>A number as it is written: digits, and a point with digits after it; false when it is too long to hold exactly.</summary>
    public bool TakeNumber(out decimal value)
    {
        var start = Position;
        SkipDigits();
        if (Here == '.' && Position + 1 < text.Length && char.IsAsciiDigit(text[Position + 1]))
        {
            Position++;
            SkipDigits();
        }
        var fits = decimal.TryParse(
            text.AsSpan(start, Position - start),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out value
        );
        SkipSpace();
        return fits;
    }

    /// <summary>All up to one of the signs, without the space around it; the reader stops before the sign.</summary>
    public string TakeUntil(params ReadOnlySpan<char> signs)
    {
        var length = text.AsSpan(Position).IndexOfAny(signs);
        var taken = length < 0 ? text[Position..] : text.Substring(Position, length);
        Position += taken.Length;
        return taken.Trim();
    }

    int WordLength()
    {
        var end = Position;
        while (end < text.Length && (IsLetter(text[end]) || char.IsAsciiDigit(text[end])))
            end++;
        return end - Position;
    }

    int RuneLength() => char.IsHighSurrogate(Here) && Position + 1 < text.Length ? 2 : 1;

    void SkipDigits()
    {
        while (char.IsAsciiDigit(Here))
            Position++;
    }

    static bool IsLetter(char c) => char.IsAsciiLetter(c) || c == '_';
}
