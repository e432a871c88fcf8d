using System.Collections.Frozen;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Documents.Placing;

/// <summary>
/// How a figure is written out with its unit. A ratio is a percentage; money bears its sign in Dutch (€ 5) and its code
/// in English (EUR 5); what the table names is a word with a singular; any other unit follows as the catalogue writes it.
/// </summary>
internal static class UnitWriting
{
    static readonly FrozenDictionary<string, Words> Named = new Dictionary<string, Words>(StringComparer.Ordinal)
    {
        ["days"] = new("dag", "dagen", "day", "days"),
        ["weeks"] = new("week", "weken", "week", "weeks"),
        ["months"] = new("maand", "maanden", "month", "months"),
        ["years"] = new("jaar", "jaar", "year", "years"),
        ["hours"] = new("uur", "uur", "hour", "hours"),
        ["minutes"] = new("minuut", "minuten", "minute", "minutes"),
        ["pieces"] = new("stuk", "stuks", "piece", "pieces"),
        ["persons"] = new("persoon", "personen", "person", "persons"),
        ["people"] = new("persoon", "personen", "person", "people"),
        ["documents"] = new("document", "documenten", "document", "documents"),
        ["requests"] = new("verzoek", "verzoeken", "request", "requests"),
        ["points"] = new("punt", "punten", "point", "points"),
        ["number"] = Words.None,
        ["count"] = Words.None,
        ["index"] = Words.None,
        ["1"] = Words.None,
        ["none"] = Words.None,
        [""] = Words.None,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    static readonly FrozenSet<string> Currencies = FrozenSet.Create(StringComparer.Ordinal, "EUR", "USD", "GBP");

    readonly record struct Words(string NlOne, string Nl, string EnOne, string En)
    {
        public static readonly Words None = new("", "", "", "");

        public string For(decimal shown, Language language) =>
            (language, shown == 1) switch
            {
                (Language.Nl, true) => NlOne,
                (Language.Nl, false) => Nl,
                (_, true) => EnOne,
                _ => En,
            };
    }

    /// <summary>The value rounded half up to the indicator's decimals (of the percentage, for a ratio), with its unit.</summary>
    public static string Write(decimal value, IndicatorFacts indicator, Language language)
    {
        if (indicator.IsRatio)
            return Notation.Percent(value, indicator.Decimals, language);
        var number = Notation.Write(value, indicator.Decimals, language);
        if (Currencies.Contains(indicator.Unit))
            return $"{(indicator.Unit == "EUR" && language == Language.Nl ? "€" : indicator.Unit)} {number}";
        var shown = Math.Round(value, indicator.Decimals, MidpointRounding.AwayFromZero);
        var unit = Named.TryGetValue(indicator.Unit, out var words) ? words.For(shown, language) : indicator.Unit;
        return unit == "" ? number : $"{number} {unit}";
    }
}
