namespace Rekenschap.Figures.Secrecy;

/// <summary>
/// Does what somebody would do who knows all that is public: bounds every hidden quantity by all equations at once. A
/// quantity counts as safe only by witness: other values for all hidden cells that satisfy every equation to the last
/// digit. What cannot be witnessed, for rounding or for lack of time, counts as open, so that errors hide more.
/// </summary>
internal sealed class Attack(Tables tables)
{
    /// <summary>Additions and multiplications after which tables are too large; about two seconds.</summary>
    public const long MostWork = 1_000_000_000;

    Equations equations = Equations.Of(tables);
    readonly Dictionary<int, List<(Equation Equation, double Cost)>> binding = [];

    /// <summary>What was worked so far, the parts of <see cref="Suppression"/> that it told of included.</summary>
    public long Work { get; private set; }

    public bool IsSpent => Work > MostWork;

    public void Spend(long work) => Work += work;

    /// <summary>Hidden quantities that are left too few values, in order; null where that cannot be told in time.</summary>
    public List<int>? FindOpen()
    {
        binding.Clear();
        equations = Equations.Of(tables);
        Work += equations.Work;
        if (IsSpent)
            return null;
        var open = Open(Enumerable.Range(0, tables.Quantities.Count));
        foreach (var quantity in open)
            equations.Join([.. tables.HiddenCellsOf(tables.Quantities[quantity])]);
        foreach (var block in ByBlock(open))
            if (!Try(block))
                return null;
        return Open(open);
    }

    /// <summary>What kept a quantity that was found open from moving further.</summary>
    public List<(Equation Equation, double Cost)> BindingOf(int quantity) =>
        binding.TryGetValue(quantity, out var found) ? found : [];

    /// <summary>The smallest shown total that shares equations with a hidden quantity; -1 where none does.</summary>
    public int ShownAround(int quantity)
    {
        Work += equations.Work;
        HashSet<int> blocks = [.. tables.HiddenCellsOf(tables.Quantities[quantity]).Select(equations.BlockOf)];
        var around = equations
            .All.Where(one => blocks.Contains(equations.BlockOf(one.Cells[0])))
            .SelectMany(one => one.Shown)
            .Where(one => !tables.Quantities[one].Hidden);
        return around.DefaultIfEmpty(-1).MinBy(one => one < 0 ? 0 : tables.Quantities[one].Cells.Length);
    }

    List<int> Open(IEnumerable<int> quantities) =>
        [
            .. quantities.Where(one =>
                tables.Quantities[one] is { Hidden: true } hidden && !hidden.IsSafe(tables.LeastOf(hidden))
            ),
        ];

    List<Block> ByBlock(List<int> open)
    {
        var blocks = new SortedDictionary<int, Block>();
        foreach (var quantity in open.Where(one => BlockOf(one) >= 0))
            Of(BlockOf(quantity)).Open.Add(quantity);
        foreach (var equation in equations.All)
            if (blocks.TryGetValue(equations.BlockOf(equation.Cells[0]), out var block))
                block.Equations.Add(equation);
        for (var i = 0; i < tables.Quantities.Count; i++)
            if (tables.Quantities[i].Hidden && blocks.TryGetValue(BlockOf(i), out var block))
                block.Hidden.Add(i);
        return [.. blocks.Values];
        Block Of(int number) => blocks.TryGetValue(number, out var known) ? known : blocks[number] = new();
    }

    /// <summary>The block of a quantity's hidden cells; -1 where it has none, or they lie in several.</summary>
    int BlockOf(int quantity)
    {
        var block = -1;
        foreach (var cell in tables.HiddenCellsOf(tables.Quantities[quantity]))
            if (equations.BlockOf(cell) is var one && block >= 0 && one != block)
                return -1;
            else
                block = one;
        return block;
    }

    bool Try(Block block)
    {
        if (block.IsTooLarge)
            return false;
        var room = new RoomToMove(tables, block, MostWork - Work);
        foreach (var number in block.Open)
        {
            if (Work + room.Work > MostWork)
                return false;
            var quantity = tables.Quantities[number];
            var least = tables.LeastOf(quantity);
            if (!Push(room, number, -1, () => quantity.IsLowEnough(least)))
                return false;
            if (!Push(room, number, 1, () => quantity.IsHighEnough(least)))
                return false;
            if (quantity.IsLowEnough(least) && quantity.IsHighEnough(least))
                foreach (var gap in quantity.Gaps(least).ToList())
                    if (quantity.Gaps(least).Contains(gap))
                        room.Fill(quantity, gap);
        }
        Work += room.Work;
        return true;
    }

    /// <summary>False where a block has no values at all that satisfy it.</summary>
    bool Push(RoomToMove room, int number, int way, Func<bool> isEnough)
    {
        if (isEnough())
            return true;
        if (!room.Push(tables.Quantities[number], way))
            return false;
        if (!isEnough())
            binding[number] = room.Binding();
        return true;
    }
}
