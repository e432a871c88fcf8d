namespace Rekenschap.Ui.Charts;

/// <summary>The room that a chart is laid out for.</summary>
/// <param name="Narrow">A phone: labels stand above their bars, and there are fewer ticks.</param>
public readonly record struct Canvas(double Width, double Height, bool Narrow)
{
    public static readonly Canvas Wide = new(760, 360, false);

    /// <summary>As wide as the text of a window of 320 px, so that letters keep their size there.</summary>
    public static readonly Canvas Phone = new(288, 280, true);

    /// <summary>Type size of every text in a drawing, in its units.</summary>
    public const double Type = 13;

    /// <summary>Height from one line of text to the next.</summary>
    public const double Leading = 16;

    /// <summary>Width that a text takes at most in the fonts that pages name, letter by letter.</summary>
    public static double WidthOf(string words)
    {
        var width = 0.0;
        foreach (var letter in words)
            width += WidthOf(letter);
        return width;
    }

    /// <summary>By kind of letter: fonts differ, but not in which letters are broad.</summary>
    public static double WidthOf(char letter) =>
        Type
        * (
            letter switch
            {
                'i'
                or 'j'
                or 'l'
                or 't'
                or 'f'
                or 'I'
                or '.'
                or ','
                or ':'
                or ';'
                or '\''
                or '|'
                or '!'
                or '('
                or ')' => 0.36,
                ' ' or '\u00A0' or '-' or 'r' => 0.39,
                'm' or 'w' or 'M' or 'W' or '%' or '@' or '…' => 0.95,
                _ when char.IsAsciiDigit(letter) || char.IsLower(letter) => 0.6,
                _ when letter < '\u2E80' => 0.74,
                _ => 1.0,
            }
        );
}
