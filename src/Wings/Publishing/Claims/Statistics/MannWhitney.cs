using System.Collections.Immutable;
using Rekenschap.Kernel.Statistics;

namespace Rekenschap.Publishing.Claims.Statistics;

/// <summary>
/// The two-sided Mann-Whitney test (H.B. Mann and D.R. Whitney, Annals of Mathematical Statistics 18, 1947): exact for
/// small samples without ties, else by the normal approximation with correction for ties and continuity.
/// </summary>
internal static class MannWhitney
{
    const int MostExact = 50;

    public static TestResult Test(ImmutableArray<decimal> first, ImmutableArray<decimal> second)
    {
        var (n1, n2) = (first.Length, second.Length);
        var (rankSum, ties) = Ranks(first, second);
        var u = rankSum - n2 * (n2 + 1.0) / 2;
        var mean = (double)n1 * n2 / 2;
        var p = ties == 0 && n1 < MostExact && n2 < MostExact ? Exact(n1, n2, u) : Approximate(n1, n2, u - mean, ties);
        return new(u - mean, p);
    }

    /// <summary>The sum of the second sample's ranks, ties taking their mean, and the sum of t³ - t over the ties.</summary>
    static (double RankSum, double Ties) Ranks(ImmutableArray<decimal> first, ImmutableArray<decimal> second)
    {
        var all = first
            .Select(value => (value, Second: false))
            .Concat(second.Select(value => (value, Second: true)))
            .ToArray();
        Array.Sort(all, (a, b) => a.value.CompareTo(b.value));
        var (sum, ties) = (0.0, 0.0);
        for (int start = 0, end; start < all.Length; start = end)
        {
            end = start + 1;
            while (end < all.Length && all[end].value == all[start].value)
                end++;
            var rank = (start + 1 + end) / 2.0;
            sum += rank * all[start..end].Count(one => one.Second);
            var t = (double)(end - start);
            ties += t * t * t - t;
        }
        return (sum, ties);
    }

    static double Approximate(int n1, int n2, double offset, double ties)
    {
        var n = (double)n1 + n2;
        var variance = (double)n1 * n2 / 12 * (n + 1 - ties / (n * Math.Max(1, n - 1)));
        var distance = Math.Max(0, Math.Abs(offset) - 0.5);
        return variance > 0 ? NormalDistribution.TwoSided(distance / Math.Sqrt(variance)) : 1;
    }

    /// <summary>Twice the smaller tail of the exact distribution of U.</summary>
    static double Exact(int n1, int n2, double u)
    {
        var ways = Ways(n1, n2);
        var lower = (int)Math.Round(Math.Min(u, (double)n1 * n2 - u));
        return Math.Min(1, 2 * ways.Take(lower + 1).Sum() / ways.Sum());
    }

    /// <summary>In how many ways each U comes about: the coefficients of the Gaussian binomial, by multiplying and dividing its factors.</summary>
    static double[] Ways(int n1, int n2)
    {
        var ways = new double[n1 * n2 + 1];
        ways[0] = 1;
        for (var i = 1; i <= n2; i++)
        {
            for (var u = ways.Length - 1; u >= n1 + i; u--)
                ways[u] -= ways[u - n1 - i];
            for (var u = i; u < ways.Length; u++)
                ways[u] += ways[u - i];
        }
        return ways;
    }
}
