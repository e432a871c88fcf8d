namespace Rekenschap.Figures.Secrecy;

/// <summary>What must stay hidden of indicators that hang together, in one year, at every moment.</summary>
internal sealed class YearOfSecrets
{
    readonly Dictionary<(int Indicator, int Stage, long Node), int> quantities;
    readonly Dictionary<(int Indicator, int Stage, long Node), int[]> resting;
    readonly Dictionary<int, int> cells;
    readonly IReadOnlyCollection<(int Indicator, int Organisation, int Cell)> places;
    readonly int[] stages;
    readonly Tables? tables;

    /// <summary>Everything is hidden: for values that cannot be reckoned with.</summary>
    public static readonly YearOfSecrets Closed = new([], [], [], [], [], null);

    /// <param name="stages">The moments at which something changed, ascending.</param>
    /// <param name="quantities">What may be asked at each node and stage.</param>
    /// <param name="resting">Cells behind nodes that are no sums; such a node is hidden with any of them.</param>
    /// <param name="places">The indicator and organisation of each cell.</param>
    /// <param name="cells">The cell of each observation, by its number.</param>
    public YearOfSecrets(
        int[] stages,
        Dictionary<(int Indicator, int Stage, long Node), int> quantities,
        Dictionary<(int Indicator, int Stage, long Node), int[]> resting,
        Dictionary<int, int> cells,
        IReadOnlyCollection<(int Indicator, int Organisation, int Cell)> places,
        Tables? tables
    )
    {
        (this.stages, this.quantities, this.resting) = (stages, quantities, resting);
        (this.cells, this.places, this.tables) = (cells, places, tables);
    }

    /// <summary>What the audit took, in additions and multiplications.</summary>
    public long Work { get; init; }

    public bool IsHidden(CellSpace space, ReadOnlySpan<int> place, int moment)
    {
        if (tables is null)
            return true;
        var stage = Array.FindLastIndex(stages, one => one <= moment);
        var node = (space.Index, stage, space.KeyOf(place));
        return quantities.TryGetValue(node, out var quantity)
            ? tables.Quantities[quantity].Hidden
            : resting.TryGetValue(node, out var below) && Array.Exists(below, tables.IsCellHidden);
    }

    /// <summary>Whether any cell of an indicator is hidden at an organisation, at whatever moment.</summary>
    public bool HidesAnyAt(int indicator, Func<int, bool> isOrganisation) =>
        tables is null
        || places.Any(one =>
            one.Indicator == indicator && isOrganisation(one.Organisation) && tables.IsCellHidden(one.Cell)
        );

    /// <summary>Whether an observation itself, superseded or not, must stay hidden.</summary>
    public bool IsHidden(int observation) =>
        tables is null || (cells.TryGetValue(observation, out var cell) && tables.IsCellHidden(cell));
}
