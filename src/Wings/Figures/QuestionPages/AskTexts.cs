using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.QuestionPages;

static class AskTexts
{
    public static readonly Bilingual Ask = new("Stel een vraag over dit cijfer", "Ask about this figure");
    public static readonly Bilingual Answer = new("Antwoord", "Answer");
    public static readonly Bilingual Button = new("Toon", "Show");
    public static readonly Bilingual Period = new("Periode", "Period");
    public static readonly Bilingual PeriodHint = new(
        "Bijvoorbeeld 2023, februari 2023, eerste kwartaal 2023 of augustus 2022 t/m maart 2023",
        "For example 2023, February 2023, first quarter of 2023 or August 2022 to March 2023"
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
        "Een dag als 1 maart 2024 of 2024-03-01; leeg is nu. Met een dag ziet u toen en nu naast elkaar",
        "A day such as 1 March 2024 or 2024-03-01; empty is now. With a day you see then and now side by side"
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
            $"‘{text}’ is geen periode. Schrijf een jaar (2023), een maand (februari 2023 of 2023-02), een kwartaal (eerste kwartaal 2023 of 2023-Q1), een dag (1 maart 2023), of twee ervan (augustus 2022 t/m maart 2023). Een seizoen kan alleen als een doel van deze uitgave het noemt (winter 2022-2023).",
            $"‘{text}’ is no period. Write a year (2023), a month (February 2023 or 2023-02), a quarter (first quarter of 2023 or 2023-Q1), a day (1 March 2023), or two of them (August 2022 to March 2023). A season is only possible where a target of this edition names it (winter 2022-2023)."
        );

    public static Bilingual NoDay(string text) =>
        new(
            $"‘{text}’ is geen dag. Schrijf 1 maart 2024 of 2024-03-01.",
            $"‘{text}’ is no day. Write 1 March 2024 or 2024-03-01."
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

    public static readonly Bilingual AsCsv = new("Dit antwoord als CSV", "This answer as CSV");

    public static Bilingual Difference(bool ratio) =>
        ratio ? new("Verschil in procentpunt", "Difference in percentage points") : new("Verschil", "Difference");

    public static readonly Bilingual KnownNow = new("zoals nu bekend", "as known now");
}
