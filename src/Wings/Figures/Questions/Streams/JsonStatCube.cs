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

    /// <summary>The figures of a period in the order of the cube.</summary>
    public IEnumerable<Figure> Figures(CellReader reader, CellBlock block)
    {
        if (block.Axes.SequenceEqual(Axes, SameMembers.Comparer))
            return reader.Bare(block, 0, block.Count);
        return WithGaps(reader.Cells(block), [.. Axes.Select((axis, i) => Positions(axis, block.Axes[i]))], block);
    }

    IEnumerable<Figure> WithGaps(Func<long, Figure> at, int[][] positions, CellBlock block)
    {
        for (var cell = 0L; cell < CellsOfPeriod; cell++)
            yield return CellOf(cell, positions, block) is >= 0 and var found ? at(found) : Gap;
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
