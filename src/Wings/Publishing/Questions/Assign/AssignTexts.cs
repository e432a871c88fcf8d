using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Questions.Assign;

static class AssignTexts
{
    public static readonly Bilingual Title = new("Verdeel de vragen", "Assign the questions");
    public static readonly Bilingual Which = new("Welke vragen", "Which questions");
    public static readonly Bilingual Due = new("Antwoord uiterlijk op", "Answer by");
    public static readonly Bilingual DueHint = new(
        "De dag waarop het antwoord akkoord moet zijn.",
        "The day by which the answer has to be agreed to."
    );
    public static readonly Bilingual Assign = new("Verdeel", "Assign");
    public static readonly Bilingual NoQuestion = new("Kies een of meer vragen", "Choose one or more questions");
    public static readonly Bilingual NoOwner = new("Kies wie antwoordt", "Choose who answers");
    public static readonly Bilingual NoDue = new(
        "Kies de dag waarop het antwoord er moet zijn",
        "Choose the day by which the answer has to be there"
    );
    public static readonly Bilingual TooLate = new(
        "Kies een dag op of voor de dag waarop de Kamer antwoord wil",
        "Choose a day on or before the day by which the House wants its answer"
    );
}
