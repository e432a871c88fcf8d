using System.Collections.Immutable;

namespace Rekenschap.Figures.Intake;

/// <param name="Name">Empty for a file without sheets.</param>
sealed record PeekedSheet(string Name, bool Hidden, ImmutableArray<PeekedRow> Rows)
{
    /// <summary>Its columns for rows. A cell goes by how manieth of the rows it stood in.</summary>
    public PeekedSheet Turned() =>
        this with
        {
            Rows =
            [
                .. Enumerable
                    .Range(1, Width)
                    .Select(column => new PeekedRow(column, [.. Rows.Select(row => row[column])])),
            ],
        };

    public int Width => Rows.Length == 0 ? 0 : Rows.Max(row => row.Cells.Length);
}
