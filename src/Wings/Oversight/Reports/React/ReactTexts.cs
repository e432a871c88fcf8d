using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Reports.Reactions;

namespace Rekenschap.Oversight.Reports.React;

/// <summary>The words of the pages on which a department reacts.</summary>
static class ReactTexts
{
    public static readonly Bilingual Together = new(
        "Alle reacties van een departement gaan samen naar de auditor, als op elke aanbeveling een reactie is goedgekeurd door een ander dan wie haar schreef.",
        "All reactions of a department go to the auditor together, once on every recommendation a reaction was agreed to by somebody else than who wrote it."
    );
    public static readonly Bilingual Send = new("Verstuur alle reacties", "Send all reactions");
    public static readonly Bilingual SendMeans = new(
        "De auditor krijgt ze nu. Zodra het rapport openbaar is, zijn de reacties dat ook.",
        "The auditor gets them now. As soon as the report is public, so are the reactions."
    );
    public static readonly Bilingual BackToReport = new("Terug naar het rapport", "Back to the report");
    public static readonly Bilingual BackToAll = new(
        "Alle reacties van dit departement",
        "All reactions of this department"
    );
    public static readonly Bilingual NotSent = new(
        "Deze reactie is nog niet verstuurd.",
        "This reaction was not sent yet."
    );
    public static readonly Bilingual Empty = new("Nog niets geschreven.", "Nothing written yet.");
    public static readonly Bilingual StepsTitle = new("Opvolging", "Follow-up");
    public static readonly Bilingual NoSteps = new(
        "Er is nog niets over gezegd. Na het versturen houdt het departement hier bij hoe ver het is.",
        "Nothing was said of it yet. After sending the department tells here how far it is."
    );
    public static readonly Bilingual On = new("Op welke dag was dat zo?", "On which day was that so?");
    public static readonly Bilingual Says = new("Wat is gedaan?", "What was done?");
    public static readonly Bilingual Evidence = new("Waar blijkt dat uit?", "Where does that show?");
    public static readonly Bilingual EvidenceHint = new(
        "Dit blijft besloten. Zonder bewijs is het niet uitgevoerd.",
        "This stays closed. Without evidence it is not carried out."
    );
    public static readonly Bilingual Stance = new(
        "Neemt u de aanbeveling over?",
        "Do you take the recommendation over?"
    );
    public static readonly Bilingual Text = new("Uw reactie", "Your reaction");
    public static readonly Bilingual TextHint = new(
        "De auditor leest dit na het versturen, en iedereen zodra het rapport openbaar is.",
        "The auditor reads this after sending, and everybody as soon as the report is public."
    );
    public static readonly Bilingual Until = new("Wanneer is het uitgevoerd?", "When will it be carried out?");
    public static readonly Bilingual UntilHint = new(
        "Leeg als u de aanbeveling niet overneemt.",
        "Empty when you do not take the recommendation over."
    );
    public static readonly Bilingual LinkTo = new(
        "Bij welke onvolkomenheid hoort dit?",
        "To which audit finding does this belong?"
    );
    public static readonly Bilingual NoStance = new("Kies of u haar overneemt.", "Choose whether you take it over.");
    public static readonly Bilingual NoText = new("Schrijf de reactie.", "Write the reaction.");
    public static readonly Bilingual NoUntil = new(
        "Noem de dag waarop het is uitgevoerd: daarop wordt u gevolgd.",
        "Name the day by which it is carried out: it is followed by that."
    );
    public static readonly Bilingual NoHowFar = new("Kies hoe ver het is.", "Choose how far it is.");
    public static readonly Bilingual NoDay = new(
        "Vul de dag in, zoals 2024-05-15.",
        "Fill in the day, such as 2024-05-15."
    );
    public static readonly Bilingual ToCome = new("Deze dag moet nog komen.", "This day is still to come.");
    public static readonly Bilingual Earlier = new(
        "Er is al een stand van een latere dag.",
        "There is a state of a later day already."
    );
    public static readonly Bilingual NoEvidence = new(
        "Uitgevoerd telt pas met bewijs.",
        "Carried out counts only with evidence."
    );
    public static readonly Bilingual NoSaid = new("Vul dit in.", "Fill this in.");

    public static Bilingual TitleOf(string report, string department) =>
        new($"Reacties van {department}: {report}", $"Reactions of {department}: {report}");

    public static Bilingual TitleOf(int number, int part) =>
        new(
            $"Aanbeveling {ReportTexts.Number(part)} van auditrapport {ReportTexts.Number(number)}",
            $"Recommendation {ReportTexts.Number(part)} of audit report {ReportTexts.Number(number)}"
        );

    /// <summary>Heading, button and the label of what is said.</summary>
    public static (Bilingual Title, Bilingual Button, Bilingual Said) Of(ReactionVerb verb) =>
        verb switch
        {
            ReactionVerb.Write => (
                new("Schrijf de reactie", "Write the reaction"),
                new("Leg voor aan de controller", "Put it to the controller"),
                Text
            ),
            ReactionVerb.Agree => (
                new("Keur de reactie goed", "Agree to the reaction"),
                new("Keur goed", "Agree"),
                Text
            ),
            ReactionVerb.Return => (
                new("Geef de reactie terug", "Give the reaction back"),
                new("Geef terug", "Give back"),
                new("Wat moet anders?", "What is to change?")
            ),
            ReactionVerb.Comment => (
                new("Schrijf een nawoord", "Write an afterword"),
                new("Bewaar het nawoord", "Keep the afterword"),
                ReportTexts.Afterword
            ),
            ReactionVerb.Follow => (
                new("Vertel hoe ver het is", "Tell how far it is"),
                new("Bewaar de stand", "Keep how it stands"),
                Says
            ),
            ReactionVerb.Finish => (
                new("Meld als uitgevoerd", "Report as carried out"),
                new("Meld als uitgevoerd", "Report as carried out"),
                Says
            ),
            ReactionVerb.Retract => (
                new("Toch niet uitgevoerd", "Not carried out after all"),
                new("Meld als niet uitgevoerd", "Report as not carried out"),
                new("Wat ontbreekt er nog?", "What is still missing?")
            ),
            ReactionVerb.Deny => (
                new("Oordeel: niet uitgevoerd", "Verdict: not carried out"),
                new("Oordeel dat het niet is uitgevoerd", "Judge that it is not carried out"),
                new("Wat ontbreekt er nog?", "What is still missing?")
            ),
            ReactionVerb.Link => (
                new("Koppel aan een onvolkomenheid", "Link to an audit finding"),
                new("Koppel", "Link"),
                LinkTo
            ),
            _ => (Send, Send, Text),
        };
}
