namespace Rekenschap.Bench;

/// <summary>What a server answered under load.</summary>
/// <param name="Cpu">Microseconds of the server for each request.</param>
/// <param name="P99">Milliseconds that one in a hundred waited longer than.</param>
/// <param name="Slowest">Milliseconds.</param>
internal readonly record struct Load(double PerSecond, double Cpu, double P99, double Slowest)
{
    public static Load Median(IReadOnlyList<Load> rounds) =>
        new(
            Middle(rounds.Select(one => one.PerSecond)),
            Middle(rounds.Select(one => one.Cpu)),
            Middle(rounds.Select(one => one.P99)),
            rounds.Max(one => one.Slowest)
        );

    static double Middle(IEnumerable<double> values)
    {
        var all = values.Order().ToList();
        return all[all.Count / 2];
    }
}
