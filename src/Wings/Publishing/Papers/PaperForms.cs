using System.Text.RegularExpressions;

namespace Rekenschap.Publishing.Papers;

/// <summary>The forms in which a text refers to papers of parliament: what is known by them is no statement, and is held against the register.</summary>
static partial class PaperForms
{
    /// <summary>What stands before a number.</summary>
    public const string Number = @"(?:nrs?\b\.?|nummers?|nos?\.)";

    /// <summary>With its word before it: "Kamerstukken II 2022/23, 31 490, nr. 338".</summary>
    [GeneratedRegex(
        @"\b(?:Kamerstuk(?:ken)?|Kamerbrief|Parliamentary\s+Papers?|Aanhangsel(?:\s+van\s+de)?(?:\s+Handelingen)?|Handelingen|vergaderjaar|session)"
            + @"(?:[\s,;:/–-]*(?:vergaderjaar\b|(?:Tweede|Eerste)\s+Kamer\b|TK\b|EK\b|[IVXLC]+\b|\d{4}\s*[-–/]\s*\d{2,4}\b|\d{2}\s\d{3}\b(?:[-/]\d+\b)?|\d{5}\b|"
            + Number
            + @"\s*\d+\b(?:\s*(?:,|en|and)\s*\d+\b(?!\s\p{Ll}))*|item\s*\d+|[A-Z]\b(?=\s*,|\s*$|\))))+",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex Cited();

    /// <summary>By the numbers alone: "31 490, nr. 338", "31490-338", "(31 490)".</summary>
    [GeneratedRegex(
        @"\b\d{2}[ \u00A0.]?\d{3}(?:\s*[/,]\s*\d{2}\s\d{3})*(?:[ -](?:[IVXLC]+|[A-Z]))?\s*,?\s*"
            + Number
            + @"\s*\d+\b(?:\s*(?:,|en|and)\s*\d+\b(?!\s\p{Ll}))*|\b\d{5}(?:-[IVXLC]+)?-\d{1,5}\b|\(\s*\d{2}\s\d{3}(?:\s[IVXLC]+)?\s*\)"
    )]
    public static partial Regex Dossier();

    /// <summary>The number that parliament gives a case or a document: 2023Z06512, 2025D18359.</summary>
    [GeneratedRegex(@"\b20\d{2}[ZD]\d{4,6}\b")]
    public static partial Regex Case();
}
