using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Notices.Answer;

/// <summary>The words of the page on which an organisation answers.</summary>
static class AnswerTexts
{
    public static readonly Bilingual Yours = new("Het antwoord", "The answer");
    public static readonly Bilingual Of = new("Van", "Of");
    public static readonly Bilingual ReceivedAt = new("Ontvangst gemeld", "Reported as received");
    public static readonly Bilingual AnsweredAt = new("Geantwoord", "Answered");
    public static readonly Bilingual Said = new("Toelichting", "Explanation");
    public static readonly Bilingual Receive = new("Meld dat u ernaar kijkt", "Report that you look into it");
    public static readonly Bilingual ReceiveButton = new("Wij kijken ernaar", "We look into it");
    public static readonly Bilingual Answer = new("Is uw organisatie geraakt?", "Is your organisation affected?");
    public static readonly Bilingual Again = new("Verbeter uw antwoord", "Correct your answer");
    public static readonly Bilingual Choice = new("Uw antwoord", "Your answer");
    public static readonly Bilingual AnswerButton = new("Antwoord", "Answer");
    public static readonly Bilingual Words = new(
        "Waaruit blijkt dat, of wat is geraakt?",
        "How is that known, or what is affected?"
    );
    public static readonly Bilingual WordsHint = new(
        "Alleen wie de melding stuurde en uw eigen organisatie lezen dit, en auditors die erbij mogen.",
        "Only who sent the notice and your own organisation read this, and auditors who may."
    );
    public static readonly Bilingual Plan = new("Voeg een maatregel toe", "Add a measure");
    public static readonly Bilingual PlanButton = new("Voeg toe", "Add");
    public static readonly Bilingual What = new("Wat doet u?", "What do you do?");
    public static readonly Bilingual UntilWhen = new("Wanneer is dat klaar?", "When will that be done?");
    public static readonly Bilingual Complete = new("Meld een maatregel als uitgevoerd", "Report a measure as taken");
    public static readonly Bilingual CompleteButton = new("Uitgevoerd", "Taken");
    public static readonly Bilingual Which = new("Welke maatregel?", "Which measure?");
    public static readonly Bilingual On = new("Op welke dag?", "On which day?");
    public static readonly Bilingual Finish = new("Rond af", "Finish");
    public static readonly Bilingual FinishButton = new("Alles is gedaan", "All is done");
    public static readonly Bilingual FinishMeans = new(
        "Alle maatregelen zijn uitgevoerd. Daarmee is de melding voor uw organisatie klaar.",
        "All measures were taken. With this the notice is done for your organisation."
    );
    public static readonly Bilingual ToBoard = new("Wie antwoordde", "Who answered");
    public static readonly Bilingual NoMeasures = new("Er is nog geen maatregel.", "There is no measure yet.");
    public static readonly Bilingual NotYet = new("nog niet", "not yet");

    public static readonly Bilingual NoChoice = new("Kies een antwoord.", "Choose an answer.");
    public static readonly Bilingual NoWords = new(
        "Schrijf op hoe u dit weet, of wat er geraakt is.",
        "Write down how you know this, or what is affected."
    );
    public static readonly Bilingual NoWhat = new("Schrijf op wat u doet.", "Write down what you do.");
    public static readonly Bilingual NoDay = new(
        "Vul de dag in, zoals 2024-05-15.",
        "Fill in the day, such as 2024-05-15."
    );
    public static readonly Bilingual TooEarly = new(
        "Deze dag is al voorbij. Kies vandaag of later.",
        "This day has passed. Choose today or later."
    );
    public static readonly Bilingual StillToCome = new(
        "Deze dag moet nog komen. Meld het als het zover is.",
        "This day is still to come. Report it when it is there."
    );
    public static readonly Bilingual NoMeasure = new(
        "Kies een maatregel die nog open is.",
        "Choose a measure that is still open."
    );

    public static Bilingual TitleOf(int number) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Antwoord op melding {number}"),
            string.Create(CultureInfo.InvariantCulture, $"Answer to notice {number}")
        );
}
