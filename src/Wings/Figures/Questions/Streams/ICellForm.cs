using Rekenschap.Figures.Questions.Cells;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions.Streams;

/// <summary>A form in which figures are sent one after another.</summary>
internal interface ICellForm
{
    /// <summary>No cell takes more bytes.</summary>
    int Longest { get; }

    /// <summary>The cells that follow are of this period.</summary>
    void Open(CellBlock block);

    /// <summary>Writes the cell with a number and gives how many bytes it took.</summary>
    int Write(long cell, in Figure figure, Span<byte> to);
}
