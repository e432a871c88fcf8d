using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Overview;

static class OverviewTexts
{
    public static readonly Bilingual Tab = new("Stand", "State");
    public static readonly Bilingual Pages = new("Over dit document", "About this document");
    public static readonly Bilingual Facts = new("Gegevens", "Facts");
    public static readonly Bilingual Checks = new("Wat nog moet", "What has to be done");
    public static readonly Bilingual Clear = new(
        "Niets houdt dit document tegen.",
        "Nothing holds this document back."
    );
    public static readonly Bilingual Path = new("Bestand", "File");
    public static readonly Bilingual Version = new("Versie", "Version");
    public static readonly Bilingual Signers = new("Ondertekening namens", "To be signed for");
    public static readonly Bilingual Verdicts = new("Uitspraken", "Statements");
    public static readonly Bilingual Stops = new("Houdt tegen", "Holds it back");
    public static readonly Bilingual Warns = new("Let op", "Warns");
    public static readonly Bilingual Acknowledged = new("Gezien", "Acknowledged");
    public static readonly Bilingual What = new("Wat", "What");
    public static readonly Bilingual Acknowledge = new("Ik heb dit gezien en ga door", "I have seen this and go on");
    public static readonly Bilingual Why = new("Waarom dit zo kan blijven", "Why this can stay so");
    public static readonly Bilingual NoWhy = new(
        "Schrijf op waarom dit zo kan blijven",
        "Write down why this can stay so"
    );
    public static readonly Bilingual NoSuch = new(
        "Deze waarschuwing is er niet meer",
        "This warning is no longer there"
    );
}
