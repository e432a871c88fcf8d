using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Import;

/// <summary>The words of the import of a spreadsheet with activities.</summary>
static class ImportTexts
{
    public static readonly Bilingual Title = new("Neem een spreadsheet over", "Take over a spreadsheet");
    public static readonly Bilingual Lead = new(
        "Houdt uw ministerie ICT-activiteiten bij in een spreadsheet? Kies het bestand. U ziet eerst wat er zou komen; er komt niets in het register voor u het goedkeurt.",
        "Does your ministry keep ICT activities in a spreadsheet? Choose the file. You first see what would come; nothing gets into the register before you accept it."
    );
    public static readonly Bilingual Rows = new(
        "Een rij is een activiteit. Wij herkennen die aan het nummer in het register; zonder nummer aan de naam, en dan vragen wij het u. Een lege cel wijzigt niets. Er komen alleen concepten: controleren en publiceren blijft mensenwerk.",
        "A row is an activity. It is known by its number in the register; without a number by its name, and then we ask you. An empty cell changes nothing. Only drafts come of it: checking and publishing stay people's work."
    );
    public static readonly Bilingual File = new(
        "Spreadsheet (.xlsx, .ods of .csv)",
        "Spreadsheet (.xlsx, .ods or .csv)"
    );
    public static readonly Bilingual Read = new("Lees het bestand", "Read the file");
    public static readonly Bilingual NoFile = new("Kies een bestand.", "Choose a file.");
    public static readonly Bilingual TooLarge = new(
        "Dit bestand is groter dan 10 MB. Bewaar alleen het blad met activiteiten.",
        "This file is larger than 10 MB. Keep only the sheet with activities."
    );
    public static readonly Bilingual Empty = new("In dit bestand staat niets.", "Nothing stands in this file.");
    public static readonly Bilingual SheetTitle = new(
        "Zo lezen wij uw spreadsheet",
        "This is how we read your spreadsheet"
    );
    public static readonly Bilingual Remembered = new(
        "Deze kolommen zijn gelezen zoals uw ministerie dat de vorige keer zei.",
        "These columns were read as your ministry said the last time."
    );
    public static readonly Bilingual Columns = new("Hoe lezen wij dit bestand?", "How do we read this file?");
    public static readonly Bilingual HeadingRow = new("In welke rij staan de kopjes?", "Which row holds the headings?");
    public static readonly Bilingual NotUsed = new("niet gebruiken", "do not use");
    public static readonly Bilingual Same = new("Wat is voor alle rijen hetzelfde?", "What is the same for all rows?");
    public static readonly Bilingual WordsTitle = new("Wat betekenen deze woorden?", "What do these words mean?");
    public static readonly Bilingual SameTitle = new("Is dit dezelfde activiteit?", "Is this the same activity?");
    public static readonly Bilingual Another = new("nee, een nieuwe activiteit", "no, a new activity");
    public static readonly Bilingual Again = new("Lees opnieuw", "Read again");
    public static readonly Bilingual Faults = new("Wat nog niet klopt", "What is not right yet");
    public static readonly Bilingual FaultsLead = new(
        "Verbeter dit in uw spreadsheet en kies het bestand opnieuw, of pas hieronder aan hoe het wordt gelezen.",
        "Correct this in your spreadsheet and choose the file again, or change below how it is read."
    );
    public static readonly Bilingual Notes = new("Wat niet wordt overgenomen", "What is not taken over");
    public static readonly Bilingual Place = new("Cel of rij", "Cell or row");
    public static readonly Bilingual Says = new("Wat en wat nu", "What, and what now");
    public static readonly Bilingual Preview = new("Dit komt er in de concepten", "This gets into the drafts");
    public static readonly Bilingual Row = new("Rij", "Row");
    public static readonly Bilingual Activity = new("ICT-activiteit", "ICT activity");
    public static readonly Bilingual What = new("Wat gebeurt er", "What happens");
    public static readonly Bilingual Details = new("Precies", "In detail");
    public static readonly Bilingual New = new("nieuw concept", "new draft");
    public static readonly Bilingual Changed = new("concept gewijzigd", "draft changed");
    public static readonly Bilingual Nothing = new(
        "Het register heeft dit alles al: er verandert niets.",
        "The register has all of this already: nothing changes."
    );
    public static readonly Bilingual Accept = new("Zet in de concepten", "Put it in the drafts");
    public static readonly Bilingual Discard = new("Gooi deze spreadsheet weg", "Throw this spreadsheet away");
    public static readonly Bilingual KeptUntil = new(
        "Wij bewaren wat er in het bestand staat hoogstens een dag, tot u het goedkeurt of weggooit.",
        "We keep what stands in the file for a day at most, until you accept it or throw it away."
    );
    public static readonly Bilingual Other = new("Kies een ander bestand", "Choose another file");
    public static readonly Bilingual Back = new("Naar alle activiteiten", "To all activities");

