using System.Globalization;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Packing;

namespace Rekenschap.Publishing.Documents.Docx;

/// <summary>Running text of a DOCX: runs by style, links, references to footnotes.</summary>
internal sealed class DocxText(Markup xml, DocxRelations relations)
{
    int bookmarks;

    public Markup Xml => xml;

    /// <summary>A paragraph in a style, with a bookmark where others refer to it.</summary>
    public void Paragraph(string style, IEnumerable<Inline> words, string? id = null, Action? properties = null)
    {
        using (xml.In("w:p"))
        {
            using (xml.In("w:pPr"))
            {
                xml.Empty("w:pStyle", ("w:val", style));
                properties?.Invoke();
            }
            var number = Whole(++bookmarks);
            if (id is not null)
                xml.Empty("w:bookmarkStart", ("w:id", number), ("w:name", DocxNames.Bookmark(id)));
            Write(words);
            if (id is not null)
                xml.Empty("w:bookmarkEnd", ("w:id", number));
        }
    }

    public void Write(IEnumerable<Inline> words)
    {
        foreach (var word in words)
            switch (word)
            {
                case Run run:
                    Write(run, null);
                    break;
                case Linked link:
                    Link(link);
                    break;
                case NoteMark mark:
                    Note(mark.Number);
                    break;
                default:
                    using (xml.In("w:r"))
                        xml.Empty("w:br");
                    break;
            }
    }

    void Link(Linked link)
    {
        var style = link.IsClaim ? "Claim" : "Hyperlink";
        var inside = link.Address.StartsWith('#');
        using (
            xml.In(
                "w:hyperlink",
                ("r:id", inside ? null : relations.Link(link.Address)),
                ("w:anchor", inside ? DocxNames.Bookmark(link.Address[1..]) : null),
                ("w:history", "1")
            )
        )
            foreach (var run in link.Words)
                Write(run, style);
    }

    void Write(Run run, string? style)
    {
        using (xml.In("w:r"))
        {
            Manner(run, style);
            Spaced(run.Text);
        }
    }

    /// <summary>In the order that the schema wants.</summary>
    void Manner(Run run, string? style)
    {
        if (run is { Stress: Stress.None, Lang: null } && style is null)
            return;
        using (xml.In("w:rPr"))
        {
            if ((style ?? (run.Stress.HasFlag(Stress.Code) ? "CodeText" : null)) is { } named)
                xml.Empty("w:rStyle", ("w:val", named));
            if (run.Stress.HasFlag(Stress.Strong))
                xml.Empty("w:b");
            if (run.Stress.HasFlag(Stress.Slanted))
                xml.Empty("w:i");
            if (run.Stress.HasFlag(Stress.Raised))
                xml.Empty("w:vertAlign", ("w:val", "superscript"));
            if (run.Lang is { } tag)
                xml.Empty("w:lang", ("w:val", tag == "nl" ? "nl-NL" : "en-GB"));
        }
    }

    void Spaced(string words)
    {
        var first = true;
        foreach (var line in words.Split('\n'))
        {
            if (!first)
                xml.Empty("w:br");
            first = false;
            xml.Line("w:t", line.Replace('\t', ' '), ("xml:space", "preserve"));
        }
    }

    void Note(int number)
    {
        using (xml.In("w:r"))
        {
            using (xml.In("w:rPr"))
                xml.Empty("w:rStyle", ("w:val", "FootnoteReference"));
            xml.Empty("w:footnoteReference", ("w:id", Whole(number)));
        }
    }

    /// <summary>A field with what it shows until it is updated.</summary>
    public void Field(string instruction, string shown)
    {
        Mark("begin");
        using (xml.In("w:r"))
            xml.Line("w:instrText", $" {instruction} ", ("xml:space", "preserve"));
        Mark("separate");
        using (xml.In("w:r"))
            xml.Line("w:t", shown);
        Mark("end");
    }

    /// <summary>A border of a field: begin, separate or end.</summary>
    public void Mark(string kind)
    {
        using (xml.In("w:r"))
            xml.Empty("w:fldChar", ("w:fldCharType", kind));
    }

    public static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
