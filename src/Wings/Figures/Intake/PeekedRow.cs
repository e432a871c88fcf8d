using System.Collections.Immutable;
using Rekenschap.Figures.Intake.Rows;

namespace Rekenschap.Figures.Intake;

/// <param name="Number">From 1, as the sheet counts.</param>
sealed record PeekedRow(int Number, ImmutableArray<PeekedCell> Cells)
{
    /// <param name="column">From 1.</param>
    public PeekedCell this[int column] => column <= Cells.Length ? Cells[column - 1] : new("", "", CellKind.Text);

    public bool IsBlank => Cells.All(cell => cell.Text.Length == 0);
}
