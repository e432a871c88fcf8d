using Rekenschap.Publishing.Documents.Packing;

namespace Rekenschap.Publishing.Documents.Docx;

/// <summary>The lists of a DOCX: those with dots are one, each one with numbers begins afresh.</summary>
internal sealed class DocxLists
{
    public const int Levels = 9;
    const int Step = 340;

    readonly List<(int Start, int Depth)> numbered = [];

    /// <summary>Where the text of a level begins, in twentieths of a point.</summary>
    public static int Left(int depth) => Step * (depth + 1);

    /// <summary>The number by which paragraphs name the list.</summary>
    public int Begin(bool ordered, int start, int depth)
    {
        if (!ordered)
            return 1;
        numbered.Add((start, depth));
        return numbered.Count + 1;
    }

    public byte[] Write()
    {
        var xml = new Markup();
        using (xml.In("w:numbering", [.. DocxNames.All]))
        {
            Kind(xml, 0, ordered: false);
            Kind(xml, 1, ordered: true);
            using (xml.In("w:num", ("w:numId", "1")))
                xml.Empty("w:abstractNumId", ("w:val", "0"));
            for (var i = 0; i < numbered.Count; i++)
                using (xml.In("w:num", ("w:numId", DocxText.Whole(i + 2))))
                {
                    xml.Empty("w:abstractNumId", ("w:val", "1"));
                    using (xml.In("w:lvlOverride", ("w:ilvl", DocxText.Whole(numbered[i].Depth))))
                        xml.Empty("w:startOverride", ("w:val", DocxText.Whole(numbered[i].Start)));
                }
        }
        return xml.Bytes();
    }

    static void Kind(Markup xml, int id, bool ordered)
    {
        using (xml.In("w:abstractNum", ("w:abstractNumId", DocxText.Whole(id))))
        {
            xml.Empty("w:multiLevelType", ("w:val", "multilevel"));
            for (var level = 0; level < Levels; level++)
                using (xml.In("w:lvl", ("w:ilvl", DocxText.Whole(level))))
                {
                    var even = level % 2 == 0;
                    xml.Empty("w:start", ("w:val", "1"))
                        .Empty(
                            "w:numFmt",
                            (
                                "w:val",
                                !ordered ? "bullet"
                                : even ? "decimal"
                                : "lowerLetter"
                            )
                        )
                        .Empty(
                            "w:lvlText",
                            (
                                "w:val",
                                ordered ? $"%{DocxText.Whole(level + 1)}."
                                : even ? "•"
                                : "–"
                            )
                        )
                        .Empty("w:lvlJc", ("w:val", "left"));
                    using (xml.In("w:pPr"))
                        xml.Empty(
                            "w:ind",
                            ("w:left", DocxText.Whole(Left(level))),
                            ("w:hanging", DocxText.Whole(Step))
                        );
                }
        }
    }
}
