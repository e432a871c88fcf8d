using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Packing;

namespace Rekenschap.Publishing.Documents.Odt;

/// <summary>The text of an ODT, block by block.</summary>
internal sealed class OdtContent
{
    readonly Markup xml = new();
    readonly Manuscript manuscript;
    readonly OdtText text;
    readonly OdtTables tables;
    readonly List<PicturePiece> pictures = [];

    public OdtContent(Manuscript manuscript)
    {
        this.manuscript = manuscript;
        text = new(xml, manuscript.Notes);
        tables = new(xml, text);
    }

    /// <summary>The pictures that the text shows, once it was written.</summary>
    public IReadOnlyList<PicturePiece> Pictures => pictures;

    public static string PathOf(PicturePiece picture) => $"Pictures/{picture.Id}.svg";

    public byte[] Write()
    {
        using (xml.In("office:document-content", [.. OdtNames.All]))
        {
            using (xml.In("office:automatic-styles"))
            {
                OdtTables.Styles(xml);
                OdtTables.Columns(xml, Flat.Tables(manuscript.Body));
            }
            using (xml.In("office:body"))
            using (xml.In("office:text"))
            {
                new OdtHead(xml, tables, manuscript).Write();
                Many(manuscript.Head, "Text_20_body");
                if (manuscript.Contents)
                    new OdtHead(xml, tables, manuscript).Contents();
                Many(manuscript.Body, "Text_20_body");
            }
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
                Heading(heading);
                break;
            case ParagraphPiece paragraph:
                tables.Paragraph(style, paragraph.Words, null);
                break;
            case NoticePiece notice:
                tables.Paragraph("Notice", notice.Words, null);
                break;
            case ListPiece list:
                List(list);
                break;
            case QuotePiece quote:
                Many(quote.Pieces, "Quotations");
                break;
            case CodePiece code:
                tables.Paragraph("Preformatted_20_Text", [new Run(code.Text)], null);
                break;
            case TablePiece table:
                tables.Write(table);
                break;
            case PicturePiece picture:
                Picture(picture);
                break;
            case PageBreakPiece:
                xml.Empty("text:p", ("text:style-name", "Page_20_Break"));
                break;
            case RulePiece:
                xml.Empty("text:p", ("text:style-name", "Horizontal_20_Line"));
                break;
        }
    }

    void Heading(HeadingPiece heading)
    {
        var level = heading.Level.ToString(CultureInfo.InvariantCulture);
        using (xml.In("text:h", ("text:style-name", $"Heading_20_{level}"), ("text:outline-level", level)))
        {
            xml.Empty("text:bookmark", ("text:name", heading.Id));
            text.Write(heading.Words);
        }
    }

    /// <summary>An item holds paragraphs and lists only; the words of anything else in it become paragraphs.</summary>
    void List(ListPiece list)
    {
        using (xml.In("text:list", ("text:style-name", list.Ordered ? "Numbering_20_1" : "List_20_1")))
            for (var i = 0; i < list.Items.Length; i++)
            {
                var start = i == 0 && list.Ordered ? list.Start.ToString(CultureInfo.InvariantCulture) : null;
                using (xml.In("text:list-item", ("text:start-value", start)))
                    foreach (var piece in Flat.InList(list.Items[i]))
                        One(piece, list.Tight ? "List" : "Text_20_body");
            }
    }

    void Picture(PicturePiece picture)
    {
        pictures.Add(picture);
        tables.Paragraph("Caption", picture.Caption, picture.Id);
        tables.Paragraph("Picture_20_Subtitle", [new Run(picture.Subtitle)], null);
        using (xml.In("text:p", ("text:style-name", "Picture")))
        using (
            xml.In(
                "draw:frame",
                ("draw:name", picture.Id),
                ("text:anchor-type", "as-char"),
                ("svg:width", Centimetres(OdtStyles.TextWidth * picture.Breadth)),
                ("svg:height", Centimetres(OdtStyles.TextWidth * picture.Height))
            )
        )
        {
            xml.Empty(
                "draw:image",
                ("xlink:href", PathOf(picture)),
                ("xlink:type", "simple"),
                ("xlink:show", "embed"),
                ("xlink:actuate", "onLoad"),
                ("draw:mime-type", "image/svg+xml")
            );
            xml.Line("svg:title", Flat.Plain(picture.Caption));
            xml.Line("svg:desc", picture.Alternative);
        }
        tables.Remarks(picture.Remarks);
    }

    static string Centimetres(double size) => size.ToString("0.00", CultureInfo.InvariantCulture) + "cm";
}
