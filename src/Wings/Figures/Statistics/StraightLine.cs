namespace Rekenschap.Figures.Statistics;

/// <summary>One point that a line is drawn through.</summary>
/// <param name="Weight">How many observations it stands for; 1 where it is one.</param>
public readonly record struct Point(double X, double Y, double Weight = 1);

/// <summary>
/// The line of least squares through points, y = intercept + slope x, with the errors of both: textbook formulas (N. Draper
/// and H. Smith, Applied Regression Analysis, ch. 1), reckoned around the mean so that large numbers lose no digits. The
/// errors suppose that deviations from the line are independent and equally large per unit of weight.
/// </summary>
public sealed record StraightLine
{
    /// <summary>Fewer points leave nothing to estimate an error from.</summary>
    public const int FewestPoints = 3;

    readonly double meanX;
    readonly double meanY;
    readonly double spreadX;
    readonly double weight;

    StraightLine(
        double slope,
        double meanX,
        double meanY,
        double spreadX,
        double weight,
        double deviation,
        int degrees
    ) =>
        (Slope, this.meanX, this.meanY, this.spreadX, this.weight, Deviation, Degrees) = (
            new(slope, deviation / Math.Sqrt(spreadX), degrees),
            meanX,
            meanY,
            spreadX,
            weight,
            deviation,
            degrees
        );

    /// <summary>In units of y per unit of x.</summary>
    public Estimate Slope { get; }

    /// <summary>The line at x = 0, in units of y.</summary>
    public Estimate Intercept => At(0);

    /// <summary>The standard deviation of a point of weight 1 around the line, in units of y.</summary>
    public double Deviation { get; }

    /// <summary>Points less two.</summary>
    public int Degrees { get; }

    /// <summary>The height of the line itself at x, with the error of where the line lies.</summary>
    public Estimate At(double x) => new(meanY + Slope.Value * (x - meanX), Deviation * Math.Sqrt(Lie(x)), Degrees);

    /// <summary>A new point of weight 1 at x: the error of the line and that of a single point together.</summary>
    public Estimate Next(double x) => At(x) with { StandardError = Deviation * Math.Sqrt(1 + Lie(x)) };

    /// <summary>
    /// Null where no line can be drawn: under three points, all at one x, a weight that is not above 0, or a number that is
    /// not finite.
    /// </summary>
    public static StraightLine? Through(IReadOnlyList<Point> points)
    {
        if (points.Count < FewestPoints || points.Any(point => !(point.Weight > 0 && IsFinite(point))))
            return null;
        var weight = points.Sum(point => point.Weight);
        var meanX = points.Sum(point => point.Weight * point.X) / weight;
        var meanY = points.Sum(point => point.Weight * point.Y) / weight;
        var spreadX = points.Sum(point => point.Weight * (point.X - meanX) * (point.X - meanX));
        if (!(spreadX > 0))
            return null;
        var slope = points.Sum(point => point.Weight * (point.X - meanX) * (point.Y - meanY)) / spreadX;
        var squares = points.Sum(point => point.Weight * Square(point.Y - meanY - slope * (point.X - meanX)));
        var degrees = points.Count - 2;
        return new(slope, meanX, meanY, spreadX, weight, Math.Sqrt(squares / degrees), degrees);
    }

    /// <summary>The same line with every error widened by a factor, as for deviations that hang together.</summary>
    internal StraightLine Widened(double factor) =>
        new(Slope.Value, meanX, meanY, spreadX, weight, Deviation * factor, Degrees);

    /// <summary>The variance of the line's height at x, in squared deviations.</summary>
    double Lie(double x) => 1 / weight + Square(x - meanX) / spreadX;

    static bool IsFinite(Point point) =>
        double.IsFinite(point.X) && double.IsFinite(point.Y) && double.IsFinite(point.Weight);

    static double Square(double value) => value * value;
}
