namespace Rekenschap.Figures.Intake.Units;

/// <summary>The words by which people write units and powers of ten beside their figures, in Dutch and English.</summary>
static class KnownUnits
{
    static readonly Dictionary<string, KnownUnit> Units = Per(
        ("mass", 0.001m, "g gram grammen grams"),
        ("mass", 1m, "kg kilo kilo's kilogram kilogrammen kilograms"),
        ("mass", 1_000m, "t ton tonne tonnes tonnen tons"),
        ("mass", 1_000_000m, "kt kton kiloton"),
        ("mass", 1_000_000_000m, "mton megaton"),
        ("energy", 1m, "j joule"),
        ("energy", 1_000m, "kj"),
        ("energy", 1_000_000m, "mj megajoule"),
        ("energy", 1_000_000_000m, "gj gigajoule"),
        ("energy", 1_000_000_000_000m, "tj terajoule"),
        ("energy", 1_000_000_000_000_000m, "pj petajoule"),
        ("energy", 3_600m, "wh"),
        ("energy", 3_600_000m, "kwh kilowattuur"),
        ("energy", 3_600_000_000m, "mwh megawattuur"),
        ("energy", 3_600_000_000_000m, "gwh gigawattuur"),
        ("energy", 3_600_000_000_000_000m, "twh"),
        ("volume", 0.001m, "l liter liters litre litres"),
        ("volume", 0.1m, "hl"),
        ("volume", 1m, "m3 m³ kuub"),
        ("area", 1m, "m2 m²"),
        ("area", 10_000m, "ha hectare hectaren hectares"),
        ("area", 1_000_000m, "km2 km²"),
        ("length", 1m, "meter meters metre metres"),
        ("length", 1_000m, "km kilometer kilometers kilometre kilometres"),
        ("money", 1m, "€ eur eu euro euro's euros"),
        ("money", 1_000m, "k€ keur"),
        ("money", 1_000_000m, "m€ meur"),
        ("share", 0.001m, "‰ promille"),
        ("share", 0.01m, "% procent percent percentage pct"),
        ("share", 1m, "ratio fractie fraction"),
        ("persons", 1m, "persons person personen persoon people medewerkers medewerker employees"),
        ("fte", 1m, "fte fte's ftes"),
        ("jobs", 1m, "jobs job banen baan"),
        ("days", 1m, "days day dagen dag"),
        ("hours", 1m, "hours hour uren uur"),
        ("count", 1m, "pieces piece stuks stuk st aantal aantallen number count items")
    );

    static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal)
    {
        ["duizend"] = 1_000,
        ["duizenden"] = 1_000,
        ["duizendtallen"] = 1_000,
        ["dzd"] = 1_000,
        ["thousand"] = 1_000,
        ["thousands"] = 1_000,
        ["mln"] = 1_000_000,
        ["mio"] = 1_000_000,
        ["mn"] = 1_000_000,
        ["miljoen"] = 1_000_000,
        ["miljoenen"] = 1_000_000,
        ["million"] = 1_000_000,
        ["millions"] = 1_000_000,
        ["mld"] = 1_000_000_000,
        ["bn"] = 1_000_000_000,
        ["miljard"] = 1_000_000_000,
        ["miljarden"] = 1_000_000_000,
        ["billion"] = 1_000_000_000,
        ["billions"] = 1_000_000_000,
        ["1000"] = 1_000,
        ["1000000"] = 1_000_000,
        ["1000000000"] = 1_000_000_000,
    };

    public static KnownUnit? Unit(string word) => Units.TryGetValue(word, out var unit) ? unit : null;

    /// <summary>How many one is, for a word that multiplies.</summary>
    public static decimal? Scale(string word) => Scales.TryGetValue(word.TrimEnd('.'), out var scale) ? scale : null;

    static Dictionary<string, KnownUnit> Per(params (string Quantity, decimal Size, string Words)[] all) =>
        all.SelectMany(one => one.Words.Split(' ').Select(word => (word, unit: new KnownUnit(one.Quantity, one.Size))))
            .ToDictionary(one => one.word, one => one.unit, StringComparer.Ordinal);
}
