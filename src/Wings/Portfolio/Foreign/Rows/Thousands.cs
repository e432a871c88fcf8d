using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Mappings;

namespace Rekenschap.Portfolio.Foreign.Rows;

/// <summary>Finds columns in which thousands are written both with a mark and without.</summary>
static class Thousands
{
    public static void Tell(IEnumerable<UprightRow> rows, HeadingRow heading, FileShape shape, FaultBook book)
    {
        var all = rows.ToList();
        foreach (
            var (column, at) in heading.Columns.Where(one => ForeignFields.KindOf(one.Column.Field) == FieldKind.Amount)
        )
        {
            var large = all.Select(row => (row, Amount: ReadAmount.Of(row[at], shape.Amount)))
                .Where(one => one.Amount is { } amount && Math.Abs(amount.Value) >= 1000)
                .ToList();
            var (with, without) = (
                large.Count(one => one.Amount!.Value.HasThousands),
                large.Where(one => !one.Amount!.Value.HasThousands).ToList()
            );
            if (with == 0 || without.Count == 0)
                continue;
            foreach (var one in without)
                book.Often(
                    FaultCode.NumberThousands,
                    FaultDone.Kept,
                    one.row.At(at),
                    column.Field,
                    "",
                    Both(with, without.Count)
                );
        }
    }

    static Bilingual Both(int with, int without)
    {
        var (a, b) = (with.ToString(CultureInfo.InvariantCulture), without.ToString(CultureInfo.InvariantCulture));
        return new($"{a} met, {b} zonder", $"{a} with, {b} without");
    }
}
