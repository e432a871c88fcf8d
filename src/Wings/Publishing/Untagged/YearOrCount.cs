using System.Text.RegularExpressions;

namespace Rekenschap.Publishing.Untagged;

/// <summary>
/// Four digits from 1800 to 2199 are a year, unless what stands beside them makes them a count: a unit or countable noun
/// after ("1950 fte"), a hedge before ("ruim 2000"), or a verb that counts before and a word after ("er zijn 1950 plaatsen").
/// </summary>
internal static partial class YearOrCount
{
    public static bool IsYear(string text, Match year)
    {
        var (before, after) = (text[..year.Index], text[(year.Index + year.Length)..]);
        return !Counted().IsMatch(after)
            && !Hedged().IsMatch(before)
            && !(CountingVerb().IsMatch(before) && Word().IsMatch(after));
    }

    [GeneratedRegex(
        @"^\s?(?:fte|procent|per\s?cent|euro|eur\b|[kmg]wh|[tgm]j\b|[kc]?m[23²³]?\b|ton\b|tonnen|tonnes|kg\b|dagen|weken|maanden|uur|uren|days|weeks|months|hours|miljoen|miljard|million|billion|duizend|thousand|stuks|keer|times|medewerkers|ambtenaren|personen|mensen|collega|werknemers|banen|plekken|plaatsen|verzoeken|documenten|besluiten|meldingen|deelnemers|bezoekers|reacties|organisaties|bedrijven|gemeenten|locaties|panden|projecten|vacatures|trainees|laptops|stukken|dossiers|aanvragen|woningen|staff|employees|people|persons|officials|civil servants|requests|documents|jobs|visitors|participants|places|files|cases)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"\b(?:circa|ca\.?|ongeveer|rond de|zo['’]n|ruim|meer dan|over de|bijna|nagenoeg|minder dan|minimaal|minstens|ten minste|tenminste|maximaal|hoogstens|ten hoogste|about|approximately|well over|just over|more than|nearly|almost|less than|fewer than|at least|at most|aantal van|number of|totaal)\s+$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Hedged();

    [GeneratedRegex(
        @"\b(?:zijn|waren|er|telt|telde|telden|tellen|hebben|had|hadden|kregen|there were|there are|had|has|have)\s+$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex CountingVerb();

    [GeneratedRegex(@"^\s\p{Ll}{3,}")]
    private static partial Regex Word();
}
