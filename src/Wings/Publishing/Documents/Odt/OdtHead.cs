using System.Globalization;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Packing;

namespace Rekenschap.Publishing.Documents.Odt;

/// <summary>The top of an ODT: of a letter sender, addressee and subject, of others title and facts; then the contents.</summary>
internal sealed class OdtHead(Markup xml, OdtTables tables, Manuscript manuscript)
{
    /// <summary>Headings deeper than this are not listed.</summary>
    const int Deepest = 3;

    public void Write()
    {
        if (manuscript.IsLetter)
            Letter();
        else
        {
            Line("Kicker_20_First", manuscript.Kind);
            Title(manuscript.Title);
            Facts();
        }
    }

    void Letter()
    {
        Line("Sender", manuscript.Author);
        tables.Paragraph("Addressee", manuscript.Addressee, null);
        Facts();
        Title($"{ManuscriptTexts.Subject.In(manuscript.Language)}: {manuscript.Title}");
    }

    void Title(string words)
    {
        using (
            xml.In(
                "text:h",
                ("text:style-name", manuscript.IsLetter ? "Subject" : "Heading_20_1"),
                ("text:outline-level", "1")
            )
        )
            xml.Text(words);
    }

    void Facts()
    {
        foreach (var (name, value) in manuscript.Facts)
            tables.Paragraph("Fact", [new Run($"{name}: ", Stress.Strong), new Run(value)], null);
    }

    void Line(string style, string words) => tables.Paragraph(style, [new Run(words)], null);

    /// <summary>A table of contents that is filled in; a program that updates it fills in the same.</summary>
    public void Contents()
    {
        var title = ManuscriptTexts.Contents.In(manuscript.Language);
        using (xml.In("text:table-of-content", ("text:name", "contents"), ("text:protected", "false")))
        {
            using (
                xml.In(
                    "text:table-of-content-source",
                    ("text:outline-level", "3"),
                    ("text:use-index-source-styles", "false")
                )
            )
            {
                xml.Line("text:index-title-template", title, ("text:style-name", "Contents_20_Heading"));
                for (var level = 1; level <= Deepest; level++)
                    Template(level.ToString(CultureInfo.InvariantCulture));
            }
            using (xml.In("text:index-body"))
            {
                using (xml.In("text:index-title", ("text:name", "contents-title")))
                    Line("Contents_20_Heading", title);
                foreach (var heading in manuscript.Headings.Where(heading => heading.Level <= Deepest))
                    Entry(heading);
            }
        }
    }

    void Template(string level)
    {
        using (
            xml.In(
                "text:table-of-content-entry-template",
                ("text:outline-level", level),
                ("text:style-name", $"Contents_20_{level}")
            )
        )
            xml.Empty("text:index-entry-link-start", ("text:style-name", "Index_20_Link"))
                .Empty("text:index-entry-chapter")
                .Empty("text:index-entry-text")
                .Empty("text:index-entry-tab-stop", ("style:type", "right"), ("style:leader-char", "."))
                .Empty("text:index-entry-page-number")
                .Empty("text:index-entry-link-end");
    }

    void Entry(HeadingPiece heading)
    {
        var level = heading.Level.ToString(CultureInfo.InvariantCulture);
        using (xml.In("text:p", ("text:style-name", $"Contents_20_{level}")))
        using (
            xml.In(
                "text:a",
                ("xlink:type", "simple"),
                ("xlink:href", $"#{heading.Id}"),
                ("text:style-name", "Index_20_Link"),
                ("text:visited-style-name", "Index_20_Link")
            )
        )
        {
            xml.Text(Flat.Plain(heading.Words)).Empty("text:tab");
            xml.Line("text:bookmark-ref", "–", ("text:reference-format", "page"), ("text:ref-name", heading.Id));
        }
    }
}
