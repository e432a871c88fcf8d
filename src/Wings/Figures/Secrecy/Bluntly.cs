namespace Rekenschap.Figures.Secrecy;

/// <summary>
/// The rule for tables too large to reckon with: no total is shown that rests on a hidden cell. Then no equation holds a
/// hidden cell, and nothing can be reckoned back. It costs more figures than <see cref="Suppression"/> and never leaks.
/// </summary>
internal static class Bluntly
{
    public static void Hide(Tables tables)
    {
        foreach (var quantity in tables.Quantities.Where(one => one.Hidden).ToList())
            if (!quantity.Cells.Any(tables.IsCellHidden))
                HideCells(tables, quantity.Cells);
        for (var changed = true; changed; )
        {
            changed = false;
            foreach (var identity in tables.Identities.Where(one => one.IsStated))
                changed |= HideStated(tables, identity);
        }
        foreach (var quantity in tables.Quantities)
            quantity.Hidden |= quantity.Cells.Any(tables.IsCellHidden);
    }

    /// <summary>A stated identity is always known, so that all cells in one hide together.</summary>
    static bool HideStated(Tables tables, Identity identity)
    {
        int[] cells = [.. identity.All.SelectMany(one => tables.Quantities[one].Cells)];
        if (Array.TrueForAll(cells, tables.IsCellHidden) || !cells.Any(tables.IsCellHidden))
            return false;
        HideCells(tables, cells);
        return true;
    }

    static void HideCells(Tables tables, int[] cells)
    {
        foreach (var cell in cells)
            tables.Quantities[tables.QuantityOf(cell)].Hidden = true;
    }
}
