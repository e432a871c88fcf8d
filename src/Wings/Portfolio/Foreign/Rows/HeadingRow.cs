using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Mappings;

namespace Rekenschap.Portfolio.Foreign.Rows;

/// <summary>A column of the mapping and where it stands in the file.</summary>
readonly record struct PlacedColumn(FieldColumn Column, int At);

/// <summary>The row of headings, with the columns that the mapping found in it.</summary>
sealed class HeadingRow
{
    /// <summary>So far down a heading is looked for: above it stand titles and disclaimers.</summary>
    const int Deepest = 30;

    HeadingRow(int index, ImmutableArray<PlacedColumn> columns, ImmutableHashSet<int> ignored, int width) =>
        (Index, Columns, Ignored, Width) = (index, columns, ignored, width);

    /// <summary>Of the rows, from 0.</summary>
    public int Index { get; }

    public ImmutableArray<PlacedColumn> Columns { get; }

    /// <summary>Columns that are not read: the mapping says so, or nothing is known of them.</summary>
    public ImmutableHashSet<int> Ignored { get; }

    /// <summary>Up to and with the last heading.</summary>
    public int Width { get; }

    /// <summary>The row with most headings of the mapping, of which it must have half; null, with a fault, where there is none.</summary>
    public static HeadingRow? Of(ImmutableArray<UprightRow> rows, FileShape shape, FaultBook book)
    {
        var best = rows.Take(Deepest)
            .Select((row, index) => (row, index, Found: shape.Columns.Count(column => Place(row, column) is not null)))
            .OrderByDescending(one => one.Found)
            .ThenBy(one => one.index)
            .FirstOrDefault();
        if (best.row is null || best.Found * 2 < shape.Columns.Length)
        {
            book.OfFile(FaultCode.HeadingMissing, FaultDone.LeftOut);
            return null;
        }
        var columns = ImmutableArray.CreateBuilder<PlacedColumn>();
        foreach (var column in shape.Columns)
            if (Place(best.row, column) is { } at)
                columns.Add(new(column, at));
            else
                book.OfFile(FaultCode.ColumnMissing, FaultDone.Told, column.Heading);
        Twice(best.row, book);
        var ignored = Others(best.row, rows.Skip(best.index + 1), columns, shape, book);
        return new(best.index, columns.ToImmutable(), ignored, WidthOf(best.row));
    }

    static int WidthOf(UprightRow row)
    {
        var width = row.Cells.Length;
        while (width > 0 && string.IsNullOrWhiteSpace(row[width - 1]))
            width--;
        return width;
    }

    static int? Place(UprightRow row, FieldColumn column)
    {
        var nth = column.Nth;
        for (var at = 0; at < row.Cells.Length; at++)
            if (IsNamed(row[at], column.Heading) && --nth == 0)
                return at;
        return null;
    }

    static bool IsNamed(string heading, string wanted)
    {
        var written = Fold.Of(heading);
        return wanted.EndsWith('*')
            ? written.StartsWith(Fold.Of(wanted[..^1]), StringComparison.Ordinal)
            : written.Length > 0 && written == Fold.Of(wanted);
    }

    static void Twice(UprightRow row, FaultBook book)
    {
        foreach (var heading in row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).GroupBy(Fold.Of))
            if (heading.Count() > 1)
                book.OfFile(FaultCode.HeadingTwice, FaultDone.Told, heading.First(), heading.Count());
    }

    static ImmutableHashSet<int> Others(
        UprightRow row,
        IEnumerable<UprightRow> below,
        IEnumerable<PlacedColumn> columns,
        FileShape shape,
        FaultBook book
    )
    {
        var (known, all) = (columns.Select(column => column.At).ToHashSet(), below.ToList());
        var width = all.Select(one => one.Cells.Length).Append(row.Cells.Length).Max();
        var ignored = Enumerable.Range(0, width).Where(at => !known.Contains(at)).ToImmutableHashSet();
        foreach (var at in ignored.Order())
        {
            var (heading, values) = (row[at], all.Count(one => !string.IsNullOrWhiteSpace(one[at])));
            if (shape.Ignored.Any(one => IsNamed(heading, one)) || (values == 0 && string.IsNullOrWhiteSpace(heading)))
                continue;
            if (values == 0)
                book.OfRow(FaultCode.NoteInHeading, FaultDone.Kept, row.At(at), row.At(at).ToString(), heading);
            else if (!string.IsNullOrWhiteSpace(heading) || at < WidthOf(row))
                book.OfRow(
                    FaultCode.ColumnUnknown,
                    FaultDone.LeftOut,
                    row.At(at),
                    row.At(at).ToString(),
                    heading,
                    Values(values)
                );
        }
        return ignored;
    }

    static Bilingual Values(int count)
    {
        var number = count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new($"{number} waarden", $"{number} values");
    }
}
