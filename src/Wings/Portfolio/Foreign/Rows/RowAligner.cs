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
        var wrong = Wrong(row);
        if (!isLong && wrong < Misfits)
            return row;
        var ways = Ways(row, isLong).FirstOrDefault(kind => kind.Count > 0) ?? [];
        if (ways.Count != 1 && !isLong && wrong * 2 < Judged(row))
            return row;
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

    /// <summary>Filled cells of which the kind can tell that they stand in the wrong column.</summary>
    int Judged(UprightRow row) =>
        heading.Columns.Count(one =>
            ForeignFields.KindOf(one.Column.Field) is not (FieldKind.Word or FieldKind.Text)
            && !string.IsNullOrWhiteSpace(row[one.At])
        );

    /// <summary>What takes least comes first: an empty cell less, two halves of a text together, an empty cell more. At most two of a kind, which is one too many.</summary>
    IEnumerable<List<UprightRow>> Ways(UprightRow row, bool isLong)
    {
        var all = Enumerable.Range(0, row.Cells.Length).ToList();
        yield return Tried(row, all.Where(at => string.IsNullOrWhiteSpace(row[at])), at => row.Cells.RemoveAt(at));
        if (isLong)
            yield return Tried(
                row,
                all.Where(at => IsProse(at) && at + 1 < row.Cells.Length),
                at => Joined(row.Cells, at)
            );
        else
            yield return Tried(row, all, at => row.Cells.Insert(at, ""));
    }

    List<UprightRow> Tried(UprightRow row, IEnumerable<int> places, Func<int, ImmutableArray<string>> cells) =>
        [
            .. places
                .Select(at => Fits(row, cells(at)))
                .OfType<UprightRow>()
                .DistinctBy(one => string.Join('\u001F', one.Cells))
                .Take(2),
        ];

    UprightRow? Fits(UprightRow row, ImmutableArray<string> cells)
    {
        var tried = row.With(cells);
        return cells.Skip(heading.Width).All(string.IsNullOrWhiteSpace) && Wrong(tried) == 0 ? tried : null;
    }

    static ImmutableArray<string> Joined(ImmutableArray<string> cells, int at) =>
        cells.RemoveAt(at + 1).SetItem(at, cells[at] + "," + cells[at + 1]);

    bool IsProse(int at) =>
        heading.Columns.Any(one => one.At == at && one.Column.Field is ForeignField.Text or ForeignField.Name);

    int Wrong(UprightRow row) => heading.Columns.Count(one => !reader.Fits(row[one.At], one.Column.Field));

    static readonly Bilingual NoWay = new(
        "er is geen manier, of meer dan een, waarop alle cellen passen; niet overgenomen",
        "there is no way, or more than one, in which every cell fits; not taken over"
    );
}
