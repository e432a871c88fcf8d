using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Audit.Access;

/// <summary>The words of the page on which auditors are named.</summary>
static class AccessTexts
{
    public static readonly Bilingual Title = new("Auditors aanwijzen", "Naming auditors");
    public static readonly Bilingual Lead = new(
        "Een auditor ziet wat openbaar is. Voor aanleveringen met bestand en toelichting wordt zij aangewezen, tot een dag en met een reden.",
        "An auditor sees what is public. For deliveries with file and explanation she is named, until a day and with a reason."
    );
    public static readonly Bilingual Ask = new("Vraag om aanwijzing", "Ask to be named");
    public static readonly Bilingual Organisation = new("Aanleveringen van", "Deliveries of");
    public static readonly Bilingual Collection = new("Voor de uitvraag", "For the collection");
    public static readonly Bilingual Everything = new("alle", "all");
    public static readonly Bilingual Until = new("Tot en met", "Up to and including");
    public static readonly Bilingual NoUntil = new("Schrijf de laatste dag", "Write the last day");
    public static readonly Bilingual TooFar = new(
        "Kies een dag vanaf vandaag en binnen een jaar; daarna vraagt u opnieuw",
        "Choose a day from today and within a year; after that you ask again"
    );
    public static readonly Bilingual For = new("Waarvoor hebt u dit nodig?", "What do you need this for?");
    public static readonly Bilingual NoFor = new("Schrijf op waarvoor", "Write down what for");
    public static readonly Bilingual Unknown = new(
        "Dit is er niet in deze editie",
        "There is no such one in this edition"
    );
    public static readonly Bilingual All = new("Gevraagd en aangewezen", "Asked and named");
    public static readonly Bilingual None = new("Nog niets.", "Nothing yet.");
    public static readonly Bilingual Auditor = new("Auditor van", "Auditor of");
    public static readonly Bilingual Pseudonym = new("Pseudoniem", "Pseudonym");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual Why = new("Waarom", "Why");
    public static readonly Bilingual Reason = new("Reden van uw besluit", "Reason of your decision");
    public static readonly Bilingual Give = new("Wijs aan", "Name");
    public static readonly Bilingual Decline = new("Wijs af", "Decline");
    public static readonly Bilingual End = new("Beëindig", "End");
    public static readonly Bilingual Waiting = new("Een auditor vraagt om aanwijzing", "An auditor asks to be named");
    public static readonly Bilingual Decide = new("Beslis", "Decide");

    public static Bilingual Of(AuditAssignment one, DateOnly today) =>
        one.State switch
        {
            AssignmentState.Asked => new("gevraagd", "asked"),
            AssignmentState.Declined => new("afgewezen", "declined"),
            AssignmentState.Ended => new("beëindigd", "ended"),
            _ when !one.HoldsOn(today) => new("verlopen", "run out"),
            _ => new("aangewezen", "named"),
        };

    public static string About(AuditAssignment one, Language language) =>
        $"{Or(one.Organisation, language)}, {Or(one.Collection, language)}";

    static string Or(string code, Language language) => code.Length == 0 ? Everything.In(language) : code;
}
