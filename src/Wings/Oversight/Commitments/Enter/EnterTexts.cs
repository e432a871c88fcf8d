using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Commitments.Enter;

/// <summary>The words of the form with which a promise is entered.</summary>
static class EnterTexts
{
    public static readonly Bilingual Title = new("Voer een toezegging in", "Enter a promise");
    public static readonly Bilingual Lead = new(
        "Neem over wat in de brief staat. Wat u invoert, is meteen openbaar.",
        "Copy what the letter says. What you enter is public at once."
    );
    public static readonly Bilingual Ministry = new("Ministerie", "Ministry");
    public static readonly Bilingual By = new("Wie zei het toe?", "Who promised it?");
    public static readonly Bilingual Minister = new("de minister", "the minister");
    public static readonly Bilingual StateSecretary = new("de staatssecretaris", "the state secretary");
    public static readonly Bilingual To = new("Aan wie?", "To whom?");
    public static readonly Bilingual Subject = new("Waar gaat het over?", "What is it about?");
    public static readonly Bilingual SubjectHint = new(
        "In een paar woorden, zoals 'plan van aanpak discriminatie'.",
        "In a few words, such as 'plan against discrimination'."
    );
    public static readonly Bilingual Words = new("Wat zegt het stuk?", "What does the paper say?");
    public static readonly Bilingual WordsHint = new("Neem de zin letterlijk over.", "Copy the sentence as it stands.");
    public static readonly Bilingual Paper = new("In welk stuk?", "In which paper?");
    public static readonly Bilingual PaperHint = new(
        "Dossier en nummer, zoals 31 490, nr. 338.",
        "File and number, such as 31 490, nr. 338."
    );
    public static readonly Bilingual Date = new("Datum van het stuk", "Date of the paper");
    public static readonly Bilingual Phrase = new("Welke termijn staat er?", "Which deadline does it name?");
    public static readonly Bilingual PhraseHint = new(
        "Zoals 'voor de zomer', 'medio 2021' of 'binnen twee weken'. Leeg als er geen termijn staat.",
        "As it stands in Dutch, such as 'voor de zomer' or 'medio 2021'. Empty when no deadline is named."
    );
    public static readonly Bilingual Until = new("Of kies zelf de laatste dag", "Or choose the last day yourself");
    public static readonly Bilingual UntilHint = new(
        "Alleen als uit de woorden geen dag volgt. Jaar-maand-dag, zoals 2024-05-15.",
        "Only when no day follows from the words. Year-month-day, such as 2024-05-15."
    );
    public static readonly Bilingual Check = new("Controleer", "Check");
    public static readonly Bilingual Enter = new("Zet in het register", "Put it in the register");
    public static readonly Bilingual ReadAs = new("Zo lezen wij de termijn:", "This is how we read the deadline:");
    public static readonly Bilingual ReadAsThen = new(
        "Klopt dit? Zet de toezegging dan in het register. Anders verbetert u hieronder de woorden of kiest u zelf een dag.",
        "Is this right? Then put the promise in the register. Otherwise correct the words below or choose a day yourself."
    );

    public static readonly Bilingual NoMinistry = new("Kies het ministerie.", "Choose the ministry.");
    public static readonly Bilingual NoBy = new("Kies wie het toezegde.", "Choose who promised it.");
    public static readonly Bilingual NoTo = new("Kies aan wie het is toegezegd.", "Choose to whom it was promised.");
    public static readonly Bilingual NoSubject = new(
        "Schrijf in een paar woorden op waar het over gaat.",
        "Write in a few words what it is about."
    );
    public static readonly Bilingual NoWords = new("Neem over wat het stuk zegt.", "Copy what the paper says.");
    public static readonly Bilingual NoPaper = new(
        "Schrijf op in welk stuk het staat.",
        "Write down in which paper it stands."
    );
    public static readonly Bilingual NoDate = new(
        "Schrijf de datum van het stuk op, zoals 2024-05-15.",
        "Write down the date of the paper, such as 2024-05-15."
    );
    public static readonly Bilingual NotYet = new(
        "Deze dag moet nog komen. Een toezegging staat in een stuk dat er al is.",
        "This day is still to come. A promise stands in a paper that is there already."
    );

    public static Bilingual OtherDate(string paper, Bilingual day) =>
        new(
            $"Volgens het register van Kamerstukken is {paper} van {day.Nl}. Controleer de datum en het nummer.",
            $"By the register of parliamentary papers {paper} is of {day.En}. Check the date and the number."
        );
}
