using System.Collections.Immutable;

namespace Rekenschap.Ui.Charts;

/// <summary>How a label stands to its point.</summary>
public enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>A piece of a drawing, in its units (1 is one CSS pixel at full size, y downwards). Colour comes from the class.</summary>
public abstract record Shape(string Class)
{
    /// <summary>What the shape stands for, in words: "2023: 1.018 TJ (voorlopig)". Shown when pointed at.</summary>
    public string? Tip { get; init; }
}

public sealed record Line(double X1, double Y1, double X2, double Y2, string Class) : Shape(Class);

/// <summary>A line through points, in order.</summary>
public sealed record Stroke(ImmutableArray<(double X, double Y)> Points, string Class) : Shape(Class);

/// <summary>Closed outlines that together are one area.</summary>
public sealed record Area(ImmutableArray<ImmutableArray<(double X, double Y)>> Rings, string Class) : Shape(Class)
{
    /// <summary>Id of the pattern that fills it; null where its class does.</summary>
    public string? Pattern { get; init; }
}

public sealed record Dot(double X, double Y, double Radius, string Class) : Shape(Class);

public sealed record Box(double X, double Y, double Width, double Height, string Class) : Shape(Class);

public sealed record Text(double X, double Y, string Words, Anchor Anchor, string Class) : Shape(Class)
{
    /// <summary>Where the words begin, by their estimated width.</summary>
    public double From =>
        Anchor switch
        {
            Anchor.Start => X,
            Anchor.Middle => X - Canvas.WidthOf(Words) / 2,
            _ => X - Canvas.WidthOf(Words),
        };

    /// <summary>Where they end.</summary>
    public double To => From + Canvas.WidthOf(Words);
}

/// <summary>A laid-out chart: its size and its shapes, back to front.</summary>
public sealed record Drawing(double Width, double Height, ImmutableArray<Shape> Shapes)
{
    /// <summary>The same with every text in front, and within its sides: cut where it is wider than the whole, else moved.</summary>
    public Drawing Within() =>
        this with
        {
            Shapes =
            [
                .. Shapes.OrderBy(shape => shape is Text).Select(shape => shape is Text text ? Within(text) : shape),
            ],
        };

    Text Within(Text text)
    {
        var fitting = text with { Words = Labels.Cut(text.Words, Width) };
        return fitting.From < 0 ? fitting with { X = fitting.X - fitting.From }
            : fitting.To > Width ? fitting with { X = fitting.X - (fitting.To - Width) }
            : fitting;
    }
}
