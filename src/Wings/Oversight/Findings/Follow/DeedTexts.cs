using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>The words of the forms with which something is done with a finding.</summary>
static class DeedTexts
{
    public static readonly Bilingual Which = new("Welke aanbeveling?", "Which recommendation?");
    public static readonly Bilingual NoWhich = new("Kies de aanbeveling.", "Choose the recommendation.");
    public static readonly Bilingual PromiseNumber = new("Nummer van de toezegging", "Number of the promise");
    public static readonly Bilingual PromiseHint = new(
        "Uit het register van toezeggingen. Leeg als het geen toezegging is.",
        "From the register of promises. Empty when it is no promise."
    );
    public static readonly Bilingual NoPromise = new(
        "Uw ministerie heeft geen toezegging met dit nummer.",
        "Your ministry has no promise with this number."
    );
    public static readonly Bilingual Expect = new("Wat verwacht het departement?", "What does the department expect?");
    public static readonly Bilingual NoExpect = new("Kies wat u verwacht.", "Choose what you expect.");
    public static readonly Bilingual Becomes = new("Wordt", "Becomes");
    public static readonly Bilingual NoBecomes = new("Kies een van de merkingen.", "Choose one of the markings.");
    public static readonly Bilingual NamedOrganisation = new("Code van hun organisatie", "Code of their organisation");
    public static readonly Bilingual NoOrganisation = new(
        "Schrijf de code op, zoals ADR.",
        "Write down the code, such as ADR."
    );
    public static readonly Bilingual NamedUntil = new("Laatste dag", "Last day");
    public static readonly Bilingual Over = new("Deze dag is al voorbij.", "This day has passed.");
    public static readonly Bilingual NothingSaid = new("Vul dit in.", "Fill this in.");
    public static readonly Bilingual NoOpinion = new("Kies uw oordeel.", "Choose your opinion.");
    public static readonly Bilingual Why = new("Waarom verbetert u dit?", "Why do you correct this?");
    public static readonly Bilingual WhyHint = new(
        "Wat er stond, blijft in de geschiedenis. Wie dit punt mag zien, leest ook waarom.",
        "What stood there stays in the history. Who may see this finding also reads why."
    );
    public static readonly Bilingual StandingOn = new("Op welke dag was dat zo?", "On which day was that so?");

    /// <summary>Heading, button and the label of what is said.</summary>
    public static (Bilingual Title, Bilingual Button, Bilingual Said) Of(FindingVerb verb) =>
        verb switch
        {
            FindingVerb.Answer => (
                new("Antwoord op een aanbeveling", "Answer a recommendation"),
                new("Bewaar het antwoord", "Keep the answer"),
                FollowFindingTexts.Answer
            ),
            FindingVerb.Comment => (
                new("Schrijf een nawoord", "Write an afterword"),
                new("Bewaar het nawoord", "Keep the afterword"),
                FollowFindingTexts.Afterword
            ),
            FindingVerb.Expect => (
                new("Zeg wat u verwacht", "Say what you expect"),
                new("Bewaar de verwachting", "Keep the expectation"),
                DeedTexts.Expect
            ),
            FindingVerb.Claim => (
                new("Beschouw als opgelost", "Regard as solved"),
                new("Meld als opgelost", "Report as solved"),
                new("Waar blijkt dat uit?", "Where does that show?")
            ),
            FindingVerb.Retract => (
                new("Toch niet opgelost", "Not solved after all"),
                new("Meld als niet opgelost", "Report as not solved"),
                new("Waarom niet?", "Why not?")
            ),
            FindingVerb.Write => (
                new("Schrijf een openbare tekst", "Write a public text"),
                new("Bewaar het concept", "Keep the draft"),
                new("Tekst voor iedereen", "Text for everybody")
            ),
            FindingVerb.Release => (
                new("Geef een openbare tekst vrij", "Release a public text"),
                new("Geef vrij", "Release"),
                new("Tekst die iedereen mag lezen", "Text that everybody may read")
            ),
            FindingVerb.Tell => (
                new("Vertel hoe het staat", "Tell how it stands"),
                new("Bewaar de stand", "Keep how it stands"),
                FollowFindingTexts.Standing
            ),
            FindingVerb.Mark => (
                new("Wijzig de merking", "Change the marking"),
                new("Wijzig", "Change"),
                new("Waarom is deze merking beter?", "Why is this marking better?")
            ),
            FindingVerb.Name => (
                new("Laat andere auditors meelezen", "Let other auditors read along"),
                new("Laat meelezen", "Let them read along"),
                new("Waarvoor hebben zij dit nodig?", "What do they need it for?")
            ),
            FindingVerb.Support => (
                new("Zeg welke steun u geeft", "Say which help you give"),
                new("Bewaar de steun", "Keep the help"),
                new("Kennis, kunde of capaciteit", "Knowledge, skill or capacity")
            ),
            FindingVerb.Confirm => (
                new("Oordeel: opgelost", "Verdict: solved"),
                new("Oordeel dat het is opgelost", "Judge that it is solved"),
                new("Waaruit blijkt dat het is opgelost?", "What shows that it is solved?")
            ),
            FindingVerb.Deny => (
                new("Oordeel: niet opgelost", "Verdict: not solved"),
                new("Oordeel dat het niet is opgelost", "Judge that it is not solved"),
                new("Wat ontbreekt er nog?", "What is still missing?")
            ),
            FindingVerb.Rephrase => (
                new("Verbeter de woorden van uw oordeel", "Correct the words of your judgement"),
                new("Verbeter het oordeel", "Correct the judgement"),
                new("Zo moet het er staan", "As it should stand")
            ),
            FindingVerb.Revise => (
                new("Verbeter de woorden van uw oordeel", "Correct the words of your verdict"),
                new("Verbeter het oordeel", "Correct the verdict"),
                new("Zo moet het er staan", "As it should stand")
            ),
            FindingVerb.Overturn => (
                new("Het oordeel moet andersom", "The verdict must be the other one"),
                new("Keer het oordeel om", "Turn the verdict round"),
                new("Waaruit blijkt dat?", "What shows that?")
            ),
            FindingVerb.Opine => (
                new("Geef het oordeel van de ADR", "Give the opinion of the ADR"),
                new("Bewaar het ADR-oordeel", "Keep the ADR opinion"),
                new("Waaruit blijkt dat?", "What shows that?")
            ),
            _ => (FollowFindingTexts.Measure, FollowFindingTexts.KeepMeasure, FollowFindingTexts.What),
        };

    /// <summary>Who reads what is said; null where the label says enough.</summary>
    public static Bilingual? Hint(FindingVerb verb) =>
        verb switch
        {
            FindingVerb.Release => new(
                "Openbaar worden deze tekst, het departement, het jaar, het onderwerp, de ernst, sinds wanneer, en of het is opgelost. Titel en bevinding niet.",
                "Public become this text, the department, the year, the subject, the severity, since when, and whether it is solved. Title and finding do not."
            ),
            FindingVerb.Write => new("De controller geeft hem vrij.", "The controller releases it."),
            FindingVerb.Mark => new(
                "Wie de merking zette, verlaagt haar niet zelf.",
                "Who set the marking does not lower it."
            ),
            _ => null,
        };
}
