using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Explanations;

/// <summary>A word of the site with its meaning, in both languages.</summary>
sealed record Term(string Anchor, Bilingual Word, Bilingual Meaning);

/// <summary>The words that a reader meets on the pages and might not know.</summary>
static class GlossaryTerms
{
    public static readonly ImmutableArray<Term> All =
    [
        new(
            "delivery",
            new("Aanlevering", "Delivery"),
            new(
                "Een bestand met cijfers dat een organisatie inlevert bij een uitvraag.",
                "A file of figures that an organisation hands in for a collection."
            )
        ),
        new(
            "as-then",
            new("Als toen, als nu", "As then, as now"),
            new(
                "Als toen: met de organisaties zoals zij in die periode bestonden. Als nu: omgerekend naar de organisaties van vandaag.",
                "As then: with the organisations as they existed in that period. As now: mapped to the organisations of today."
            )
        ),
        new(
            "finding",
            new("Bevinding", "Finding"),
            new(
                "Iets dat bij het inlezen opviel, met de cel erbij: een opmerking, een vraag of een fout.",
                "Something noticed while reading a file, at its cell: a note, a question or an error."
            )
        ),
        new(
            "break",
            new("Breuk", "Break"),
            new(
                "Vanaf deze periode is anders gemeten of geteld. Ervoor en erna zijn niet zonder meer te vergelijken.",
                "From this period on, measuring or counting was different. Before and after cannot simply be compared."
            )
        ),
        new(
            "correction",
            new("Correctie", "Correction"),
            new(
                "Een latere aanlevering die eerder ingeleverde cijfers vervangt. Wat er stond blijft te zien.",
                "A later delivery that replaces figures handed in before. What stood there stays visible."
            )
        ),
        new(
            "coverage",
            new("Dekking", "Coverage"),
            new(
                "Hoeveel van de organisaties die moesten aanleveren dat ook deden.",
                "How many of the organisations that should deliver did so."
            )
        ),
        new(
            "target",
            new("Doel", "Target"),
            new(
                "De waarde die een cijfer in een bepaalde periode moet halen.",
                "The value that a figure should reach in a certain period."
            )
        ),
        new(
            "erratum",
            new("Erratum", "Erratum"),
            new(
                "Een gepubliceerde zin die door een latere correctie is veranderd. De oude tekst blijft staan, met de nieuwe stand ernaast.",
                "A published sentence that a later correction changed. The old text stays, with the new state beside it."
            )
        ),
        new(
            "ledger",
            new("Grootboek", "Ledger"),
            new(
                "De lijst van alles wat is aanvaard en gepubliceerd. Elke regel bevat het kenmerk van de vorige, zodat achteraf niets ongemerkt kan veranderen.",
                "The list of all that was accepted and published. Each line holds the mark of the one before, so nothing can be changed unnoticed afterwards."
            )
        ),
        new(
            "lineage",
            new("Herkomst", "Lineage"),
            new(
                "De weg terug van een cijfer naar de cellen waar het uit is berekend.",
                "The way back from a figure to the cells that it was computed from."
            )
        ),
        new(
            "not-shown",
            new("Niet getoond", "Not shown"),
            new(
                "Het gaat om zo weinig personen dat iemand te herkennen zou zijn. Soms blijft ook een tweede cel weg, omdat die de eerste zou verraden.",
                "It concerns so few people that somebody could be recognised. Sometimes a second cell is kept back too, since it would give the first away."
            )
        ),
        new(
            "missing",
            new("Ontbreekt", "Missing"),
            new(
                "Er is geen waarde: niet aangeleverd, ingetrokken of niet te berekenen. De reden staat erbij.",
                "There is no value: not delivered, withdrawn or impossible to compute. The reason stands beside it."
            )
        ),
        new(
            "verdict",
            new("Oordeel", "Verdict"),
            new(
                "Wat bij het narekenen van een uitspraak bleek: klopt, te zwak gesteld, wijkt af, niet na te gaan of niet te lezen.",
                "What recomputing a statement showed: holds, understated, deviates, not verified or unreadable."
            )
        ),
        new(
            "percentage-point",
            new("Procentpunt", "Percentage point"),
            new(
                "Het verschil tussen twee percentages. Van 10% naar 12% is 2 procentpunt erbij.",
                "The difference between two percentages. From 10% to 12% is 2 percentage points more."
            )
        ),
        new(
            "statement",
            new("Uitspraak", "Statement"),
            new(
                "Woorden in een document die een cijfer noemen of samenvatten. Elke uitspraak is nagerekend.",
                "Words in a document that state or sum up a figure. Every statement was recomputed."
            )
        ),
        new(
            "collection",
            new("Uitvraag", "Collection"),
            new(
                "De vraag aan organisaties om cijfers: welke, over welke periode, voor welke dag.",
                "The call on organisations for figures: which ones, about which period, by which day."
            )
        ),
        new(
            "invented",
            new("Verzonnen", "Invented"),
            new(
                "Gemaakt om te laten zien hoe het werkt. Het zegt niets over bestaande organisaties.",
                "Made to show how it works. It says nothing about existing organisations."
            )
        ),
        new(
            "provisional",
            new("Voorlopig", "Provisional"),
            new(
                "Nog niet alle organisaties hebben aangeleverd, of een deel kan nog veranderen.",
                "Not all organisations have delivered yet, or a part may still change."
            )
        ),
        new(
            "observation",
            new("Waarneming", "Observation"),
            new(
                "Eén waarde uit één cel: van één organisatie, over één periode.",
                "One value from one cell: of one organisation, for one period."
            )
        ),
        new(
            "seal",
            new("Zegel", "Seal"),
            new(
                "Een reeks tekens die uit het hele grootboek volgt. Verandert er iets, dan verandert het zegel.",
                "A row of characters that follows from the whole ledger. If anything changes, the seal changes."
            )
        ),
    ];
}
