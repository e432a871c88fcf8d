using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;

namespace Rekenschap.Portfolio.Foreign.Rows;

/// <summary>
/// Rows of which the values stand one column aside: a text that was split at its comma, or an empty cell too many or too few. They
/// are put right where that can be done in one way by which every cell fits its column, and left out otherwise.
/// </summary>
sealed class RowAligner(HeadingRow heading, CellReader reader, FaultBook book)
{
    /// <summary>One cell that does not fit is a wrong cell; more of them are a wrong row.</summary>
    const int Misfits = 2;

    /// <returns>The row as it was meant; null, with a fault, where nobody can tell.</returns>
    public UprightRow? Align(UprightRow row)
    {
        var isLong = row.Cells.Skip(heading.Width).Any(cell => !string.IsNullOrWhiteSpace(cell));
        if (!isLong && Wrong(row) < Misfits)
            return row;
        var ways = Ways(row, isLong).DistinctBy(one => string.Join('\u001F', one.Cells)).Take(2).ToList();
        var only = ways.Count == 1 ? ways[0] : null;
        book.OfRow(
            FaultCode.Misaligned,
            only is null ? FaultDone.LeftOut : FaultDone.Mended,
            row.At(0),
            row.Place,
            row.FirstFilled,
            only is null ? NoWay : null
        );
        return only;
    }

    IEnumerable<UprightRow> Ways(UprightRow row, bool isLong)
    {
        for (var at = 0; at < row.Cells.Length; at++)
        {
            if (string.IsNullOrWhiteSpace(row[at]) && Fits(row, row.Cells.RemoveAt(at)) is { } closed)
                yield return closed;
            if (isLong && IsProse(at) && Fits(row, Joined(row.Cells, at)) is { } joined)
                yield return joined;
            if (!isLong && Fits(row, row.Cells.Insert(at, "")) is { } opened)
                yield return opened;
        }
    }

    UprightRow? Fits(UprightRow row, ImmutableArray<string> cells)
    {
        var tried = row.With(cells);
        return cells.Skip(heading.Width).All(string.IsNullOrWhiteSpace) && Wrong(tried) == 0 ? tried : null;
    }

    static ImmutableArray<string> Joined(ImmutableArray<string> cells, int at) =>
        at + 1 < cells.Length ? cells.RemoveAt(at + 1).SetItem(at, cells[at] + "," + cells[at + 1]) : cells;

    bool IsProse(int at) =>
        heading.Columns.Any(one => one.At == at && one.Column.Field is ForeignField.Text or ForeignField.Name);

    int Wrong(UprightRow row) => heading.Columns.Count(one => !reader.Fits(row[one.At], one.Column.Field));

    static readonly Bilingual NoWay = new(
        "er is geen manier, of meer dan een, waarop alle cellen passen; niet overgenomen",
        "there is no way, or more than one, in which every cell fits; not taken over"
    );
}
