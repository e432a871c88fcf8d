using System.IO.Pipelines;
using Rekenschap.Figures.Questions.Cells;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions.Streams;

/// <summary>Sends the figures of a plan as they are read: what is held at once is a few tens of thousands of bytes, however many there are.</summary>
internal static class CellStream
{
    const int Piece = 64 * 1024;

    public static async ValueTask Write(CellPlan plan, ICellForm form, PipeWriter to, CancellationToken stop)
    {
        var cells = new CellReader(plan);
        foreach (var block in plan.Blocks)
        {
            form.Open(block);
            await Write(cells.Bare(block, 0, block.Count), form, to, stop);
        }
    }

    /// <summary>Sends figures in any order that a form knows.</summary>
    public static async ValueTask Write(
        IEnumerable<Figure> figures,
        ICellForm form,
        PipeWriter to,
        CancellationToken stop
    )
    {
        using var next = figures.GetEnumerator();
        for (var (cell, more) = (0L, next.MoveNext()); more; )
        {
            more = Fill(next, form, ref cell, to);
            await Flush(to, stop);
        }
    }

    public static async ValueTask Flush(PipeWriter to, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var flushed = await to.FlushAsync(stop);
        if (flushed.IsCanceled || flushed.IsCompleted)
            throw new OperationCanceledException(stop);
    }

    static bool Fill(IEnumerator<Figure> next, ICellForm form, ref long cell, PipeWriter to)
    {
        var room = to.GetSpan(Math.Max(Piece, form.Longest));
        var written = 0;
        var more = true;
        while (more && room.Length - written >= form.Longest)
        {
            written += form.Write(cell++, next.Current, room[written..]);
            more = next.MoveNext();
        }
        to.Advance(written);
        return more;
    }
}
