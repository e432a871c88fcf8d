using System.Collections.Immutable;

namespace Rekenschap.Figures.Statistics;

/// <summary>A region with how much of the one it has (government jobs) and how much of the other (inhabitants, all jobs).</summary>
public readonly record struct RegionParts(double Part, double Whole);

/// <summary>
/// How evenly something lies over regions, held against something else that lies there. All without unit; null where it is
/// not defined: no region, a number under 0 or not finite, or a total of 0.
/// </summary>
public static class RegionalSpread
{
    /// <summary>
    /// The location quotient of each region, in the order given: its share of the one over its share of the other (P. Florence,
    /// Report of the Location of Industry, 1939; W. Isard, Methods of Regional Analysis, 1960). 1 is its fair share. Their mean,
    /// weighted by the shares of the other, is 1 always. A region with nothing of the other has none (null within the list).
    /// </summary>
    public static ImmutableArray<double?>? Quotients(IReadOnlyList<RegionParts> regions) =>
        SharesOf(regions) is { } shares
            ? [.. shares.Select(share => share.Whole > 0 ? share.Part / share.Whole : (double?)null)]
            : null;

    /// <summary>
    /// The Hoover index, half the sum of the differences in share: the share that would have to move for every region to have
    /// its fair part (E. Hoover, Review of Economics and Statistics 18, 1936). 0 to 1.
    /// </summary>
    public static double? Hoover(IReadOnlyList<RegionParts> regions) =>
        SharesOf(regions) is { } shares ? shares.Sum(share => Math.Abs(share.Part - share.Whole)) / 2 : null;

    /// <summary>
    /// The locational Gini coefficient: one less twice the area under the Lorenz curve, regions in order of their quotient
    /// (P. Krugman, Geography and Trade, 1991). 0 where all have their fair part, towards 1 where one has all.
    /// </summary>
    public static double? Gini(IReadOnlyList<RegionParts> regions)
    {
        if (SharesOf(regions) is not { } shares)
            return null;
        var (gini, below) = (1.0, 0.0);
        foreach (var share in shares.OrderBy(share => share.Whole > 0 ? share.Part / share.Whole : double.MaxValue))
        {
            gini -= share.Whole * (below + below + share.Part);
            below += share.Part;
        }
        return Math.Max(0, gini);
    }

    static List<RegionParts>? SharesOf(IReadOnlyList<RegionParts> regions)
    {
        var (part, whole) = (regions.Sum(region => region.Part), regions.Sum(region => region.Whole));
        return
            part > 0
            && whole > 0
            && double.IsFinite(part + whole)
            && regions.All(region => region is { Part: >= 0, Whole: >= 0 })
            ? [.. regions.Select(region => new RegionParts(region.Part / part, region.Whole / whole))]
            : null;
    }
}
