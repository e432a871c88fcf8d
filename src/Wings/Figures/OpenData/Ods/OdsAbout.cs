using System.Globalization;
using System.Xml;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.OpenData.Ods;

/// <summary>The sheet that says what the figures are, in both languages.</summary>
internal static class OdsAbout
{
    static readonly Bilingual Name = new("Toelichting", "About");
    static readonly Bilingual Full = new(
        "Elke waarde staat er voluit in; afgerond wordt alleen in wat het blad toont.",
        "Every value is there in full; only what the sheet shows is rounded."
    );

    public static void Write(XmlWriter xml, FigureTable table, string heading)
    {
        OdsSheets.Start(xml, Name.In(OdsSheets.LanguageOf(table.Edition)));
        OdsXml.Columns(xml, OdsSheets.Narrow, 1);
        OdsXml.Columns(xml, OdsSheets.Broad, 2);
        OdsSheets.Row(xml, ["", "Nederlands", "English"], word => OdsXml.Words(xml, word, heading));
        foreach (var (key, text) in Rows(table))
            OdsSheets.Row(xml, [key, text.Nl, text.En], word => OdsXml.Words(xml, word));
        xml.WriteEndElement();
    }

    static IEnumerable<(string Key, Bilingual Text)> Rows(FigureTable table)
    {
        var (edition, indicator) = (table.Edition, table.Indicator);
        yield return ("indicator", Bilingual.Same(indicator.Code));
        yield return ("name", indicator.Name);
        if (indicator.Definition is { } definition)
            yield return ("definition", definition);
        yield return ("unit", Bilingual.Same(indicator.Unit));
        yield return ("decimals", Bilingual.Same(Notation.Plain(indicator.Decimals)));
        if (indicator.Formula is { } formula)
            yield return ("formula", Bilingual.Same(formula));
        if (indicator.Source is { } source)
            yield return ("source", source);
        yield return ("invented", Invented(table));
        yield return ("publication", edition.Title);
        yield return ("publisher", Bilingual.Same(edition.Publisher));
        yield return (
            "published",
            Bilingual.Same(edition.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        );
        yield return ("licence", Bilingual.Same(edition.Licence));
        yield return ("value", Full);
        yield return ("status", Statuses);
        yield return ("coverage", Coverage);
    }

    static Bilingual Invented(FigureTable table)
    {
        if (QuestionWording.InventedWord(table) is not { } word)
            return Bilingual.Same("none");
        var means = QuestionWording.Invented(table.Indicator.Invention);
        return new($"{word}: {means.Nl}", $"{word}: {means.En}");
    }

    static readonly Bilingual Statuses = new(
        "A definitief, P voorlopig, E geschat, M ontbreekt, L niet uitgevraagd, C niet getoond: te klein aantal personen",
        "A final, P provisional, E estimated, M missing, L not collected, C not shown: too few people"
    );

    static readonly Bilingual Coverage = new(
        "het aandeel van de verwachte organisaties waarvan alle cellen er zijn",
        "the share of the expected organisations of which every cell is there"
    );
}
