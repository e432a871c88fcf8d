using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Untagged;

/// <summary>
/// Words that state a trend, multiple, share or rank and that the reader of claims does not read: the vocabulary says
/// what may stand within a tag, these only what may not stand outside one.
/// </summary>
internal static partial class FurtherWords
{
    /// <summary>The meaning of one word, for the rules of circumstance; null where it is not listed.</summary>
    public static Meaning? Of(string word, Language language) => language == Language.Nl ? Dutch(word) : English(word);

    /// <summary>Wordings that need no rule: wherever they stand they state something.</summary>
    public static MatchCollection In(string text, Language language) =>
        (language == Language.Nl ? DutchForms() : EnglishForms()).Matches(text);

    static Meaning? Dutch(string word) =>
        word switch
        {
            "verminderd"
            or "verminderde"
            or "verminderden"
            or "kromp"
            or "krompen"
            or "gekrompen"
            or "teruggelopen"
            or "geslonken"
            or "slonk"
            or "slonken"
            or "gezakt"
            or "zakte"
            or "zakten" => new(Sense.Fall),
            "opgelopen" or "aangegroeid" => new(Sense.Rise),
            "krimp" or "terugloop" => new(Sense.Fall, Noun: true),
            "onveranderd" => new(Sense.Stable),
            "grootste" or "kleinste" or "langste" or "kortste" or "duurste" => new(Sense.Highest),
            "groter" or "langer" or "vaker" => new(Sense.Higher),
            "kleiner" or "korter" => new(Sense.Lower),
            _ => null,
        };

    static Meaning? English(string word) =>
        word switch
        {
            "declined" or "declines" or "declining" or "dropped" or "shrank" or "shrunk" or "plummeted" or "plunged" =>
                new(Sense.Fall),
            "decline" or "drop" => new(Sense.Fall, Noun: true),
            "climbed" or "surged" or "soared" or "exceeded" => new(Sense.Rise),
            "largest" or "smallest" or "biggest" or "longest" or "shortest" => new(Sense.Highest),
            "larger" or "longer" => new(Sense.Higher),
            "smaller" or "shorter" => new(Sense.Lower),
            _ => null,
        };

    [GeneratedRegex(
        @"\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|honderd)(?:maal|voudige?)\b|\banderhal(?:f|ve)\b|\b(?:een|twee|drie|vier)\s(?:vierde|vijfde|zesde|zevende|achtste|tiende)\s+(?:deel|van|minder|meer)\b|\b(?:tiental|twintigtal|honderdtal|duizendtal|dozijn)\b|\bdubbele?\s+(?:zo|van)\b|\bhal(?:f|ve)\s+(?:miljoen|miljard|procent|jaar|dag|fte)\b|\b(?:tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)\s+jaar\s+op\s+rij\b|\b(?:tweede|derde|vierde|vijfde|laatste)\s+(?:plaats|positie)\b|\bverreweg\b"
            + @"|\bvoor\s+de\s+(?:tweede|derde|vierde|vijfde|zesde|\d+e)\s+(?:keer|maal)\b|\b(?:tweede|derde|vierde|vijfde)\s+(?:achtereenvolgende|opeenvolgende)\b"
            + @"|\b(?:licht|sterk|fors|flink|aanzienlijk)\s+(?:uitgebreid|verhoogd|verlaagd|verbeterd|verslechterd|verkort|bekort|vergroot|verkleind|versneld|ingekrompen|teruggebracht|teruggedrongen)\b"
            + @"|\b(?:uur|dag|dagen|week|weken|maand|maanden)\s+(?:korter|langer|sneller)\b|\bop\s+peil\s+gebleven\b"
            + @"|\b(?:werd|werden)\s+(?:korter|langer|hoger|lager|kleiner|groter|sneller)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DutchForms();

    [GeneratedRegex(
        @"\b(?:twice|thrice)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred)-?fold\b|\b(?:a|one|two|three|four)[\s-](?:fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b(?!\s+(?:time|year|day|edition))|\b(?:a|several|two|three)\s+dozen\b|\b(?:second|third|fourth|fifth)\s+(?:consecutive\s+year|year\s+in\s+a\s+row)\b|\branked\b"
            + @"|\bfor\s+the\s+(?:second|third|fourth|fifth|sixth)\s+time\b|\b(?:edged|crept|ticked|inched)\s+(?:up|down)\b|\brecord\s+(?:high|low)\b"
            + @"|\b(?:hardly|scarcely|barely)\s+any\b|\b(?:virtually|practically|almost|nearly)\s+(?:every|no)\b"
            + @"|\b(?:was|were|been)\s+(?:further\s+)?(?:reduced|cut|lowered|raised)\b|\b(?:targets?|goals?|objectives?)\s+(?:was|were|has\s+been|have\s+been)\s+(?:\w+\s+)?missed\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex EnglishForms();
}
