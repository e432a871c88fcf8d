namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>What people write where there is no figure.</summary>
static class NoFigure
{
    static readonly HashSet<string> Signs = new(StringComparer.OrdinalIgnoreCase)
    {
        "-",
        "--",
        "–",
        "—",
        "n.v.t.",
        "n.v.t",
        "nvt",
        "onbekend",
        "n.b.",
        "nb",
        "n/a",
        "na",
        "x",
        ".",
        "..",
        "...",
        "…",
        "?",
    };

    static readonly HashSet<string> LaterSigns = new(StringComparer.OrdinalIgnoreCase)
    {
        "volgt",
        "volgt nog",
        "volgt later",
        "cijfer volgt",
        "later",
        "pm",
        "p.m.",
        "nnb",
        "n.n.b.",
        "nog niet bekend",
        "follows",
        "follows later",
        "to follow",
        "figure follows",
        "tbd",
        "pending",
    };

    public static bool IsOne(string text) => Signs.Contains(text) || IsLater(text);

    /// <summary>What says that there is one, which comes another time: nothing is delivered, and nothing withdrawn.</summary>
    public static bool IsLater(string text) => LaterSigns.Contains(text);
}
