using Rekenschap.Kernel.Statistics;

namespace Rekenschap.Publishing.Claims.Statistics;

/// <summary>The pooled two-sided z-test of two proportions, without continuity correction (NIST/SEMATECH e-Handbook 7.3.3).</summary>
internal static class TwoProportions
{
    /// <summary>Null where the counts make no proportion: nothing counted, or more of the one than of the other.</summary>
    public static TestResult? Test(decimal hits1, decimal of1, decimal hits2, decimal of2)
    {
        if (of1 <= 0 || of2 <= 0 || hits1 < 0 || hits2 < 0 || hits1 > of1 || hits2 > of2)
            return null;
        var (n1, n2) = ((double)of1, (double)of2);
        var pooled = (double)(hits1 + hits2) / (n1 + n2);
        var spread = Math.Sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
        var difference = (double)hits2 / n2 - (double)hits1 / n1;
        var z = spread > 0 ? difference / spread : 0;
        return new(z, NormalDistribution.TwoSided(z));
    }
}
