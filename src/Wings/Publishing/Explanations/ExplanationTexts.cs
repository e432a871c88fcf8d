using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Explanations;

static class ExplanationTexts
{
    public static readonly Bilingual About = new("Uitleg", "About");
    public static readonly Bilingual AboutLead = new(
        "Hier geeft de rijksoverheid rekenschap van haar bedrijfsvoering: de mensen, gebouwen, inkoop, energie, ICT en informatie waarmee zij werkt. Elk cijfer komt uit een bestand dat een organisatie inleverde, en elke zin met een cijfer is nagerekend.",
        "Here central government gives account of its operations: the people, buildings, purchasing, energy, ICT and information that it works with. Every figure comes from a file that an organisation handed in, and every sentence with a figure was recomputed."
    );
    public static readonly Bilingual PublicationsSays = new(
        "elke publicatie zoals zij is gemaakt, ook als er later opnieuw is gepubliceerd",
        "every publication as it was made, also where something was published anew later"
    );
    public static readonly Bilingual Find = new("Wat u waar vindt", "What you find where");
    public static readonly ImmutableArray<(string Place, Bilingual Word, Bilingual Says)> Places =
    [
        (
            "themes.html",
            new("Onderwerpen", "Themes"),
            new(
                "hoe het per onderwerp gaat en welke doelen zijn gehaald",
                "how each theme fares and which targets were met"
            )
        ),
        (
            "figures.html",
            new("Cijfers", "Figures"),
            new(
                "elk cijfer met grafiek, tabel, definitie, herkomst en wat eraan veranderde",
                "every figure with chart, table, definition, lineage and what changed about it"
            )
        ),
        (
            "organisations.html",
            new("Organisaties", "Organisations"),
            new("wie wat aanleverde, hoe laat en hoe volledig", "who delivered what, how late and how complete")
        ),
        (
            "documents.html",
            new("Documenten", "Documents"),
            new(
                "rapporten en brieven waarvan de zinnen zijn nagerekend",
                "reports and letters whose sentences were recomputed"
            )
        ),
        (
            "errata.html",
            new("Errata", "Errata"),
            new(
                "gepubliceerde uitspraken die door een correctie veranderden, en wat ermee gebeurde",
                "published statements that a correction changed, and what was done about them"
            )
        ),
        ("compare.html", new("Vergelijk", "Compare"), new("organisaties naast elkaar", "organisations side by side")),
        (
            "trust.html",
            new("Hoe u dit kunt vertrouwen", "How to trust this"),
            new(
                "hoe een zin wordt beoordeeld, en hoe u het zelf narekent",
                "how a sentence is judged, and how to recompute it yourself"
            )
        ),
        (
            "glossary.html",
            new("Woordenlijst", "Glossary"),
            new("wat de woorden op deze site betekenen", "what the words on this site mean")
        ),
    ];
    public static readonly Bilingual Reuse = new("Hergebruik", "Reuse");
    public static readonly Bilingual ReuseSays = new(
        "Bij elk cijfer staan CSV, JSON-stat, SDMX-CSV en ODS om mee te nemen, en een vast adres om naar te verwijzen. De licentie staat onderaan elke pagina.",
        "With every figure stand CSV, JSON-stat, SDMX-CSV and ODS to take along, and a permanent address to refer to. The licence stands at the foot of every page."
    );
    public static readonly Bilingual Access = new("Toegankelijk", "Accessible");
    public static readonly Bilingual AccessSays = new(
        "De site werkt zonder JavaScript, met het toetsenbord, op een telefoon en op papier. Elke grafiek heeft een tabel. Kleur is nooit het enige verschil. Er worden geen gegevens over u verzameld en er wordt niets van anderen geladen.",
        "The site works without JavaScript, by keyboard, on a phone and on paper. Every chart has a table. Colour is never the only difference. No data about you are collected and nothing of others is loaded."
    );
    public static readonly Bilingual Glossary = new("Woordenlijst", "Glossary");
    public static readonly Bilingual GlossaryLead = new(
        "De woorden van deze site, en wat elk cijfer meet.",
        "The words of this site, and what every figure measures."
    );
    public static readonly Bilingual Words = new("Woorden", "Words");
    public static readonly Bilingual Measured = new("Wat elk cijfer meet", "What every figure measures");
}
