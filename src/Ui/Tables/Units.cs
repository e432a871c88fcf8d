using System.Collections.Frozen;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Tables;

/// <summary>Units as readers write them; one that is not listed is written as the catalogue has it.</summary>
public static class Units
{
    static readonly FrozenDictionary<string, Bilingual> Names = new Dictionary<string, Bilingual>(
        StringComparer.Ordinal
    )
    {
        ["ratio"] = Bilingual.Same("%"),
        ["m3"] = Bilingual.Same("m³"),
        ["m2"] = Bilingual.Same("m²"),
        ["EUR"] = new("euro", "euros"),
        ["MEUR"] = new("mln. euro", "million euros"),
        ["person"] = new("personen", "people"),
        ["persons"] = new("personen", "people"),
        ["day"] = new("dagen", "days"),
        ["days"] = new("dagen", "days"),
        ["week"] = new("weken", "weeks"),
        ["weeks"] = new("weken", "weeks"),
        ["hour"] = new("uren", "hours"),
        ["hours"] = new("uren", "hours"),
        ["count"] = new("aantal", "number"),
        ["number"] = new("aantal", "number"),
        ["1"] = new("aantal", "number"),
        ["pieces"] = new("aantal", "number"),
        ["years"] = new("jaar", "years"),
        ["job"] = new("banen", "jobs"),
        ["jobs"] = new("banen", "jobs"),
        ["index"] = new("waarde", "value"),
        ["ton"] = new("ton", "tonnes"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The unit's name for a heading.</summary>
    public static string Name(string unit, Language language) =>
        Names.TryGetValue(unit, out var name) ? name.In(language) : unit;

    /// <summary>The unit put to a number: the per cent sign close behind it, euros before it, a count's unit left out.</summary>
    public static string Attach(string number, string unit, Language language) =>
        unit switch
        {
            "ratio" => number + "%",
            "EUR" => language == Language.Nl ? "€\u00A0" + number : "€" + number,
            "count" or "number" or "1" or "pieces" or "index" => number,
            _ => number + "\u00A0" + Name(unit, language),
        };
}
