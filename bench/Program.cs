using Rekenschap.Bench;

var benches = new Dictionary<string, Func<string[], Task<int>>>(StringComparer.Ordinal)
{
    ["aggregation"] = Once(AggregationBench.Run),
    ["intake"] = Once(IntakeBench.Run),
    ["workbook"] = Once(WorkbookBench.Run),
    ["claims"] = Once(ClaimsBench.Run),
    ["storage"] = StorageBench.Run,
    ["ledger"] = Once(LedgerBench.Run),
    ["pages"] = PagesBench.Run,
    ["signed-in"] = SignedInBench.Run,
    ["desk"] = DeskBench.Run,
    ["papers"] = PapersBench.Run,
    ["oversight"] = OversightBench.Run,
    ["portfolio"] = PortfolioBench.Run,
    ["start"] = StartBench.Run,
    ["build"] = BuildBench.Run,
    ["bare"] = BareServer.Run,
    ["api"] = ApiBench.Run,
    ["api-served"] = ApiServed.Run,
};

if (args is [var name, .. var rest] && benches.TryGetValue(name, out var run))
    return await run(rest);
Console.WriteLine($"Usage: bench {string.Join('|', benches.Keys)}");
return 2;

static Func<string[], Task<int>> Once(Action bench) =>
    _ =>
    {
        bench();
        return Task.FromResult(0);
    };
