using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Way;

static class StepTexts
{
    public static readonly Bilingual Steps = new("Volgende stap", "Next step");
    public static readonly Bilingual Offer = new("Naar de feitencheck", "To the fact check");
    public static readonly Bilingual DoOffer = new("Leg voor aan de ministeries", "Put to the ministries");
    public static readonly Bilingual Close = new("Feitencheck sluiten", "Close the fact check");
    public static readonly Bilingual DoClose = new("Sluit en leg voor aan het beraad", "Close and put to the council");
    public static readonly Bilingual Endorse = new("Akkoord van het beraad", "Agreement of the council");
    public static readonly Bilingual DoEndorse = new(
        "Leg akkoord van het beraad vast",
        "Record the council's agreement"
    );
    public static readonly Bilingual Consent = new("Akkoord van het kabinet", "Agreement of the cabinet");
    public static readonly Bilingual DoConsent = new(
        "Leg akkoord van het kabinet vast",
        "Record the cabinet's agreement"
    );
    public static readonly Bilingual Skip = new("Deze stap is niet nodig", "This step is not needed");
    public static readonly Bilingual DoSkip = new("Sla deze stap over", "Skip this step");
    public static readonly Bilingual Sign = new("Ondertekenen", "Sign");
    public static readonly Bilingual DoSign = new("Onderteken namens de bewindspersoon", "Sign for the minister");
    public static readonly Bilingual Deliver = new("Ontvangen door de Kamer", "Received by the Chamber");
    public static readonly Bilingual DoDeliver = new("Leg de ontvangst vast", "Record that it was received");
    public static readonly Bilingual Return = new("Terug naar de redactie", "Back to its editors");
    public static readonly Bilingual DoReturn = new("Geef terug", "Return");
    public static readonly Bilingual Withdraw = new("Intrekken", "Withdraw");
    public static readonly Bilingual DoWithdraw = new("Trek dit document in", "Withdraw this document");
    public static readonly Bilingual Why = new("Waarom", "Why");
    public static readonly Bilingual NoWhy = new("Schrijf op waarom", "Write down why");
    public static readonly Bilingual Decision = new("Welk besluit", "Which decision");
    public static readonly Bilingual DecisionHint = new(
        "Zoals het in het verslag staat, bijvoorbeeld 'CIO-beraad 2024-05, punt 3'.",
        "As the minutes have it, for example 'CIO council 2024-05, item 3'."
    );
    public static readonly Bilingual NoDecision = new(
        "Schrijf op welk besluit het is, zodat het in het verslag te vinden is",
        "Write down which decision it is, so that it can be found in the minutes"
    );
    public static readonly Bilingual DecidedOn = new("Dag van het besluit", "Day of the decision");
    public static readonly Bilingual NoDecidedOn = new(
        "Vul in op welke dag het besluit viel",
        "Fill in on which day it was decided"
    );
    public static readonly Bilingual NotYet = new(
        "Die dag moet nog komen; leg het besluit vast als het er is",
        "That day is still to come; record the decision once it is there"
    );
    public static readonly Bilingual ReceivedOn = new("Dag van ontvangst", "Day of receipt");
    public static readonly Bilingual ReceivedAt = new("Tijd van ontvangst", "Time of receipt");
    public static readonly Bilingual TimeHint = new(
        "Zoals de klok in Den Haag, bijvoorbeeld 10:30.",
        "As the clock in The Hague has it, for example 10:30."
    );
    public static readonly Bilingual Reference = new("Kenmerk van de Kamer", "The Chamber's reference");
    public static readonly Bilingual NoReference = new(
        "Vul in onder welk kenmerk de Kamer het ontving",
        "Fill in under which reference the Chamber received it"
    );
    public static readonly Bilingual NoReceivedOn = new(
        "Vul in op welke dag de Kamer het ontving",
        "Fill in on which day the Chamber received it"
    );
    public static readonly Bilingual ReceivedLater = new(
        "Dat moment moet nog komen; leg de ontvangst vast als zij er is",
        "That moment is still to come; record the receipt once it is there"
    );
    public static readonly Bilingual HeldBack = new(
        "Deze stap kan zodra hierboven niets meer tegenhoudt.",
        "This step is possible once nothing above holds it back."
    );
    public static readonly Bilingual NoStep = new(
        "Hier hoeft u nu niets te doen.",
        "There is nothing for you to do here now."
    );
}
