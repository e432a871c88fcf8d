using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>The words with which a file is handed in and looked at.</summary>
static class HandInTexts
{
    public static readonly Bilingual File = new("Bestand", "File");
    public static readonly Bilingual FileHint = new(
        "Het blad dat u zelf bijhoudt: .xlsx, .ods, .csv, .json of .xml, tot 20 MB. Het wordt meteen gecontroleerd; indienen doet u daarna.",
        "The sheet that you keep yourself: .xlsx, .ods, .csv, .json or .xml, up to 20 MB. It is checked at once; you submit it after that."
    );
    public static readonly Bilingual Cells = new("Of plak de cellen", "Or paste the cells");
    public static readonly Bilingual CellsHint = new(
        "Kopieer ze in uw rekenblad, met de kopregel erbij.",
        "Copy them in your spreadsheet, heading included."
    );
    public static readonly Bilingual Note = new("Wat u erbij zegt", "What you say with it");
    public static readonly Bilingual NoteHint = new(
        "Bij een correctie: wat er eerst niet klopte. Hieronder kiest u of dit openbaar wordt.",
        "With a correction: what was wrong before. Below you choose whether this becomes public."
    );
    public static readonly Bilingual Replace = new("Vervang het bestand", "Replace the file");
    public static readonly Bilingual ReplaceTitle = new("Een ander bestand", "Another file");
    public static readonly Bilingual Facts = new("Deze aanlevering", "This delivery");
    public static readonly Bilingual Download = new("Het bestand dat wordt aangeleverd", "The file that is delivered");
    public static readonly Bilingual ReturnedFor = new("Teruggestuurd", "Returned");
    public static readonly Bilingual RefusedFor = new("Geweigerd", "Refused");
    public static readonly Bilingual Changed = new("Wat er verandert", "What changes");
    public static readonly Bilingual Same = new(
        "Alles in dit bestand was al zo aanvaard.",
        "All in this file was accepted as it is already."
    );
    public static readonly Bilingual NoFigures = new(
        "Er telt nog niets mee: herstel eerst de fouten hierboven.",
        "Nothing counts yet: mend the errors above first."
    );
    public static readonly Bilingual NotRead = new(
        "Dat staat hier zodra u zei hoe het blad gelezen wordt.",
        "That will stand here once you said how the sheet is read."
    );
    public static readonly Bilingual Empty = new(
        "In dit bestand staan geen cijfers.",
        "There are no figures in this file."
    );
    public static readonly Bilingual SayHowItIsRead = new(
        "Zeg eerst hoe wij dit blad lezen. Er is nog niets ingediend.",
        "Say first how we read this sheet. Nothing has been submitted yet."
    );
    public static readonly Bilingual AsList = new(
        "Was het bedoeld als onze eigen lijst (indicator, period, value)? Dan is dit er mis mee",
        "Was it meant as our own list (indicator, period, value)? Then this is wrong with it"
    );
    public static readonly Bilingual Withdrawn = new("wordt ingetrokken", "is withdrawn");
    public static readonly Bilingual Indicator = new("Cijfer", "Figure");
    public static readonly Bilingual Period = new("Periode", "Period");
    public static readonly Bilingual Organisation = new("Organisatie", "Organisation");
    public static readonly Bilingual Cell = new("Cel", "Cell");
    public static readonly Bilingual Value = new("Nu", "Now");
    public static readonly Bilingual Was = new("Was aanvaard", "Was accepted");
    public static readonly Bilingual Before = new("Vorige periode", "Period before");
    public static readonly Bilingual Change = new("Verschil", "Difference");
    public static readonly Bilingual Explain = new("Licht toe", "Explain");
    public static readonly Bilingual ExplainTitle = new("Vragen bij deze cijfers", "Questions about these figures");
    public static readonly Bilingual ExplainLead = new(
        "Uw antwoord blijft bij het cijfer staan. Onderaan kiest u of het met het cijfer openbaar wordt.",
        "Your answer stays with the figure. Below you choose whether it becomes public with it."
    );
    public static readonly Bilingual ExplainEmpty = new(
        "Schrijf bij ten minste een vraag wat het verschil verklaart",
        "Write at least at one question what explains the difference"
    );
    public static readonly Bilingual KeepAnswers = new("Bewaar de toelichting", "Keep the explanations");
    public static readonly Bilingual History = new("Wat er gebeurde", "What happened");
    public static readonly Bilingual When = new("Wanneer", "When");
    public static readonly Bilingual Who = new("Wie", "Who");
    public static readonly Bilingual What = new("Wat", "What");
    public static readonly Bilingual Back = new("Naar de uitvraag", "To the collection");

