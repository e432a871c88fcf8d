using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.IctCosts;

/// <summary>The words of all pages with ICT costs.</summary>
static class CostTexts
{
    public static readonly Bilingual Title = new("ICT-kosten per ministerie", "ICT costs by ministry");
    public static readonly Bilingual Lead = new(
        "Wat ministeries per jaar uitgeven aan ICT, gesplitst in vernieuwing en beheer en onderhoud.",
        "What ministries spend on ICT each year, split into renewal and maintenance."
    );

    /// <summary>What the source demands to be said wherever such a table stands.</summary>
    public static readonly ImmutableArray<Bilingual> Caveats =
    [
        new(
            "Ministeries zijn nog niet met elkaar te vergelijken: elk ministerie verdeelde de kosten naar eigen inzicht over vernieuwing en beheer en onderhoud.",
            "Ministries cannot be compared with each other yet: each split the costs into renewal and maintenance in its own judgement."
        ),
    ];
    public static readonly Bilingual NeverAdded = new(
        "Het kas-verplichtingenstelsel telt wat in een jaar is betaald, het baten-lastenstelsel wat het jaar heeft gekost. Die twee mogen niet worden opgeteld; daarom staan zij hier apart.",
        "The cash system counts what was paid in a year, the accrual system what the year used up. The two may not be added up; that is why they stand apart here."
    );
    public static readonly Bilingual OnHome = new(
        "Wat ministeries aan ICT uitgeven: vernieuwing en beheer, per stelsel, jaren naast elkaar.",
        "What ministries spend on ICT: renewal and maintenance, by accounting system, years side by side."
    );
    public const string Names =
        "ICT-kosten kosten uitgaven vernieuwing beheer onderhoud kas-verplichtingenstelsel baten-lastenstelsel ICT costs spending renewal maintenance accrual cash";
    public static readonly Bilingual Ministry = new("Ministerie", "Ministry");
    public static readonly Bilingual Year = new("Jaar", "Year");
    public static readonly Bilingual System = new("Stelsel", "Accounting system");
    public static readonly Bilingual Item = new("Kostenpost", "Item");
    public static readonly Bilingual Category = new("Categorie", "Category");
    public static readonly Bilingual Costs = new("Kosten", "Costs");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual Public = new("Openbaar", "Public");
    public static readonly Bilingual NotPublic = new("nog niet openbaar", "not public yet");
    public static readonly Bilingual All = new("alle", "all");
    public static readonly Bilingual InMillions = new("miljoen euro", "million euros");
    public static readonly Bilingual Split = new("Hoe de kosten zijn verdeeld", "How the costs were split");
    public static readonly Bilingual Explained = new("Hoe zijn de kosten verdeeld?", "How were the costs split?");
    public static readonly Bilingual ExplainedHint = new(
        "In uw eigen woorden; iedereen leest dit naast de bedragen.",
        "In your own words; everybody reads this beside the amounts."
    );
    public static readonly Bilingual Lines = new("Kostenposten", "Items");
    public static readonly Bilingual LinesHint = new(
        "Eén per regel: kostenpost; categorie; euro. Bijvoorbeeld: Werkplekken; beheer en onderhoud; 12.500.000",
        "One a line: item; category; euro. For instance: Workplaces; maintenance; 12,500,000"
    );
    public static readonly Bilingual New = new("Begin een opgave", "Begin a return");
    public static readonly Bilingual Back = new("Alle opgaven van ICT-kosten", "All returns of ICT costs");
    public static readonly Bilingual AsCsv = new("Download als CSV", "Download as CSV");
    public static readonly Bilingual Nothing = new(
        "Er is nog niets opgegeven. Een ministerie begint een opgave.",
        "Nothing was stated yet. A ministry begins a return."
    );
    public static readonly Bilingual NothingPublic = new(
        "Er is nog niets openbaar onder dit stelsel.",
        "Nothing is public under this system yet."
    );
    public static readonly Bilingual WorkLead = new(
        "Een ministerie vult in, een ander controleert, CIO Rijk publiceert. De twee stelsels zijn aparte opgaven en worden nergens opgeteld.",
        "A ministry fills in, another checks, CIO Rijk publishes. The two systems are separate returns and are added up nowhere."
    );
    public static readonly Bilingual Invented = new("Verzonnen", "Invented");
    public static readonly Bilingual InventedMeans = new(
        "Deze bedragen bestaan niet; zij zijn bedacht om te laten zien hoe het werkt.",
        "These amounts do not exist; they were made up to show how it works."
    );
    public static readonly Bilingual SomeInvented = new("Deels verzonnen", "Made up in part");
    public static readonly Bilingual SomeInventedMeans = new(
        "Niet al deze bedragen bestaan. Achter een ministerie staat van welke jaren zij zijn bedacht om te laten zien hoe het werkt; een totaal telt ze mee.",
        "Not all of these amounts exist. Behind a ministry stands of which years they were made up to show how it works; a total counts them."
    );
    public static readonly Bilingual Returned = new("Teruggegeven", "Given back");
    public static readonly Bilingual Why = new("Waarom?", "Why?");
    public static readonly Bilingual Total = new("Samen, van wie iets opgaf", "Together, of those who stated any");

    public static readonly Bilingual NoYear = new("Vul een jaar in, zoals 2023.", "Fill in a year, such as 2023.");
    public static readonly Bilingual NoSystem = new("Kies een stelsel.", "Choose an accounting system.");
    public static readonly Bilingual NoLines = new(
        "Schrijf ten minste één kostenpost op.",
        "Write down at least one item."
    );
    public static readonly Bilingual NoExplained = new(
        "Schrijf op hoe u de kosten hebt verdeeld.",
        "Write down how you split the costs."
    );

    public static Bilingual NoLine(int number, string line) =>
        new(
            $"Regel {number}: '{line}' is niet: kostenpost; vernieuwing of beheer en onderhoud; bedrag in euro.",
            $"Line {number}: '{line}' is not: item; renewal or maintenance; amount in euros."
        );

    /// <summary>"FIN (verzonnen: 2023)".</summary>
    public static Bilingual InventedOf(string name, string years) =>
        new($"{name} (verzonnen: {years})", $"{name} (made up: {years})");

    /// <summary>"2023: 11 ministeries".</summary>
    public static Bilingual Stated(int year, int count) =>
        new(
            $"{year}: {count} {(count == 1 ? "ministerie" : "ministeries")}",
            $"{year}: {count} {(count == 1 ? "ministry" : "ministries")}"
        );

    public static Bilingual TooMany =>
        new($"Er passen {IctCostReturn.MostLines} kostenposten.", $"{IctCostReturn.MostLines} items fit.");

    public static (Bilingual Title, Bilingual Button) Of(CostVerb verb) =>
        verb switch
        {
            CostVerb.Write => (new("Vul in", "Fill in"), new("Bewaar", "Keep")),
            CostVerb.Check => (
                new("Controleer deze opgave", "Check this return"),
                new("Meld als gecontroleerd", "Report as checked")
            ),
            CostVerb.Recall => (new("Haal deze opgave terug", "Take this return back"), new("Haal terug", "Take back")),
            CostVerb.Return => (new("Geef deze opgave terug", "Give this return back"), new("Geef terug", "Give back")),
            CostVerb.Publish => (
                new("Maak deze opgave openbaar", "Make this return public"),
                new("Publiceer", "Publish")
            ),
            _ => (
                new("Werk deze opgave bij", "Update this return"),
                new("Begin een nieuwe versie", "Begin a new version")
            ),
        };
}
