namespace Rekenschap.Figures.Intake.Rows;

/// <summary>The part of a sheet that counts, both corners included, from 1.</summary>
internal readonly record struct SheetRange(int Top, int Left, int Bottom, int Right)
{
    public static readonly SheetRange Whole = new(1, 1, int.MaxValue, int.MaxValue);

    public SheetRange Turned => new(Left, Top, Right, Bottom);

    /// <summary>Reads B4:N40, B:N and 4:40.</summary>
    public static bool TryParse(string text, out SheetRange range)
    {
        range = Whole;
        var corners = text.Replace("$", "", StringComparison.Ordinal).Trim().Split(':');
        if (
            corners.Length != 2
            || !CellName.TryParse(corners[0], out var top, out var left)
            || !CellName.TryParse(corners[1], out var bottom, out var right)
            || (top | left) == 0
        )
            return false;
        range = new(
            Math.Max(1, top),
            Math.Max(1, left),
            bottom == 0 ? int.MaxValue : bottom,
            right == 0 ? int.MaxValue : right
        );
        return range.Top <= range.Bottom && range.Left <= range.Right;
    }

    public bool HasColumn(int column) => Left <= column && column <= Right;
}