    public static readonly Bilingual SheetError = new(
        "De spreadsheet geeft hier een fout, of bewaarde geen uitkomst. Herstel de formule of typ de waarde.",
        "The spreadsheet has an error here, or kept no outcome. Mend the formula or type the value."
    );
    public static readonly Bilingual NoName = new(
        "Deze rij noemt geen nummer of naam. Vul de naam in, of zeg hieronder in welke kolom zij staat.",
        "This row names no number or name. Fill in the name, or say below in which column it stands."
    );
    public static readonly Bilingual NoNumber = new(
        "Dit nummer is in het register geen activiteit van uw ministerie. Laat het leeg voor een nieuwe activiteit.",
        "In the register this number is no activity of your ministry. Leave it empty for a new activity."
    );
    public static readonly Bilingual OfAnother = new(
        "Deze rij is van een ander ministerie; alleen dat neemt haar over.",
        "This row is of another ministry; only that takes it over."
    );
    public static readonly Bilingual IsChecked = new(
        "Deze activiteit is gecontroleerd en wacht op publicatie. Laat uw controller haar eerst terughalen.",
        "This activity was checked and waits to be published. Have your controller take it back first."
    );
    public static readonly Bilingual Locked = new(
        "De schatting bij de start is gepubliceerd en vergrendeld: zij blijft zoals zij is. Alleen CIO Rijk ontgrendelt haar.",
        "The estimate at the start was published and is locked: it stays as it is. Only CIO Rijk unlocks it."
    );
    public static readonly Bilingual NoUnit = new(
        "Zijn dit euro's of miljoenen euro's? Zeg het hieronder voor alle rijen.",
        "Are these euros or millions of euros? Say it below for all rows."
    );
    public static readonly Bilingual NoEstimateDay = new(
        "Van welke dag is deze schatting? Vul de peildatum of de datum van de schatting in, in een kolom of hieronder voor alle rijen.",
        "Of which day is this estimate? Fill in the reporting date or the day of the estimate, in a column or below for all rows."
    );
    public static readonly Bilingual LaterEstimate = new(
        "Het register heeft een schatting van een latere dag. Vul de dag van deze schatting in.",
        "The register has an estimate of a later day. Fill in the day of this estimate."
    );
    public static readonly Bilingual NoExplanation = new(
        "Een herijking heeft een toelichting: waarom wijzigen de kosten of het einde? Zet die in een kolom.",
        "A recalibration has an explanation: why do the costs or the end change? Put that in a column."
    );
    public static readonly Bilingual NoSince = new(
        "De status is anders dan in het register. Vul in sinds wanneer, in een kolom 'Status sinds'.",
        "The status is another than in the register. Fill in since when, in a column 'Status since'."
    );
    public static readonly Bilingual AtMostThree = new("Noem er hoogstens drie.", "Name three at most.");
    public static readonly Bilingual Stale = new(
        "Het register is intussen veranderd. Bekijk wat er nu zou komen en keur het dan goed.",
        "The register has changed in the meantime. Look at what would come now, and accept it then."
    );

