namespace Rekenschap.Figures.Secrecy;

/// <summary>Lists of cells are the same when their numbers are.</summary>
internal sealed class SameCells : IEqualityComparer<int[]>
{
    public static readonly SameCells Instance = new();

    public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(int[] cells)
    {
        var hash = new HashCode();
        foreach (var cell in cells)
            hash.Add(cell);
        return hash.ToHashCode();
    }
}
