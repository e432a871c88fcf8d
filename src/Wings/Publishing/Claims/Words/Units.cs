using System.Collections.Frozen;
using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Words;

/// <summary>The words for units in each language, and what converts: nothing but what stands in one group here.</summary>
internal static class Units
{
    static readonly (Unit Unit, string Both, string Nl, string En)[] Table =
    [
        (Unit.Percent, "%", "procent", "percent|per cent"),
        (Unit.Points, "", "procentpunten|procentpunt", "percentage point|percentage points"),
        (new("EUR", "money", 1), "€|eur|euro", "euro's", "euros"),
        (new("kWh", "electricity", 1), "kwh", "kilowattuur", "kilowatt hour|kilowatt hours"),
        (new("MWh", "electricity", 1_000), "mwh", "megawattuur", "megawatt hour|megawatt hours"),
        (new("GWh", "electricity", 1_000_000), "gwh", "gigawattuur", "gigawatt hour|gigawatt hours"),
        (new("MJ", "heat", 1), "mj", "megajoule", "megajoule|megajoules"),
        (new("GJ", "heat", 1_000), "gj", "gigajoule", "gigajoule|gigajoules"),
        (new("TJ", "heat", 1_000_000), "tj", "terajoule", "terajoule|terajoules"),
        (new("kg", "mass", 1), "kg", "kilo|kilogram", "kilogram|kilograms|kilogramme|kilogrammes"),
        (new("ton", "mass", 1_000), "ton", "tonnen", "tons|tonne|tonnes"),
        (new("days", "days", 1), "", "dag|dagen", "day|days"),
        (new("weeks", "days", 7), "", "week|weken", "week|weeks"),
        (new("months", "months", 1), "", "maand|maanden", "month|months"),
        (new("years", "years", 1), "", "jaar|jaren", "year|years"),
        (new("hours", "hours", 1), "", "uur|uren", "hour|hours"),
        (new("fte", "fte", 1), "fte", "fte's", "ftes|fte's"),
        (
            new("m3", "volume", 1),
            "m3",
            "kubieke meter|kubieke meters",
            "cubic metre|cubic metres|cubic meter|cubic meters"
        ),
        (
            new("m2", "area", 1),
            "m2",
            "vierkante meter|vierkante meters",
            "square metre|square metres|square meter|square meters"
        ),
        (new("km", "distance", 1), "km", "kilometer|kilometers", "kilometre|kilometres|kilometer|kilometers"),
        (new("pieces", "pieces", 1), "", "stuk|stuks", "piece|pieces"),
        (new("persons", "persons", 1), "", "persoon|personen", "person|persons"),
    ];

    static readonly FrozenDictionary<string, Unit> Dutch = Words(row => row.Nl);
    static readonly FrozenDictionary<string, Unit> English = Words(row => row.En);
    static readonly int Longest = Dutch.Keys.Concat(English.Keys).Max(words => words.Count(c => c == ' ') + 1);

    /// <summary>The unit that begins at a token, the longest wording first, with the index after it.</summary>
    public static (Unit Unit, int Next)? At(ImmutableArray<Token> tokens, int index, Language language)
    {
        var words = language == Language.Nl ? Dutch : English;
        for (var length = Math.Min(Longest, tokens.Length - index); length > 0; length--)
            if (words.TryGetValue(Join(tokens.AsSpan(index, length)), out var unit))
                return (unit, index + length);
        return null;
    }

    /// <summary>The unit that a catalogue writes; one that is not in the table is a unit of its own that converts to nothing.</summary>
    public static Unit Of(string written)
    {
        var folded = Fold(written);
        return folded == "ratio" ? Unit.Ratio
            : English.TryGetValue(folded, out var unit) || Dutch.TryGetValue(folded, out unit) ? unit
            : new(written, "unit " + folded, 1);
    }

    /// <summary>A unit after a number, as a reader of the language writes it.</summary>
    public static string Write(Unit unit, Language language)
    {
        var row = Table.FirstOrDefault(row => row.Unit == unit);
        return row.Unit is null || unit == Unit.Percent ? unit.Name
            : unit.Name == "EUR" ? "euro"
            : row.Both != "" ? unit.Name
            : (language == Language.Nl ? row.Nl : row.En).Split('|')[^1];
    }

    static FrozenDictionary<string, Unit> Words(Func<(Unit Unit, string Both, string Nl, string En), string> own) =>
        Table
            .SelectMany(row =>
                $"{row.Both}|{own(row)}"
                    .Split('|', StringSplitOptions.RemoveEmptyEntries)
                    .Select(word => (word, row.Unit))
            )
            .ToFrozenDictionary(pair => Fold(pair.word), pair => pair.Unit, StringComparer.Ordinal);

    static string Fold(string words) => Join(Tokenizer.Cut(words).AsSpan());

    static string Join(ReadOnlySpan<Token> tokens)
    {
        var text = "";
        foreach (var token in tokens)
            text += text == "" ? token.Folded : " " + token.Folded;
        return text;
    }
}
