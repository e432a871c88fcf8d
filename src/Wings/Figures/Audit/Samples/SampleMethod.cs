namespace Rekenschap.Figures.Audit.Samples;

/// <summary>How a sample is drawn.</summary>
public enum SampleMethod
{
    /// <summary>Each item has the same chance.</summary>
    Simple,

    /// <summary>From each organisation in proportion to its items, at least one where that can be.</summary>
    Stratified,

    /// <summary>By value: each unit of the whole has the same chance, so that a large value has a larger one.</summary>
    MonetaryUnit,
}
