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
public abstract record Shape(string Class);

public sealed record Line(double X1, double Y1, double X2, double Y2, string Class) : Shape(Class);

/// <summary>A line through points, in order.</summary>
public sealed record Stroke(ImmutableArray<(double X, double Y)> Points, string Class) : Shape(Class);

public sealed record Dot(double X, double Y, double Radius, string Class) : Shape(Class);

public sealed record Box(double X, double Y, double Width, double Height, string Class) : Shape(Class);

public sealed record Text(double X, double Y, string Words, Anchor Anchor, string Class) : Shape(Class);

/// <summary>A laid-out chart: its size and its shapes, back to front.</summary>
public sealed record Drawing(double Width, double Height, ImmutableArray<Shape> Shapes);

/// <summary>The room that a chart is laid out for.</summary>
/// <param name="Narrow">A phone: labels stand above their bars, and there are fewer ticks.</param>
public readonly record struct Canvas(double Width, double Height, bool Narrow)
{
    public static readonly Canvas Wide = new(760, 360, false);
    public static readonly Canvas Phone = new(320, 280, true);

    /// <summary>Width that a text takes at most in the charts' type (13 px, a broad letter 0.56 em).</summary>
    public static double WidthOf(string words) => words.Length * 7.3;
}
