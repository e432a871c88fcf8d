using System.Collections.Immutable;
using Rekenschap.Publishing.Documents.Manuscripts;

namespace Rekenschap.Publishing.Documents.Docx;

/// <summary>Tables of a DOCX: a caption, a row of headings that every page repeats, and the remarks below.</summary>
internal sealed class DocxTables(DocxText text)
{
    /// <summary>Width of the text in twentieths of a point.</summary>
    public const int TextWidth = 9070;

    /// <summary>More columns than this need smaller letters to stay beside each other.</summary>
    const int Wide = 7;

    public void Write(TablePiece table)
    {
        if (!table.Caption.IsEmpty)
            text.Paragraph("Caption", table.Caption, table.Id);
        var xml = text.Xml;
        using (xml.In("w:tbl"))
        {
            Properties(table);
            using (xml.In("w:tblGrid"))
                foreach (var column in table.Columns)
                    xml.Empty("w:gridCol", ("w:w", DocxText.Whole(Width(table, column))));
            Row(table, [.. table.Columns.Select(column => column.Words)], "TableHead", isHead: true);
            foreach (var line in table.Lines)
                Row(table, line.Cells, line.Total ? "TableTotal" : "TableText", isHead: false);
        }
        Remarks(table.Remarks);
    }

    public void Remarks(ImmutableArray<ImmutableArray<Inline>> remarks)
    {
        foreach (var remark in remarks)
            text.Paragraph("Remark", remark);
        // Two tables without a paragraph between them would become one.
        text.Paragraph("AfterTable", []);
    }

    void Properties(TablePiece table)
    {
        var xml = text.Xml;
        using (xml.In("w:tblPr"))
        {
            xml.Empty("w:tblStyle", ("w:val", "FigureTable"))
                .Empty("w:tblW", ("w:w", "5000"), ("w:type", "pct"))
                .Empty(
                    "w:tblLook",
                    ("w:val", "0420"),
                    ("w:firstRow", "1"),
                    ("w:lastRow", "0"),
                    ("w:firstColumn", "0"),
                    ("w:lastColumn", "0"),
                    ("w:noHBand", "0"),
                    ("w:noVBand", "1")
                );
            if (!table.Caption.IsEmpty)
                xml.Empty("w:tblCaption", ("w:val", Flat.Plain(table.Caption)));
        }
    }

    void Row(TablePiece table, ImmutableArray<ImmutableArray<Inline>> cells, string style, bool isHead)
    {
        var xml = text.Xml;
        using (xml.In("w:tr"))
        {
            using (xml.In("w:trPr"))
            {
                xml.Empty("w:cantSplit");
                if (isHead)
                    xml.Empty("w:tblHeader");
            }
            for (var i = 0; i < cells.Length; i++)
                Cell(table, i, cells[i], style);
        }
    }

    void Cell(TablePiece table, int place, ImmutableArray<Inline> words, string style)
    {
        var (xml, column) = (text.Xml, table.Columns[place]);
        using (xml.In("w:tc"))
        {
            using (xml.In("w:tcPr"))
                xml.Empty("w:tcW", ("w:w", DocxText.Whole(Width(table, column))), ("w:type", "dxa"));
            var small = table.Columns.Length > Wide ? "Small" : "";
            text.Paragraph(
                style + small,
                words,
                null,
                column.Number ? () => xml.Empty("w:jc", ("w:val", "right")) : null
            );
        }
    }

    static int Width(TablePiece table, TableColumn column) =>
        TextWidth * column.Share / Math.Max(1, table.Columns.Sum(one => one.Share));
}
