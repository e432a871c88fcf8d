using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Audit.Origins;

/// <summary>The words of the page that says where a figure comes from.</summary>
static class OriginTexts
{
    public static readonly Bilingual Title = new("Herkomst van een cijfer", "Where a figure comes from");
    public static readonly Bilingual Lead = new(
        "Kies een cijfer, een organisatie en een periode: u ziet elke cel waaruit het komt, wie die aanleverde en wie erover besliste.",
        "Choose a figure, an organisation and a period: you see each cell that it comes from, who delivered it and who decided on it."
    );
    public static readonly Bilingual Show = new("Toon de herkomst", "Show where it comes from");
    public static readonly Bilingual Indicator = new("Cijfer", "Figure");
    public static readonly Bilingual Organisation = new("Organisatie", "Organisation");
    public static readonly Bilingual Period = new("Periode", "Period");
    public static readonly Bilingual PeriodHint = new(
        "Zoals 2023, 2023-Q2 of 2023-04.",
        "Such as 2023, 2023-Q2 or 2023-04."
    );
    public static readonly Bilingual Value = new("Waarde", "Value");
    public static readonly Bilingual Formula = new("Formule", "Formula");
    public static readonly Bilingual Cells = new("Cellen die tellen", "Cells that count");
    public static readonly Bilingual Replaced = new("Wat er eerder stond", "What stood there before");
    public static readonly Bilingual Operands = new("Berekend uit", "Worked out from");
    public static readonly Bilingual File = new("Bestand", "File");
    public static readonly Bilingual Cell = new("Cel", "Cell");
    public static readonly Bilingual By = new("Aangeleverd door", "Delivered by");
    public static readonly Bilingual Accepted = new("Aanvaard", "Accepted");
    public static readonly Bilingual Ledger = new("Grootboek", "Ledger");
    public static readonly Bilingual Public = new(
        "De openbare pagina over de herkomst",
        "The public page of the lineage"
    );
    public static readonly Bilingual Deeds = new("Wie wat deed, in welke rol", "Who did what, in which role");
    public static readonly Bilingual Delivery = new("De aanlevering zelf", "The delivery itself");
    public static readonly Bilingual None = new("Geen.", "None.");
    public static readonly Bilingual Wrong = new(
        "Kies een cijfer en schrijf een periode zoals 2023 of 2023-04.",
        "Choose a figure and write a period such as 2023 or 2023-04."
    );
}
