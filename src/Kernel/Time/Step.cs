namespace Rekenschap.Kernel.Time;

/// <summary>A unit of calendar time, from fine to coarse.</summary>
public enum Frequency
{
    Day,
    Month,
    Quarter,
    Year,
}

/// <summary>A number of calendar units, as in <c>5y</c>, <c>2q</c>, <c>3m</c>, <c>10d</c>.</summary>
public readonly record struct Step(int Count, Frequency Unit)
{
    /// <summary>Reads <c>1y</c>, <c>4q</c>, <c>12m</c>, <c>30d</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Step step)
    {
        step = default;
        if (text.Length < 2 || !int.TryParse(text[..^1], System.Globalization.NumberStyles.None, null, out var count))
            return false;
        Frequency? unit = text[^1] switch
        {
            'y' => Frequency.Year,
            'q' => Frequency.Quarter,
            'm' => Frequency.Month,
            'd' => Frequency.Day,
            _ => null,
        };
        step = new(count, unit ?? Frequency.Day);
        return unit is not null;
    }

    public Step Negate() => this with { Count = -Count };

    /// <summary>The day this step away, the day of the month clamped (31 January + 1m is 28 or 29 February).</summary>
    public DateOnly From(DateOnly day) =>
        Unit switch
        {
            Frequency.Year => day.AddMonths(12 * Count),
            Frequency.Quarter => day.AddMonths(3 * Count),
            Frequency.Month => day.AddMonths(Count),
            _ => day.AddDays(Count),
        };

    public override string ToString() => $"{Count}{"dmqy"[(int)Unit]}";
}
