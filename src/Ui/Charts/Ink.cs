namespace Rekenschap.Ui.Charts;

/// <summary>How a shape is drawn on paper: the colours of the light pages, which a picture outside a page cannot take from a stylesheet.</summary>
/// <param name="Fill">As #rrggbb; null for nothing.</param>
/// <param name="Edge">Colour of the outline; null for none.</param>
/// <param name="Width">Of the outline, in the drawing's units.</param>
/// <param name="Dash">Lengths of dash and gap; null for a whole line.</param>
public readonly record struct Ink(
    string? Fill,
    string? Edge,
    double Width = 1,
    (double On, double Off)? Dash = null,
    bool Bold = false,
    bool Slanted = false
)
{
    public const string Black = "#1a1a1a";
    public const string Quiet = "#525960";
    public const string Paper = "#ffffff";
    public const string Rule = "#cfd5da";

    const string Goal = "#7b2f74";

    static readonly string[] Tones = ["#0b3c6f", "#a04a00", "#1b6b52", "#7b2f74", "#5b6570", "#8c6a00"];
    static readonly string[] Classes = ["#f2f6fb", "#d3e2f3", "#afcbe9", "#86b0db", "#5f97cf"];
    static readonly string[] Below = ["#f9e4c4", "#f0c488"];

    /// <summary>The ink of a shape by the words of its class, as charts.css has them.</summary>
    public static Ink Of(Shape shape)
    {
        var words = shape.Class.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return shape switch
        {
            Text => OfText(words),
            Area => new(Ground(words), Black, Has("province") ? 0.8 : 1),
            Stroke or Line => OfLine(words),
            _ => OfMark(words),
        };

        bool Has(string word) => words.Contains(word, StringComparer.Ordinal);
    }

    static Ink OfText(string[] words) =>
        new(
            words.Contains("tick") ? Quiet
                : words.Contains("goal-label") ? Goal
                : words.Contains("label") && Tone(words) is { } tone ? tone
                : Black,
            null,
            Bold: words.Contains("strong")
                || words.Contains("label") && words.Contains("s0")
                || words.Contains("place") && !words.Contains("value"),
            Slanted: words.Contains("break-label")
        );

    static Ink OfLine(string[] words) =>
        words.Contains("stroke")
            ? new(null, Tone(words) ?? Black, words.Contains("s0") ? 2.5 : 2, words.Contains("dashed") ? (5, 5) : null)
        : words.Contains("grid") || words.Contains("row") ? new(null, Rule)
        : words.Contains("goal") ? new(null, Goal, 1.5)
        : words.Contains("break") ? new(null, Black, 1, (2, 4))
        : words.Contains("leader") ? new(null, Quiet, 0.75)
        : words.Contains("dike") ? new(null, Black, 1.2)
        : new(null, Black);

    /// <summary>Bars and dots; a hollow one has its colour around it.</summary>
    static Ink OfMark(string[] words)
    {
        var tone = Tone(words) ?? Black;
        return !words.Contains("hollow") && !words.Contains("earlier") ? new(tone, null)
            : words.Contains("bar") ? new(Paper, tone, 1.5, (4, 3))
            : new(Paper, tone, words.Contains("hollow") ? 2 : 1.5);
    }

    static string? Tone(string[] words) => Numbered(words, 's', Tones);

    static string? Ground(string[] words) => Numbered(words, 'c', Classes) ?? Numbered(words, 'b', Below);

    static string? Numbered(string[] words, char letter, string[] colours)
    {
        foreach (var word in words)
            if (
                word.Length == 2
                && word[0] == letter
                && word[1] - '0' is >= 0 and var number
                && number < colours.Length
            )
                return colours[number];
        return null;
    }
}
