using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;

namespace Rekenschap.Host.Api;

/// <summary>What the description says of the API as a whole.</summary>
static class DescriptionTexts
{
    public static readonly SortedDictionary<string, Bilingual> Nouns = new(StringComparer.Ordinal)
    {
        ["openapi"] = new("Deze beschrijving", "This description"),
        ["publications"] = new("Wat is gepubliceerd, en onder welk zegel", "What was published, and under which seal"),
        ["documents"] = new("Documenten en wat erover is geoordeeld", "Documents and what was judged of them"),
        ["claims"] = new("Uitspraken in documenten, met hun oordeel", "Claims in documents, with their verdicts"),
        ["errata"] = new(
            "Gepubliceerde uitspraken die een correctie anders maakte, en het antwoord",
            "Published claims that a correction made otherwise, and the answer"
        ),
        ["figures"] = new("Cijfers, hun herkomst en wat ze waren", "Figures, where they come from and what they were"),
        ["indicators"] = new("Wat wordt gemeten", "What is measured"),
        ["targets"] = new("Doelstellingen", "Targets"),
        ["organisations"] = new("Organisaties door de tijd", "Organisations through time"),
        ["promises"] = new("Wat ministers de Kamer toezegden", "What ministers promised parliament"),
        ["activities"] = new("Grote ICT-activiteiten", "Large ICT activities"),
        ["code-lists"] = new("Onderdelen waarnaar wordt uitgesplitst", "Members that figures are told apart by"),
    };

    public static readonly Bilingual Good = new("Het antwoord", "The answer");

    public static readonly Bilingual Unchanged = new(
        "Nog hetzelfde als wat de vrager al heeft",
        "Still the same as what whoever asks already has"
    );

    public static Bilingual About(bool invented) =>
        new(
            "De cijfers van een publicatie, de uitspraken die erop rusten en de weg terug tot bestand en cel. Alleen lezen. Wat onderdrukt is, is hier net zo onderdrukt als op de pagina's."
                + (invented ? " Let op: deze uitgave bevat verzonnen cijfers; bij elk antwoord staat welke." : ""),
            "The figures of a publication, the claims that rest on them and the way back to file and cell. Read only. What is suppressed is suppressed here as it is on the pages."
                + (invented ? " Mind: this edition holds invented figures; each answer says which." : "")
        );

    public static Bilingual HeaderOf(string name) =>
        name switch
        {
            ApiHeaders.Version => new("Volledige versie van deze API", "Full version of this API"),
            ApiHeaders.Invented => new(
                "Wat van het antwoord verzonnen is: none, parts, all of edition",
                "What of the answer was made up: none, parts, all or edition"
            ),
            "ETag" => new(
                "Merk van dit antwoord; stuur het mee als If-None-Match",
                "Mark of this answer; send it along as If-None-Match"
            ),
            "Link" => new("De andere bladzijden", "The other pages"),
            "Retry-After" => new(
                "Na hoeveel seconden opnieuw vragen zin heeft",
                "After how many seconds asking again helps"
            ),
            "Content-Language" => new("Taal van de teksten", "Language of the texts"),
            _ => new("Ieder mag dit lezen", "Anybody may read this"),
        };
}
