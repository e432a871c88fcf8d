using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Import;

/// <summary>The words of the import of a spreadsheet, whatever register it is for.</summary>
static class ImportTexts
{
    public static readonly Bilingual Title = new("Neem een spreadsheet over", "Take over a spreadsheet");
    public static readonly Bilingual File = new(
        "Spreadsheet (.xlsx, .ods of .csv)",
        "Spreadsheet (.xlsx, .ods or .csv)"
    );
    public static readonly Bilingual Read = new("Lees het bestand", "Read the file");
    public static readonly Bilingual NoFile = new("Kies een bestand.", "Choose a file.");
    public static readonly Bilingual Empty = new("In dit bestand staat niets.", "Nothing stands in this file.");
    public static readonly Bilingual SheetTitle = new(
        "Zo lezen wij uw spreadsheet",
        "This is how we read your spreadsheet"
    );
    public static readonly Bilingual Remembered = new(
        "Deze kolommen zijn gelezen zoals uw organisatie dat de vorige keer zei.",
        "These columns were read as your organisation said the last time."
    );
    public static readonly Bilingual Columns = new("Wat staat er in de kolommen?", "What do the columns hold?");
    public static readonly Bilingual HeadingRow = new("In welke rij staan de kopjes?", "Which row holds the headings?");
    public static readonly Bilingual NotUsed = new("niet gebruiken", "do not use");
    public static readonly Bilingual NotSaid = new("nog niet gezegd", "not said yet");
    public static readonly Bilingual DoubtsTitle = new(
        "Staat dit al in het register?",
        "Is this in the register already?"
    );
    public static readonly Bilingual Same = new("Wat is voor alle rijen hetzelfde?", "What is the same for all rows?");
    public static readonly Bilingual WordsTitle = new("Wat betekenen deze woorden?", "What do these words mean?");
    public static readonly Bilingual Again = new("Lees opnieuw", "Read again");
    public static readonly Bilingual Faults = new("Wat nog niet klopt", "What is not right yet");
    public static readonly Bilingual FaultsLead = new(
        "Verbeter dit in uw spreadsheet en kies het bestand opnieuw, of pas hieronder aan hoe het wordt gelezen.",
        "Correct this in your spreadsheet and choose the file again, or change below how it is read."
    );
    public static readonly Bilingual Notes = new("Wat niet wordt overgenomen", "What is not taken over");
    public static readonly Bilingual Place = new("Cel of rij", "Cell or row");
    public static readonly Bilingual Says = new("Wat en wat nu", "What, and what now");
    public static readonly Bilingual Preview = new("Dit komt er in het register", "This gets into the register");
    public static readonly Bilingual Row = new("Rij", "Row");
    public static readonly Bilingual What = new("Wat gebeurt er", "What happens");
    public static readonly Bilingual Details = new("Precies", "In detail");
    public static readonly Bilingual New = new("nieuw", "new");
    public static readonly Bilingual Changed = new("gewijzigd", "changed");
    public static readonly Bilingual Nothing = new(
        "Het register heeft dit alles al: er verandert niets.",
        "The register has all of this already: nothing changes."
    );
    public static readonly Bilingual Why = new(
        "Waarom wijzigt u wat er al stond?",
        "Why do you change what stood there?"
    );
    public static readonly Bilingual Accept = new("Zet in het register", "Put it in the register");
    public static readonly Bilingual Discard = new("Gooi deze spreadsheet weg", "Throw this spreadsheet away");
    public static readonly Bilingual KeptUntil = new(
        "Wij bewaren wat er in het bestand staat hoogstens een dag, tot u het goedkeurt of weggooit.",
        "We keep what stands in the file for a day at most, until you accept it or throw it away."
    );
    public static readonly Bilingual Other = new("Kies een ander bestand", "Choose another file");
    public static readonly Bilingual SheetError = new(
        "De spreadsheet geeft hier een fout, of bewaarde geen uitkomst. Herstel de formule of typ de waarde.",
        "The spreadsheet has an error here, or kept no outcome. Mend the formula or type the value."
    );
    public static readonly Bilingual Stale = new(
        "Het register is intussen veranderd. Bekijk wat er nu zou komen en keur het dan goed.",
        "The register has changed in the meantime. Look at what would come now, and accept it then."
    );

    public static Bilingual UnknownWord(Bilingual field, string word) =>
        new(
            $"{field.Nl}: '{Short(word)}' kennen wij niet. Kies hieronder wat het betekent.",
            $"{field.En}: we do not know '{Short(word)}'. Choose below what it means."
        );

    public static Bilingual ColumnOf(int column, string heading)
    {
        var letters = ImportCell.Letters(column);
        return heading.Length == 0
            ? new($"Kolom {letters}", $"Column {letters}")
            : new($"Kolom {letters}: {Short(heading)}", $"Column {letters}: {Short(heading)}");
    }

    public static Bilingual WordOf(Bilingual field, string word) =>
        new($"{field.Nl}: '{Short(word)}'", $"{field.En}: '{Short(word)}'");

    public static Bilingual Because(string file) =>
        new($"Overgenomen uit de spreadsheet {file}", $"Taken over from the spreadsheet {file}");

    static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