    public static readonly Bilingual TooMuch = new(
        "Dit is 1.000 miljard euro of meer. Staan de bedragen wel in miljoenen? Zeg het hieronder voor alle rijen.",
        "This is 1,000 billion euros or more. Are the amounts in millions at all? Say it below for all rows."
    );

    /// <summary>Of the file as a whole.</summary>
    public static Bilingual TooManyRows(int most) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Dit bestand heeft meer dan {most} rijen. Bewaar alleen de rijen met activiteiten van uw ministerie."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"This file has more than {most} rows. Keep only the rows with activities of your ministry."
            )
        );

    public static Bilingual TooMany(int most) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Dit zijn er meer dan {most}. Noem er minder."),
            string.Create(CultureInfo.InvariantCulture, $"These are more than {most}. Name fewer.")
        );

    public static Bilingual TooLong(int most) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Dit is langer dan {most} tekens. Kort het in."),
            string.Create(CultureInfo.InvariantCulture, $"This is longer than {most} characters. Shorten it.")
        );

    public static Bilingual NoDay(string text) =>
        new(
            $"'{Short(text)}' is geen dag. Schrijf bijvoorbeeld 2024-05-15 of 15-5-2024.",
            $"'{Short(text)}' is no day. Write for instance 2024-05-15 or 15-5-2024."
        );

    public static Bilingual NoAmount(string text) =>
        new(
            $"'{Short(text)}' is geen bedrag, of kan er twee betekenen. Schrijf bijvoorbeeld 1250 of 1,25; geen punt of komma voor precies drie cijfers.",
            $"'{Short(text)}' is no amount, or may mean two. Write for instance 1250 or 1,25; no point or comma before exactly three digits."
        );

    public static Bilingual SameName(int number) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Activiteit {number} heet ook zo. Kies hieronder of dit dezelfde is."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Activity {number} has this name too. Choose below whether this is the same."
            )
        );

    /// <summary>Of a row that has the number of an activity and another name.</summary>
    public static Bilingual OtherName(int number, string name) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Activiteit {number} heet in het register '{Short(name)}'. Kies hieronder of dit dezelfde is."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Activity {number} is called '{Short(name)}' in the register. Choose below whether this is the same."
            )
        );

    public static Bilingual Twice(int row) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Rij {row} is dezelfde activiteit. Haal er een weg."),
            string.Create(CultureInfo.InvariantCulture, $"Row {row} is the same activity. Take one away.")
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

    public static Bilingual SameAs(int number) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"ja, het is activiteit {number}"),
            string.Create(CultureInfo.InvariantCulture, $"yes, it is activity {number}")
        );

    public static Bilingual Count(int fresh, int changed, int same) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{fresh} nieuw, {changed} gewijzigd, {same} zonder verandering"
            ),
            string.Create(CultureInfo.InvariantCulture, $"{fresh} new, {changed} changed, {same} without a change")
        );

    /// <summary>While something is wrong it is not known what would come.</summary>
    public static Bilingual CountFaulty(int rows) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{rows} {(rows == 1 ? "rij" : "rijen")} gelezen; nog niet alles klopt"
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{rows} {(rows == 1 ? "row" : "rows")} read; not all of it is right yet"
            )
        );

    static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;
}

/// <summary>What the office says no to, of sheets with activities.</summary>
static class ImportRefusals
{
    public static readonly Refusal NoSheet = new(
        RefusalKind.NotFound,
        "activity.import.none",
        new(
            "Er wacht geen spreadsheet van u, of haar dag is voorbij; kies het bestand opnieuw",
            "No spreadsheet of yours waits, or its day is over; choose the file again"
        )
    );

    public static readonly Refusal Faulty = new(
        RefusalKind.Conflict,
        "activity.import.faulty",
        new(
            "In de spreadsheet klopt nog niet alles; verbeter dat eerst",
            "Not all of the spreadsheet is right yet; correct that first"
        )
    );
}
