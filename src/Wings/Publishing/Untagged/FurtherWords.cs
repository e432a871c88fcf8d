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
            or "teruggebracht"
            or "teruggedrongen"
            or "ingekrompen"
            or "ingekort"
            or "verlaagd"
            or "zakte"
            or "zakten" => new(Sense.Fall),
            "opgelopen" or "aangegroeid" or "verhoogd" or "overtrof" or "overtroffen" or "oversteeg" or "overstegen" =>
                new(Sense.Rise),
            "krimp" or "terugloop" => new(Sense.Fall, Noun: true),
            "onveranderd" or "gestabiliseerd" or "stabiliseerde" or "stabiliseerden" => new(Sense.Stable),
            "grootste" or "kleinste" or "langste" or "kortste" or "duurste" => new(Sense.Highest),
            _ => null,
        };

    static Meaning? English(string word) =>
        word switch
        {
            "dropped" or "shrank" or "shrunk" or "plummeted" or "plunged" => new(Sense.Fall),
            "drop" => new(Sense.Fall, Noun: true),
            "climbed" or "surged" or "soared" or "exceeded" => new(Sense.Rise),
            "largest" or "smallest" or "biggest" or "longest" or "shortest" => new(Sense.Highest),
            _ => null,
        };

    [GeneratedRegex(
        @"\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|honderd)(?:maal|voudige?)\b|\banderhal(?:f|ve)\b|\b(?:een|twee|drie|vier)\s(?:vierde|vijfde|zesde|zevende|achtste|tiende)\s+(?:deel|van|minder|meer)\b|\b(?:tiental|twintigtal|honderdtal|duizendtal|dozijn)\b|\bdubbele?\s+(?:zo|van)\b|\bhal(?:f|ve)\s+(?:miljoen|miljard|procent|jaar|dag|fte)\b|\b(?:tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)\s+jaar\s+op\s+rij\b|\b(?:tweede|derde|vierde|vijfde|laatste)\s+(?:plaats|positie)\b|\bverreweg\b"
            + @"|\bvoor\s+de\s+(?:tweede|derde|vierde|vijfde|zesde|\d+e)\s+(?:keer|maal)\b|\b(?:tweede|derde|vierde|vijfde)\s+(?:achtereenvolgende|opeenvolgende)\b"
            + @"|\b(?:licht|sterk|fors|flink|aanzienlijk)\s+(?:uitgebreid|verhoogd|verlaagd|verbeterd|verslechterd|verkort|bekort|vergroot|verkleind|versneld|ingekrompen|teruggebracht|teruggedrongen)\b"
            + @"|\b(?:licht|sterk|fors|flink|aanzienlijk|stevig|drastisch|behoorlijk|fiks)\s+(?:(?!om\b|te\b|worden\b)\p{L}+\s+){0,6}?(?:bezuinigd|bespaard|gekort|gesneden|ge[iï]nvesteerd|ingeleverd)\b(?!\s+(?:te\s+)?worden)"
            + @"|\b(?:nagenoeg|vrijwel|bijna)\s+(?:geheel|volledig|helemaal)\b|\bgrotendeels\b|\bleeuwendeel\b|\bhandvol\b|\bgeheel\s+(?:is\s+|zijn\s+)?(?:weggewerkt|ingelopen|afgerond|afgehandeld|besteed|uitgeput)\b"
            + @"|\b(?:bezuinigde|bezuinigden|bespaarde|bespaarden|investeerde|investeerden|kortte|kortten)\s+(?:\p{L}+\s+){0,3}?(?:licht|sterk|fors|flink|aanzienlijk|stevig|drastisch|behoorlijk|fiks)\b"
            + @"|\b(?:blijft|blijven|bleef|bleven)\s+(?:\p{L}+\s+){0,8}?achter\s+(?:bij|op)\b|\b(?:achterbleef|achterbleven|achterblijft|achterblijven|achtergebleven)\s+(?:bij|op)\b|\b(?:bij|op)\s+(?:\p{L}+\s+){1,4}?(?:achterbleef|achterbleven|achterblijft|achtergebleven)\b"
            + @"|\b(?:blijft|blijven|bleef|bleven|lag|lagen|ligt|liggen|kwam|kwamen|komt|komen)\s+(?:\p{L}+\s+){0,4}?(?:onder|boven)\s+(?:de|het)\s+(?:\p{L}+\s+)?(?:norm|streefwaarde|doelstelling|gemiddelde|begroting|raming|taakstelling|plafond)\b"
            + @"|\b(?:uur|dag|dagen|week|weken|maand|maanden)\s+(?:korter|langer|sneller)\b|\bop\s+peil\s+gebleven\b"
            + @"|\b(?:werd|werden)\s+(?:korter|langer|hoger|lager|kleiner|groter|sneller)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DutchForms();

    [GeneratedRegex(
        @"\b(?:twice|thrice)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred)-?fold\b|\b(?:a|one|two|three|four)[\s-](?:fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b(?!\s+(?:time|year|day|edition))|\b(?:a|several|two|three)\s+dozen\b|\b(?:second|third|fourth|fifth)\s+(?:consecutive\s+year|year\s+(?:in\s+a\s+row|running))\b|\branked\b"
            + @"|\bfor\s+the\s+(?:second|third|fourth|fifth|sixth)\s+time\b|\b(?:edged|crept|ticked|inched)\s+(?:up|down)\b|\brecord\s+(?:high|low)\b"
            + @"|\b(?:lags?|lagged|lagging)\s+(?:\w+\s+)?behind\b|\b(?:falls?|fell|fallen)\s+(?:\w+\s+)?(?:short\s+of|behind)\b|\b(?:outpaced|outstripped|outnumbered|outperformed)\b|\b(?:(?:has|have|had)\s+come|came)\s+down\b|\b(?:levelled|leveled)\s+off\b|\bstabili[sz]ed\b|\bk(?:eeps?|ept)\s+pace\s+with\b|\bhandful\s+of\b|\bimproved\s+(?:by|from|to)\b|\b(?:less|fewer|more)\s+(?:\w+\s+){1,4}than\s+in\b"
            + @"|\b(?:was|were|remained|stayed|came|ended|is|are)\s+(?:\w+\s+){0,2}?(?:above|below|under|over)\s+(?:the\s+)?(?:\w+\s+)?(?:target|norm|average|budget|ceiling|estimate)\b"
            + @"|\b(?:sharply|strongly|substantially|considerably|significantly|heavily|drastically|slightly|deeply)\s+(?:cut|reduced|expanded|improved|shortened|lowered|raised)\b"
            + @"|\b(?:hardly|scarcely|barely)\s+any\b|\b(?:virtually|practically|almost|nearly)\s+(?:every|no)\b"
            + @"|\b(?:was|were|been)\s+(?:further\s+)?(?:reduced|cut|lowered|raised)\b|\b(?:targets?|goals?|objectives?)\s+(?:was|were|has\s+been|have\s+been)\s+(?:\w+\s+)?missed\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex EnglishForms();
}
