using System.Buffers;
using Rekenschap.Figures.Questions.Cells;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions.Streams;

/// <summary>
/// The values of a JSON-stat cube in their order, a comma before each but the first. Their statuses are kept, a byte a
/// cell, since they come after all values.
/// </summary>
internal sealed class JsonStatForm(long cells) : ICellForm, IDisposable
{
    /// <summary>The place of a combination that the period has not; it has no status.</summary>
    public const byte NoCell = 0;

    readonly byte[] statuses = ArrayPool<byte>.Shared.Rent(checked((int)Math.Max(1, cells)));
    int count;

    public int Longest => PlainNumber.Longest + 8;

    /// <summary>Of every cell that was written, in order.</summary>
    public ReadOnlySpan<byte> Statuses => statuses.AsSpan(0, count);

    public void Open(CellBlock block)
    {
        // The cube knows no periods apart: all cells follow one another.
    }

    public int Write(long cell, in Figure figure, Span<byte> to)
    {
        var written = 0;
        if (count > 0)
            to[written++] = (byte)',';
        statuses[count++] = figure.Coverage.Expected < 0 ? NoCell : StatusCodes.Of(figure.Status);
        if (figure.Value is { } value)
            return written + PlainNumber.Write(value, to[written..]);
        "null"u8.CopyTo(to[written..]);
        return written + 4;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(statuses);
}
