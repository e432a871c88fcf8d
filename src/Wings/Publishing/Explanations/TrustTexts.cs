using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Explanations;

static class TrustTexts
{
    public static readonly Bilingual Title = new("Hoe u dit kunt vertrouwen", "How to trust this");
    public static readonly Bilingual Lead = new(
        "U hoeft ons niet te geloven. Bij elke zin met een cijfer ziet u welke waarde is berekend, waaruit, en welke waarden de woorden toelaten.",
        "You need not believe us. With every sentence that holds a figure you see which value was computed, from what, and which values the words allow."
    );
    public static readonly Bilingual Judged = new("Hoe een zin wordt beoordeeld", "How a sentence is judged");
    public static readonly Bilingual JudgedSays = new(
        "De schrijver koppelt de woorden aan een cijfer. Het systeem leest wat de woorden beweren, bijvoorbeeld: 22 procent is vanaf 21,5% tot 22,5%. Dan rekent het het cijfer uit en kijkt of het daarbinnen ligt. Woorden die het niet kent raadt het niet: die uitspraak heet dan niet te lezen.",
        "The writer ties the words to a figure. The system reads what the words state, for example: 22 per cent is from 21.5% up to 22.5%. Then it computes the figure and looks whether it lies within. Words that it does not know it does not guess: that statement is then called unreadable."
    );
    public static readonly Bilingual Verdicts = new("De oordelen", "The verdicts");
    public static readonly Bilingual Verdict = new("Oordeel", "Verdict");
    public static readonly Bilingual Means = new("Betekent", "Means");
    public static readonly Bilingual Then = new("Gevolg", "What follows");
    public static readonly Bilingual Policy = new("Wat de woorden toelaten", "What the words allow");
    public static readonly Bilingual PolicyLead = new(
        "Dit zijn de grenzen waarmee deze uitgave is beoordeeld. Zij zijn met de publicatie vastgelegd.",
        "These are the bounds by which this edition was judged. They are pinned with the publication."
    );
    public static readonly Bilingual Words = new("Woorden", "Words");
    public static readonly Bilingual Allows = new("Laat toe", "Allows");
    public static readonly Bilingual Nothing = new("Niets staat los", "Nothing is left out");
    public static readonly Bilingual NothingSays = new(
        "Ook wat de schrijver niet koppelde wordt gezocht: elk getal, elk woord als verdubbeld, hoogste of meerderheid. Zolang er zo'n woord zonder cijfer staat, wordt er niet gepubliceerd. Cijfers van anderen worden als zodanig genoemd en zijn hier niet nagerekend.",
        "What the writer did not tie is looked for too: every number, every word such as doubled, highest or majority. As long as such a word stands without a figure, nothing is published. Figures of others are named as such and were not recomputed here."
    );
    public static readonly Bilingual Invented = new("Wat verzonnen is", "What is invented");
    public static readonly Bilingual InventedSays = new(
        "Waar cijfers zijn gemaakt om te laten zien hoe het werkt, staat dat bovenaan elke pagina, bij het cijfer zelf en in de open data. Bij een cijfer staat of alles verzonnen is, of alleen de verdeling over organisaties terwijl het totaal is gepubliceerd.",
        "Where figures were made to show how it works, that stands at the top of every page, with the figure itself and in the open data. A figure says whether all of it is invented, or only its split over organisations while the total was published."
    );
    public static readonly Bilingual NoneInvented = new(
        "In deze uitgave is geen cijfer verzonnen.",
        "In this edition no figure is invented."
    );
    public static readonly Bilingual AllInvented = new("Geheel verzonnen", "Wholly invented");
    public static readonly Bilingual SplitInvented = new("Alleen de verdeling verzonnen", "Only the split invented");
    public static readonly Bilingual Corrected = new("Als er iets verandert", "When something changes");
    public static readonly Bilingual CorrectedSays = new(
        "Een gecorrigeerd cijfer vervangt het oude niet ongemerkt: wat er stond, wat er staat, wie het veranderde en sinds wanneer blijft te zien. Elke gepubliceerde zin wordt dan opnieuw nagerekend. Klopt hij niet meer, dan staat dat als erratum bij het document.",
        "A corrected figure does not replace the old one unnoticed: what it was, what it is, who changed it and since when stays visible. Every published sentence is then recomputed. If it no longer holds, the document says so as an erratum."
    );
    public static readonly Bilingual Check = new("Zelf narekenen", "Recompute it yourself");
    public static readonly ImmutableArray<Bilingual> Steps =
    [
        new(
            "Open een onderstreepte uitspraak. U ziet de formule en de cellen waaruit is gerekend.",
            "Open an underlined statement. You see the formula and the cells that it was computed from."
        ),
        new(
            "Neem de cijfers mee als CSV, vanaf de pagina van het cijfer, en reken het over.",
            "Take the figures along as CSV, from the figure's page, and do the sum again."
        ),
        new(
            "Met de map van de uitgave en het programma: rekenschap build MAP --to UIT geeft dezelfde pagina's, byte voor byte.",
            "With the edition's folder and the program: rekenschap build FOLDER --to OUT gives the same pages, byte for byte."
        ),
        new(
            "Het grootboek staat in data/ledger.json. Elke regel bevat het kenmerk van de vorige; uit alle regels samen volgt het zegel onderaan de pagina.",
            "The ledger stands in data/ledger.json. Each line holds the mark of the one before; from all lines together follows the seal at the foot of the page."
        ),
    ];
    public static readonly Bilingual Seal = new("Zegel van deze publicatie", "Seal of this publication");

    public static Bilingual MeaningOf(Verdict verdict) =>
        verdict switch
        {
            Claims.Verdict.Holds => new(
                "de waarde ligt binnen wat de woorden zeggen",
                "the value lies within what the words state"
            ),
            Claims.Verdict.Understated => new(
                "waar, maar zo zwak gezegd dat het misleidt",
                "true, yet said so weakly that it misleads"
            ),
            Claims.Verdict.Fails => new(
                "de waarde ligt buiten wat de woorden zeggen",
                "the value lies outside what the words state"
            ),
            Claims.Verdict.Unverifiable => new(
                "wat ervoor nodig is ontbreekt of wordt niet getoond",
                "what it needs is missing or not shown"
            ),
            Claims.Verdict.Open => new(
                "een toezegging waarvan de termijn nog loopt",
                "a promise whose deadline has not passed"
            ),
            _ => new(
                "de woorden zeggen niets dat het systeem begrijpt",
                "the words state nothing that the system understands"
            ),
        };

    public static Bilingual FollowsOn(Verdict verdict) =>
        verdict switch
        {
            Claims.Verdict.Holds => new("wordt gepubliceerd", "is published"),
            Claims.Verdict.Open => new(
                "wordt gepubliceerd, en opnieuw beoordeeld als de termijn om is",
                "is published, and judged again when the deadline has passed"
            ),
            Claims.Verdict.Fails => new(
                "houdt publicatie tegen, tenzij twee mensen de zin vrijgeven met een openbare reden; dan staat de berekende waarde erbij",
                "stops publication, unless two people release the sentence with a public reason; the computed value then stands beside it"
            ),
            Claims.Verdict.Unreadable => new("houdt publicatie tegen", "stops publication"),
            _ => new(
                "houdt publicatie tegen, tenzij de coördinator de zin doorlaat met een reden; dat staat er dan bij",
                "stops publication, unless the coordinator lets the sentence through with a reason; that is then said beside it"
            ),
        };
}
