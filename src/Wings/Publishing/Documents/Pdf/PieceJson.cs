using System.Collections.Immutable;
using System.Text.Json;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Ui.Charts;

namespace Rekenschap.Publishing.Documents.Pdf;

/// <summary>Pieces and inlines as the template's data; a letter each for what they are keeps a line of a hundred pages short.</summary>
internal sealed class PieceJson(Utf8JsonWriter json)
{
    /// <summary>The font that comes with the setter, which pictures take too.</summary>
    const string Fonts = "Source Sans 3, DejaVu Sans, Noto Emoji";

    public void Write(string name, ImmutableArray<Piece> pieces)
    {
        json.WritePropertyName(name);
        Many(pieces);
    }

    public void Write(string name, ImmutableArray<Inline> words)
    {
        json.WritePropertyName(name);
        Words(words);
    }

    void Many(ImmutableArray<Piece> pieces)
    {
        json.WriteStartArray();
        foreach (var piece in pieces)
            One(piece);
        json.WriteEndArray();
    }

    void One(Piece piece)
    {
        json.WriteStartObject();
        json.WriteString("k", Kind(piece));
        switch (piece)
        {
            case HeadingPiece heading:
                json.WriteString("id", heading.Id);
                json.WriteNumber("l", heading.Level);
                Write("w", heading.Words);
                break;
            case ParagraphPiece paragraph:
                Write("w", paragraph.Words);
                break;
            case NoticePiece notice:
                Write("w", notice.Words);
                break;
            case QuotePiece quote:
                Write("p", quote.Pieces);
                break;
            case CodePiece code:
                json.WriteString("t", Letters.Legible(code.Text));
                break;
            case ListPiece list:
                List(list);
                break;
            case TablePiece table:
                Table(table);
                break;
            case PicturePiece picture:
                Picture(picture);
                break;
        }
        json.WriteEndObject();
    }

    static string Kind(Piece piece) =>
        piece switch
        {
            HeadingPiece => "h",
            ParagraphPiece => "p",
            NoticePiece => "n",
            QuotePiece => "q",
            CodePiece => "c",
            ListPiece => "l",
            TablePiece => "t",
            PicturePiece => "i",
            PageBreakPiece => "b",
            _ => "r",
        };

    void List(ListPiece list)
    {
        json.WriteBoolean("ordered", list.Ordered);
        json.WriteNumber("start", list.Start);
        json.WriteBoolean("tight", list.Tight);
        json.WriteStartArray("items");
        foreach (var item in list.Items)
            Many(item);
        json.WriteEndArray();
    }

    void Table(TablePiece table)
    {
        json.WriteString("id", table.Id);
        Write("caption", table.Caption);
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteBoolean("number", column.Number);
            json.WriteNumber("share", column.Share);
            Write("words", column.Words);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var line in table.Lines)
        {
            json.WriteStartObject();
            json.WriteBoolean("total", line.Total);
            Rows("cells", line.Cells);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Rows("remarks", table.Remarks);
    }

    void Picture(PicturePiece picture)
    {
        json.WriteString("id", picture.Id);
        json.WriteString("svg", PaperSvg.Write(picture.Drawing, Fonts));
        json.WriteString("alt", Letters.Legible(picture.Alternative));
        json.WriteNumber("breadth", picture.Breadth);
        json.WriteString("subtitle", Letters.Legible(picture.Subtitle));
        Write("caption", picture.Caption);
        Rows("remarks", picture.Remarks);
    }

    void Rows(string name, ImmutableArray<ImmutableArray<Inline>> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
            Words(row);
        json.WriteEndArray();
    }

    void Words(IEnumerable<Inline> words)
    {
        json.WriteStartArray();
        foreach (var word in words)
            One(word);
        json.WriteEndArray();
    }

    void One(Inline inline)
    {
        if (inline is Run { Stress: Stress.None, Lang: null } plain)
        {
            json.WriteStringValue(Letters.Legible(plain.Text));
            return;
        }
        json.WriteStartObject();
        switch (inline)
        {
            case Run run:
                json.WriteString("t", Letters.Legible(run.Text));
                json.WriteString("s", Manner(run.Stress));
                if (run.Lang is not null)
                    json.WriteString("g", run.Lang);
                break;
            case Linked link:
                json.WriteString("a", Letters.Legible(link.Address));
                json.WritePropertyName("w");
                Words(link.Words);
                break;
            case NoteMark mark:
                json.WriteNumber("n", mark.Number);
                break;
            default:
                json.WriteBoolean("br", true);
                break;
        }
        json.WriteEndObject();
    }

    static string Manner(Stress stress) =>
        (stress.HasFlag(Stress.Strong) ? "b" : "")
        + (stress.HasFlag(Stress.Slanted) ? "i" : "")
        + (stress.HasFlag(Stress.Code) ? "c" : "")
        + (stress.HasFlag(Stress.Raised) ? "r" : "");
}
