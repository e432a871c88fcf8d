using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Explanations;

static class ApiPageTexts
{
    public static readonly Bilingual Title = ShellTexts.Api;
    public static readonly Bilingual Lead = new(
        "Alles wat op deze site staat kunnen programma's ook lezen: cijfers, hun herkomst, uitspraken met hun oordeel, documenten, organisaties en codelijsten. Aanmelden hoeft niet, en er kan alleen worden gelezen.",
        "Programs can read all that stands on this site too: figures, where they come from, claims with their verdicts, documents, organisations and code lists. There is no need to sign in, and things can only be read."
    );
    public static readonly Bilingual Invented = new(
        "Deze uitgave bevat verzonnen cijfers. Elk antwoord zegt welke, in het veld invented en in de kop Rekenschap-Invented.",
        "This edition holds invented figures. Each answer says which, in the field invented and in the header Rekenschap-Invented."
    );
    public static readonly Bilingual Try = new("Probeer het", "Try it");
    public static readonly Bilingual ByOrganisation = new("Een cijfer per organisatie", "A figure by organisation");
    public static readonly Bilingual AsFile = new("Een hele reeks als bestand", "A whole series as a file");
    public static readonly Bilingual Lineage = new("Waar een cijfer vandaan komt", "Where a figure comes from");
    public static readonly Bilingual Claims = new("Uitspraken die afwijken", "Claims that deviate");
    public static readonly Bilingual All = new(
        "De hele beschrijving, als OpenAPI 3.1",
        "The whole description, as OpenAPI 3.1"
    );
    public static readonly Bilingual Rules = new("Zo werkt het", "How it works");
    public static readonly ImmutableArray<Bilingual> AllRules =
    [
        new(
            "Cijfers zijn er als JSON, JSON-stat 2.0, CSV en SDMX-CSV 2.0: vraag het met de kop Accept of met format.",
            "Figures come as JSON, JSON-stat 2.0, CSV and SDMX-CSV 2.0: ask with the Accept header or with format."
        ),
        new(
            "JSON komt per bladzijde, met page en pageSize; in _links en in de kop Link staan de andere. De andere vormen komen in een keer.",
            "JSON comes by the page, with page and pageSize; the others are in _links and in the Link header. The other forms come at once."
        ),
        new(
            "Met knownAt vraagt u wat op een dag bekend was, met as=now de organisaties van nu.",
            "With knownAt you ask what was known on a day, with as=now the organisations of now."
        ),
        new(
            "Elk antwoord heeft een ETag. Stuurt u die mee als If-None-Match, dan komt er alleen iets als het anders is geworden.",
            "Every answer has an ETag. Send it along as If-None-Match, and something comes only if it has become otherwise."
        ),
        new(
            "Wie veel en vaak vraagt, krijgt 429 met in Retry-After wanneer het weer kan. Neem dan liever de bestanden bij het cijfer.",
            "Whoever asks much and often gets 429, with in Retry-After when to ask again. Better take the files with the figure then."
        ),
        new(
            "De versie staat in het adres (v1) en in de kop API-Version. Binnen een versie komt er alleen iets bij.",
            "The version stands in the address (v1) and in the API-Version header. Within a version things are only added."
        ),
    ];
    public static readonly Bilingual Problems = new("Als het niet lukt", "When it does not work");
    public static readonly Bilingual ProblemsLead = new(
        "Een probleem komt als application/problem+json (RFC 9457), in uw taal, met een vaste code.",
        "A problem comes as application/problem+json (RFC 9457), in your language, with a stable code."
    );

    public static Bilingual MeaningOf(ProblemKind kind) =>
        kind.Code switch
        {
            "wrong-question" => new(
                "Bij errors staat welke parameter mis is en wat er kan staan.",
                "Under errors stands which parameter is wrong and what may stand there."
            ),
            "not-found" => new("Op dit adres staat niets.", "Nothing stands at this address."),
            "method-not-allowed" => new("Alleen GET, HEAD en OPTIONS.", "GET, HEAD and OPTIONS only."),
            "not-acceptable" => new("Geen van de vormen in Accept is er.", "None of the forms in Accept is to be had."),
            "too-many-cells" => new(
                "Er staat bij hoeveel er kan, en waar het bestand met alles is.",
                "It says how much is possible, and where the file with everything is."
            ),
            "too-many-requests" => new(
                "In Retry-After staat na hoeveel seconden het weer kan.",
                "Retry-After says after how many seconds to ask again."
            ),
            "took-too-long" => new("Vraag minder tegelijk.", "Ask for less at once."),
            _ => new("Noem het kenmerk als u ons schrijft.", "Quote the reference when you write to us."),
        };
}
