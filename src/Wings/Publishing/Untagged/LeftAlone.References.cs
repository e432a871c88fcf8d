using System.Text.RegularExpressions;

namespace Rekenschap.Publishing.Untagged;

// Gazettes, European acts, articles of law, and parts of a text; papers of parliament are PaperForms.
internal static partial class LeftAlone
{
    // A list goes on as long as no word follows that could be what its last number counts.
    const string More =
        @"(?:\s*(?:,|;|-|–|en|and|of|or|t/m|tot en met|tot|to|respectievelijk)\s*(?:de\s+)?\d+(?:[.:]\d+)*[a-z]?\b(?!\s*(?:%|\p{Ll}{4,}(?<!\bworden|\bwordt|\bzijn|\bregelt|\bvindt|\bstaan|\bblijkt|\bwaren|\bonder)))(?![.,]\d))*";

    const string NoUnit =
        @"(?![.,]?\d|\s?[%‰€]|\s(?:procent|per\s?cent|miljoen|miljard|million|billion|duizend|fte|euro|keer|maal|times)\b)";

    [GeneratedRegex(
        @"\b(?:Stb|Stcrt|Trb|Staatsblad|Staatscourant|Tractatenblad|PbE[UG]|Pb|OJ)\b\.?\s*(?:EU|EG)?\s*(?:\d{4})?\s*,?\s*(?:[LC]\s*)?(?:nr\.?\s*)?\d+\b"
    )]
    private static partial Regex Gazette();

    [GeneratedRegex(
        @"\((?:EU|EG|EC|EEG|EEC|Euratom)\)\s*(?:nr\.?|No\.?)?\s*\d+/\d+|\b(?:Verordening|Richtlijn|Besluit|Regulation|Directive|Decision)\s*(?:nr\.?|No\.?)?\s*\d+/\d+(?:/[A-Z]+)?|\b\d{2,4}/\d{1,5}/(?:EU|EG|EEG|EC|EEC)\b|\bCOM\s?\(\d{4}\)\s*\d+|\b(?:ECLI|CELEX)\s*:\s*[\w:.]+",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex European();

    [GeneratedRegex(
        @"\b(?:artikelen|artikel|artt?\.|articles?|art)\s*\d+[a-z]{0,2}(?:[.:]\d+[a-z]?)*(?:\s?\(\d+\))*(?!\d)"
            + More
            + @"|\b(?:lid|leden|paragraph|subparagraph|sub|onder|onderdeel|aanhef)\s+\d+°?[a-z]?\b"
            + NoUnit
            + More
            + @"|§+\s*\d+(?:\.\d+)*|\b\d+°",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Law();

    [GeneratedRegex(
        @"\b(?:hoofdstuk(?:ken)?|paraga?ra(?:af|fen)|bijlagen?|tabel(?:len)?|figu(?:ur|ren)|grafiek(?:en)?|kaart(?:en)?|kader|box|deel|onderdeel|fase|stap|spoor|pijler|actielijn|aanbeveling|vraag|antwoord|(?:voet|eind)?noot|voetnoten|blz\.?|bladzijden?|pagina(?:['’]s)?|pag\.|pp?\.|regel|rij|kolom|versie|release|editie|scenario|optie|variant|categorie|schaal|zaal|kamer|gebouw|verdieping|thema|module"
            + @"|chapters?|sections?|paragraphs?|annex(?:es)?|appendi(?:x|ces)|tables?|figures?|charts?|maps?|part|phase|step|pages?|footnotes?|notes?|line|row|column|version|edition|recommendation|question|item|option|scale|room|building|volume|vol\.)\s+\d+(?:\.\d+)*[a-z]?\b"
            + NoUnit
            + More,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        @"\b(?:nr\b\.?|no\.|nummer|number)\s*\d[\d./-]*\b"
            + NoUnit
            + @"|\b(?:nrs\b\.?|nos\.|nummers|numbers)\s*\d[\d./-]*\b"
            + More
            + @"|^\s*\d{1,3}[.)]\s*$|\b(?:zie|see)\s+(?:ook\s+|also\s+)?\d+(?:\.\d+)+"
            + NoUnit,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Numbered();

    // What a text says of its own parts ("in vier hoofdstukken", "the three annexes") can be counted by who reads it. Pages
    // and sections are not among them: an office counts those of others too.
    [GeneratedRegex(
        @"(?<![\d.,])\b(?:\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+"
            + @"(?:(?:volgende|korte|afzonderlijke|following|short|separate)\s+)?"
            + @"(?:hoofdstukken|paragrafen|bijlagen|alinea['’]s|voetnoten|chapters|annexes|appendices|paragraphs|footnotes)\b"
            + @"|\b(?:in|uit)\s+(?:twee|drie|vier|vijf|zes)\s+delen\b|\b(?:in|of)\s+(?:two|three|four|five|six)\s+parts\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OwnParts();

    // How often something is held is a rule and no count: "eens in de zes weken", "every two years".
    [GeneratedRegex(
        @"\b(?:eens\s+(?:in|per|om)\s+de|om\s+de|elke|iedere|every|once\s+every)\s+(?:\d{1,2}|twee|drie|vier|vijf|zes|acht|tien|two|three|four|five|six|eight|ten)\s+(?:dagen|weken|maanden|jaar|days|weeks|months|years)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex HowOften();

    // "the two ministers responsible": who they are is known, and nobody counts them.
    [GeneratedRegex(
        @"\b(?:de|the|beide|both)\s+(?:twee|drie|vier|two|three|four)\s+(?:betrokken\s+|verantwoordelijke\s+|responsible\s+)?(?:ministers|bewindspersonen|bewindslieden|staatssecretarissen|state\s+secretaries|Kamers|Houses)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OfficeHolders();
}
