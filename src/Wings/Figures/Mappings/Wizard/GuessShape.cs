using System.Collections.Immutable;
using Rekenschap.Figures.Intake;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>
/// Guesses what is what in a sheet, so that whoever delivers it mostly has to say only that it is right. Of every row that
/// could be the heading it looks how much of it, and of what stands below it, is known.
/// </summary>
sealed class GuessShape(KnownWords known)
{
    const int LastHeading = 25;
    const int RowsBelow = 60;

    /// <summary>The best of all sheets that can be seen; null where none holds a figure.</summary>
    public SheetShape? Best(ImmutableArray<PeekedSheet> sheets) =>
        Candidates(sheets.Where(sheet => !sheet.Hidden)) ?? Candidates(sheets);

    SheetShape? Candidates(IEnumerable<PeekedSheet> sheets) =>
        sheets
            .SelectMany(All)
            .OrderByDescending(one => one.Score)
            .ThenBy(one => one.Shape.HeadingRow)
            .Select(one => one.Shape)
            .FirstOrDefault();

    /// <summary>With the sheet said, and perhaps its heading too.</summary>
    public SheetShape? Of(PeekedSheet sheet, int? headingRow, int headingRows) =>
        headingRow is { } row ? Try(sheet, row, headingRows)?.Shape : Candidates([sheet]);

    /// <summary>With it said what is where: only what labels stand for is guessed. Null where it names a column that is not there.</summary>
    public SheetShape? Again(PeekedSheet sheet, SheetShape said) =>
        SheetColumn.Under(sheet, said.HeadingRow, said.HeadingRows, RowsBelow) is { } columns
        && said.Dimensions.Values.Select(one => one.Column).Append(said.Value).All(one => one <= columns.Length)
            ? GuessSpellings.Add(known, columns, said)
            : null;

    IEnumerable<(double Score, SheetShape Shape)> All(PeekedSheet sheet) =>
        sheet
            .Rows.Where(row => !row.IsBlank)
            .Take(LastHeading)
            .SelectMany(row => new[] { Try(sheet, row.Number, 1), Try(sheet, row.Number, 2) })
            .OfType<(double, SheetShape)>();

    (double Score, SheetShape Shape)? Try(PeekedSheet sheet, int headingRow, int headingRows)
    {
        if (SheetColumn.Under(sheet, headingRow, headingRows, RowsBelow) is not { } columns)
            return null;
        if (!columns.Any(one => one.Figures > 0))
            return null;
        var guess = new GuessColumns(known, columns, TitleOf(sheet, headingRow));
        var shape = guess.Shape(sheet.Name, headingRow, headingRows);
        // Two heading rows are for sheets that one row does not explain.
        return (guess.Score - (headingRows == 2 ? 1.5 : 0), GuessSpellings.Add(known, columns, shape));
    }

    /// <summary>What stands above the heading, and the name of the sheet: it may say what all figures are about.</summary>
    static string TitleOf(PeekedSheet sheet, int headingRow) =>
        string.Join(
            ' ',
            sheet
                .Rows.Where(row => row.Number < headingRow)
                .SelectMany(row => row.Cells)
                .Select(cell => cell.Text)
                .Where(text => text.Length > 0)
                .Take(20)
                .Prepend(sheet.Name)
        );
}
