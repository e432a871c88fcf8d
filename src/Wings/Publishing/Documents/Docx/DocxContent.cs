using System.Collections.Immutable;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Packing;

namespace Rekenschap.Publishing.Documents.Docx;

/// <summary>The text of a DOCX, block by block.</summary>
internal sealed class DocxContent
{
    readonly Markup xml = new();
    readonly Manuscript manuscript;
    readonly DocxText text;
    readonly DocxTables tables;
    readonly DocxLists lists = new();
    readonly List<PicturePiece> pictures = [];

    public DocxContent(Manuscript manuscript)
    {
        this.manuscript = manuscript;
        text = new(xml, Relations);
        tables = new(text);
    }

    public DocxRelations Relations { get; } = new();

    /// <summary>The pictures that the text shows, once it was written.</summary>
    public IReadOnlyList<PicturePiece> Pictures => pictures;

    /// <summary>The lists that the text has, once it was written.</summary>
    public DocxLists Lists => lists;

    public byte[] Write()
    {
        using (xml.In("w:document", [.. DocxNames.All]))
        using (xml.In("w:body"))
        {
            var head = new DocxHead(text, manuscript);
            head.Write();
            Many(manuscript.Head, "BodyText");
            if (manuscript.Contents)
                head.Contents();
            Many(manuscript.Body, "BodyText");
            DocxPages.Section(xml, Relations);
        }
        return xml.Bytes();
    }

    void Many(ImmutableArray<Piece> pieces, string style)
    {
        foreach (var piece in pieces)
            One(piece, style);
    }

    void One(Piece piece, string style)
    {
        switch (piece)
        {
            case HeadingPiece heading:
                text.Paragraph($"Heading{DocxText.Whole(heading.Level)}", heading.Words, heading.Id);
                break;
            case ParagraphPiece paragraph:
                text.Paragraph(style, paragraph.Words);
                break;
            case NoticePiece notice:
                text.Paragraph("Notice", notice.Words);
                break;
            case ListPiece list:
                List(list, 0);
                break;
            case QuotePiece quote:
                Many(quote.Pieces, "Quote");
                break;
            case CodePiece code:
                text.Paragraph("Code", [new Run(code.Text)]);
                break;
            case TablePiece table:
                tables.Write(table);
                break;
            case PicturePiece picture:
                Picture(picture);
                break;
            case PageBreakPiece:
                PageBreak();
                break;
            case RulePiece:
                text.Paragraph("Rule", []);
                break;
        }
    }

    void PageBreak()
    {
        using (xml.In("w:p"))
        {
            using (xml.In("w:pPr"))
                xml.Empty("w:pStyle", ("w:val", "AfterTable"));
            using (xml.In("w:r"))
                xml.Empty("w:br", ("w:type", "page"));
        }
    }

    /// <summary>The first paragraph of an item bears its mark; what follows stands below it, as far in.</summary>
    void List(ListPiece list, int depth)
    {
        var number = lists.Begin(list.Ordered, list.Start, depth);
        foreach (var item in list.Items)
        {
            var first = true;
            foreach (var piece in Flat.InList(item))
            {
                if (piece is ListPiece inner)
                {
                    List(inner, Math.Min(depth + 1, DocxLists.Levels - 1));
                    continue;
                }
                var words = piece is ParagraphPiece paragraph ? paragraph.Words : [new Run(((CodePiece)piece).Text)];
                text.Paragraph("ListParagraph", words, null, first ? () => Mark(number, depth) : () => Indent(depth));
                first = false;
            }
        }
    }

    void Mark(int number, int depth)
    {
        using (xml.In("w:numPr"))
            xml.Empty("w:ilvl", ("w:val", DocxText.Whole(depth))).Empty("w:numId", ("w:val", DocxText.Whole(number)));
    }

    void Indent(int depth) => xml.Empty("w:ind", ("w:left", DocxText.Whole(DocxLists.Left(depth))));

    void Picture(PicturePiece picture)
    {
        pictures.Add(picture);
        text.Paragraph("Caption", picture.Caption, picture.Id);
        text.Paragraph("PictureSubtitle", [new Run(picture.Subtitle)]);
        using (xml.In("w:p"))
        {
            using (xml.In("w:pPr"))
                xml.Empty("w:pStyle", ("w:val", "Picture"));
            DocxPicture.Write(xml, Relations, picture, pictures.Count);
        }
        tables.Remarks(picture.Remarks);
    }
}
