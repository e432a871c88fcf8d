using System.Collections.Immutable;
using Rekenschap.Figures.Questions.Cells;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions.Streams;

/// <summary>
/// The cells of a plan as one cube: every period with every member that any period has. A member that a period lacks
/// leaves a gap there.
/// </summary>
internal sealed class JsonStatCube
{
    /// <summary>What stands in a gap; no coverage is less than none.</summary>
    static readonly Figure Gap = new(null, FigureStatus.Missing, new(0, -1));

    readonly CellPlan plan;

    public JsonStatCube(CellPlan plan)
    {
        this.plan = plan;
        Axes = [.. plan.Dimensions.Select((dimension, axis) => new Along(dimension, AllMembers(axis)))];
        CellsOfPeriod = new CellBlock(plan.Blocks[0].Start, Axes).Count;
    }

    public ImmutableArray<Along> Axes { get; }

    public long CellsOfPeriod { get; }

    public long Count => (long)UInt128.Min(long.MaxValue, (UInt128)CellsOfPeriod * (uint)plan.Blocks.Length);

    /// <summary>The figures of a period by their place in the cube.</summary>
    public Func<long, Figure> Figures(CellReader reader, CellBlock block)
    {
        var at = reader.Bare(block);
        if (block.Axes.SequenceEqual(Axes, SameMembers.Comparer))
            return at;
        int[][] positions = [.. Axes.Select((axis, i) => Positions(axis, block.Axes[i]))];
        return place => CellOf(place, positions, block) is >= 0 and var cell ? at(cell) : Gap;
    }

    static long CellOf(long cube, int[][] positions, CellBlock block)
    {
        var (cell, step) = (0L, 1L);
        for (var axis = positions.Length - 1; axis >= 0; axis--)
        {
            var at = positions[axis][(int)(cube % positions[axis].Length)];
            cube /= positions[axis].Length;
            if (at < 0)
                return -1;
            cell += at * step;
            step *= block.Axes[axis].Members.Length;
        }
        return cell;
    }

    static int[] Positions(Along all, Along some) => [.. all.Members.Select(member => some.Members.IndexOf(member))];

    ImmutableArray<string> AllMembers(int axis) =>
        [.. plan.Blocks.SelectMany(block => block.Axes[axis].Members).Distinct(StringComparer.Ordinal)];
}
