using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Page;

/// <summary>The words around every page, and of what is sent in its place.</summary>
public static class ShellTexts
{
    public static readonly Bilingual Skip = new("Naar de inhoud", "Skip to content");
    public static readonly Bilingual Navigation = new("Hoofdmenu", "Main menu");
    public static readonly Bilingual Home = new("Overzicht", "Overview");
    public static readonly Bilingual Figures = new("Cijfers", "Figures");
    public static readonly Bilingual Deliveries = new("Aanleveringen", "Deliveries");
    public static readonly Bilingual Organisations = new("Organisaties", "Organisations");
    public static readonly Bilingual Themes = new("Onderwerpen", "Themes");
    public static readonly Bilingual Documents = new("Documenten", "Documents");
    public static readonly Bilingual Compare = new("Vergelijk", "Compare");
    public static readonly Bilingual Search = new("Zoek", "Search");
    public static readonly Bilingual About = new("Uitleg", "About");
    public static readonly Bilingual Trail = new("Kruimelpad", "Breadcrumb");
    public static readonly Bilingual Languages = new("Taal", "Language");
    public static readonly Bilingual Invented = new("Verzonnen cijfers", "Invented figures");
    public static readonly Bilingual InventedMeans = new(
        "Deze uitgave laat zien hoe het werkt. Bij elk cijfer staat of het geheel of deels is verzonnen: gebruik het niet voor iets anders.",
        "This edition shows how it works. Each figure says whether all or part of it is made up: do not use it for anything else."
    );
    public static readonly Bilingual Published = new("Gepubliceerd", "Published");
    public static readonly Bilingual Publisher = new("Uitgever", "Publisher");
    public static readonly Bilingual Licence = new("Licentie", "Licence");
    public static readonly Bilingual Edition = new("Uitgave", "Edition");
    public static readonly Bilingual Api = new("Gegevens en API", "Data and API");
    public static readonly Bilingual ToWork = new("Meewerken: inloggen", "Take part: sign in");
    public static readonly Bilingual Seal = new("Zegel van het grootboek", "Seal of the ledger");
    public static readonly Bilingual Promise = new(
        "Elke zin met een cijfer is hier nagerekend. Gestippeld onderstreepte woorden openen de berekening.",
        "Every sentence with a figure has been recomputed here. Words underlined with dots open the computation."
    );

    public static readonly Bilingual Feed = new("Correcties en errata", "Corrections and errata");

    public static readonly Bilingual NotFound = new("Deze pagina is er niet", "There is no such page");
    public static readonly Bilingual NotFoundSays = new(
        "Op dit adres staat niets. Controleer het adres, of zoek vanaf het overzicht verder.",
        "Nothing stands at this address. Check the address, or go on from the overview."
    );
    public static readonly Bilingual Gone = new("Dit staat hier niet meer", "This is no longer here");
    public static readonly Bilingual ToLast = new(
        "Naar de laatste publicatie waarin het staat",
        "To the last publication that has it"
    );
    public static readonly Bilingual Newer = new("Er is een nieuwere publicatie", "There is a newer publication");

    public static Bilingual GoneSays(Bilingual title) =>
        new(
            $"Wat op dit adres stond, is geen deel van {title.Nl}. Een eerdere publicatie heeft het wel.",
            $"What stood at this address is no part of {title.En}. An earlier publication has it."
        );

    public static readonly Bilingual Error = new("Er ging bij ons iets mis", "Something went wrong on our side");
    public static readonly Bilingual ErrorSays = new(
        "Onze excuses. De fout is vastgelegd en er is niets verloren gegaan. Probeer het opnieuw; noem anders het kenmerk hieronder.",
        "Our apologies. The fault was recorded and nothing was lost. Try again, or else quote the reference below."
    );
    public static readonly Bilingual Reference = new("Kenmerk", "Reference");
    public static readonly Bilingual ToHome = new("Naar het overzicht", "To the overview");

    /// <summary>A language's own name, which is not translated.</summary>
    public static string NameOf(Language language) => language == Language.Nl ? "Nederlands" : "English";
}
