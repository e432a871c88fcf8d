using System.Text.RegularExpressions;

namespace Rekenschap.Publishing.Untagged;

// Days, months, quarters, years, and times of day.
internal static partial class LeftAlone
{
    // English names only with a capital: "may" and "march" are words of their own.
    const string Month =
        @"(?:(?i:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
        + @"|January|February|March|April|May|June|July|August|September|October|November|December"
        + @"|(?i:jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\.|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)";

    const string Day = @"\d{1,2}(?:e|ste|de|st|nd|rd|th)?";

    const string Until = @"\s*(?:,|-|–|/|en|and|of|or|t/m|tot en met|tot|to|until|through)\s*";

    [GeneratedRegex(@"\b\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?\b")]
    private static partial Regex IsoDate();

    [GeneratedRegex($@"\b{Day}(?:{Until}{Day})*\s+(?:of\s+)?{Month}(?:,?\s+\d{{4}}(?![\d.,]\d))?(?!\w)")]
    private static partial Regex DayMonth();

    // "May 15" alone could be the beginning of "In May 15 people left".
    [GeneratedRegex($@"\b{Month}\s+{Day}(?:{Until}{Day})*(?:,?\s+\d{{4}}\b|(?=\s*(?:[,.;:)]|$)))")]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"(?<![\d.,])\d{1,2}(?<mark>[-/.])\d{1,2}\k<mark>(?:\d{4}|\d{2})(?![\d.,/]*\d)")]
    private static partial Regex FigureDate();

    [GeneratedRegex(
        @"\bQ[1-4](?:\s*[-/]?\s*\d{4})?\b|\b\d{4}\s*[-/]?\s*Q[1-4]\b|\b(?:week|weken|weeks)\s+\d{1,2}(?:\s*(?:,|en|and|-|–|t/m|tot en met|to)\s*\d{1,2})*\b"
    )]
    private static partial Regex Quarter();

    [GeneratedRegex(
        @"\b\d{1,2}[:.]\d{2}\s*(?:uur|u\b|hrs|hours|[ap]\.?m\b\.?)|\b\d{1,2}:\d{2}\b|\b\d{1,2}\s*[ap]\.?m\b\.?|\b(?:om|vanaf|rond|at)\s+\d{1,2}\s+(?:uur|o'clock)\b|\b24/7\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?<![\d.,€$])(?:1[89]|20|21)\d{2}\s?[-–/]\s?(?:(?:1[89]|20|21)\d{2}|\d{2})(?![\d.,]*\d|\s*%)")]
    private static partial Regex YearSpan();

    [GeneratedRegex(
        @"\bjaren\s+(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|['’]?\d{2}\b)|\b(?:1[89]|20)\d0s\b|['’]\d{2}\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Decade();

    [GeneratedRegex(
        $@"\b(?:eerste|tweede|1e|2e|first|second|latter|laatste|last)\s+(?:helft|half)\b|\bhalf\s+(?:{Month}|\d{{4}}\b)|\b(?:eerste|tweede|derde|vierde|first|second|third|fourth|last|laatste)\s+(?:kwart(?:aal)?|quarter)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex HalfOfYear();

    [GeneratedRegex(@"(?<![\d.,€$£]\s?|\d\s)(?<![\w-])(?:1[89]|20|21)\d{2}(?![.,]?\d|\s?[%‰]|\w)")]
    private static partial Regex YearNumber();
}
