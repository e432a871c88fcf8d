using System.Text;
using Rekenschap.Figures.OpenData.Sdmx;
using Rekenschap.Figures.Questions.Cells;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions.Streams;

/// <summary>The lines of <see cref="SdmxCsvAnswer"/>, one after another.</summary>
internal sealed class SdmxCsvForm : ICellForm
{
    readonly byte[] before;
    readonly byte[] unit;
    readonly byte[] after;
    readonly CellLabels labels = new();
    byte[] period = [];

    public SdmxCsvForm(CellPlan plan)
    {
        var edition = plan.Edition.Edition;
        var indicator = plan.Edition.Indicator(plan.Question.Indicator)!;
        var flow = SdmxNames.Reference(edition, SdmxNames.Flow(edition, [.. plan.Dimensions]));
        before = CellLabels.Bytes(["dataflow", flow, "I", indicator.Code]);
        unit = CellLabels.Bytes([CsvAnswer.Harmless(indicator.Unit), Notation.Plain(indicator.Decimals)]);
        after = Encoding.UTF8.GetBytes("," + FigureFacts.InventedWord(plan) + "\n");
        Longest = 200 + before.Length + unit.Length + after.Length + PlainNumber.Longest + CellLabels.LongestOf(plan);
    }

    public int Longest { get; }

    public void Open(CellBlock block)
    {
        labels.Open(block);
        period = CellLabels.Bytes([block.Start.Period.ToString()]);
    }

    public int Write(long cell, in Figure figure, Span<byte> to)
    {
        var hidden = figure.Status == FigureStatus.Suppressed;
        before.CopyTo(to);
        var written = before.Length;
        written += labels.Write(cell, to[written..]);
        period.CopyTo(to[written..]);
        written += period.Length;
        if (figure.Value is { } value)
            written += PlainNumber.Write(value, to[written..]);
        to[written++] = (byte)',';
        to[written++] = hidden ? (byte)'M' : StatusCodes.Of(figure.Status);
        to[written++] = (byte)',';
        to[written++] = hidden ? (byte)'C' : (byte)'F';
        to[written++] = (byte)',';
        unit.CopyTo(to[written..]);
        written += unit.Length;
        written += CoverageText.Write(figure.Coverage, to[written..]);
        after.CopyTo(to[written..]);
        return written + after.Length;
    }
}
