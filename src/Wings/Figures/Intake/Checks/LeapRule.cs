namespace Rekenschap.Figures.Intake.Checks;

/// <summary>
/// When a figure differs so much in size that a slip is likelier than the truth: a spreadsheet that took a point for a
/// comma, another unit. Signs do not matter. Against nothing there is no size to leap from, so that a first figure after
/// a zero is not asked about; a zero after something is. Counts leap by themselves while they are small.
/// </summary>
static class LeapRule
{
    public const int Times = 100;

    /// <summary>Of people, pieces and the like both must be under this for nothing to be asked.</summary>
    public const int SmallCount = 100;

    public static bool IsLeap(decimal now, decimal then, bool isCount)
    {
        var (a, b) = (Math.Abs(now), Math.Abs(then));
        if (b == 0 || (isCount && a < SmallCount && b < SmallCount))
            return false;
        // Divided rather than multiplied, which the largest numbers would not survive.
        return a / Times >= b || a <= b / Times;
    }
}
