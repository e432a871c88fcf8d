using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Portfolio.Foreign.Rows;

/// <summary>A file as it was given, with its table.</summary>
/// <param name="Name">Without its folder; its mapping is found by it.</param>
/// <param name="Sheet">Its rows as they are written, empty ones too.</param>
/// <param name="Form">How the text is written; null of a workbook.</param>
public sealed record ForeignFile(string Name, SentSheet Sheet, TextForm? Form)
{
    /// <param name="read">Reads a table as intake does.</param>
    public static ForeignFile Of(
        string name,
        ReadOnlyMemory<byte> bytes,
        Func<ReadOnlyMemory<byte>, SheetReading, SentSheet> read
    )
    {
        var sheet = read(bytes, new SheetReading(MostColumns, AsWritten: true));
        return new(name, sheet, sheet.Separator is null ? null : TextForm.Of(bytes.Span));
    }

    /// <summary>As a spreadsheet has them.</summary>
    const int MostColumns = 16_384;

    /// <summary>Cells in which anything stands: each must be found again in the series or in the faults.</summary>
    public int Filled => Sheet.Rows.Sum(row => row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell)));

    /// <summary>The rows with a row for each project, whichever way the sheet lies.</summary>
    internal ImmutableArray<UprightRow> Upright(bool isTurned)
    {
        var rows = Sheet.Rows.Select(row => new UprightRow(row.Number - 1, [], row.Cells));
        if (!isTurned)
            return [.. rows];
        var held = Sheet.Rows;
        ImmutableArray<int> lines = [.. held.Select(row => row.Number - 1)];
        var width = held.IsEmpty ? 0 : held.Max(row => row.Cells.Length);
        return
        [
            .. Enumerable
                .Range(0, width)
                .Select(column => new UprightRow(
                    column,
                    lines,
                    [.. held.Select(row => column < row.Cells.Length ? row.Cells[column] : "")]
                )),
        ];
    }
}
