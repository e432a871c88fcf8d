using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Catalogue;

/// <summary>A measure as the catalogue declares it: its public facts, how it is aggregated, and what is checked on intake.</summary>
public sealed record Indicator(
    IndicatorFacts Facts,
    Aggregation Aggregation,
    ImmutableArray<Check> Checks,
    string? Population,
    string? ReferenceDate
)
{
    /// <summary>
    /// Indicators, added and subtracted, whose totals equal this one's at every coordinate that they share, because they
    /// count the same. What is hidden in one must then not be told by the other.
    /// </summary>
    public string? SameTotalAs { get; init; }

    public string Code => Facts.Code;
}

/// <summary>How values become one.</summary>
public enum AggregationRule
{
    Sum,
    Mean,
    Last,
    Max,
    Min,
    None,
    Weighted,
}

/// <summary>The rule for one dimension; <paramref name="Weight"/> is the weighing indicator of <see cref="AggregationRule.Weighted"/>.</summary>
public readonly record struct AggregationStep(AggregationRule Rule, string? Weight = null);

/// <summary>
/// The rule for each dimension. <c>period</c> and <c>organisation</c> are dimensions too; one that is not named follows
/// <paramref name="Default"/>.
/// </summary>
public sealed record Aggregation(AggregationStep Default, ImmutableDictionary<string, AggregationStep> PerDimension)
{
    public AggregationStep For(string dimension) => PerDimension.GetValueOrDefault(dimension, Default);

    /// <summary>Codes of the indicators that it is weighed with, each once.</summary>
    public IEnumerable<string> Weights =>
        PerDimension
            .Values.Append(Default)
            .Select(step => step.Weight)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);
}

/// <summary>A rule that delivered values are held against.</summary>
public abstract record Check
{
    /// <summary>The name under which its findings go: min, max, change, formula, outlier, blank.</summary>
    public abstract string Rule { get; }
}

public sealed record MinCheck(decimal Value) : Check
{
    public override string Rule => "min";
}

public sealed record MaxCheck(decimal Value) : Check
{
    public override string Rule => "max";
}

/// <summary>A question when the value differs by more than a share from the same organisation's latest accepted value <paramref name="Over"/> earlier.</summary>
public sealed record ChangeCheck(Step Over, decimal QuestionAbove) : Check
{
    public override string Rule => "change";
}

/// <summary>A comparison that must hold at each delivered coordinate; otherwise an error with the message.</summary>
public sealed record FormulaCheck(string Must, Bilingual? Message) : Check
{
    public override string Rule => "formula";
}

/// <summary>A question when the value lies far from the organisation's own history, by a robust z-score.</summary>
public sealed record OutlierCheck(decimal QuestionAbove) : Check
{
    public override string Rule => "outlier";
}

/// <summary>A question when a coordinate is delivered empty that had a value before.</summary>
public sealed record BlankCheck : Check
{
    public override string Rule => "blank";
}
