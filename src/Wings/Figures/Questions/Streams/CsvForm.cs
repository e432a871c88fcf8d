using Rekenschap.Figures.Questions.Cells;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions.Streams;

/// <summary>The lines of <see cref="CsvAnswer"/>, one after another.</summary>
internal sealed class CsvForm(CellPlan plan) : ICellForm
{
    const int Behind = PlainNumber.Longest + 32;

    readonly byte[] indicator = CellLabels.Bytes([plan.Question.Indicator]);
    readonly CellLabels labels = new();
    byte[] period = [];

    public int Longest { get; } = 200 + plan.Question.Indicator.Length * 3 + Behind + CellLabels.LongestOf(plan);

    public void Open(CellBlock block)
    {
        labels.Open(block);
        period = CellLabels.Bytes([block.Start.Period.ToString()]);
    }

    public int Write(long cell, in Figure figure, Span<byte> to)
    {
        indicator.CopyTo(to);
        period.CopyTo(to[indicator.Length..]);
        var written = indicator.Length + period.Length;
        written += labels.Write(cell, to[written..]);
        if (figure.Value is { } value)
            written += PlainNumber.Write(value, to[written..]);
        to[written++] = (byte)',';
        to[written++] = StatusCodes.Of(figure.Status);
        to[written++] = (byte)',';
        written += CoverageText.Write(figure.Coverage, to[written..]);
        to[written++] = (byte)'\n';
        return written;
    }
}
