namespace Rekenschap.Figures.Secrecy;

/// <summary>Hidden cells that share equations.</summary>
internal sealed class Block
{
    /// <summary>In numbers of the table that would hold it; eight bytes each.</summary>
    const long LargestTable = 20_000_000;

    public List<Equation> Equations { get; } = [];

    public bool IsTooLarge =>
        Equations.Count * (long)(Equations.SelectMany(one => one.Cells).Distinct().Count() + Equations.Count)
        > LargestTable;

    public List<int> Hidden { get; } = [];

    /// <summary>Those of the hidden quantities that were not yet shown to be safe.</summary>
    public List<int> Open { get; } = [];
}
