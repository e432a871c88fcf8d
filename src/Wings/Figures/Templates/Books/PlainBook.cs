using System.Collections.Immutable;
using Rekenschap.Figures.Templates.Books.Ods;
using Rekenschap.Figures.Templates.Books.Xlsx;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Templates.Books;

/// <summary>A list that somebody takes along as a spreadsheet: one sheet of words under its heading.</summary>
public static class PlainBook
{
    const int Widest = 60;

    /// <summary>As <see cref="Kernel.Ports.WriteSheet"/> says.</summary>
    public static byte[] Ods(string name, Language language, DateOnly day, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        var widths = Enumerable
            .Range(0, all.Max(row => row.Count))
            .Select(i => Math.Min(Widest, all.Max(row => i < row.Count ? row[i].Length + 2 : 0)));
        var cells = all.Select(
            (row, i) =>
                row.Select(text => BookCell.Of(i == 0 ? CellLook.Heading : CellLook.Plain, text)).ToImmutableArray()
        );
        return OdsBook.Write(new(name, language, day, [new(name, [.. widths], [.. cells]) { HeadingRow = 1 }]));
    }

    /// <summary>As <see cref="WriteBook"/> says.</summary>
    public static byte[] Write(WantedBook wanted, BookForm form)
    {
        var book = new Book(wanted.Title, wanted.Language, wanted.Day, [.. wanted.Sheets.Select(Sheet)]);
        return form == BookForm.Xlsx ? XlsxBook.Write(book) : OdsBook.Write(book);
    }

    static BookSheet Sheet(WantedSheet sheet)
    {
        var columns = sheet.Rows.IsEmpty ? 0 : sheet.Rows.Max(row => row.Length);
        var widths = Enumerable
            .Range(0, columns)
            .Select(i => Math.Clamp(sheet.Rows.Max(row => i < row.Length ? Length(row[i]) + 2 : 0), 8, Widest));
        return new(
            sheet.Name,
            [.. widths],
            [
                .. sheet.Rows.Select(
                    (row, i) => row.Select(cell => Cell(cell, i + 1, sheet.HeadingRow)).ToImmutableArray()
                ),
            ]
        )
        {
            HeadingRow = sheet.HeadingRow,
        };
    }

    static int Length(WantedCell cell) =>
        cell.Text?.Length ?? (cell.Number is { } number ? Notation.Plain(decimal.Truncate(number)).Length + 4 : 0);

    /// <summary>Of a sheet that is no table its first row is its title.</summary>
    static BookCell Cell(WantedCell cell, int row, int heading) =>
        cell.Number is { } number
            ? BookCell.Of(CellLook.Plain, number, new(false, cell.Decimals))
            : BookCell.Of(
                row == heading ? CellLook.Heading
                    : heading > 0 ? CellLook.Plain
                    : row == 1 ? CellLook.Title
                    : CellLook.Wrapped,
                cell.Text
            );
}
