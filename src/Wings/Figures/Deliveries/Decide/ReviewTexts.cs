using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>The words of what an approver looks at first.</summary>
static class ReviewTexts
{
    public static readonly Bilingual Outliers = new("Wat er uitspringt", "What stands out");
    public static readonly Bilingual OutliersLead = new(
        "Cijfers waarvan is gevraagd of ze kloppen, wat het verst van de eigen reeks ligt eerst. De afstand is geteld in standaardafwijkingen rond de mediaan van eerdere perioden.",
        "Figures of which was asked whether they are right, those farthest from their own series first. The distance is counted in standard deviations around the median of earlier periods."
    );
    public static readonly Bilingual Distance = new("Afstand", "Distance");
    public static readonly Bilingual Median = new("Mediaan", "Median");
    public static readonly Bilingual Earlier = new("Eerder", "Earlier");
    public static readonly Bilingual Effect = new("Wat dit met het totaal doet", "What this does to the total");
    public static readonly Bilingual EffectLead = new(
        "Het totaal over alle organisaties, met wat nu is aanvaard en met deze aanlevering erbij.",
        "The total over all organisations, with what is accepted now and with this delivery added."
    );
    public static readonly Bilingual Without = new("Totaal nu", "Total now");
    public static readonly Bilingual With = new("Totaal hierna", "Total after this");

    public static Bilingual Rest(int rest) =>
        new($"En nog {rest} totalen; open daarvoor het bestand.", $"And {rest} more totals; open the file for those.");
}