    public static Bilingual Title(Bilingual collection, Bilingual organisation, int number) =>
        number == 1
            ? new($"{collection.Nl}: {organisation.Nl}", $"{collection.En}: {organisation.En}")
            : new(
                $"{collection.Nl}: {organisation.Nl}, aanlevering {number}",
                $"{collection.En}: {organisation.En}, delivery {number}"
            );

    /// <summary>Above a table of values; says so where it does not show all.</summary>
    public static Bilingual Values(int shown, int all) =>
        shown < all
            ? new(
                $"De eerste {shown} van {all} cijfers; alle staan in het bestand",
                $"The first {shown} of {all} figures; all are in the file"
            )
        : all == 1 ? new("1 cijfer", "1 figure")
        : new($"{all} cijfers", $"{all} figures");

    public static Bilingual All(int all) =>
        new($"Alle {all} cijfers in dit bestand", $"All {all} figures in this file");

    /// <summary>What comes next, for whoever looks.</summary>
    public static Bilingual Next(DeliveryState state, int errors, int questions) =>
        (state, errors, questions) switch
        {
            (DeliveryState.Drafted, _, _) => new(
                $"Herstel {Count(errors, "fout", "fouten")} in uw bestand en vervang het hieronder. Er is nog niets ingediend.",
                $"Mend {Count(errors, "error", "errors")} in your file and replace it below. Nothing has been submitted yet."
            ),
            (DeliveryState.Checked, _, > 0) => new(
                $"Licht {Count(questions, "vraag", "vragen")} toe; daarna kunt u indienen.",
                $"Explain {Count(questions, "question", "questions")}; after that you can submit."
            ),
            (DeliveryState.Checked, _, _) => new(
                "Er staan geen fouten in. Dien in, dan kan de controller goedkeuren.",
                "There are no errors in it. Submit, so that the controller can approve."
            ),
            (DeliveryState.Referred, _, _) => new(
                $"De coördinator laat {Count(errors, "fout", "fouten")} door, of stuurt de aanlevering terug.",
                $"The coordinator lets {Count(errors, "error", "errors")} pass, or returns the delivery."
            ),
            (DeliveryState.Submitted, _, _) => new(
                "Ingediend. De controller van deze organisatie keurt goed of stuurt terug; daarna aanvaardt de coördinator. Wilt u nog iets veranderen, vraag dan de controller om haar terug te sturen.",
                "Submitted. The controller of this organisation approves or returns it; after that the coordinator accepts it. To change something still, ask the controller to return it."
            ),
            (DeliveryState.Approved, _, _) => new(
                "De coördinator aanvaardt, stuurt terug of weigert.",
                "The coordinator accepts, returns or refuses it."
            ),
            (DeliveryState.Returned, _, _) => new(
                "Vervang het bestand, of licht toe wat gevraagd wordt, en dien opnieuw in.",
                "Replace the file, or explain what is asked, and submit again."
            ),
            (DeliveryState.Accepted, _, _) => new(
                "Deze cijfers tellen mee. Klopt er iets niet, lever dan een correctie aan.",
                "These figures count. If something is wrong, deliver a correction."
            ),
            _ => new("Hier hoeft niets meer te gebeuren.", "Nothing remains to be done here."),
        };

    static string Count(int count, string one, string more) => count == 1 ? $"1 {one}" : $"{count} {more}";
}
