using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Completeness;

/// <summary>The words of the page on which the register is held against other sources.</summary>
static class CandidateTexts
{
    public static readonly Bilingual Title = new("Volledigheid van het register", "Completeness of the register");
    public static readonly Bilingual Lead = new(
        "Het register naast de adviezen, de begroting en het jaar ervoor. Wat niet past staat hieronder, met waarom. Neem over elk een besluit: het wordt bewaard, en wat is besloten komt niet terug.",
        "The register beside advices, the budget and the year before. What does not fit is below, with why. Decide on each: the decision is kept, and what was decided does not come back."
    );
    public static readonly Bilingual Found = new("Gevonden", "Found");
    public static readonly Bilingual Kind = new("Soort", "Kind");
    public static readonly Bilingual Owner = new("Van", "Of");
    public static readonly Bilingual Why = new("Waarom", "Why");
    public static readonly Bilingual Euro = new("Bedrag", "Amount");
    public static readonly Bilingual Like = new("Lijkt op", "Is like");
    public static readonly Bilingual Decide = new("Besluit", "Decide");
    public static readonly Bilingual DecideOn = new("Besluit over", "Decide on");
    public static readonly Bilingual Verdict = new("Wat is uw besluit?", "What do you decide?");
    public static readonly Bilingual Reason = new("Waarom?", "Why?");
    public static readonly Bilingual ReasonHint = new(
        "Nodig als het niet in het register hoort.",
        "Needed when it does not belong in the register."
    );
    public static readonly Bilingual Activity = new("Nummer van de ICT-activiteit", "Number of the ICT activity");
    public static readonly Bilingual ActivityHint = new(
        "Nodig als het dezelfde is, of is ingevoerd.",
        "Needed when it is the same, or was entered."
    );
    public static readonly Bilingual Button = new("Leg het besluit vast", "Record the decision");
    public static readonly Bilingual Decisions = new("Wat is besloten", "What was decided");
    public static readonly Bilingual On = new("Op", "On");
    public static readonly Bilingual All = new("alle", "all");
    public static readonly Bilingual Next = new("Volgende", "Next");
    public static readonly Bilingual AsCsv = new("Download als CSV", "Download as CSV");
    public static readonly Bilingual Nothing = new("Er is niets te besluiten.", "There is nothing to decide.");
    public static readonly Bilingual NothingDecided = new("Er is nog niets besloten.", "Nothing was decided yet.");
    public static readonly Bilingual Missing = new(
        "Dit is er niet meer, of er is al over besloten",
        "This is no longer there, or was decided on already"
    );
    public static readonly Bilingual NoVerdict = new("Kies een besluit.", "Choose a decision.");
    public static readonly Bilingual NoReason = new("Schrijf op waarom.", "Write down why.");
    public static readonly Bilingual NoActivity = new(
        "Schrijf het nummer van een openbare ICT-activiteit.",
        "Write the number of a public ICT activity."
    );

    public static readonly Bilingual Budget = new("Geef begrotingsregels over ICT", "Give budget lines on ICT");
    public static readonly Bilingual BudgetHint = new(
        "Een CSV, ODS of XLSX met een kop. Zeg hoe de kolommen heten; wat eerder over dat jaar is gegeven, vervalt.",
        "A CSV, ODS or XLSX with headings. Say what the columns are called; what was given of that year before is replaced."
    );
    public static readonly Bilingual BudgetButton = new("Lees de regels", "Read the lines");
    public static readonly Bilingual File = new("Bestand", "File");
    public static readonly Bilingual Year = new("Begrotingsjaar", "Budget year");
    public static readonly Bilingual NameColumns = new("Kolommen die zeggen wat het is", "Columns that say what it is");
    public static readonly Bilingual NameColumnsHint = new(
        "Koppen, gescheiden door een puntkomma.",
        "Headings, separated by a semicolon."
    );
    public static readonly Bilingual OwnerColumn = new("Kolom die zegt van wie", "Column that says of whom");
    public static readonly Bilingual CodeColumn = new("Kolom met een code", "Column with a code");
    public static readonly Bilingual AmountColumn = new("Kolom met het bedrag", "Column with the amount");
    public static readonly Bilingual YearColumn = new("Kolom met het jaar", "Column with the year");
    public static readonly Bilingual YearColumnHint = new(
        "Als het bestand over meer jaren gaat: alleen regels van het begrotingsjaar worden gelezen.",
        "When the file is about several years: only lines of the budget year are read."
    );
    public static readonly Bilingual Unit = new("Bedragen zijn in", "Amounts are in");
    public static readonly Bilingual Notation = new("Hoe zijn bedragen geschreven?", "How are amounts written?");
    public static readonly Bilingual Word = new("Alleen regels met dit woord", "Only lines with this word");
    public static readonly Bilingual NoFile = new("Kies een bestand.", "Choose a file.");
    public static readonly Bilingual TooLarge = new(
        "Dit bestand is groter dan 8 MB. Bewaar alleen de regels die u wilt geven.",
        "This file is larger than 8 MB. Keep only the lines that you want to give."
    );
    public static readonly Bilingual NoNames = new(
        "Schrijf op welke kolommen zeggen wat het is.",
        "Write down which columns say what it is."
    );
    public static readonly Bilingual NoYear = new("Vul een jaar in, zoals 2024.", "Fill in a year, such as 2024.");
    public static readonly Bilingual NoUnit = new("Kies een eenheid.", "Choose a unit.");
    public static readonly Bilingual NoNotation = new(
        "Kies hoe bedragen zijn geschreven.",
        "Choose how amounts are written."
    );
    public static readonly Bilingual NoLines = new("Hierin staat geen regel die past.", "No line in it fits.");

