using System.Globalization;
using Rekenschap.Publishing.Documents.Packing;

namespace Rekenschap.Publishing.Documents.Odt;

/// <summary>The lists of an ODT: with dots and with numbers, each deeper level further in.</summary>
internal static class OdtLists
{
    const int Levels = 10;

    public static void Write(Markup xml)
    {
        using (xml.In("text:list-style", ("style:name", "List_20_1"), ("style:display-name", "List 1")))
            for (var level = 1; level <= Levels; level++)
                using (
                    xml.In(
                        "text:list-level-style-bullet",
                        ("text:level", Whole(level)),
                        ("text:bullet-char", level % 2 == 1 ? "•" : "–")
                    )
                )
                    Indent(xml, level);
        using (xml.In("text:list-style", ("style:name", "Numbering_20_1"), ("style:display-name", "Numbering 1")))
            for (var level = 1; level <= Levels; level++)
                using (
                    xml.In(
                        "text:list-level-style-number",
                        ("text:level", Whole(level)),
                        ("style:num-suffix", "."),
                        ("style:num-format", level % 2 == 1 ? "1" : "a")
                    )
                )
                    Indent(xml, level);
    }

    static void Indent(Markup xml, int level)
    {
        var left = (0.6 * level).ToString("0.0", CultureInfo.InvariantCulture) + "cm";
        using (xml.In("style:list-level-properties", ("text:list-level-position-and-space-mode", "label-alignment")))
            xml.Empty(
                "style:list-level-label-alignment",
                ("text:label-followed-by", "listtab"),
                ("text:list-tab-stop-position", left),
                ("fo:text-indent", "-0.6cm"),
                ("fo:margin-left", left)
            );
    }

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
