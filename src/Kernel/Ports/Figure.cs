using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Ports;

/// <summary>What is known of a figure, after SDMX <c>OBS_STATUS</c>.</summary>
public enum FigureStatus
{
    /// <summary>Normal (A).</summary>
    Normal,

    /// <summary>Provisional (P): coverage under 100%, or a part of it is provisional.</summary>
    Provisional,

    /// <summary>Estimated (E), in whole or part.</summary>
    Estimated,

    /// <summary>Missing (M), with its reason.</summary>
    Missing,

    /// <summary>Not collected (L).</summary>
    NotCollected,

    /// <summary>Suppressed (CONF_STATUS C): there is a value and nobody may see it.</summary>
    Suppressed,
}

/// <summary>How many of the expected organisations a figure rests on.</summary>
public readonly record struct Coverage(int Covered, int Expected)
{
    public static readonly Coverage Whole = new(1, 1);

    /// <summary>Between 0 and 1; 1 where none was expected.</summary>
    public decimal Share => Expected == 0 ? 1 : (decimal)Covered / Expected;

    /// <summary>The lower of the two, as a derived figure takes it from its bases.</summary>
    public static Coverage Lowest(Coverage a, Coverage b) => b.Share < a.Share ? b : a;
}

/// <summary>
/// A figure at a coordinate: its value in the indicator's unit, or why there is none. A figure with coverage under the
/// indicator's bar still has its value and is <see cref="FigureStatus.Provisional"/>; <see cref="Reason"/> then says who is missing.
/// </summary>
/// <param name="Value">Null when missing, not collected or suppressed.</param>
/// <param name="Reason">Why there is no value, or why it is provisional.</param>
/// <param name="Sufficient">Whether the coverage reaches what the indicator asks for; where not, a claim on it is unverifiable.</param>
public readonly record struct Figure(
    decimal? Value,
    FigureStatus Status,
    Coverage Coverage,
    Bilingual? Reason = null,
    bool Sufficient = true
)
{
    public static Figure Of(decimal value) => new(value, FigureStatus.Normal, Coverage.Whole);

    public static Figure Missing(Bilingual reason, Coverage coverage = default) =>
        new(null, FigureStatus.Missing, coverage, reason, false);
}
