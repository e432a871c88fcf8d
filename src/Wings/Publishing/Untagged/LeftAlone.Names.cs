using System.Text.RegularExpressions;

namespace Rekenschap.Publishing.Untagged;

// Addresses, standards, names with a digit in them, and words of order.
internal static partial class LeftAlone
{
    // A name begins where its run of letters does: begun anywhere in it, a text without blanks would take hours.
    [GeneratedRegex(
        @"\b(?:https?://|www\.)\S+|(?<![^\s@])[^\s@]+@[^\s@]+\.\p{L}{2,}|(?<![\w-])(?<!\w\.)[\w-]+(?:\.[\w-]+)*\.(?:nl|eu|com|org|net|gov|uk)\b(?:/\S*)?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Address();

    [GeneratedRegex(
        @"\b(?:Postbus|P\.?\s?O\.?\s?Box)\s+\d+|\b[1-9]\d{3}\s?[A-Z]{2}\b(?=\s+\p{Lu}|\s*$|,)|\b\p{Lu}[\p{L}'’.-]*(?:straat|weg|laan|plein|markt|kade|gracht|singel|dijk|plantsoen|boulevard)\s+\d+[a-z]?\b"
            + NoUnit
    )]
    private static partial Regex Post();

    [GeneratedRegex(@"(?:\+\d{2}|(?<![\d.,])0\d{1,3})(?:[\s()-]*\d){6,9}\b")]
    private static partial Regex Telephone();

    [GeneratedRegex(
        @"\b(?:ISO(?:/IEC)?|NEN(?:-EN)?(?:-ISO)?|IEC|EN|DIN|WCAG|ETSI|RFC|NTA|BIO|BIR|TLS|SSL|IPv|PDF/U?A|HTML|HTTP|Windows|Office|Microsoft|Outlook|iOS|Android|Agenda|Horizon|NIS|IFRS|IAS|SDG|SDG's|COVID|v)\s?[-:]?\s?\d+(?:[.:-]\d+)*\b"
            + NoUnit
    )]
    private static partial Regex Standard();

    // A word that begins with a letter and has a digit in it: BWBR0029514, CO2, m2, A12, COVID-19.
    [GeneratedRegex(
        @"(?<![\w-])(?!(?:EUR|USD|GBP|ca|circa|eur)\d)\p{L}[\p{L}_]*(?:-\p{L}+)*-?\d[\w-]*(?:\.\d+)*\b|\b[2345][DG]\b"
    )]
    private static partial Regex Identifier();

    // Also the number that parliament gives a question: 2023Z06512.
    [GeneratedRegex(@"\b\d{4}-\d{5,}\b|\b20\d{2}[ZD]\d{4,6}\b")]
    private static partial Regex CaseNumber();

    // Order, not rank: 1e, 2de, 3rd; a rank says "hoogste" or "plaats".
    [GeneratedRegex(
        @"(?<![\d.,])\d{1,3}(?:e|de|ste|st|nd|rd|th)\b|\been\s+derde\s+(?:partij|persoon|keer|maal|land|optie|weg|reden|punt|stap)\b"
    )]
    private static partial Regex Ordinal();

    // "2.0" after a name, as in Overheid 2.0.
    [GeneratedRegex(@"(?<=\p{L}\s)[1-9]\.0\b" + NoUnit)]
    private static partial Regex Edition();
}
