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

    public static bool IsOne(string text) => Signs.Contains(text);
}
