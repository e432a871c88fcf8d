using System.Xml;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Ods;

/// <summary>Puts the cells of an ODF row into the row buffer; of a formula the value that was stored with it counts.</summary>
internal sealed class OdsCells(XmlReader xml, RowBuffer row, Merges merges, int sheet)
{
    readonly CellText text = new();
    long repeatedCells;
    int number;
    OdsCell cell;

    /// <summary>Reads from a row's element to its end.</summary>
    public void ReadRow(int rowNumber)
    {
        number = rowNumber;
        var column = 0L;
        for (var more = xml.Enter(); more; more = xml.Next())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "table-cell" or "covered-table-cell" })
                column += ReadCell(column);
            else
                xml.Pass();
    }

    /// <summary>Counts what the file only says to repeat: a few bytes may ask for billions of cells.</summary>
    public void CountRepeated(long count)
    {
        repeatedCells += count;
        if (repeatedCells > IntakeLimits.RepeatedCells)
            throw new UnreadableFileException(TooOften, new Place(number, 1, sheet));
    }

    /// <summary>Reads one cell and gives the number of columns that it takes.</summary>
    int ReadCell(long at)
    {
        cell = OdsCell.Of(xml);
        text.Clear();
        if (cell.NeedsText)
            OdsText.Read(xml, text);
        else
            xml.Pass();
        if (!cell.HasContent(text.Text))
            return cell.Repeated;
        if (at + cell.Repeated > IntakeLimits.Columns)
            throw new UnreadableFileException(
                SheetXml.TooFar,
                new Place(number, (int)Math.Min(at, int.MaxValue - 1) + 1, sheet)
            );
        Put((int)at);
        return cell.Repeated;
    }

    void Put(int column)
    {
        cell.Put(row, column, text.Text);
        CountRepeated(cell.Repeated - 1);
        for (var more = 1; more < cell.Repeated; more++)
            row.Repeat(column, column + more);
        if (cell.Columns > 1 || cell.Rows > 1)
            merges.Begin(
                new(number, column + 1, Last(number, cell.Rows), Last(column + 1, cell.Columns)),
                row.Text(column),
                row.Kind(column)
            );
    }

    static int Last(int first, int count) => (int)Math.Min(int.MaxValue, first + (long)count - 1);

    static Bilingual TooOften { get; } =
        new(
            $"Het blad herhaalt meer dan {IntakeLimits.RepeatedCells} cellen; verwijder wat buiten de tabel staat",
            $"The sheet repeats more than {IntakeLimits.RepeatedCells} cells; remove what stands outside the table"
        );
}
