using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Rows;

/// <summary>
/// A table that is held whole, since it is turned over or read twice. Its size is bounded; a sheet that is larger must be
/// read as it comes, with the notation of its numbers named.
/// </summary>
internal sealed class HeldTable
{
    const int LargestTurned = 50_000_000;
    readonly List<(int Row, int First, int Count, bool Hidden)> rows = [];
    readonly List<Held> cells = [];
    readonly HashSet<int> hiddenColumns;
    byte[] text = new byte[4096];
    int used;

    public HeldTable(RowSource source)
    {
        Source = source;
        while (source.Read())
        {
            rows.Add((source.Row, cells.Count, source.Count, source.IsHidden));
            Width = Math.Max(Width, source.Count);
            for (var column = 0; column < source.Count; column++)
                Hold(source, column);
        }
        hiddenColumns = [.. Enumerable.Range(0, Width).Where(source.IsHiddenColumn)];
    }

    /// <summary>What was read into it; it still writes the places.</summary>
    public RowSource Source { get; }

    public int Width { get; }

    public int Height => rows.Count;

    public int RowAt(int index) => rows[index].Row;

    public int WidthAt(int index) => rows[index].Count;

    public ReadOnlySpan<byte> Cell(int row, int column) =>
        Has(row, column) && At(row, column) is { Covered: false } cell ? text.AsSpan(cell.Start, cell.Length) : default;

    public CellKind KindAt(int row, int column) =>
        Has(row, column) && At(row, column) is { Covered: false } cell ? cell.Kind : CellKind.Text;

    public ReadOnlySpan<byte> Label(int row, int column) =>
        Has(row, column) && At(row, column) is var cell ? text.AsSpan(cell.Start, cell.Length) : default;

    public CellKind LabelKind(int row, int column) => Has(row, column) ? At(row, column).Kind : CellKind.Text;

    public Place PlaceAt(int row, int column) =>
        Has(row, column) ? At(row, column).Place : new(rows[row].Row, column + 1);

    public bool IsHidden(int row) => row < rows.Count && rows[row].Hidden;

    public bool IsHiddenColumn(int column) => hiddenColumns.Contains(column);

    /// <summary>Its rows, from the start; turned over, its columns become the rows.</summary>
    public RowSource Rows(bool turned)
    {
        if (turned && (long)Width * Height > LargestTurned)
            throw TooLarge();
        return turned ? new TurnedRows(this) : new HeldRows(this);
    }

    Held At(int row, int column) => cells[rows[row].First + column];

    bool Has(int row, int column) => row < rows.Count && column < rows[row].Count;

    void Hold(RowSource source, int column)
    {
        var covered = source.Cell(column).IsEmpty;
        var cell = source.Label(column);
        if (used + (long)cell.Length + (cells.Count * 32L) > IntakeLimits.HeldTable)
            throw TooLarge();
        if (used + cell.Length > text.Length)
            Array.Resize(ref text, Math.Max(used + cell.Length, text.Length * 2));
        cell.CopyTo(text.AsSpan(used));
        cells.Add(new(used, cell.Length, source.LabelKind(column), source.PlaceOf(column), covered));
        used += cell.Length;
    }

    static UnreadableFileException TooLarge() =>
        new(
            new Bilingual(
                "De tabel is te groot om gedraaid, of met 'numbers: auto', te lezen; lever haar niet gedraaid aan en noem de notatie (nl of en)",
                "The table is too large to be read transposed or with 'numbers: auto'; deliver it untransposed and name the notation (nl or en)"
            )
        );

    /// <summary>A cell; a covered one is empty but for what the merged cell above it says.</summary>
    readonly record struct Held(int Start, int Length, CellKind Kind, Place Place, bool Covered);
}
