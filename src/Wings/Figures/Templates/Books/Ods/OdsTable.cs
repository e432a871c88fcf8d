using System.Collections.Immutable;
using System.Xml;
using Rekenschap.Figures.OpenData.Ods;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Templates.Books.Ods;

/// <summary>Writes one sheet of an ODF spreadsheet.</summary>
internal sealed class OdsTable(XmlWriter xml, BookSheet sheet, Dictionary<(CellLook, NumberShape?), string> looks)
{
    readonly ILookup<int, BookChoice> choices = sheet.Choices.ToLookup(choice => choice.Column);

    public void Write()
    {
        xml.WriteStartElement("table", OdsXml.Table);
        xml.WriteAttributeString("name", OdsXml.Table, XmlWords.Clean(sheet.Name));
        if (sheet.IsGuarded)
            Attribute("protected", "true");
        Columns();
        Rows(0, Math.Max(0, sheet.HeadingRow - 1));
        if (sheet.HeadingRow > 0)
        {
            xml.WriteStartElement("table-header-rows", OdsXml.Table);
            Rows(sheet.HeadingRow - 1, sheet.HeadingRow);
            xml.WriteEndElement();
        }
        Rows(sheet.HeadingRow, sheet.Rows.Length);
        xml.WriteEndElement();
    }

    void Columns()
    {
        var below = looks[(sheet.IsGuarded ? CellLook.Free : CellLook.Plain, null)];
        foreach (var width in sheet.Widths)
        {
            xml.WriteStartElement("table-column", OdsXml.Table);
            Attribute("style-name", OdsLooks.Width(width));
            Attribute("default-cell-style-name", below);
            xml.WriteEndElement();
        }
    }

    void Rows(int from, int to)
    {
        for (var row = from; row < to; row++)
        {
            xml.WriteStartElement("table-row", OdsXml.Table);
            Cells(sheet.Rows[row], row + 1);
            xml.WriteEndElement();
        }
    }

    void Cells(ImmutableArray<BookCell> cells, int row)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            xml.WriteStartElement("table-cell", OdsXml.Table);
            Cell(cells[column], column, row);
            xml.WriteEndElement();
        }
        // A row needs a cell.
        if (cells.IsEmpty)
        {
            xml.WriteStartElement("table-cell", OdsXml.Table);
            xml.WriteEndElement();
        }
    }

    void Cell(BookCell cell, int column, int row)
    {
        Attribute("style-name", looks[(cell.Look, cell.Shape)]);
        if (choices[column].FirstOrDefault(choice => choice.First <= row && row <= choice.Last) is { } choice)
            Attribute("content-validation-name", OdsChoices.NameOf(sheet, choice));
        if (cell.Number is { } number)
        {
            xml.WriteAttributeString(
                "value-type",
                OdsXml.Office,
                cell.Shape is { Percent: true } ? "percentage" : "float"
            );
            xml.WriteAttributeString("value", OdsXml.Office, Notation.Plain(number));
            xml.WriteElementString("p", OdsXml.Text, Notation.Plain(number));
        }
        else if (!string.IsNullOrEmpty(cell.Text))
        {
            xml.WriteAttributeString("value-type", OdsXml.Office, "string");
            OdsXml.Paragraph(xml, cell.Text);
        }
    }

    void Attribute(string name, string value) => xml.WriteAttributeString(name, OdsXml.Table, value);
}
