using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Rekenschap.Figures.AnnualReports;

/// <summary>One figure as it stands in an annual report.</summary>
/// <param name="Value">In the indicator's unit.</param>
/// <param name="Step">To what the report rounds it.</param>
/// <param name="Reference">Page or table, so that somebody else finds it.</param>
public sealed record ReportedFigure(string Indicator, decimal Value, decimal Step, string Reference)
{
    /// <summary>Everything that was said of its difference, the newest last.</summary>
    public ImmutableArray<GapExplanation> Explanations { get; init; } = [];

    /// <summary>What was said last; null where nothing was.</summary>
    [JsonIgnore]
    public GapExplanation? Last => Explanations.IsEmpty ? null : Explanations[^1];

    public Gap Beside(decimal delivered) => new(Value, Step, delivered);
}
