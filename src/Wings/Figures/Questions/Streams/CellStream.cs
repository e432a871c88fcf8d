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
            await Write(cells.Bare(block), block.Count, form, to, stop);
        }
    }

    /// <summary>Sends so many figures by the number of their cell.</summary>
    public static async ValueTask Write(
        Func<long, Figure> at,
        long count,
        ICellForm form,
        PipeWriter to,
        CancellationToken stop
    )
    {
        for (var cell = 0L; cell < count; )
        {
            cell = Fill(at, cell, count, form, to);
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

    /// <summary>Gives the first cell for which there was no room any more.</summary>
    static long Fill(Func<long, Figure> at, long from, long count, ICellForm form, PipeWriter to)
    {
        var room = to.GetSpan(Math.Max(Piece, form.Longest));
        var written = 0;
        var cell = from;
        for (; cell < count && room.Length - written >= form.Longest; cell++)
            written += form.Write(cell, at(cell), room[written..]);
        to.Advance(written);
        return cell;
    }
}
