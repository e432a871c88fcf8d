namespace Rekenschap.Figures.Secrecy;

/// <summary>Looks in one block for values that hidden cells could have as well, and notes what that says of each quantity.</summary>
internal sealed class RoomToMove
{
    readonly Tables tables;
    readonly Block block;
    readonly int[] cells;
    readonly Dictionary<int, int> columnOf;
    Simplex? simplex;
    long workBefore;

    public RoomToMove(Tables tables, Block block)
    {
        (this.tables, this.block) = (tables, block);
        cells =
        [
            .. block
                .Hidden.SelectMany(one => tables.HiddenCellsOf(tables.Quantities[one]))
                .Concat(block.Equations.SelectMany(one => one.Cells))
                .Distinct()
                .Order(),
        ];
        columnOf = cells.Select((cell, column) => (cell, column)).ToDictionary();
        Restart();
    }

    public long Work => workBefore + (simplex?.Work ?? 0);

    /// <summary>The equations that kept the last push from going further, with what each costs.</summary>
    public List<(Equation Equation, double Cost)> Binding()
    {
        var costs = simplex?.Costs ?? [];
        return
        [
            .. block
                .Equations.Zip(costs)
                .Where(one => Math.Abs(one.Second) > 1e-6)
                .Select(one => (one.First, one.Second)),
        ];
    }

    /// <summary>Looks for values with the quantity as low (-1) or high (1) as can be; false where the block has none at all.</summary>
    public bool Push(Quantity quantity, int way)
    {
        if (simplex is null)
            return false;
        if (!Pushed(quantity, way))
        {
            Restart();
            Pushed(quantity, way);
        }
        return simplex is not null;
    }

    /// <summary>Whether what was found holds to the last digit; after many steps rounding may have crept in.</summary>
    bool Pushed(Quantity quantity, int way)
    {
        if (simplex is null)
            return false;
        var direction = new double[cells.Length];
        foreach (var cell in tables.HiddenCellsOf(quantity))
            direction[columnOf[cell]] = way;
        var ray = simplex.Rise(direction);
        var point = simplex.Point();
        if (ray is null)
            return Note(point, ray, 0);
        var far = 100 + 2 * Math.Abs(quantity.Value ?? 0) + 2 * quantity.Reach;
        return Note(point, ray, far) || Note(point, ray, 6 * far);
    }

    bool Note(double[] point, double[]? ray, double far)
    {
        var values = new long[cells.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var above = Math.Round(point[i] + (ray is null ? 0 : ray[i] * far));
            if (!(above >= 0 && above < 1e15))
                return false;
            values[i] = tables.LeastOf(cells[i]) + (long)above;
        }
        if (!block.Equations.TrueForAll(equation => Holds(equation, values)))
            return false;
        foreach (var number in block.Hidden)
            tables.Quantities[number].CouldBe(ValueOf(tables.Quantities[number], values));
        return true;
    }

    bool Holds(Equation equation, long[] values)
    {
        var sum = 0L;
        for (var i = 0; i < equation.Cells.Length; i++)
            sum = checked(sum + equation.Signs[i] * values[columnOf[equation.Cells[i]]]);
        return sum == equation.Value;
    }

    long ValueOf(Quantity quantity, long[] values)
    {
        var sum = 0L;
        foreach (var cell in quantity.Cells)
            sum = checked(sum + (tables.IsCellHidden(cell) ? values[columnOf[cell]] : tables.ValueOf(cell) ?? 0));
        return sum;
    }

    void Restart()
    {
        workBefore = Work;
        simplex = Simplex.Start(cells.Length, block.Equations.Select(Row));
    }

    double[] Row(Equation equation)
    {
        var row = new double[cells.Length + 1];
        var right = equation.Value;
        for (var i = 0; i < equation.Cells.Length; i++)
        {
            row[columnOf[equation.Cells[i]]] = equation.Signs[i];
            right = checked(right - equation.Signs[i] * tables.LeastOf(equation.Cells[i]));
        }
        row[^1] = right;
        return row;
    }
}
