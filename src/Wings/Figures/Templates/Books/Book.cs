using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Templates.Books;

/// <summary>A workbook that we write, as .xlsx or .ods. The bytes follow from the content alone.</summary>
/// <param name="Day">The date of its parts.</param>
internal sealed record Book(string Title, Language Language, DateOnly Day, ImmutableArray<BookSheet> Sheets)
{
    /// <summary>Every look with its number shape, each once, in the order in which they come.</summary>
    public ImmutableArray<(CellLook Look, NumberShape? Shape)> Looks() =>
        [
            .. Sheets
                .SelectMany(sheet => sheet.Rows)
                .SelectMany(row => row)
                .Select(cell => (cell.Look, cell.Shape))
                .Prepend((CellLook.Free, null))
                .Prepend((CellLook.Plain, null))
                .Distinct(),
        ];
}
