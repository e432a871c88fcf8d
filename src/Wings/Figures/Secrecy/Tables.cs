namespace Rekenschap.Figures.Secrecy;

/// <summary>All cells that hang together, every quantity that may be asked of them, and what adds up to what.</summary>
internal sealed class Tables
{
    readonly Dictionary<int[], int> quantityOf = new(SameCells.Instance);
    readonly HashSet<int[]> known = new(SameCells.Instance);
    readonly List<Quantity> quantities = [];
    readonly List<Identity> identities = [];
    readonly List<(int Quantity, long? Value)> cells = [];

    public IReadOnlyList<Quantity> Quantities => quantities;

    public IReadOnlyList<Identity> Identities => identities;

    public int Cells => cells.Count;

    public bool HasNegatives { get; private set; }

    /// <summary>Adds a cell, and returns its number.</summary>
    public int AddCell(long? value, SecrecyRule rule, bool confidential)
    {
        var cell = cells.Count;
        HasNegatives |= value < 0;
        var quantity = new Quantity([cell], value, rule, confidential);
        quantityOf[quantity.Cells] = quantities.Count;
        cells.Add((quantities.Count, value));
        quantities.Add(quantity);
        return cell;
    }

    /// <summary>The quantity that a cell is by itself.</summary>
    public int QuantityOf(int cell) => cells[cell].Quantity;

    public long? ValueOf(int cell) => cells[cell].Value;

    public bool IsCellHidden(int cell) => quantities[cells[cell].Quantity].Hidden;

    /// <summary>The sum of cells that have values, given ascending; the same quantity for the same cells.</summary>
    /// <exception cref="OverflowException">The sum outgrows eight bytes.</exception>
    public int Sum(int[] ofCells, SecrecyRule rule)
    {
        if (quantityOf.TryGetValue(ofCells, out var same))
            return same;
        var value = 0L;
        foreach (var cell in ofCells)
            value = checked(value + cells[cell].Value!.Value);
        quantityOf[ofCells] = quantities.Count;
        quantities.Add(new(ofCells, value, rule, false));
        return quantities.Count - 1;
    }

    public void Add(Identity identity)
    {
        if (identity.Parts is [var only] && only == identity.Total)
            return;
        if (known.Add([identity.Total, .. identity.Parts]))
            identities.Add(identity);
    }

    /// <summary>The cells of a quantity that nobody may see.</summary>
    public IEnumerable<int> HiddenCellsOf(Quantity quantity) => quantity.Cells.Where(IsCellHidden);

    /// <summary>What a hidden cell can at least be; whole persons, so that what is hidden is not nothing.</summary>
    public long LeastOf(int cell) =>
        HasNegatives ? LeastOfAny
        : ValueOf(cell) == 0 ? 0
        : 1;

    /// <summary>What a quantity is at least, by its shown cells and the least of its hidden ones.</summary>
    public long LeastOf(Quantity quantity)
    {
        var least = 0L;
        foreach (var cell in quantity.Cells)
            least += IsCellHidden(cell) ? LeastOf(cell) : ValueOf(cell) ?? 0;
        return least;
    }

    /// <summary>Of cells that may be negative nobody knows a least; this one is farther than any value leads.</summary>
    long LeastOfAny => least ??= -cells.Sum(cell => Math.Abs(cell.Value ?? 0)) - 1_000_000;

    long? least;
}
