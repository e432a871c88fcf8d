using System.Collections.Immutable;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Packing;

namespace Rekenschap.Publishing.Documents.Docx;

/// <summary>The footnotes of a DOCX, in a part of their own, after the two lines that set them apart.</summary>
internal static class DocxNotes
{
    public static byte[] Write(ImmutableArray<ImmutableArray<Inline>> notes, DocxRelations relations)
    {
        var xml = new Markup();
        var text = new DocxText(xml, relations);
        using (xml.In("w:footnotes", [.. DocxNames.All]))
        {
            Line(xml, "-1", "separator");
            Line(xml, "0", "continuationSeparator");
            for (var i = 0; i < notes.Length; i++)
                using (xml.In("w:footnote", ("w:id", DocxText.Whole(i + 1))))
                using (xml.In("w:p"))
                {
                    using (xml.In("w:pPr"))
                        xml.Empty("w:pStyle", ("w:val", "FootnoteText"));
                    Number(xml);
                    text.Write(notes[i].Insert(0, new Run(" ")));
                }
        }
        return xml.Bytes();
    }

    static void Number(Markup xml)
    {
        using (xml.In("w:r"))
        {
            using (xml.In("w:rPr"))
                xml.Empty("w:rStyle", ("w:val", "FootnoteReference"));
            xml.Empty("w:footnoteRef");
        }
    }

    static void Line(Markup xml, string id, string kind)
    {
        using (xml.In("w:footnote", ("w:type", kind), ("w:id", id)))
        using (xml.In("w:p"))
        using (xml.In("w:r"))
            xml.Empty($"w:{kind}");
    }
}
