using System.Collections.Immutable;

namespace Rekenschap.Figures.Deliveries;

/// <summary>The names under which the contract lets findings go.</summary>
static class FindingRules
{
    public static readonly ImmutableArray<string> All =
    [
        "number",
        "unknown",
        "duplicate",
        "period",
        "heading",
        "total",
        "unit",
        "missing",
        "min",
        "max",
        "change",
        "formula",
        "outlier",
        "blank",
        "untagged",
    ];
}
