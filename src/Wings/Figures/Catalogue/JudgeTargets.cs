using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Catalogue;

/// <summary>Whether the indicator that a target is for is there.</summary>
static class JudgeTargets
{
    public static void References(List<Placed<TargetFacts>> targets, List<Placed<Indicator>> indicators)
    {
        HashSet<string> codes = [.. indicators.Select(one => one.Value.Code)];
        foreach (var (target, map) in targets)
            if (target.Indicator != "" && !codes.Contains(target.Indicator))
                map.Unknown("indicator", new("indicator", "indicator"), target.Indicator, codes);
    }
}
