using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Programmes.Risks;

/// <summary>The words of the pages with risks; what the scales mean is published with them.</summary>
static class RiskTexts
{
    public static readonly Bilingual Title = new("Gedeelde risico's", "Shared risks");
    public static readonly Bilingual Lead = new(
        "Wat mis kan gaan en meer dan één departement raakt. De tekst is besloten; wat het publiek leest, is een eigen, vrijgegeven tekst.",
        "What can go wrong and touches more than one department. Its text is closed; what the public reads is a text of its own that was released."
    );
    public static readonly Bilingual New = new("Voer een gedeeld risico in", "Enter a shared risk");
    public static readonly Bilingual Enter = new("Zet in het register", "Enter in the register");
    public static readonly Bilingual Risk = new("Risico", "Risk");
    public static readonly Bilingual Name = new("Korte naam", "Short name");
    public static readonly Bilingual Text = new("Wat kan er misgaan?", "What can go wrong?");
    public static readonly Bilingual Programmes = new("Raakt de programma's", "Touches the programmes");
    public static readonly Bilingual Departments = new("Betrokken departementen", "Departments concerned");
    public static readonly Bilingual Steers = new("Stuurt erop", "Steers on it");
    public static readonly Bilingual Likelihood = new("Kans", "Likelihood");
    public static readonly Bilingual Consequence = new("Gevolg", "Consequence");
    public static readonly Bilingual Done = new("Wat wordt eraan gedaan?", "What is done about it?");
    public static readonly Bilingual WeighedOn = new("Gewogen op", "Weighed on");
    public static readonly Bilingual Back = new("Alle gedeelde risico's", "All shared risks");
    public static readonly Bilingual Nothing = new(
        "Er is geen risico dat u mag zien.",
        "There is no risk that you may see."
    );
    public static readonly Bilingual Several = new(
        "Kies ten minste één departement naast wie erop stuurt.",
        "Choose at least one department besides who steers on it."
    );
    public static readonly Bilingual NoProgramme = new(
        "Kies ten minste één programma.",
        "Choose at least one programme."
    );
    public static readonly Bilingual PublicHint = new(
        "Zonder wat een zwakke plek verraadt. De controller geeft deze tekst vrij.",
        "Without what gives a weakness away. The controller releases this text."
    );
    public static readonly Bilingual Auditors = new(
        "Auditors van welke organisatie? (code)",
        "Auditors of which organisation? (code)"
    );
    public static readonly Bilingual NamedUntil = new("Tot en met welke dag?", "Up to which day?");

    public static readonly Bilingual Over = new("Deze dag is al voorbij.", "This day has passed.");

    public static Bilingual Of(RiskLikelihood likelihood) =>
        likelihood switch
        {
            RiskLikelihood.Unlikely => new("klein", "unlikely"),
            RiskLikelihood.Possible => new("mogelijk", "possible"),
            _ => new("groot", "likely"),
        };

    public static Bilingual Means(RiskLikelihood likelihood) =>
        likelihood switch
        {
            RiskLikelihood.Unlikely => new(
                "wordt tijdens het programma niet verwacht",
                "not expected during the programme"
            ),
            RiskLikelihood.Possible => new(
                "kan tijdens het programma goed een keer gebeuren",
                "may well happen once during the programme"
            ),
            _ => new(
                "wordt binnen een jaar verwacht als er niets meer gebeurt",
                "expected within a year if nothing more is done"
            ),
        };

    public static Bilingual Of(RiskConsequence consequence) =>
        consequence switch
        {
            RiskConsequence.Small => new("beperkt", "small"),
            RiskConsequence.Serious => new("ernstig", "serious"),
            _ => new("zeer ernstig", "grave"),
        };

    public static Bilingual Means(RiskConsequence consequence) =>
        consequence switch
        {
            RiskConsequence.Small => new("kost weken, geen doel", "costs weeks, and no goal"),
            RiskConsequence.Serious => new(
                "een maatregel wordt maanden later, of kleiner",
                "a measure becomes months later, or smaller"
            ),
            _ => new("een doel van een programma wordt niet gehaald", "a goal of a programme is not reached"),
        };

    /// <summary>Heading and button.</summary>
    public static (Bilingual Title, Bilingual Button) Of(RiskVerb verb) =>
        verb switch
        {
            RiskVerb.Act => (
                new("Weeg het risico opnieuw", "Weigh the risk again"),
                new("Bewaar de weging", "Keep it")
            ),
            RiskVerb.Close => (new("Sluit het risico", "Close the risk"), new("Sluit", "Close")),
            RiskVerb.Reopen => (new("Heropen het risico", "Reopen the risk"), new("Heropen", "Reopen")),
            RiskVerb.Correct => (new("Verbeter het risico", "Correct the risk"), new("Verbeter", "Correct")),
            RiskVerb.Write => (
                new("Schrijf de openbare tekst", "Write the public text"),
                new("Leg de tekst voor", "Put the text forward")
            ),
            RiskVerb.Release => (
                new("Geef de openbare tekst vrij", "Release the public text"),
                new("Geef vrij", "Release")
            ),
            RiskVerb.Raise => (new("Merk het hoger", "Mark it higher"), new("Merk hoger", "Mark higher")),
            RiskVerb.Lower => (new("Merk het lager", "Mark it lower"), new("Merk lager", "Mark lower")),
            _ => (
                new("Laat een auditor meelezen", "Let an auditor read along"),
                new("Laat meelezen", "Let read along")
            ),
        };
}
