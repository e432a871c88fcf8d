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
    public static readonly Bilingual Received = new("Ontvangen door de Kamer", "Received by the Chamber");
    public static readonly Bilingual PublicAt = new("Openbaar op", "Public at");
    public static readonly Bilingual NotSet = new("nog niet bepaald", "not set yet");
    public static readonly Bilingual Until = new("Deze stap voor", "This step by");
    public static readonly Bilingual Agreed = new("Waarmee is ingestemd", "What was agreed to");
    public static readonly Bilingual NothingAgreed = new(
        "Hier is nog niet mee ingestemd.",
        "Nothing has been agreed to yet."
    );
    public static readonly Bilingual By = new("Wie", "Who");
    public static readonly Bilingual Decision = new("Besluit", "Decision");
    public static readonly Bilingual On = new("Dag", "Day");
    public static readonly Bilingual Council = new("CIO-beraad of ICBR", "Council of CIOs or ICBR");
    public static readonly Bilingual Cabinet = new("Kabinet", "Cabinet");
    public static readonly Bilingual Minister = new("Bewindspersoon", "Minister");
    public static readonly Bilingual Signed = new("ondertekend", "signed");
    public static readonly Bilingual Stands = new("Geldt", "Stands");
    public static readonly Bilingual Void = new("Vervallen: de tekst is gewijzigd", "Void: the text was changed");
    public static readonly Bilingual History = new("Wat er gebeurde", "What happened");
    public static readonly Bilingual When = new("Wanneer", "When");
    public static readonly Bilingual Happened = new("Wat", "What");
    public static readonly Bilingual Because = new("Waarom", "Why");
}
