using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Mappings;

namespace Rekenschap.Portfolio.Foreign.Rows;

/// <summary>Tells projects from what is none: empty rows, totals, disclaimers, rows that were entered in error.</summary>
sealed class RowSorter(ForeignMapping mapping, HeadingRow heading, FaultBook book)
{
    /// <summary>Whether a row is a project; where not, the book says what it is.</summary>
    public bool IsProject(UprightRow row)
    {
        if (row.Filled == 0)
        {
            book.OfRow(FaultCode.EmptyRow, FaultDone.LeftOut, row.At(0), row.Place, "");
            return false;
        }
        var name = NameOf(row);
        if (mapping.Rows.FirstOrDefault(rule => Applies(rule, row, name)) is { } found)
        {
            book.OfRow(found.Code, FaultDone.LeftOut, row.At(0), row.Place, row.FirstFilled);
            return false;
        }
        if (name.Length > 0)
            return true;
        book.OfRow(FaultCode.RowWithoutName, FaultDone.LeftOut, row.At(0), row.Place, row.FirstFilled);
        return false;
    }

    string NameOf(UprightRow row) =>
        heading
            .Columns.Where(one => one.Column.Field == ForeignField.Name)
            .Select(one => row[one.At].Trim())
            .FirstOrDefault("");

    /// <summary>A total, a disclaimer and the like have few cells: a project may be called "Total Force Programme".</summary>
    bool Applies(RowRule rule, UprightRow row, string name) =>
        (rule.Begins.Length > 0 && row.Filled * 2 <= heading.Width && Begins(rule, name, row.FirstFilled))
        || (rule.Anywhere.Length > 0 && row.Cells.Any(cell => Holds(rule, cell)));

    static bool Begins(RowRule rule, string name, string first) =>
        rule.Begins.Any(word =>
            Fold.Of(first).StartsWith(word, StringComparison.Ordinal)
            || Fold.Of(name).StartsWith(word, StringComparison.Ordinal)
        );

    static bool Holds(RowRule rule, string cell) =>
        cell.Length < 200 && rule.Anywhere.Any(word => Fold.Of(cell).Contains(word, StringComparison.Ordinal));
}
