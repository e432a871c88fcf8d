namespace Rekenschap.Figures.Secrecy;

/// <summary>
/// Decides what must stay hidden. First what is sensitive itself; then, wherever a total and its parts have one hidden
/// among them, the smallest remaining part; then whatever an attack on all that is left still finds too narrow. Hides
/// only ever more, and the same for the same cells, whatever their order of arrival.
/// </summary>
internal sealed class Suppression(Tables tables)
{
    readonly Attack attack = new(tables);

    /// <summary>Gives how much work it took.</summary>
    public static long Settle(Tables tables)
    {
        foreach (var quantity in tables.Quantities)
            quantity.Hidden = quantity.IsSensitive;
        if (!tables.Quantities.Any(one => one.Hidden))
            return 0;
        var suppression = new Suppression(tables);
        suppression.Settle();
        return suppression.attack.Work;
    }

    void Settle()
    {
        try
        {
            do HideSeconds();
            while (Strengthen());
        }
        catch (OverflowException)
        {
            Bluntly.Hide(tables);
        }
    }

    /// <summary>Whether anything more had to be hidden.</summary>
    bool Strengthen()
    {
        var open = attack.IsSpent ? null : attack.FindOpen();
        if (open is null)
        {
            Bluntly.Hide(tables);
            return false;
        }
        var relieved = new HashSet<Equation>(ReferenceEqualityComparer.Instance);
        var hides = false;
        foreach (var quantity in open)
            hides |= Relieve(quantity, relieved);
        return hides;
    }

    void HideSeconds()
    {
        for (var changed = true; changed && !attack.IsSpent; )
        {
            changed = false;
            foreach (var identity in tables.Identities)
            {
                attack.Spend(identity.Parts.Length);
                changed |= HideSecond(identity);
            }
        }
    }

    bool HideSecond(Identity identity)
    {
        var hidden = identity.All.Count(one => tables.Quantities[one].Hidden);
        if (hidden == 0)
            return false;
        if (identity.Follows >= 0 && !tables.Quantities[identity.Follows].Hidden)
            return Hide(identity.Follows);
        if (hidden > 1)
            return false;
        return Hide(
                tables.Quantities[identity.Total].IsPast ? identity.Total : SmallestShown(identity) ?? identity.Total
            ) || Hide(SmallestShown(identity) ?? identity.Total);
    }

    /// <summary>Nothing adds nothing, so that a zero protects no other; it stays shown.</summary>
    int? SmallestShown(Identity identity)
    {
        var (smallest, value) = (default(int?), 0L);
        foreach (var part in identity.Parts)
            if (
                tables.Quantities[part] is { Hidden: false, Value: { } shown and not 0 }
                && (smallest is null || shown < value)
            )
                (smallest, value) = (part, shown);
        return smallest;
    }

    bool Hide(int quantity)
    {
        if (tables.Quantities[quantity].Hidden)
            return false;
        return tables.Quantities[quantity].Hidden = true;
    }

    /// <summary>
    /// Hides one more where that gives a quantity room: what only earlier moments show, else the smallest cell that would
    /// let the binding equations give way, else the smallest total that binds. One equation gives way once a round.
    /// </summary>
    bool Relieve(int quantity, HashSet<Equation> relieved)
    {
        var binding = attack.BindingOf(quantity);
        if (binding.Exists(one => relieved.Contains(one.Equation)))
            return true;
        relieved.UnionWith(binding.Select(one => one.Equation));
        var shown = binding.Select(one => one.Equation.Shown).Where(one => one.Count > 0).ToList();
        if (shown.Find(one => one.TrueForAll(total => tables.Quantities[total].IsPast)) is { } past)
            return HideAll(past);
        if (Widening(binding) is { } cell)
            return Hide(cell);
        if (shown.Count > 0)
            return HideAll(shown.MinBy(one => (one.Count, tables.Quantities[one[0]].Cells.Length, one[0]))!);
        if (attack.ShownAround(quantity) is var around && around >= 0)
            return Hide(around);
        return HidePart(quantity) || LeaveAsItIs(quantity);
    }

    bool HideAll(List<int> totals)
    {
        var hides = false;
        foreach (var total in totals)
            hides |= Hide(total);
        return hides;
    }

    /// <summary>The smallest shown cell that stands in the binding equations otherwise than evenly.</summary>
    int? Widening(List<(Equation Equation, double Cost)> binding)
    {
        var prices = new SortedDictionary<int, double>();
        foreach (var (equation, cost) in binding)
            if (equation.Stated is { } identity)
            {
                foreach (var part in identity.Parts)
                    Price(tables.Quantities[part], cost);
                Price(tables.Quantities[identity.Total], -cost);
            }
            else
                Price(tables.Quantities[equation.Shown.MinBy(one => tables.Quantities[one].Cells.Length)], cost);
        return prices
            .Where(one => Math.Abs(one.Value) > 1e-6)
            .Select(one => tables.QuantityOf(one.Key))
            .OrderByDescending(one => tables.Quantities[one].IsPast)
            .ThenBy(one => tables.Quantities[one].Value)
            .Select(one => (int?)one)
            .FirstOrDefault();
        void Price(Quantity quantity, double cost)
        {
            foreach (var cell in quantity.Cells)
                if (!tables.IsCellHidden(cell) && tables.ValueOf(cell) != 0)
                    prices[cell] = prices.GetValueOrDefault(cell) + cost;
        }
    }

    /// <summary>A hidden total of which all parts are shown.</summary>
    bool HidePart(int total) =>
        tables
            .Quantities[total]
            .Cells.Where(cell => !tables.IsCellHidden(cell) && tables.ValueOf(cell) != 0)
            .OrderBy(tables.ValueOf)
            .Select(cell => (int?)tables.QuantityOf(cell))
            .FirstOrDefault()
            is { } smallest
        && Hide(smallest);

    bool LeaveAsItIs(int quantity)
    {
        tables.Quantities[quantity].IsAsOpenAsItGets = true;
        return true;
    }
}
