using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Indicators;

static class HistoryTexts
{
    public static readonly Bilingual Title = new("Wat er stond en wat er staat", "What it was and what it is");
    public static readonly Bilingual None = new(
        "Aan dit cijfer is niets veranderd sinds het voor het eerst werd aangeleverd.",
        "Nothing about this figure has changed since it was first delivered."
    );
    public static readonly Bilingual Since = new("Sinds", "Since");
    public static readonly Bilingual Of = new("Van", "Of");
    public static readonly Bilingual Was = new("Was", "Was");
    public static readonly Bilingual Is = new("Is", "Is");
    public static readonly Bilingual Why = new("Waarom", "Why");
    public static readonly Bilingual Who = new("Door", "By");
    public static readonly Bilingual NoReason = new("geen toelichting gegeven", "no explanation was given");
    public static readonly Bilingual KnownOn = new("Bekend op", "Known on");
    public static readonly Bilingual AsKnown = new(
        "zoals bekend voor en na elke correctie",
        "as known before and after each correction"
    );

    public static Bilingual Corrected(int shown, int all) =>
        shown < all
            ? new($"De nieuwste {shown} van {all} correcties", $"The newest {shown} of {all} corrections")
            : new("Correcties, de nieuwste eerst", "Corrections, the newest first");
}
