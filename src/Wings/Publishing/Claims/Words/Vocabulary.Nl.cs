namespace Rekenschap.Publishing.Claims.Words;

internal sealed partial class Vocabulary
{
    static IEnumerable<Entry> Dutch() =>
        [
            .. DutchTies(),
            .. DutchHedges(),
            .. DutchNumbers(),
            .. DutchMultiples(),
            .. DutchTrends(),
            .. DutchTargets(),
            .. DutchComparisons(),
            .. DutchShares(),
            .. DutchMagnitudes(),
        ];

    static IEnumerable<Entry> DutchTies() =>
        [
            .. Say(Sense.PassedOver, "de|het|een|er|sprake van"),
            .. Say(Sense.PassedOver, "ben|bent|is|zijn|was|waren|geweest|zijnde"),
            .. Say(Sense.PassedOver, "word|wordt|worden|werd|werden|geworden"),
            .. Say(Sense.PassedOver, "heb|hebt|heeft|hebben|had|hadden|gehad"),
            .. Say(Sense.Not, "niet"),
            .. Say(Sense.No, "geen"),
            .. Say(Sense.In, "in|bij"),
            .. Say(Sense.By, "met"),
            .. Say(Sense.To, "tot|naar"),
            .. Say(Sense.Until, "tot"),
            .. Say(Sense.From, "van|vanaf"),
            .. Say(Sense.Of, "van"),
            .. Say(Sense.And, "en"),
        ];

    static IEnumerable<Entry> DutchHedges() =>
        [
            .. Say(Sense.About, "circa|ca|ongeveer|rond de|rond|zo'n|om en nabij"),
            .. Say(Sense.WellOver, "ruim|ruime|iets meer dan|net iets meer dan|net meer dan"),
            .. Say(Sense.MoreThan, "meer dan|over de|langer dan|groter dan"),
            .. Say(Sense.Nearly, "bijna|nagenoeg|iets minder dan|net iets minder dan|net minder dan"),
            .. Say(Sense.LessThan, "minder dan|onder de|onder|korter dan|kleiner dan"),
            .. Say(Sense.AtLeast, "minimaal|minstens|ten minste|tenminste"),
            .. Say(Sense.AtMost, "maximaal|hoogstens|ten hoogste"),
            .. Say(Sense.Between, "tussen"),
        ];

    static IEnumerable<Entry> DutchNumbers() =>
        [
            .. Say(Sense.Fraction, "helft", 50),
            .. Say(Sense.Fraction, "een derde|eenderde", 33),
            .. Say(Sense.Fraction, "twee derde|tweederde", 67),
            .. Say(Sense.Fraction, "kwart", 25),
            .. Say(Sense.Fraction, "driekwart|drie kwart", 75),
            .. Say(Sense.Scale, "duizend", 1_000),
            .. Say(Sense.Scale, "miljoen|mln", 1_000_000),
            .. Say(Sense.Scale, "miljard|mld", 1_000_000_000),
            .. Say(Sense.OutOf, "op de"),
            .. Say(Sense.Minus, "min|minus"),
        ];

