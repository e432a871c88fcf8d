namespace Rekenschap.Figures.Secrecy;

/// <summary>What is known of hidden cells together: these, each times one or minus one, make this value.</summary>
/// <param name="Shown">The shown totals that say so; none where the catalogue does.</param>
/// <param name="Stated">The identity of the catalogue that says so.</param>
internal sealed record Equation(int[] Cells, int[] Signs, long Value, List<int> Shown, Identity? Stated = null);

/// <summary>
/// All that the public can write down of the hidden cells: one equation for every shown total that rests on some, and
/// one for every identity that the catalogue states. Cells are grouped into blocks that share no equation.
/// </summary>
internal sealed class Equations
{
    readonly Dictionary<int, int> parentOf = [];

    Equations(List<Equation> all) => All = all;

    public IReadOnlyList<Equation> All { get; }

    /// <summary>How much was gone through to write them down.</summary>
    public long Work { get; private init; }

    public static Equations Of(Tables tables)
    {
        var all = new List<Equation>();
        var same = new Dictionary<int[], Equation>(SameCells.Instance);
        var work = 0L;
        for (var number = 0; number < tables.Quantities.Count; number++)
        {
            var quantity = tables.Quantities[number];
            work += quantity.Cells.Length;
            if (quantity.Hidden || quantity.Cells.Length == 1 || OfShown(tables, quantity, number) is not { } equation)
                continue;
            if (same.TryGetValue(equation.Cells, out var known))
                known.Shown.Add(number);
            else
                all.Add(same[equation.Cells] = equation);
        }
        foreach (var identity in tables.Identities.Where(one => one.IsStated))
            if (OfStated(tables, identity) is { } equation)
                all.Add(equation);
        var found = new Equations(all) { Work = work };
        foreach (var equation in all)
            found.Join(equation.Cells);
        return found;
    }

    /// <summary>Makes cells one block, as those of a hidden total are that is to be looked at as a whole.</summary>
    public void Join(IReadOnlyList<int> cells)
    {
        for (var i = 1; i < cells.Count; i++)
            if (BlockOf(cells[0]) is var a && BlockOf(cells[i]) is var b && a != b)
                parentOf[Math.Max(a, b)] = Math.Min(a, b);
    }

    public int BlockOf(int cell)
    {
        while (parentOf.TryGetValue(cell, out var parent))
            cell = parent;
        return cell;
    }

    static Equation? OfShown(Tables tables, Quantity quantity, int number)
    {
        int[] hidden = [.. tables.HiddenCellsOf(quantity)];
        if (hidden.Length == 0)
            return null;
        var rest = quantity.Value!.Value;
        foreach (var cell in quantity.Cells)
            if (!tables.IsCellHidden(cell))
                rest -= tables.ValueOf(cell)!.Value;
        var signs = new int[hidden.Length];
        Array.Fill(signs, 1);
        return new(hidden, signs, rest, [number]);
    }

    static Equation? OfStated(Tables tables, Identity identity)
    {
        var signs = new SortedDictionary<int, int>();
        var value = 0L;
        foreach (var part in identity.Parts)
            Take(tables.Quantities[part], 1);
        Take(tables.Quantities[identity.Total], -1);
        var open = signs.Where(one => one.Value != 0).ToList();
        return open.Count == 0
            ? null
            : new([.. open.Select(one => one.Key)], [.. open.Select(one => one.Value)], value, [], identity);
        void Take(Quantity quantity, int sign)
        {
            foreach (var cell in quantity.Cells)
                if (tables.IsCellHidden(cell))
                    signs[cell] = signs.GetValueOrDefault(cell) + sign;
                else
                    value = checked(value - sign * tables.ValueOf(cell)!.Value);
        }
    }
}
