using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions;

/// <summary>
/// Whom a figure over several periods reaches: expected is who is expected in any of them, lacking who lacks in one of
/// those in which it is expected.
/// </summary>
internal sealed record Reach(int Expected, IReadOnlyCollection<int> Lacking)
{
    /// <summary>1 of 1 where nobody was expected, so that nothing seems to lack.</summary>
    public Coverage Coverage => Expected == 0 ? Coverage.Whole : new(Expected - Lacking.Count, Expected);

    public static Reach Of(IReadOnlyList<PeriodTotal> totals)
    {
        if (totals.Count == 1)
            return new(totals[0].Expected.Count, [.. totals[0].Lacking]);
        var expected = totals.SelectMany(total => total.Expected).Distinct().Count();
        return new(expected, new SortedSet<int>(totals.SelectMany(total => total.Lacking)));
    }
}
