using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Formulas;

namespace Rekenschap.Figures.Questions;

/// <summary>Makes one value of several by a rule of aggregation.</summary>
internal static class Reduction
{
    /// <summary>Null only for a weighted mean of which a weight is unknown or the weights add to zero. <c>Last</c> takes the last one given.</summary>
    public static decimal? Of(AggregationRule rule, IReadOnlyList<decimal> values, Func<int, decimal?> weightOf) =>
        rule switch
        {
            AggregationRule.Mean => ExactDivision.Divide(values.Sum(), values.Count),
            AggregationRule.Max => values.Max(),
            AggregationRule.Min => values.Min(),
            AggregationRule.Last => values[^1],
            AggregationRule.Weighted => Weighted(values, weightOf),
            _ => values.Sum(),
        };

    static decimal? Weighted(IReadOnlyList<decimal> values, Func<int, decimal?> weightOf)
    {
        var (sum, weights) = (0m, 0m);
        for (var i = 0; i < values.Count; i++)
        {
            if (weightOf(i) is not { } weight)
                return null;
            sum += values[i] * weight;
            weights += weight;
        }
        return weights == 0 ? null : ExactDivision.Divide(sum, weights);
    }
}
