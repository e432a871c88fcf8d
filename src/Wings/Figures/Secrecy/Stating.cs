namespace Rekenschap.Figures.Secrecy;

/// <summary>Adds what a statement of the catalogue makes known, at every coordinate that its indicators share.</summary>
internal sealed class Stating(
    Tables tables,
    Dictionary<int, CellsByNode> nodes,
    Dictionary<(int Indicator, int Stage, long Node), int> quantities,
    int stage,
    Statement statement,
    Func<int, SecrecyRule> ruleOf
)
{
    public void Add()
    {
        var delivered = statement.All.Where(one => one != statement.Derived).Select(one => nodes[one]).ToList();
        var shared = delivered[0]
            .Space.Dimensions.Where(name => delivered.TrueForAll(one => one.Space.Dimensions.Contains(name)))
            .ToList();
        foreach (var node in delivered[0].Sums.Keys.Concat(delivered[0].Secrets.Keys).Distinct().Order())
            if (CoordinateOf(delivered[0].Space, node, shared) is { } at)
                AddAt(at, shared);
    }

    readonly record struct Place(Kernel.Time.Period Period, int Organisation, int[] Members);

    /// <summary>What the parts and the total are at one coordinate.</summary>
    readonly record struct Side(int? Quantity, IReadOnlyList<int> Cells, IReadOnlyList<int> Secrets);

    static Place? CoordinateOf(CellSpace space, long node, List<string> shared)
    {
        var place = space.PlaceOf(node);
        var members = new int[shared.Count];
        for (var axis = 1; axis < place.Length; axis++)
            if (!space.IsMemberNode(axis, place[axis]))
                return null;
        foreach (var (name, axis) in space.Dimensions.Select((name, i) => (name, i + 2)))
            if (shared.IndexOf(name) is var position && position >= 0)
                members[position] = place[axis];
            else if (place[axis] != CellAxis.Total)
                return null;
        return new(space.PeriodAt(place[0]), place[1], members);
    }

    void AddAt(Place at, List<string> shared)
    {
        var total = SideOf(statement.Total, at, shared);
        Side?[] parts =
        [
            .. statement.Parts.Where(one => one != statement.Derived).Select(one => SideOf(one, at, shared)),
        ];
        if (Array.Exists(parts, part => part is null) || (total is null && statement.Total != statement.Derived))
            return;
        if (statement.Derived >= 0)
            AddDerived(total, [.. parts.Select(part => part!.Value)]);
        else
            AddDelivered(total!.Value, [.. parts.Select(part => part!.Value)]);
    }

    Side? SideOf(int indicator, Place at, List<string> shared)
    {
        var space = nodes[indicator].Space;
        if (space.NodeOf(at.Period) is var period && period < 0)
            return null;
        int[] place =
        [
            period,
            at.Organisation,
            .. space.Dimensions.Select(name =>
                shared.IndexOf(name) is var position && position >= 0 ? at.Members[position] : CellAxis.Total
            ),
        ];
        var key = space.KeyOf(place);
        var secrets = nodes[indicator].Secrets.GetValueOrDefault(key) ?? [];
        return quantities.TryGetValue((indicator, stage, key), out var quantity)
                ? new(quantity, tables.Quantities[quantity].Cells, secrets)
            : secrets.Count > 0 && !nodes[indicator].Others.ContainsKey(key) ? new(null, [], secrets)
            : null;
    }

    /// <summary>A computed figure has no cell of its own; it gets one, hidden with any of those that it is computed from.</summary>
    void AddDerived(Side? total, Side[] parts)
    {
        if (parts.Append(total ?? parts[0]).Any(side => side.Quantity is null || side.Secrets.Count > 0))
            return;
        var sum = parts.Sum(part => tables.Quantities[part.Quantity!.Value].Value!.Value);
        var value = total is { } whole ? tables.Quantities[whole.Quantity!.Value].Value!.Value - sum : sum;
        var derived = tables.QuantityOf(tables.AddCell(value, ruleOf(statement.Derived), false));
        int[] numbers = [.. parts.Select(part => part.Quantity!.Value)];
        tables.Add(
            total is { } of
                ? new(of.Quantity!.Value, [.. numbers, derived], true, derived)
                : new(derived, numbers, true, derived)
        );
    }

    /// <summary>With secrets among the cells of one side, each cell of that side is a part; the total is the other side.</summary>
    void AddDelivered(Side total, Side[] parts)
    {
        var secret = parts.Any(part => part.Secrets.Count > 0);
        if (secret && total.Secrets.Count > 0)
            return;
        if (secret)
            AddSecret(total, [.. parts.SelectMany(part => part.Cells)], [.. parts.SelectMany(part => part.Secrets)]);
        else if (total.Secrets.Count > 0)
            AddSecret(Together(parts), total.Cells, total.Secrets);
        else if (
            tables.Quantities[total.Quantity!.Value].Value
            == parts.Sum(part => tables.Quantities[part.Quantity!.Value].Value)
        )
            tables.Add(new(total.Quantity.Value, [.. parts.Select(part => part.Quantity!.Value)], true));
    }

    /// <summary>The parts as one quantity, so that it can stand for a total.</summary>
    Side Together(Side[] parts)
    {
        if (parts is [var only])
            return only;
        int[] cells = [.. parts.SelectMany(part => part.Cells).Order()];
        var sum = tables.Sum(cells, new(0, 1));
        tables.Add(new(sum, [.. parts.Select(part => part.Quantity!.Value)]));
        return new(sum, cells, []);
    }

    /// <summary>A statement that leaves less than nothing for the secrets is not true of these figures.</summary>
    void AddSecret(Side total, IReadOnlyList<int> cells, IReadOnlyList<int> secrets)
    {
        var rest = tables.Quantities[total.Quantity!.Value].Value - cells.Sum(cell => tables.ValueOf(cell));
        if (rest < secrets.Count)
            return;
        int[] parts = [.. cells.Concat(secrets).Select(tables.QuantityOf)];
        tables.Add(new(total.Quantity.Value, parts, true));
    }
}