    public static Bilingual NoColumn(string name, IEnumerable<string> there)
    {
        var all = string.Join("; ", there);
        return new($"Er is geen kolom '{name}'. Wel: {all}.", $"There is no column '{name}'. There are: {all}.");
    }

    public static Bilingual NoAmount(int row, string text) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Regel {row}: '{text}' is geen bedrag."),
            string.Create(CultureInfo.InvariantCulture, $"Line {row}: '{text}' is no amount.")
        );

    public static Bilingual NoName(int row) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Regel {row} heeft een bedrag en zegt niet wat het is."),
            string.Create(CultureInfo.InvariantCulture, $"Line {row} has an amount and does not say what it is.")
        );

    public static Bilingual TooMany(int most) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Er passen {most} regels; kies een woord dat er minder laat."),
            string.Create(CultureInfo.InvariantCulture, $"{most} lines fit; choose a word that leaves fewer.")
        );

    public static Bilingual Of(CandidateKind kind) =>
        kind switch
        {
            CandidateKind.AdviceElsewhere => new("advies zonder activiteit", "advice without activity"),
            CandidateKind.AdviceMissing => new("activiteit zonder haar advies", "activity without its advice"),
            CandidateKind.AdviceUnsaid => new(
                "advies dat de activiteit niet noemt",
                "advice that the activity does not name"
            ),
            CandidateKind.BudgetLine => new("begrotingsregel", "budget line"),
            CandidateKind.NotReported => new("niet gerapporteerd", "not reported on"),
            _ => new("verdwenen", "vanished"),
        };

    public static Bilingual Of(CandidateVerdict verdict) =>
        verdict switch
        {
            CandidateVerdict.Entered => new("ingevoerd in het register", "entered in the register"),
            CandidateVerdict.NotInScope => new("hoort niet in het register", "does not belong in the register"),
            _ => new("dezelfde als een activiteit in het register", "the same as an activity in the register"),
        };

    public static Bilingual AdviceElsewhere(int number) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Advies of aanmelding {number} gaat over een project dat niet op het dashboard staat."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Advice or registration {number} is on a project that is not on the dashboard."
            )
        );

    public static readonly Bilingual AdviceMissing = new(
        "De activiteit noemt een advies; in het register van adviezen staat er geen dat de Kamer heeft.",
        "The activity names an advice; the register of advices has none that parliament has."
    );
    public static readonly Bilingual AdviceUnsaid = new(
        "Er is een advies; de stukken en toetsen van de activiteit zelf noemen het niet.",
        "There is an advice; the activity's own papers and reviews do not name it."
    );

    /// <param name="year">In which it cost most.</param>
    public static Bilingual BudgetLine(bool large, int year) =>
        large
            ? new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Geen activiteit heet zo; dit is in {year} alleen al 5 miljoen euro of meer."
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"No activity is called so; this is 5 million euro or more in {year} alone."
                )
            )
            : new(
                "Geen activiteit heet zo; over de hele looptijd kan het 5 miljoen euro zijn.",
                "No activity is called so; over its whole life it may be 5 million euro."
            );

    public static Bilingual NotReported(int year) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Liep eind {year}, en is over {year} of later niet gerapporteerd."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Was live at the end of {year}, and was not reported on for {year} or later."
            )
        );

    public static Bilingual Vanished(int year) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Liep eind {year}, en staat nu niet op het dashboard."),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Was live at the end of {year}, and is not on the dashboard now."
            )
        );
}
