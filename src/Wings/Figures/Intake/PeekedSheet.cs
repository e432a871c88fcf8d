using System.Collections.Immutable;

namespace Rekenschap.Figures.Intake;

/// <param name="Name">Empty for a file without sheets.</param>
sealed record PeekedSheet(string Name, bool Hidden, ImmutableArray<PeekedRow> Rows)
{
    public int Width => Rows.Length == 0 ? 0 : Rows.Max(row => row.Cells.Length);
}
