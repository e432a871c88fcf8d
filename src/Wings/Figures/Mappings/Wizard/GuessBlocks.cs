using System.Collections.Immutable;
using Rekenschap.Figures.Intake;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>Finds the tables that stand below another on one sheet, with blank rows between them and a heading of their own.</summary>
sealed class GuessBlocks(GuessShape guess)
{
    /// <param name="sheet">As it is read.</param>
    /// <param name="areRead">False where somebody said that the tables below are not for us.</param>
    public SheetShape Add(PeekedSheet sheet, SheetShape shape, bool areRead)
    {
        if (shape.IsTurned || Blocks(sheet, shape.HeadingRow) is not [var first, .. var below])
            return shape;
        var more = ImmutableArray.CreateBuilder<SheetShape>();
        foreach (var rows in below)
        {
            if (
                guess.Of(sheet with { Rows = rows }, null, 1, false) is not { } found
                || !guess.HasHeading(sheet, found)
            )
                continue;
            if (!found.IsWhole)
                return shape with { Unread = found.HeadingRow };
            more.Add(found with { LastRow = rows[^1].Number });
        }
        if (more.Count == 0)
            return shape;
        return shape with { More = areRead ? more.ToImmutable() : [], HasMore = true, LastRow = first[^1].Number };
    }

    /// <summary>
    /// The first table of the sheet, where the one that was found stands below another: what explains most need not be all.
    /// </summary>
    public SheetShape Topmost(PeekedSheet sheet, SheetShape shape)
    {
        if (shape.IsTurned)
            return shape;
        foreach (var rows in Blocks(sheet, 0).TakeWhile(rows => rows[^1].Number < shape.HeadingRow))
            if (
                guess.Of(sheet with { Rows = rows }, null, 1, false) is { } above
                && IsTable(sheet with { Rows = rows }, above)
            )
                return above;
        return shape;
    }

    /// <summary>Whether it is more than a title with a number in it: its periods stand above or beside the figures, and all is known.</summary>
    bool IsTable(PeekedSheet block, SheetShape shape) =>
        shape.IsWhole
        && shape["period"].Where is Where.Headings or Where.Column
        && shape.Spellings.Values.All(labels => labels.All(one => one.Code != GuessLabels.Unknown))
        && guess.HasHeading(block, shape);

    /// <summary>The rows from the heading on in pieces, a blank row between each two.</summary>
    static List<ImmutableArray<PeekedRow>> Blocks(PeekedSheet sheet, int headingRow)
    {
        var blocks = new List<ImmutableArray<PeekedRow>>();
        var block = ImmutableArray.CreateBuilder<PeekedRow>();
        foreach (var row in sheet.Rows.Where(row => row.Number >= headingRow && !row.IsBlank))
        {
            if (block.Count > 0 && row.Number > block[^1].Number + 1)
                blocks.Add(block.DrainToImmutable());
            block.Add(row);
        }
        if (block.Count > 0)
            blocks.Add(block.DrainToImmutable());
        return blocks;
    }
}
