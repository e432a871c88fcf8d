using Rekenschap.Bench;

var benches = new Dictionary<string, Action>(StringComparer.Ordinal)
{
    ["aggregation"] = AggregationBench.Run,
    ["intake"] = IntakeBench.Run,
};

if (args is [var name, ..] && benches.TryGetValue(name, out var run))
    run();
else
    Console.WriteLine($"Usage: bench {string.Join('|', benches.Keys)}");
