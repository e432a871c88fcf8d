using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions.Cells;

/// <summary>
/// The figures of a plan, one after another. What one organisation itself said of one combination of members is read from
/// the columns; whatever needs reckoning, or may have to stay hidden, is asked as any question is. Both give the same.
/// </summary>
internal sealed class CellReader
{
    readonly CellPlan plan;
    readonly KnownFigures figures;
    readonly ColumnCells? columns;

    public CellReader(CellPlan plan)
    {
        this.plan = plan;
        figures = (KnownFigures)plan.Edition.AsKnown(plan.Question.KnownAt);
        columns = ColumnCells.Of(plan, figures);
    }

    /// <summary>Whether cells are read rather than reckoned out, which takes a hundredth of the time.</summary>
    public bool ReadsColumns => columns is not null;

    /// <summary>
    /// The figures of a block by the number of their cell, without why a value is missing: that is a sentence for each. To
    /// be asked by one reader; asking in order is fastest.
    /// </summary>
    public Func<long, Figure> Bare(CellBlock block) =>
        columns?.Open(block) is { } read
            ? cell => read.TryRead(cell, out var figure) ? figure : Full(block, cell)
            : cell => Full(block, cell);

    /// <summary>A figure with all that is to be said of it.</summary>
    public Figure Full(CellBlock block, long cell) =>
        figures.At(plan.Question.Indicator, block.At(cell), plan.Question.As);
}
