using System.Collections.Frozen;
using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;

namespace Rekenschap.Ui.Maps;

/// <summary>A province: its two letters, its name, and where that is written on the map (in the units of its outline).</summary>
public sealed record Province(string Code, Bilingual Name, double X, double Y, Anchor Anchor)
{
    /// <summary>Where its code stands on a phone, which is always within its outline.</summary>
    internal (double X, double Y) Middle { get; init; } = (X, Y);
}

/// <summary>The twelve provinces of the Netherlands, from north to south as Statistics Netherlands lists them.</summary>
public static class Provinces
{
    public static ImmutableArray<Province> All { get; } =
    [
        new("GR", Bilingual.Same("Groningen"), 408, 44, Anchor.Middle),
        new("FR", new("Fryslân", "Friesland"), 299, 84, Anchor.Middle),
        new("DR", Bilingual.Same("Drenthe"), 406, 126, Anchor.Middle),
        new("OV", Bilingual.Same("Overijssel"), 384, 214, Anchor.Middle),
        new("FL", Bilingual.Same("Flevoland"), 262, 204, Anchor.Middle),
        new("GE", Bilingual.Same("Gelderland"), 322, 282, Anchor.Middle),
        new("UT", Bilingual.Same("Utrecht"), 226, 284, Anchor.Middle),
        new("NH", new("Noord-Holland", "North Holland"), 148, 150, Anchor.End) { Middle = (176, 190) },
        new("ZH", new("Zuid-Holland", "South Holland"), 132, 304, Anchor.Middle) { Middle = (136, 304) },
        new("ZE", Bilingual.Same("Zeeland"), 2, 344, Anchor.Start) { Middle = (52, 396) },
        new("NB", new("Noord-Brabant", "North Brabant"), 226, 384, Anchor.Middle),
        new("LI", Bilingual.Same("Limburg"), 360, 440, Anchor.Start) { Middle = (324, 428) },
    ];

    static readonly FrozenDictionary<string, string> Read = Spellings()
        .ToFrozenDictionary(one => one.Spelling, one => one.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The two letters of a province from what files call it: GR, NL-GR (ISO 3166-2), PV20 (Statistics Netherlands),
    /// NL11 (NUTS), or its name in either language, with or without "(PV)". Null for anything else.
    /// </summary>
    public static string? Code(string spelled)
    {
        var words = spelled.Trim();
        if (words.EndsWith("(PV)", StringComparison.OrdinalIgnoreCase))
            words = words[..^4].TrimEnd();
        return Read.GetValueOrDefault(words);
    }

    public static Province? ByCode(string spelled) =>
        Code(spelled) is { } code ? All.First(one => one.Code == code) : null;

    static IEnumerable<(string Spelling, string Code)> Spellings()
    {
        string[] nuts = ["11", "12", "13", "21", "23", "22", "31", "32", "33", "34", "41", "42"];
        for (var i = 0; i < All.Length; i++)
        {
            var one = All[i];
            string[] spellings =
            [
                one.Code,
                $"NL-{one.Code}",
                $"PV{Notation.Plain(20 + i)}",
                $"NL{nuts[i]}",
                one.Name.Nl,
                one.Name.En,
                .. Others.GetValueOrDefault(one.Code, []),
            ];
            foreach (var spelling in spellings.Distinct(StringComparer.OrdinalIgnoreCase))
                yield return (spelling, one.Code);
        }
    }

    /// <summary>Further codes and spellings: those of NUTS 2024, and names as people write them.</summary>
    static FrozenDictionary<string, string[]> Others =>
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["FR"] = ["Fryslan"],
            ["GE"] = ["GLD", "NL-GD"],
            ["UT"] = ["NL35"],
            ["ZH"] = ["NL36"],
            ["NH"] = ["Noord Holland"],
            ["NB"] = ["Noord Brabant", "Brabant"],
            ["LI"] = ["LB", "NL-LB"],
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
