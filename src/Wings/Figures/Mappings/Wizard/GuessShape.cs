using System.Collections.Immutable;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Units;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>
/// Guesses what is what in a sheet, so that whoever delivers it mostly has to say only that it is right. Of every row that
/// could be the heading it looks how much of it, and of what stands below it, is known.
/// </summary>
sealed class GuessShape(KnownWords known)
{
    const int LastHeading = 25;
    const int RowsBelow = 60;
    const int MostTurned = 60;
    const int LastTurned = 3;

    /// <summary>The best of all sheets that can be seen; null where none holds a figure.</summary>
    public SheetShape? Best(ImmutableArray<PeekedSheet> sheets) =>
        (Candidates([.. sheets.Where(sheet => !sheet.Hidden)]) ?? Candidates(sheets)) is { } best
            ? Complete(best.Sheetful(sheets), best)
            : null;

    /// <summary>With what labels of all rows stand for: a guess looks at the first ones only.</summary>
    SheetShape Complete(PeekedSheet sheet, SheetShape shape) =>
        SheetColumn.Under(sheet, shape.HeadingRow, shape.HeadingRows, int.MaxValue) is { } columns
            ? GuessRows.Add(columns, GuessSpellings.Add(known, columns, shape))
            : shape;

    /// <summary>A sheet is read on its side only where it cannot be read upright, more of it is known so, and nothing is left to ask.</summary>
    SheetShape? Candidates(ImmutableArray<PeekedSheet> sheets)
    {
        var upright = First(sheets.SelectMany(sheet => All(sheet, LastHeading)));
        if (upright is { Shape.IsWhole: true })
            return upright.Value.Shape;
        var turned = First(sheets.SelectMany(AllTurned).Where(one => IsClear(sheets, one.Shape)));
        return turned is { } better && (upright is not { } other || better.Score > other.Score)
            ? better.Shape
            : upright?.Shape;
    }

    static (double Score, SheetShape Shape)? First(IEnumerable<(double Score, SheetShape Shape)> tried) =>
        tried
            .OrderByDescending(one => one.Score)
            .ThenBy(one => one.Shape.HeadingRow)
            .Select(one => ((double, SheetShape)?)one)
            .FirstOrDefault();

    static bool IsClear(ImmutableArray<PeekedSheet> sheets, SheetShape shape) =>
        shape.IsWhole
        && shape.Spellings.Values.All(labels => labels.All(one => one.Code != GuessLabels.Unknown))
        && SheetColumn.Under(shape.Sheetful(sheets), shape.HeadingRow, shape.HeadingRows, RowsBelow) is { } columns
        && GuessSpellings.Figures(columns, shape).Select(one => one.Heading.Label).ToList() is { Count: > 0 } headings
        && headings.Distinct().Count() == headings.Count;

    /// <summary>With the sheet said, and perhaps its heading too.</summary>
    public SheetShape? Of(PeekedSheet sheet, int? headingRow, int headingRows, bool isTurned) =>
        (
            headingRow is { } row
                ? Try(sheet, row, headingRows)
                : All(sheet, isTurned ? LastTurned : LastHeading)
                    .OrderByDescending(one => one.Score)
                    .Select(one => ((double, SheetShape)?)one)
                    .FirstOrDefault()
        )
            is var (_, shape)
            ? Complete(sheet, shape) with
            {
                IsTurned = isTurned,
            }
            : null;

    /// <summary>Whether what is above its figures are headings, and not figures more.</summary>
    public bool HasHeading(PeekedSheet sheet, SheetShape shape) =>
        SheetColumn.Under(sheet, shape.HeadingRow, shape.HeadingRows, RowsBelow) is { } columns
        && GuessSpellings
            .Figures(columns, shape)
            .All(one =>
                one.Heading.Label.Length > 0
                && (!SheetColumn.IsFigure(one.Heading) || known.Periods.Read(one.Heading) is not null)
            );

    /// <summary>All that a figure of the collection may have to be known of.</summary>
    public IEnumerable<string> Dimensional => known.Dimensional;

    /// <summary>With it said what is where: only what labels stand for is guessed. Null where it names a column that is not there.</summary>
    public SheetShape? Again(PeekedSheet sheet, SheetShape said) =>
        SheetColumn.Under(sheet, said.HeadingRow, said.HeadingRows, int.MaxValue) is { } columns
        && said.Dimensions.Values.Select(one => one.Column).Append(said.Value).All(one => one <= columns.Length)
            ? GuessSpellings.Add(known, columns, Asked(columns, said))
            : null;

    /// <summary>With what must be known of the indicators that were said to be in it, and no more.</summary>
    SheetShape Asked(ImmutableArray<SheetColumn> columns, SheetShape said) =>
        said with
        {
            Dimensions = known
                .DimensionsOf(UsedIndicators.Of(known, columns, said["indicator"]))
                .ToImmutableSortedDictionary(one => one, one => said[one], StringComparer.Ordinal),
        };

    IEnumerable<(double Score, SheetShape Shape)> AllTurned(PeekedSheet sheet) =>
        sheet.Rows.Length > MostTurned || sheet.Width < 2
            ? []
            : All(sheet.Turned(), LastTurned).Select(one => (one.Score, one.Shape with { IsTurned = true }));

    IEnumerable<(double Score, SheetShape Shape)> All(PeekedSheet sheet, int last) =>
        sheet
            .Rows.Where(row => !row.IsBlank)
            .Take(last)
            .SelectMany(row => new[] { Try(sheet, row.Number, 1), Try(sheet, row.Number, 2) })
            .OfType<(double, SheetShape)>();

    (double Score, SheetShape Shape)? Try(PeekedSheet sheet, int headingRow, int headingRows)
    {
        if (SheetColumn.Under(sheet, headingRow, headingRows, RowsBelow) is not { } columns)
            return null;
        if (!columns.Any(one => one.Figures > 0))
            return null;
        var guess = new GuessColumns(known, columns, TitleOf(sheet, headingRow));
        var shape = guess.Shape(sheet.Name, headingRow, headingRows) with { Title = UnitAbove(sheet, headingRow) };
        // Two heading rows are for sheets that one row does not explain.
        shape = GuessSpellings.Add(known, columns, shape);
        return (guess.Score - (headingRows == 2 ? 1.5 : 0), GuessRows.Add(columns, shape));
    }

    /// <summary>The last text above the heading in which a unit is written, else the name of the sheet if it has one.</summary>
    static string UnitAbove(PeekedSheet sheet, int headingRow) =>
        sheet
            .Rows.Where(row => row.Number < headingRow)
            .SelectMany(row => row.Cells)
            .Select(cell => cell.Text)
            .Prepend(sheet.Name)
            .LastOrDefault(text => UnitText.InTitle(text) is not null)
        ?? "";

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
