namespace Rekenschap.Publishing.Claims.Writing;

/// <summary>Numbers near a value that a writer would choose: to one significant digit, then two, and so on.</summary>
internal static class Rounding
{
    const int MostDigits = 20;

    /// <summary>Numbers at or under the value (above zero), the roundest first; each with one a step further away, for words that want distance.</summary>
    public static IEnumerable<decimal> Under(decimal value) => Near(value, down: true);

    public static IEnumerable<decimal> Above(decimal value) => Near(value, down: false);

    /// <summary>The nearest numbers, the roundest first.</summary>
    public static IEnumerable<decimal> Nearest(decimal value)
    {
        foreach (var step in Steps(value))
            yield return decimal.Floor(value / step + 0.5m) * step;
    }

    static IEnumerable<decimal> Near(decimal value, bool down)
    {
        foreach (var step in Steps(value))
        {
            var near = (down ? decimal.Floor(value / step) : decimal.Ceiling(value / step)) * step;
            yield return near;
            yield return near + (down ? -step : step);
        }
    }

    /// <summary>The place values of a number's digits, the second first: one digit alone is seldom what a writer means.</summary>
    static IEnumerable<decimal> Steps(decimal value)
    {
        var step = 1m;
        var size = Math.Abs(value);
        while (size >= step * 100 && step < 1_000_000_000_000_000_000_000m)
            step *= 10;
        while (size > 0 && size < step * 10 && step > 0.000_000_000_1m)
            step /= 10;
        for (var i = 0; i < MostDigits && step > 0.000_000_000_000_01m; i++, step /= 10)
            yield return step;
    }
}
