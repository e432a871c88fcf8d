using System.Text;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Workbooks;

/// <summary>The cells of the current row, in memory that is used again for every row.</summary>
internal sealed class RowBuffer
{
    (int Start, int Length, CellKind Kind)[] cells = new (int, int, CellKind)[32];
    byte[] text = new byte[1024];
    int used;

    public int Count { get; private set; }

    public void Clear()
    {
        Array.Clear(cells, 0, Count);
        (Count, used) = (0, 0);
    }

    public ReadOnlySpan<byte> Text(int column) =>
        column < Count ? text.AsSpan(cells[column].Start, cells[column].Length) : default;

    public CellKind Kind(int column) => column < Count ? cells[column].Kind : CellKind.Text;

    public void Put(int column, ReadOnlySpan<char> value, CellKind kind)
    {
        MakeRoom(column, Encoding.UTF8.GetMaxByteCount(value.Length));
        Put(column, kind, Encoding.UTF8.GetBytes(value, text.AsSpan(used)));
    }

    /// <summary>
    /// A number as a program wrote it. Some write every number with a point (2023.0); as a code or a year it would then be
    /// unknown.
    /// </summary>
    public void PutNumber(int column, ReadOnlySpan<char> value) =>
        Put(column, value.EndsWith(".0", StringComparison.Ordinal) ? value[..^2] : value, CellKind.SheetNumber);

    /// <summary>The same as an earlier cell of this row.</summary>
    public void Repeat(int earlier, int column)
    {
        MakeRoom(column, 0);
        cells[column] = cells[earlier];
        Count = Math.Max(Count, column + 1);
    }

    public void Put(int column, ReadOnlySpan<byte> value, CellKind kind)
    {
        MakeRoom(column, value.Length);
        value.CopyTo(text.AsSpan(used));
        Put(column, kind, value.Length);
    }

    void Put(int column, CellKind kind, int length)
    {
        cells[column] = (used, length, kind);
        used += length;
        Count = Math.Max(Count, column + 1);
    }

    void MakeRoom(int column, int length)
    {
        if (used + (long)length > 2L * IntakeLimits.Row)
            throw new UnreadableFileException(TooLong);
        if (used + length > text.Length)
            Array.Resize(ref text, Math.Max(used + length, text.Length * 2));
        if (column >= cells.Length)
            Array.Resize(ref cells, Math.Max(column + 1, cells.Length * 2));
    }

    static Bilingual TooLong { get; } =
        new(
            "Een rij bevat te veel tekst om te lezen; maak cellen die geen cijfer of naam bevatten leeg",
            "A row holds too much text to be read; empty the cells that hold no figure or name"
        );
}
