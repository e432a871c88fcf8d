using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.AnnualReports.Record;

/// <summary>The words with which somebody records what an annual report says.</summary>
static class RecordTexts
{
    public static readonly Bilingual Title = new("Wat er in het jaarverslag staat", "What the annual report says");
    public static readonly Bilingual Lead = new(
        "Typ per cijfer wat er in het jaarverslag van uw departement staat, voluit: 1.234.000, ook als er 1.234 in duizenden staat. Wat er niet in staat, laat u leeg.",
        "Type for each figure what the annual report of your department says, in full: 1,234,000, also where it says 1,234 in thousands. What is not in it you leave empty."
    );
    public static readonly Bilingual Keep = new("Bewaar en vergelijk", "Keep and compare");
    public static readonly Bilingual Cells = new("Of plak de cellen", "Or paste the cells");
    public static readonly Bilingual CellsHint = new(
        "Kopieer uit uw rekenblad vier kolommen: cijfer, waarde, bladzijde of tabel, en waarop is afgerond (mag leeg). Ze gaan vóór wat hierboven staat.",
        "Copy four columns out of your spreadsheet: figure, value, page or table, and the rounding (may be empty). They go before what stands above."
    );
    public static readonly Bilingual NoDate = new(
        "Zeg van welke dag het jaarverslag is",
        "Say of what day the annual report is"
    );
    public static readonly Bilingual Nothing = new(
        "Vul van ten minste een cijfer in wat er in het jaarverslag staat",
        "Fill in of at least one figure what the annual report says"
    );
    public static readonly Bilingual NoValue = new(
        "typ ook wat er staat, of maak de plaats leeg",
        "type what it says too, or empty the place"
    );

    public static Bilingual NoPlace(int most) =>
        new(
            $"zeg in ten hoogste {most} tekens op welke bladzijde of in welke tabel het staat, zodat een ander het vindt",
            $"say in at most {most} characters on what page or in what table it stands, so that somebody else finds it"
        );

    public static Bilingual At(Bilingual name, Bilingual complaint) =>
        new($"{name.Nl}: {complaint.Nl}", $"{name.En}: {complaint.En}");

    public static Bilingual Unknown(int line, string cell) =>
        new(
            $"Regel {line}: '{Short(cell)}' is geen cijfer van deze uitvraag; gebruik de naam of de code uit de tabel",
            $"Line {line}: '{Short(cell)}' is no figure of this collection; use the name or the code in the table"
        );

    public static Bilingual TooFew(int line) =>
        new(
            $"Regel {line}: er staan te weinig cellen; plak cijfer, waarde en bladzijde of tabel",
            $"Line {line}: there are too few cells; paste figure, value and page or table"
        );

    public static Bilingual Twice(int line, Bilingual name) =>
        new($"Regel {line}: {name.Nl} staat er al", $"Line {line}: {name.En} is there already");

    static string Short(string cell) => cell.Length > 40 ? cell[..40] + "..." : cell;
}
