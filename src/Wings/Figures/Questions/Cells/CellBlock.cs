using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions.Cells;

/// <summary>The cells of one period: every combination of members along the axes, the last axis turning fastest.</summary>
/// <param name="Start">Where the question stands before anything is told apart.</param>
internal sealed record CellBlock(Coordinate Start, ImmutableArray<Along> Axes)
{
    /// <summary>How many cells there are; where no number is large enough, the largest.</summary>
    public long Count { get; } =
        Axes.Aggregate(
            1L,
            (product, axis) => (long)UInt128.Min(long.MaxValue, (UInt128)product * (uint)axis.Members.Length)
        );

    /// <summary>The coordinate of a cell, by its number from 0.</summary>
    public Coordinate At(long cell)
    {
        var at = Start;
        for (var axis = Axes.Length - 1; axis >= 0; axis--)
        {
            var (dimension, members) = (Axes[axis].Dimension, Axes[axis].Members);
            var member = members[(int)(cell % members.Length)];
            cell /= members.Length;
            at = dimension == Along.Organisation ? at.Of(member) : at.With(dimension, member);
        }
        return at;
    }
}
