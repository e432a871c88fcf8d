namespace Rekenschap.Kernel.Statistics;

/// <summary>Finds where a function passes zero by halving an interval: slow, sure, and the same on every machine.</summary>
internal static class Halving
{
    /// <summary>More halvings than a double has digits.</summary>
    const int Most = 200;

    /// <summary>Where a rising function passes zero between two ends; the nearer end where it does not.</summary>
    public static double Root(Func<double, double> rising, double low, double high)
    {
        for (var i = 0; i < Most; i++)
        {
            var middle = low + (high - low) / 2;
            if (middle <= low || middle >= high)
                break;
            if (rising(middle) < 0)
                low = middle;
            else
                high = middle;
        }
        return low + (high - low) / 2;
    }
}
