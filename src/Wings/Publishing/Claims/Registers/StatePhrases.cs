using System.Collections.Immutable;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>The words for states, and for how often; a state's code is what stands in <c>states.csv</c>.</summary>
internal static class StatePhrases
{
    /// <summary>From a state's code to its words.</summary>
    public static readonly ImmutableArray<(string State, string Nl, string En)> All =
    [
        ("adopted", "vastgesteld|aangenomen", "adopted|approved"),
        ("started", "gestart|begonnen|van start gegaan|in gang gezet", "started|begun|set in motion"),
        ("delivered", "opgeleverd|afgerond|gereed|voltooid", "delivered|completed|finished"),
        ("published", "gepubliceerd|openbaar gemaakt|verschenen", "published|made public"),
        ("sent", "verzonden|aangeboden|toegezonden|gestuurd|gemeld", "sent|presented|submitted|reported"),
        ("informed", "geinformeerd|ingelicht", "informed|told"),
        ("asked", "ingewonnen|gevraagd|aangevraagd", "obtained|asked for|requested"),
        ("held", "gehouden|uitgevoerd|gedaan", "held|carried out|done"),
        ("signed", "ondertekend|getekend", "signed"),
        ("appointed", "aangesteld|benoemd|in dienst getreden|in dienst", "appointed|in office"),
        ("in_force", "in werking|in werking getreden|van kracht", "in force|entered into force"),
        ("in_talks", "in gesprek", "in talks"),
        ("replaced", "vervangen", "replaced"),
        ("resolved", "opgelost", "resolved|solved"),
        ("implemented", "ingevoerd|geimplementeerd", "implemented|introduced"),
        ("withdrawn", "ingetrokken", "withdrawn"),
    ];

    public static readonly PhraseTable<int> States = new([.. All.Select((row, i) => (i, row.Nl, row.En))]);

    public static readonly PhraseTable<bool> Not = new((true, "nog niet|niet", "not yet|not"));

    /// <summary>Before an ordinal.</summary>
    public static readonly PhraseTable<bool> For = new((true, "voor", "for"));

    /// <summary>Behind an ordinal; whether it says that none was missed in between.</summary>
    public static readonly PhraseTable<bool> Times = new(
        (
            true,
            "jaar op rij|keer op rij|jaar achtereen|opeenvolgende jaar|achtereenvolgende jaar|jaar achter elkaar|keer achter elkaar",
            "year in row|time in row|consecutive year|consecutive time|year running|year in succession|successive year"
        ),
        (false, "keer|maal|jaar", "time|year")
    );

    /// <summary>That none of the years was missed.</summary>
    public static readonly PhraseTable<bool> EachYear = new(
        (true, "elk jaar|ieder jaar|jaarlijks", "each year|every year|yearly|annually")
    );

    public static readonly PhraseTable<bool> First = new((true, "eerst", "first time ever"));

    public static readonly PhraseTable<int> Ordinals = new([.. OrdinalRows()]);

    /// <summary>What may stand before a number or share: "in twee tranches", "met alle departementen".</summary>
    public static readonly PhraseTable<bool> Lead = new(
        (true, "in|met|bij|aan|door|voor|over|verdeeld over", "in|with|at|to|by|for|over|divided over")
    );

    public static readonly PhraseTable<bool> OutOf = new((true, "van", "of|out of"));

    public static readonly PhraseTable<bool> Several = new(
        (true, "diverse|meerdere|verschillende|verscheidene", "several|various|multiple")
    );

    /// <summary>Behind what is counted, and saying nothing more of it.</summary>
    public static readonly PhraseTable<bool> Tail = new((true, "van overheid|van rijk", "of government"));

    public const string MinistriesNl = "departementen|ministeries|departement|ministerie";
    public const string MinistriesEn = "departments|ministries|department|ministry";

    static IEnumerable<(int, string, string)> OrdinalRows()
    {
        string[] nl = "eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde".Split(
            '|'
        );
        string[] en = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth".Split('|');
        return nl.Zip(en)
            .Select(
                (pair, i) =>
                    (i + 1, $"{pair.First}|{i + 1}e|{i + 1}de|{i + 1}ste", $"{pair.Second}|{i + 1}{Ending(i + 1)}")
            );
    }

    static string Ending(int number) =>
        number switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
}
