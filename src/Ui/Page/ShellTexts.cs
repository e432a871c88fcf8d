using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Page;

static class ShellTexts
{
    public static readonly Bilingual Skip = new("Naar de inhoud", "Skip to content");
    public static readonly Bilingual Navigation = new("Hoofdmenu", "Main menu");
    public static readonly Bilingual Home = new("Overzicht", "Overview");
    public static readonly Bilingual Figures = new("Cijfers", "Figures");
    public static readonly Bilingual Deliveries = new("Aanleveringen", "Deliveries");
    public static readonly Bilingual Organisations = new("Organisaties", "Organisations");
    public static readonly Bilingual Languages = new("Taal", "Language");
    public static readonly Bilingual Invented = new("Verzonnen cijfers", "Invented figures");
    public static readonly Bilingual InventedMeans = new(
        "Deze uitgave is gemaakt om te laten zien hoe het werkt. De cijfers zijn verzonnen en zeggen niets over bestaande organisaties.",
        "This edition was made to show how it works. The figures are invented and say nothing about existing organisations."
    );
    public static readonly Bilingual Published = new("Gepubliceerd", "Published");
    public static readonly Bilingual Publisher = new("Uitgever", "Publisher");
    public static readonly Bilingual Licence = new("Licentie", "Licence");
    public static readonly Bilingual Edition = new("Uitgave", "Edition");
    public static readonly Bilingual Seal = new("Zegel van het grootboek", "Seal of the ledger");
    public static readonly Bilingual Promise = new(
        "Elke zin met een cijfer is hier nagerekend. Gestippeld onderstreepte woorden openen de berekening.",
        "Every sentence with a figure has been recomputed here. Words underlined with dots open the computation."
    );

    /// <summary>A language's own name, which is not translated.</summary>
    public static string NameOf(Language language) => language == Language.Nl ? "Nederlands" : "English";
}
