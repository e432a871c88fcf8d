using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Programmes.Measures;

namespace Rekenschap.Oversight.Programmes.Follow;

/// <summary>The words of the forms with which a measure is followed.</summary>
static class MeasureTexts
{
    public static readonly Bilingual Moment = new("Voor welk moment?", "For which moment?");
    public static readonly Bilingual On = new("Over welke dag gaat dit?", "Of which day is this?");
    public static readonly Bilingual Words = new("Wat mag het publiek lezen?", "What may the public read?");
    public static readonly Bilingual WordsHint = new(
        "De controller van uw organisatie geeft dit vrij. Leeg als er niets openbaar wordt.",
        "The controller of your organisation releases this. Empty where nothing becomes public."
    );
    public static readonly Bilingual OnlyToChange = new(
        "Alleen als u wijzigt wat er al staat.",
        "Only when you change what stands there already."
    );
    public static readonly Bilingual Which = new("Wat wordt anders gepland?", "What is planned anew?");
    public static readonly Bilingual Itself = new("de maatregel zelf", "the measure itself");
    public static readonly Bilingual FromHint = new(
        "Alleen voor de maatregel zelf; leeg als die dag blijft.",
        "Only for the measure itself; empty where that day stays."
    );
    public static readonly Bilingual EurosHint = new(
        "In hele euro's, zonder punten of komma. Leeg is niet bekend; 0 is niets.",
        "In whole euros, without points or commas. Empty is not known; 0 is nothing."
    );
    public static readonly Bilingual NoEuros = new(
        "Dit is geen bedrag in hele euro's.",
        "This is no amount in whole euros."
    );
    public static readonly Bilingual NoMoney = new("Vul ten minste een van beide in.", "Fill in one of both at least.");
    public static readonly Bilingual NoYear = new("Vul een jaar in, zoals 2024.", "Fill in a year, such as 2024.");
    public static readonly Bilingual ReleaseMeans = new(
        "Alles wat hierboven op vrijgave wacht, wordt openbaar.",
        "All that waits to be released above becomes public."
    );
    public static readonly Bilingual ToProgramme = new("Naar het programma", "To the programme");

    /// <summary>Heading and button.</summary>
    public static (Bilingual Title, Bilingual Button) Of(MeasureVerb verb) =>
        verb switch
        {
            MeasureVerb.Tell => (new("Rapporteer", "Report"), new("Bewaar de rapportage", "Keep the report")),
            MeasureVerb.Promise => (new("Beloof een product", "Promise a product"), new("Beloof", "Promise")),
            MeasureVerb.Deliver => (new("Lever een product op", "Deliver a product"), new("Lever op", "Deliver")),
            MeasureVerb.Replan => (new("Plan anders", "Plan anew"), new("Wijzig de planning", "Change the plan")),
            MeasureVerb.Spend => (
                new("Geld van een jaar", "Money of a year"),
                new("Bewaar het geld", "Keep the money")
            ),
            MeasureVerb.Finish => (
                new("De maatregel is opgeleverd", "The measure was delivered"),
                new("Meld opgeleverd", "Report as delivered")
            ),
            MeasureVerb.Stop => (new("Stop de maatregel", "Stop the measure"), new("Stop", "Stop")),
            MeasureVerb.Reopen => (new("Heropen de maatregel", "Reopen the measure"), new("Heropen", "Reopen")),
            MeasureVerb.Write => (
                new("Schrijf wat het publiek van de maatregel leest", "Write what the public reads of the measure"),
                new("Leg de tekst voor", "Put the text forward")
            ),
            MeasureVerb.Release => (
                new("Geef de openbare teksten vrij", "Release the public texts"),
                new("Geef vrij", "Release")
            ),
            _ => (
                new("Verbeter wat verkeerd is ingevoerd", "Correct what was entered wrong"),
                new("Verbeter", "Correct")
            ),
        };

    /// <summary>Heading and button.</summary>
    public static (Bilingual Title, Bilingual Button) Of(DispositionVerb verb) =>
        verb switch
        {
            DispositionVerb.Propose => (
                new("Stel een besluit voor", "Propose a decision"),
                new("Stel voor", "Propose")
            ),
            DispositionVerb.Take => (
                new("Neem het voorgestelde besluit", "Take the decision that was proposed"),
                new("Neem het besluit", "Take the decision")
            ),
            _ => (new("Geef het voorstel terug", "Return the proposal"), new("Geef terug", "Return")),
        };
}
