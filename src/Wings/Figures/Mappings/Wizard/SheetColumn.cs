using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Numbers;
using Rekenschap.Figures.Intake.Rows;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>A column under a heading that is tried.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Heading">Of two heading rows both, the upper one first.</param>
/// <param name="Below">The cells of the rows under it, blank rows left out.</param>
sealed record SheetColumn(int Number, PeekedCell Heading, ImmutableArray<PeekedCell> Below)
{
    public int Filled { get; } = Below.Count(cell => cell.Label.Length > 0);

    public int Figures { get; } = Below.Count(IsFigure);

    /// <summary>Whether it holds figures for the most part, or nothing but signs that there is none.</summary>
    public bool HoldsFigures =>
        (Figures > 0 && Figures * 2 >= Filled)
        || (Filled > 0 && Below.All(cell => cell.Label.Length == 0 || NoFigure.IsOne(cell.Text)));

    public IEnumerable<string> Labels => Below.Select(cell => cell.Label).Where(one => one.Length > 0).Distinct();

    public static bool IsFigure(PeekedCell cell) =>
        cell.Kind is CellKind.Number or CellKind.SheetNumber
        || (
            cell.Kind == CellKind.Text
            && cell.Text.Length is > 0 and < 40
            && Encoding.UTF8.GetBytes(cell.Text) is var text
            && (
                NumberText.Read(text, NumberNotation.Nl, out _) != Reading.NotANumber
                || NumberText.Read(text, NumberNotation.En, out _) != Reading.NotANumber
            )
        );

    /// <summary>The columns under one or two heading rows; null where there is no such row.</summary>
    public static ImmutableArray<SheetColumn>? Under(PeekedSheet sheet, int headingRow, int headingRows, int most)
    {
        var at = sheet.Rows.ToList().FindIndex(row => row.Number == headingRow);
        if (at < 0 || at + headingRows > sheet.Rows.Length)
            return null;
        ImmutableArray<PeekedRow> below = [.. sheet.Rows.Skip(at + headingRows).Where(row => !row.IsBlank).Take(most)];
        var headings = headingRows == 1 ? null : Joined(sheet.Rows[at], sheet.Rows[at + 1], sheet.Width);
        return
        [
            .. Enumerable
                .Range(1, sheet.Width)
                .Select(column => new SheetColumn(
                    column,
                    headings is null ? sheet.Rows[at][column] : headings[column - 1],
                    [.. below.Select(row => row[column])]
                )),
        ];
    }

    /// <summary>As intake joins them: what stands above several columns goes before what stands above each.</summary>
    static PeekedCell[] Joined(PeekedRow upper, PeekedRow lower, int width)
    {
        var (joined, carried) = (new PeekedCell[width], "");
        for (var column = 1; column <= width; column++)
        {
            var (above, under) = (upper[column].Text, lower[column].Text);
            carried = above.Length > 0 ? above : carried;
            var text = under.Length == 0 ? above : $"{carried} {under}".Trim();
            joined[column - 1] = new(text, text, CellKind.Text);
        }
        return joined;
    }
}