    static IEnumerable<Entry> DutchMultiples()
    {
        string[] times = ["drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];
        return
        [
            .. Say(Sense.Multiple, "verdubbeld|verdubbelde|verdubbelden|verdubbelt|verdubbelen|verdubbelend", 2),
            .. Say(Sense.Multiple, "verdubbeling", 2, noun: true),
            .. times.SelectMany((word, index) => DutchManifold("ver" + word + "voudig", index + 3)),
            .. Say(Sense.Multiple, "gehalveerd|gehalveerde|halveerde|halveerden|halveert|halveren", 0.5m),
            .. Say(Sense.Multiple, "halvering", 0.5m, noun: true),
        ];
    }

    static IEnumerable<Entry> DutchManifold(string stem, decimal times) =>
        [
            .. Say(Sense.Multiple, $"{stem}d|{stem}de|{stem}den|{stem}t|{stem}en", times),
            .. Say(Sense.Multiple, $"{stem}ing", times, noun: true),
        ];

    static IEnumerable<Entry> DutchTrends() =>
        [
            .. Say(Sense.Rise, "stijgt|stijgen|steeg|stegen|gestegen|stijgend|stijgende"),
            .. Say(
                Sense.Rise,
                "toegenomen|neemt toe|nemen toe|nam toe|namen toe|toeneemt|toenam|toenamen|toenemen|toe te nemen"
            ),
            .. Say(Sense.Rise, "toenemend|toenemende|groeit|groeien|groeide|groeiden|gegroeid|groeiend|groeiende"),
            .. Say(Sense.Rise, "opgelopen"),
            .. Say(Sense.Rise, "stijging|stijgingen|toename|toenames|groei", noun: true),
            .. Say(Sense.Fall, "daalt|dalen|daalde|daalden|gedaald|gedaalde|dalend|dalende"),
            .. Say(Sense.Fall, "afgenomen|neemt af|nemen af|nam af|namen af|afneemt|afnam|afnamen|afnemen|af te nemen"),
            .. Say(Sense.Fall, "afnemend|afnemende"),
            .. Say(Sense.Fall, "loopt terug|lopen terug|liep terug|liepen terug|teruggelopen"),
            .. Say(Sense.Fall, "daling|dalingen|afname|afnames", noun: true),
            .. Say(
                Sense.Stable,
                "behouden|behoudt|behield|behielden|gelijkgebleven|gelijk gebleven|gelijkblijvend|gelijkblijvende|gelijk blijven"
            ),
            .. Say(
                Sense.Stable,
                "blijft gelijk|blijven gelijk|bleef gelijk|bleven gelijk|gelijk bleef|gelijk bleven|gelijk blijft"
            ),
            .. Say(
                Sense.Stable,
                "nagenoeg gelijk gebleven|vrijwel gelijk gebleven|bleef nagenoeg gelijk|bleef vrijwel gelijk"
            ),
            .. Say(
                Sense.Stable,
                "bleven nagenoeg gelijk|bleven vrijwel gelijk|nagenoeg gelijk bleef|vrijwel gelijk bleef"
            ),
            .. Say(Sense.Stable, "nagenoeg stabiel|vrijwel stabiel|nagenoeg constant|vrijwel constant"),
            .. Say(Sense.Stable, "stabiel|stabiele|constant|constante"),
            .. Say(Sense.Remain, "blijft|blijven|bleef|bleven|gebleven"),
            .. Say(Sense.Slightly, "licht|lichte|iets"),
            .. Say(Sense.Strongly, "sterk|sterke|flink|flinke|fors|forse"),
            .. Say(Sense.Explosively, "explosief|explosieve"),
        ];

    static IEnumerable<Entry> DutchTargets() =>
        [
            .. Say(Sense.Met, "behaald|behaalde|behaalden|behaalt|behalen|gehaald|gehaalde|haalde|haalden|haalt|halen"),
            .. Say(Sense.Comfortably, "ruimschoots"),
            .. Say(Sense.Already, "al|reeds"),
            .. Say(Sense.Yet, "nog"),
        ];

    static IEnumerable<Entry> DutchComparisons() =>
        [
            .. Say(Sense.Higher, "hoger|hogere|meer|langer|langere|groter|grotere|vaker"),
            .. Say(Sense.Lower, "lager|lagere|minder|korter|kortere|kleiner|kleinere|minder vaak"),
            .. Say(Sense.Faster, "sneller|snellere|harder|hardere"),
            .. Say(Sense.Slower, "minder hard|minder snel"),
            .. Say(Sense.Than, "dan"),
            .. Say(Sense.Expected, "verwacht|verwachte"),
            .. Say(Sense.Significant, "significant|significante"),
            .. Say(Sense.Improved, "verbeterd|verbeterde|verbeterden|verbetert|verbeteren"),
            .. Say(Sense.Improved, "verbetering", noun: true),
            .. Say(Sense.Highest, "hoogste|hoogst|meeste|meest"),
            .. Say(Sense.Lowest, "laagste|laagst|minste|minst"),
        ];

    static IEnumerable<Entry> DutchShares() =>
        [
            .. Say(Sense.All, "alle|allen|iedereen|volledig|volledige"),
            .. Say(Sense.None, "geen|niemand"),
            .. Say(Sense.NearlyAll, "vrijwel alle|nagenoeg alle|vrijwel allen|nagenoeg allen"),
            .. Say(Sense.NearlyAll, "vrijwel iedereen|nagenoeg iedereen|bijna iedereen|bijna alle|bijna allen"),
            .. Say(Sense.VastMajority, "overgrote deel|verreweg meeste"),
            .. Say(Sense.Majority, "gros|meeste|merendeel|meerderheid"),
            .. Say(Sense.LargePart, "groot deel"),
            .. Say(Sense.SmallPart, "klein deel"),
            .. Say(Sense.Minority, "minderheid"),
        ];

    static IEnumerable<Entry> DutchMagnitudes() =>
        [
            .. Say(Sense.Magnitude, "tientallen", 10),
            .. Say(Sense.Magnitude, "honderden", 100),
            .. Say(Sense.Magnitude, "duizenden", 1_000),
            .. Say(Sense.Magnitude, "tienduizenden", 10_000),
            .. Say(Sense.Magnitude, "honderdduizenden", 100_000),
            .. Say(Sense.Magnitude, "miljoenen", 1_000_000),
            .. Say(Sense.Magnitude, "tientallen miljoenen", 10_000_000),
            .. Say(Sense.Magnitude, "honderden miljoenen", 100_000_000),
            .. Say(Sense.Magnitude, "miljarden", 1_000_000_000),
            .. Say(Sense.Magnitude, "tientallen miljarden", 10_000_000_000),
            .. Say(Sense.Magnitude, "honderden miljarden", 100_000_000_000),
            .. Say(Sense.Many, "vele|talrijke"),
        ];
}
