using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Compare;

/// <summary>The words with which a delivery is compared with what was there.</summary>
static class CompareTexts
{
    public static readonly Bilingual Title = new(
        "Vergeleken met de vorige keer en de periode ervoor",
        "Compared with the last time and the period before"
    );
    public static readonly Bilingual Lead = new(
        "Per cijfer het totaal van de organisatie, zoals het wordt met deze aanlevering. Wat het meest verandert, staat bovenaan.",
        "For each figure the total of the organisation, as it becomes with this delivery. What changes most stands first."
    );
    public static readonly Bilingual LastShare = new("Verschil (%)", "Difference (%)");
    public static readonly Bilingual Since = new("Sinds die periode", "Since that period");
    public static readonly Bilingual SinceShare = new("Sinds die periode (%)", "Since that period (%)");
    public static readonly Bilingual Take = new(
        "Alle waarden met hun verschillen",
        "All values with their differences"
    );

    public static Bilingual Rest(int shown, int rest) =>
        new(
            $"Dit zijn er {shown}; nog {rest} staan in het bestand hieronder.",
            $"These are {shown}; {rest} more are in the file below."
        );
}
