namespace Rekenschap.Figures.Intake.Forms;

/// <summary>A row of a sheet as its columns of figures have it, read or not.</summary>
readonly record struct SheetLine(decimal?[] Values, bool IsRead)
{
    const int Fewest = 2;

    /// <summary>How many of the last rows together are this one in every column in which it has a figure; 0 where none are.</summary>
    public static int SummedBy(List<SheetLine> above, decimal?[] total)
    {
        var sums = new decimal[total.Length];
        for (var count = 1; count <= above.Count; count++)
        {
            if (!Add(sums, above[^count].Values))
                return 0;
            if (count >= Fewest && IsSum(sums, total))
                return count;
        }
        return 0;
    }

    static bool Add(decimal[] sums, decimal?[] values)
    {
        try
        {
            for (var column = 0; column < sums.Length; column++)
                sums[column] += values[column] ?? 0;
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    static bool IsSum(decimal[] sums, decimal?[] total)
    {
        for (var column = 0; column < sums.Length; column++)
            if (total[column] is { } value && !Equal(sums[column], value))
                return false;
        return true;
    }

    // Sheets keep binary fractions: what differs beyond the twelfth digit is no difference.
    static bool Equal(decimal a, decimal b) =>
        Math.Abs((double)a - (double)b) <= 1e-12 * Math.Max(Math.Abs((double)a), Math.Abs((double)b));
}
