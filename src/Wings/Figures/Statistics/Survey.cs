namespace Rekenschap.Figures.Statistics;

/// <summary>What one person answered.</summary>
/// <param name="Value">1 for yes and 0 for no, or a mark.</param>
/// <param name="Weight">How many people the answer stands for, above 0.</param>
/// <param name="Stratum">The group in which the person was drawn; "" where the survey has none.</param>
public readonly record struct Answer(double Value, double Weight = 1, string Stratum = "");

/// <summary>
/// The weighted mean of a survey's answers, of yes and no the share, with its error under weights and strata: the linearised
/// (Taylor) variance of a ratio (W. Cochran, Sampling Techniques, 3rd ed. 1977, ch. 6; C. Särndal, B. Swensson and J. Wretman,
/// Model Assisted Survey Sampling, 1992, 5.7).
/// </summary>
/// <param name="Mean">In the answers' unit; its degrees of freedom are answers less strata.</param>
/// <param name="Answers">How many answered.</param>
/// <param name="DesignEffect">How many times as large the variance is as that of as many answers drawn at random, at equal weights.</param>
public sealed record Survey(Estimate Mean, int Answers, double DesignEffect)
{
    /// <summary>As many answers drawn at random would tell as much.</summary>
    public double EffectiveSize => Answers / DesignEffect;

    /// <summary>
    /// The interval of a share by Wilson's score at the effective size (E. Korn and B. Graubard, Survey Methodology 24, 1998, for
    /// the latter): it stays within 0 and 1, and has width where all or nobody said yes. Null for what is no share.
    /// </summary>
    public Bounds? ShareInterval(double level = 0.95) => Wilson.Interval(Mean.Value, EffectiveSize, level);

    /// <summary>
    /// Null without answers, with a weight that is not above 0, a number that is not finite, one answer alone in its stratum
    /// (which has no spread), or a population smaller than its answers.
    /// </summary>
    /// <param name="populations">By stratum how many people it has, where so many answered that it makes the error smaller.</param>
    public static Survey? Of(
        IReadOnlyCollection<Answer> answers,
        IReadOnlyDictionary<string, double>? populations = null
    )
    {
        var weight = answers.Sum(answer => answer.Weight);
        if (answers.Count < 2 || !answers.All(IsSound) || !double.IsFinite(weight))
            return null;
        var mean = answers.Sum(answer => answer.Weight * answer.Value) / weight;
        var strata = answers.GroupBy(answer => answer.Stratum, StringComparer.Ordinal).ToList();
        var variances = strata.ConvertAll(stratum => VarianceOf(stratum.Key, [.. stratum], mean, weight, populations));
        if (variances.Any(variance => variance is null))
            return null;
        var variance = variances.Sum(one => one!.Value);
        return new(
            new(mean, Math.Sqrt(variance), answers.Count - strata.Count),
            answers.Count,
            EffectOf(answers, mean, weight, variance)
        );
    }

    static double? VarianceOf(
        string stratum,
        List<Answer> answers,
        double mean,
        double weight,
        IReadOnlyDictionary<string, double>? populations
    )
    {
        var count = answers.Count;
        var unseen =
            populations is not null && populations.TryGetValue(stratum, out var people) ? 1 - count / people : 1;
        if (count < 2 || !(unseen >= 0))
            return null;
        var pulls = answers.ConvertAll(answer => answer.Weight * (answer.Value - mean) / weight);
        var middle = pulls.Average();
        return unseen * count / (count - 1) * pulls.Sum(pull => (pull - middle) * (pull - middle));
    }

    /// <summary>Where all answered alike there is no variance to compare, and Kish's effect of the weights stands for it.</summary>
    static double EffectOf(IReadOnlyCollection<Answer> answers, double mean, double weight, double variance)
    {
        var spread = answers.Sum(answer => answer.Weight * (answer.Value - mean) * (answer.Value - mean)) / weight;
        return spread > 0 && variance > 0
            ? variance / (spread / (answers.Count - 1))
            : answers.Count * answers.Sum(answer => answer.Weight * answer.Weight) / weight / weight;
    }

    static bool IsSound(Answer answer) =>
        answer.Weight > 0 && double.IsFinite(answer.Weight) && double.IsFinite(answer.Value);
}
