using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>Euros as readers of the dashboard see them: millions with one decimal, from a milliard on two.</summary>
static class Amounts
{
    const decimal Million = 1_000_000m;
    const decimal Milliard = 1_000_000_000m;

    /// <param name="euro">Null where it is not known.</param>
    public static string Say(decimal? euro, Language language) =>
        euro switch
        {
            null => DashboardTexts.NotKnown.In(language),
            // What rounds to a thousand million is a milliard.
            { } much when Math.Abs(much) >= Milliard - (Million / 20) => Written(
                much / Milliard,
                2,
                new("miljard", "billion"),
                language
            ),
            { } some => Written(some / Million, 1, new("mln.", "million"), language),
        };

    static string Written(decimal value, int decimals, Bilingual unit, Language language) =>
        language == Language.Nl
            ? $"€\u00A0{Notation.Write(value, decimals, language)}\u00A0{unit.Nl}"
            : $"€{Notation.Write(value, decimals, language)}\u00A0{unit.En}";

    /// <summary>"+18,8%".</summary>
    public static string Change(decimal ratio, Language language) =>
        (ratio > 0 ? "+" : "") + Notation.Percent(ratio, 1, language);

    /// <summary>"+€ 47,7 mln.": with its sign, also where it rose.</summary>
    public static string Signed(decimal? euro, Language language) => (euro > 0 ? "+" : "") + Say(euro, language);

    /// <summary>"+1,5 jaar".</summary>
    public static string Years(Duration moved, Language language) =>
        (moved.Parts > 0 ? "+" : "")
        + Notation.Write(moved.Years, 1, language)
        + new Bilingual("\u00A0jaar", "\u00A0years").In(language);
}
