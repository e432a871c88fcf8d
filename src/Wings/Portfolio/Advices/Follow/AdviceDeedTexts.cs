using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Advices.Reactions;

namespace Rekenschap.Portfolio.Advices.Follow;

/// <summary>The words of the forms with which something is done with an advice.</summary>
static class AdviceDeedTexts
{
    public static readonly Bilingual Why = new("Waarom?", "Why?");
    public static readonly Bilingual WhyInside = new(
        "Alleen het ministerie leest dit, tot de Kamer het advies heeft; dan wordt het openbaar.",
        "Only the ministry reads this, until parliament has the advice; then it becomes public."
    );
    public static readonly Bilingual WhyPublic = new("Iedereen kan dit lezen.", "Anybody can read this.");
    public static readonly Bilingual ReactedOn = new("Datum van de reactie", "Day of the reaction");
    public static readonly Bilingual Words = new("Wat het kabinet zegt", "What the cabinet says");
    public static readonly Bilingual WordsHint = new(
        "In de woorden van de reactie, of de kern daarvan.",
        "In the words of the reaction, or its core."
    );
    public static readonly Bilingual StandsOn = new("Op welke dag stond het zo?", "On which day did it stand so?");
    public static readonly Bilingual Which = new("Welke aanbeveling?", "Which recommendation?");
    public static readonly Bilingual NoPaper = new(
        "Schrijf op in welk stuk de reactie staat.",
        "Write down in which paper the reaction is."
    );
    public static readonly Bilingual NoWords = new(
        "Schrijf op wat het kabinet zegt.",
        "Write down what the cabinet says."
    );
    public static readonly Bilingual NoRecommendation = new("Kies een aanbeveling.", "Choose a recommendation.");
    public static readonly Bilingual NoHowFar = new("Kies hoe ver het is.", "Choose how far it is.");
    public static readonly Bilingual NoSays = new("Licht toe hoe ver het is.", "Explain how far it is.");
    public static readonly Bilingual BeforeSent = new(
        "De Kamer had het advies toen nog niet.",
        "Parliament did not have the advice then."
    );

    public static (Bilingual Title, Bilingual Button) Of(AdviceVerb verb) =>
        verb switch
        {
            AdviceVerb.Accept => (
                new("Neem in behandeling", "Take up for review"),
                new("Neem in behandeling", "Take up")
            ),
            AdviceVerb.Decline => (
                new("Neem niet in behandeling", "Do not take up"),
                new("Neem niet in behandeling", "Do not take up")
            ),
            AdviceVerb.Write => (
                new("Schrijf het advies", "Write the advice"),
                new("Bewaar het advies", "Keep the advice")
            ),
            AdviceVerb.Send => (
                new("De Kamer heeft het advies", "Parliament has the advice"),
                new("Maak het advies openbaar", "Make the advice public")
            ),
            AdviceVerb.Correct => (
                new("Verbeter het advies", "Correct the advice"),
                new("Bewaar de verbetering", "Keep the correction")
            ),
            AdviceVerb.Adopt => (
                new("Voer het origineel in", "Enter the original"),
                new("Vervang de aanhaling", "Replace the quotation")
            ),
            AdviceVerb.Requote => (
                new("Haal opnieuw aan", "Quote anew"),
                new("Bewaar de aanhaling", "Keep the quotation")
            ),
            _ => (new("Trek de aanhaling in", "Take the quotation back"), new("Trek in", "Take back")),
        };

    public static (Bilingual Title, Bilingual Button) Of(ReactionVerb verb) =>
        verb == ReactionVerb.React
            ? (
                new("De reactie van het kabinet", "The cabinet's reaction"),
                new("Bewaar de reactie", "Keep the reaction")
            )
            : (new("Hoe ver is een aanbeveling?", "How far is a recommendation?"), new("Meld dit", "Report this"));
}
