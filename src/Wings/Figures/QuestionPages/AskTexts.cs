using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.QuestionPages;

static class AskTexts
{
    public static readonly Bilingual Ask = new("Stel een vraag over dit cijfer", "Ask about this figure");
    public static readonly Bilingual Answer = new("Antwoord", "Answer");
    public static readonly Bilingual Button = new("Toon", "Show");
    public static readonly Bilingual Period = new("Periode", "Period");
    public static readonly Bilingual PeriodHint = new(
        "Bijvoorbeeld 2023, 2023-Q2, 2023-04 of 2022-08..2023-03",
        "For example 2023, 2023-Q2, 2023-04 or 2022-08..2023-03"
    );
    public static readonly Bilingual By = new("Uitgesplitst naar", "Told apart by");
    public static readonly Bilingual ByPeriod = new("periode", "period");
    public static readonly Bilingual ByOrganisation = new("organisatie", "organisation");
    public static readonly Bilingual Organisation = new("Organisatie", "Organisation");
    public static readonly Bilingual Whole = new("Het geheel", "The whole");
    public static readonly Bilingual As = new("Indeling", "Arrangement");
    public static readonly Bilingual Then = new("de organisaties van toen", "the organisations of then");
    public static readonly Bilingual Now = new("de organisaties van nu", "the organisations of now");
    public static readonly Bilingual KnownAt = new("Zoals bekend op", "As known on");
    public static readonly Bilingual KnownAtHint = new(
        "Een dag als 2024-03-01; leeg is nu",
        "A day such as 2024-03-01; empty is now"
    );
    public static readonly Bilingual Value = new("Waarde", "Value");
    public static readonly Bilingual Coverage = new("Dekking", "Coverage");
    public static readonly Bilingual Status = new("Status", "Status");
    public static readonly Bilingual Back = new("De hele pagina van dit cijfer", "The figure's whole page");
    public static readonly Bilingual Wrong = new(
        "Deze vraag is zo niet te beantwoorden. Bij het veld staat wat er moet veranderen.",
        "This question cannot be answered like this. At its field stands what has to change."
    );
    public static readonly Bilingual None = new("Hierop is geen antwoord.", "There is no answer to this.");

    public static Bilingual NoPeriod(string text) =>
        new(
            $"‘{text}’ is geen periode. Schrijf 2023, 2023-Q2, 2023-04 of 2022-08..2023-03.",
            $"‘{text}’ is no period. Write 2023, 2023-Q2, 2023-04 or 2022-08..2023-03."
        );

    public static Bilingual NoDay(string text) =>
        new(
            $"‘{text}’ is geen dag. Schrijf jaar-maand-dag: 2024-03-01.",
            $"‘{text}’ is no day. Write year-month-day: 2024-03-01."
        );

    public static Bilingual NoChoice(string text, string known) =>
        new($"‘{text}’ kan hier niet. Kies uit: {known}.", $"‘{text}’ is not possible here. Choose from: {known}.");

    public static Bilingual UnknownName(string name, Bilingual hint) =>
        new($"De vraag kent geen ‘{name}’{hint.Nl}", $"The question knows no ‘{name}’{hint.En}");

    public static Bilingual TooMuch(int rows, int most) =>
        new(
            $"Dit geeft {rows} regels; hier passen er {most}. Splits minder uit, of neem het bestand mee vanaf de pagina van het cijfer.",
            $"This gives {rows} lines; {most} fit here. Tell less apart, or take the file from the figure's page."
        );

    public static Bilingual KnownOn(Bilingual day) => new($"zoals bekend op {day.Nl}", $"as known on {day.En}");

    public static readonly Bilingual KnownNow = new("zoals nu bekend", "as known now");
}
