using Rekenschap.Publishing.Documents.Manuscripts;

namespace Rekenschap.Publishing.Documents.Docx;

/// <summary>The top of a DOCX: of a letter sender, addressee and subject, of others title and facts; then the contents.</summary>
internal sealed class DocxHead(DocxText text, Manuscript manuscript)
{
    /// <summary>Headings deeper than this are not listed.</summary>
    const int Deepest = 3;

    public void Write()
    {
        if (manuscript.IsLetter)
        {
            Line("Sender", manuscript.Author);
            text.Paragraph("Addressee", manuscript.Addressee);
            Facts();
            Line("Subject", $"{ManuscriptTexts.Subject.In(manuscript.Language)}: {manuscript.Title}");
            return;
        }
        Line("Kicker", manuscript.Kind);
        Line("Heading1", manuscript.Title);
        Facts();
    }

    void Facts()
    {
        foreach (var (name, value) in manuscript.Facts)
            text.Paragraph("Fact", [new Run($"{name}: ", Stress.Strong), new Run(value)]);
    }

    void Line(string style, string words) => text.Paragraph(style, [new Run(words)]);

    /// <summary>A table of contents that is filled in, but for the numbers of pages: only a program that lays them out knows those.</summary>
    public void Contents()
    {
        var xml = text.Xml;
        Line("ContentsHeading", ManuscriptTexts.Contents.In(manuscript.Language));
        var headings = manuscript.Headings.Where(heading => heading.Level <= Deepest).ToList();
        for (var i = 0; i < headings.Count; i++)
            using (xml.In("w:p"))
            {
                using (xml.In("w:pPr"))
                    xml.Empty("w:pStyle", ("w:val", $"TOC{DocxText.Whole(headings[i].Level)}"));
                if (i == 0)
                    Begin();
                Entry(headings[i]);
                if (i == headings.Count - 1)
                    text.Mark("end");
            }
    }

    void Begin()
    {
        text.Mark("begin");
        using (text.Xml.In("w:r"))
            text.Xml.Line("w:instrText", " TOC \\o \"2-3\" \\h \\z \\u ", ("xml:space", "preserve"));
        text.Mark("separate");
    }

    void Entry(HeadingPiece heading)
    {
        var (xml, bookmark) = (text.Xml, DocxNames.Bookmark(heading.Id));
        using (xml.In("w:hyperlink", ("w:anchor", bookmark), ("w:history", "1")))
        {
            text.Write([new Run(Flat.Plain(heading.Words))]);
            using (xml.In("w:r"))
                xml.Empty("w:tab");
            text.Field($"PAGEREF {bookmark} \\h", " ");
        }
    }
}
