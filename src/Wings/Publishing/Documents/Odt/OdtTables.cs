using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Packing;

namespace Rekenschap.Publishing.Documents.Odt;

/// <summary>Tables of an ODT: a caption, a row of headings that every page repeats, and the remarks below.</summary>
internal sealed class OdtTables(Markup xml, OdtText text)
{
    /// <summary>More columns than this need smaller letters to stay beside each other.</summary>
    const int Wide = 7;

    /// <summary>Styles that only tables have; ODF keeps those of cells and columns with the text.</summary>
    public static void Styles(Markup xml)
    {
        using (xml.In("style:style", ("style:name", "Table"), ("style:family", "table")))
            xml.Empty(
                "style:table-properties",
                ("style:width", "16cm"),
                ("table:align", "margins"),
                ("fo:margin-bottom", "0.2cm")
            );
        using (xml.In("style:style", ("style:name", "Row"), ("style:family", "table-row")))
            xml.Empty("style:table-row-properties", ("fo:keep-together", "always"));
        Cell(xml, "HeadCell", "none", "0.8pt solid #1a1a1a");
        Cell(xml, "Cell", "none", "0.3pt solid #cfd5da");
        Cell(xml, "TotalCell", "0.8pt solid #1a1a1a", "0.8pt solid #1a1a1a");
    }

    /// <summary>A style for each column of each table, since a column's breadth is its own.</summary>
    public static void Columns(Markup xml, IEnumerable<TablePiece> tables)
    {
        foreach (var table in tables)
            for (var i = 0; i < table.Columns.Length; i++)
                using (xml.In("style:style", ("style:name", Name(table, i)), ("style:family", "table-column")))
                    xml.Empty(
                        "style:table-column-properties",
                        ("style:rel-column-width", Whole(table.Columns[i].Share) + "*")
                    );
    }

    static string Name(TablePiece table, int column) => $"{table.Id}.{Whole(column + 1)}";

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    static void Cell(Markup xml, string name, string above, string below)
    {
        using (xml.In("style:style", ("style:name", name), ("style:family", "table-cell")))
            xml.Empty(
                "style:table-cell-properties",
                ("fo:padding", "0.08cm"),
                ("fo:border-left", "none"),
                ("fo:border-right", "none"),
                ("fo:border-top", above),
                ("fo:border-bottom", below),
                ("style:vertical-align", "top")
            );
    }

    public void Write(TablePiece table)
    {
        if (!table.Caption.IsEmpty)
            Paragraph("Caption", table.Caption, table.Id);
        using (xml.In("table:table", ("table:name", table.Id), ("table:style-name", "Table")))
        {
            for (var i = 0; i < table.Columns.Length; i++)
                xml.Empty("table:table-column", ("table:style-name", Name(table, i)));
            using (xml.In("table:table-header-rows"))
                Row(table, [.. table.Columns.Select(column => column.Words)], "HeadCell", "Table_20_Heading");
            foreach (var line in table.Lines)
                Row(
                    table,
                    line.Cells,
                    line.Total ? "TotalCell" : "Cell",
                    line.Total ? "Table_20_Total" : "Table_20_Contents"
                );
        }
        Remarks(table.Remarks);
    }

    public void Remarks(IEnumerable<ImmutableArray<Inline>> remarks)
    {
        foreach (var remark in remarks)
            Paragraph("Remark", remark, null);
    }

    public void Paragraph(string style, ImmutableArray<Inline> words, string? id)
    {
        using (xml.In("text:p", ("text:style-name", style)))
        {
            if (id is not null)
                xml.Empty("text:bookmark", ("text:name", id));
            text.Write(words);
        }
    }

    void Row(TablePiece table, ImmutableArray<ImmutableArray<Inline>> cells, string cell, string paragraph)
    {
        using (xml.In("table:table-row", ("table:style-name", "Row")))
            for (var i = 0; i < cells.Length; i++)
                using (xml.In("table:table-cell", ("table:style-name", cell), ("office:value-type", "string")))
                using (xml.In("text:p", ("text:style-name", Style(table, i, paragraph))))
                    text.Write(cells[i]);
    }

    static string Style(TablePiece table, int column, string paragraph) =>
        paragraph
        + (table.Columns[column].Number ? "_20_Number" : "")
        + (table.Columns.Length > Wide ? "_20_Small" : "");
}
