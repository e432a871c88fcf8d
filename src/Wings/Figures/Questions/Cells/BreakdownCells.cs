using System.Collections.Immutable;

namespace Rekenschap.Figures.Questions.Cells;

/// <summary>Finds the breakdown that a combination of members stands for: each combination in the columns has a number.</summary>
internal sealed class BreakdownCells
{
    /// <summary>A combination of which the columns have no value.</summary>
    public const int None = -1;

    /// <summary>A combination that is a total, to be asked for.</summary>
    public const int Total = -2;

    readonly Ground ground;
    readonly ImmutableArray<Dimension> dimensions;
    (ImmutableArray<Along> Axes, int[] Cells) last = ([], []);

    BreakdownCells(Ground ground, ImmutableArray<Dimension> dimensions) =>
        (this.ground, this.dimensions) = (ground, dimensions);

    /// <summary>Null where a dimension of the indicator is left open, or one is asked that it has not.</summary>
    public static BreakdownCells? Of(CellPlan plan, Ground ground, ImmutableArray<string> further)
    {
        var asked = plan
            .Dimensions.Where(name => name != Along.Organisation)
            .Concat((plan.Question.Members ?? Kernel.Ports.Coordinate.NoMembers).Keys)
            .ToHashSet(StringComparer.Ordinal);
        var found = further.Select(ground.Dimension).OfType<Dimension>().ToImmutableArray();
        return asked.SetEquals(further) && found.Length == further.Length ? new(ground, found) : null;
    }

    /// <summary>The breakdown of each combination of a block's members besides the organisation, in their order.</summary>
    public int[] Of(CellBlock block)
    {
        ImmutableArray<Along> axes = [.. block.Axes.Where(axis => axis.Dimension != Along.Organisation)];
        if (last.Cells.Length == 0 || !axes.SequenceEqual(last.Axes, SameMembers.Comparer))
            last = (axes, Found(axes, block));
        return last.Cells;
    }

    int[] Found(ImmutableArray<Along> axes, CellBlock block)
    {
        var positions = dimensions.Select(dimension => Positions(axes, block, dimension)).ToArray();
        var cells = new int[axes.Aggregate(1, (product, axis) => checked(product * axis.Members.Length))];
        for (var cell = 0; cell < cells.Length; cell++)
            cells[cell] = Array.TrueForAll(positions, one => one.IsPlain(cell)) ? None : Total;
        for (var breakdown = 0; breakdown < ground.Breakdowns.Count; breakdown++)
            if (CellOf(positions, breakdown) is >= 0 and var cell && cells[cell] == None)
                cells[cell] = breakdown;
        return cells;
    }

    int CellOf(MemberPositions[] positions, int breakdown)
    {
        if (ground.Breakdowns[breakdown].Count != dimensions.Length)
            return None;
        var cell = 0;
        for (var i = 0; i < positions.Length; i++)
        {
            var at = positions[i].Of(dimensions[i].MemberOf(breakdown));
            if (at < 0)
                return None;
            cell += at * positions[i].Step;
        }
        return cell;
    }

    static MemberPositions Positions(ImmutableArray<Along> axes, CellBlock block, Dimension dimension)
    {
        var step = 1;
        for (var i = axes.Length - 1; i >= 0; i--)
        {
            if (axes[i].Dimension == dimension.Name)
                return new(dimension, axes[i].Members, step);
            step = checked(step * axes[i].Members.Length);
        }
        return new(dimension, [block.Start.Members[dimension.Name]], 0);
    }
}
