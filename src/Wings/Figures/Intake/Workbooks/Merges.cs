using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Workbooks;

/// <summary>
/// The merged cells that cover the current row. Only their first cell holds the text: a label that was merged over
/// several rows or columns is the label of each of them. Values are never copied so.
/// </summary>
internal sealed class Merges
{
    const int MostCovered = 20_000_000;

    (int Top, int Bottom, byte[] Text, CellKind Kind)[] covers = [];
    int covered;
    (int Row, int Reach) measured;
    int width;

    /// <summary>Begins a merged cell of which the first row was read.</summary>
    public void Begin(SheetRange range, ReadOnlySpan<byte> text, CellKind kind)
    {
        var (from, to) = (range.Left - 1, Math.Min(range.Right, IntakeLimits.Columns));
        if (text.IsEmpty || from >= to)
            return;
        covered += to - from;
        if (covered > MostCovered)
            throw new UnreadableFileException(TooMany);
        if (to > covers.Length)
            Array.Resize(ref covers, Math.Max(to, covers.Length * 2));
        Array.Fill(covers, (range.Top, range.Bottom, text.ToArray(), kind), from, to - from);
        width = Math.Max(width, to);
        measured = default;
    }

    /// <summary>One past the last column that a merged cell covers in a row.</summary>
    public int Reach(int row)
    {
        if (row == measured.Row)
            return measured.Reach;
        var reach = width;
        while (reach > 0 && !Covers(row, reach - 1))
            reach--;
        measured = (row, reach);
        return reach;
    }

    /// <summary>What is written in the merged cell that covers a column in a row; empty where none does.</summary>
    public ReadOnlySpan<byte> Text(int row, int column) => Covers(row, column) ? covers[column].Text : default;

    public CellKind Kind(int row, int column) => Covers(row, column) ? covers[column].Kind : CellKind.Text;

    bool Covers(int row, int column) => column < width && covers[column].Top <= row && row <= covers[column].Bottom;

    static Bilingual TooMany { get; } =
        new(
            "Het blad heeft te veel samengevoegde cellen om te lezen; hef het samenvoegen op",
            "The sheet has too many merged cells to be read; unmerge them"
        );
}
