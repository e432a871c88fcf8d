using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Register.Follow;

/// <summary>The words of the forms with which something is done with an activity.</summary>
static class DeedTexts
{
    public static readonly Bilingual Offer = new("Klaar met invullen?", "Ready?");
    public static readonly Bilingual OfferButton = new("Bied aan voor controle", "Offer for checking");
    public static readonly Bilingual Check = new("Controleer deze versie", "Check this version");
    public static readonly Bilingual CheckButton = new("Meld als gecontroleerd", "Report as checked");
    public static readonly Bilingual Recall = new("Haal deze versie terug", "Take this version back");
    public static readonly Bilingual RecallButton = new("Haal terug", "Take back");
    public static readonly Bilingual Return = new("Geef deze versie terug", "Give this version back");
    public static readonly Bilingual ReturnButton = new("Geef terug", "Give back");
    public static readonly Bilingual Publish = new("Maak deze versie openbaar", "Make this version public");
    public static readonly Bilingual PublishButton = new("Publiceer", "Publish");
    public static readonly Bilingual Begin = new("Werk deze activiteit bij", "Update this activity");
    public static readonly Bilingual BeginButton = new("Begin een nieuwe versie", "Begin a new version");
    public static readonly Bilingual Unlock = new("Ontgrendel de initiële schatting", "Unlock the initial estimate");
    public static readonly Bilingual UnlockButton = new("Ontgrendel", "Unlock");
    public static readonly Bilingual Place = new("Besluit over de plaatsing", "Decide on its place");
    public static readonly Bilingual PlaceButton = new("Leg het besluit vast", "Record the decision");
    public static readonly Bilingual Inform = new("De Kamer is geïnformeerd", "Parliament was informed");
    public static readonly Bilingual InformButton = new("Meld dit", "Report this");

    public static readonly Bilingual Why = new("Waarom?", "Why?");
    public static readonly Bilingual WhyInside = new(
        "Het ministerie en CIO Rijk lezen dit.",
        "The ministry and CIO Rijk read this."
    );
    public static readonly Bilingual WhyPublic = new("Iedereen kan dit lezen.", "Anybody can read this.");
    public static readonly Bilingual Where = new("Waarover?", "About what?");
    public static readonly Bilingual Dashboard = new("het dashboard", "the dashboard");
    public static readonly Bilingual OneYear = new("één JBR-jaar", "one JBR year");
    public static readonly Bilingual Year = new("Welk jaar?", "Which year?");
    public static readonly Bilingual YearHint = new("Alleen bij een JBR-jaar.", "Only for a JBR year.");
    public static readonly Bilingual InOrOut = new("Erin of eruit?", "In or out?");
    public static readonly Bilingual In = new("erin", "in");
    public static readonly Bilingual Out = new("eruit", "out");
    public static readonly Bilingual On = new("Wanneer is de Kamer geïnformeerd?", "When was parliament informed?");
    public static readonly Bilingual Paper = new("Met welk stuk?", "By which paper?");

    public static readonly Bilingual NothingSaid = new("Schrijf op waarom.", "Write down why.");
    public static readonly Bilingual NoWhere = new(
        "Kies of het over het dashboard gaat of over een jaar.",
        "Choose whether it is about the dashboard or a year."
    );
    public static readonly Bilingual NoYear = new("Vul een jaar in, zoals 2023.", "Fill in a year, such as 2023.");
    public static readonly Bilingual NoIn = new("Kies erin of eruit.", "Choose in or out.");
    public static readonly Bilingual NoDay = new(
        "Vul de dag in, zoals 2024-05-15.",
        "Fill in the day, such as 2024-05-15."
    );
    public static readonly Bilingual NotYet = new("Deze dag moet nog komen.", "This day is still to come.");
    public static readonly Bilingual NoPaper = new("Schrijf op met welk stuk.", "Write down by which paper.");
}
