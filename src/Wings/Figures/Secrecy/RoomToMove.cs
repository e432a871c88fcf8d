namespace Rekenschap.Figures.Secrecy;

/// <summary>Looks in one block for values that hidden cells could have as well, and notes what that says of each quantity.</summary>
internal sealed class RoomToMove
{
    const int Steps = 20;

    readonly Tables tables;
    readonly Block block;
    readonly int[] cells;
    readonly long[] values;
    readonly Dictionary<int, int> columnOf;
    Simplex? simplex;
    long workBefore;
    readonly long allowed;
    long noted;

    /// <param name="allowed">The work after which nothing more is looked for.</param>
    public RoomToMove(Tables tables, Block block, long allowed)
    {
        (this.tables, this.block, this.allowed) = (tables, block, allowed);
        cells =
        [
            .. block
                .Hidden.SelectMany(one => tables.HiddenCellsOf(tables.Quantities[one]))
                .Concat(block.Equations.SelectMany(one => one.Cells))
                .Distinct()
                .Order(),
        ];
        values = new long[cells.Length];
        columnOf = cells.Select((cell, column) => (cell, column)).ToDictionary();
        Restart();
    }

    public long Work => workBefore + noted + (simplex?.Work ?? 0);

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
        if (simplex is null || Work > allowed)
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
        var ray = simplex.Rise(direction, NoteWay);
        var point = simplex.Point();
        if (ray is null)
            return Note(point, ray, 0);
        NoteWay(point, ray, Steps);
        var far = 100 + 2 * Math.Abs(quantity.Value ?? 0) + 2 * quantity.Reach;
        return Note(point, ray, far) || Note(point, ray, 6 * far);
    }

    /// <summary>Between two vertices lie others that hold, mostly one a step; they fill what would be gaps.</summary>
    void NoteWay(double[] point, double[] ray, double length)
    {
        for (var step = 1; step < Math.Min(length, Steps) - 0.5; step++)
            Note(point, ray, step);
    }

    /// <summary>Looks for any values at which the quantity is just this much.</summary>
    public void Fill(Quantity quantity, long value)
    {
        var row = new double[cells.Length + 1];
        row[^1] = value;
        foreach (var cell in quantity.Cells)
            if (tables.IsCellHidden(cell))
                (row[columnOf[cell]], row[^1]) = (1, row[^1] - tables.LeastOf(cell));
            else
                row[^1] -= tables.ValueOf(cell) ?? 0;
        var equations = block.Equations.Select(Row).Append(row);
        var one = Simplex.Start(cells.Length, equations, allowed - Work, out var work, priced: false);
        workBefore += work;
        if (one is not null)
            Note(one.Point(), null, 0);
    }

    bool Note(double[] point, double[]? ray, double far)
    {
        noted += 8L * (cells.Length + block.Hidden.Count + block.Equations.Count);
        for (var i = 0; i < values.Length; i++)
        {
            var above = Math.Round(point[i] + (ray is null ? 0 : ray[i] * far));
            if (!(above >= 0 && above < 1e15))
                return false;
            values[i] = tables.LeastOf(cells[i]) + (long)above;
        }
        if (!block.Equations.TrueForAll(equation => Holds(equation)))
            return false;
        foreach (var number in block.Hidden)
            tables.Quantities[number].CouldBe(ValueOf(tables.Quantities[number]));
        return true;
    }

    bool Holds(Equation equation)
    {
        var sum = 0L;
        for (var i = 0; i < equation.Cells.Length; i++)
            sum = checked(sum + equation.Signs[i] * values[columnOf[equation.Cells[i]]]);
        return sum == equation.Value;
    }

    long ValueOf(Quantity quantity)
    {
        var sum = 0L;
        foreach (var cell in quantity.Cells)
            sum = checked(sum + (tables.IsCellHidden(cell) ? values[columnOf[cell]] : tables.ValueOf(cell) ?? 0));
        return sum;
    }

    void Restart()
    {
        workBefore = Work - noted;
        simplex = null;
        simplex = Simplex.Start(cells.Length, block.Equations.Select(Row), allowed - Work, out var work);
        if (simplex is null)
            workBefore += work;
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
