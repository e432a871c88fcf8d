using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>What only the import of findings says.</summary>
static class FindingSheetTexts
{
    public static readonly Bilingual Lead = new(
        "Houdt uw departement onvolkomenheden en maatregelen bij in een spreadsheet? Kies het bestand. U ziet eerst wat er zou komen; er komt niets in het register voor u het goedkeurt.",
        "Does your department keep findings and measures in a spreadsheet? Choose the file. You first see what would come; nothing gets into the register before you accept it."
    );
    public static readonly Bilingual Rows = new(
        "Een rij is een onvolkomenheid met een maatregel. Heeft een onvolkomenheid er meer, herhaal dan de rij, of laat in de volgende rijen leeg wat hetzelfde is. Een lege cel wijzigt niets.",
        "A row is a finding with a measure. Where a finding has more of them, repeat the row, or leave empty in the next rows what is the same. An empty cell changes nothing."
    );
    public static readonly Bilingual TooLarge = new(
        "Dit bestand is groter dan 10 MB. Bewaar alleen het blad met onvolkomenheden.",
        "This file is larger than 10 MB. Keep only the sheet with findings."
    );
    public static readonly Bilingual NoTitle = new(
        "Deze rij noemt geen code, kenmerk of titel. Vul de titel in, of zeg hieronder in welke kolom hij staat.",
        "This row names no code, reference or title. Fill in the title, or say below in which column it stands."
    );
    public static readonly Bilingual NoCode = new(
        "Deze code staat niet in het register, of niet voor u. Laat de code leeg voor een nieuwe onvolkomenheid.",
        "This code is not in the register, or not for you. Leave the code empty for a new finding."
    );
    public static readonly Bilingual NoDepartment = new(
        "Dit is geen ministerie waarvoor u invoert. Gebruik de code, zoals BZK, of zeg het hieronder voor alle rijen.",
        "This is no ministry that you enter for. Use the code, such as BZK, or say it below for all rows."
    );
    public static readonly Bilingual ReadyWithoutDay = new(
        "Er staat dat de maatregel gereed is, maar niet sinds wanneer. Vul de dag in waarop hij gereed was.",
        "It says that the measure is ready, but not since when. Fill in the day on which it was ready."
    );
    public static readonly Bilingual NoStandingOn = new(
        "Zet bij de stand van zaken de peildatum: op welke dag was dat zo?",
        "Put the reference date with the state of affairs: on which day was that so?"
    );
    public static readonly Bilingual AfterVerdict = new(
        "De auditor heeft geoordeeld; sindsdien verandert dit niet meer.",
        "The auditor has judged; since then this does not change any more."
    );
    public static readonly Bilingual YearOnPage = new(
        "Een ander jaar dan in het register. Klopt het jaar daar niet, verbeter het dan op de pagina van de onvolkomenheid.",
        "Another year than the register has. Where the year is wrong there, correct it on the page of the finding."
    );
    public static readonly Bilingual MarkingOnPage = new(
        "De merking wijzigt de controller op de pagina van de onvolkomenheid.",
        "The marking is changed by the controller on the page of the finding."
    );
    public static readonly Bilingual OfSupplier = new(
        "Maatregelen en stand van zaken komen van een leverancier van het departement zelf.",
        "Measures and the state of affairs come from a supplier of the department itself."
    );
    public static readonly Bilingual OfEnterer = new(
        "Een nieuwe onvolkomenheid voert een leverancier van het departement in, of de coördinator van wie publiceert.",
        "A new finding is entered by a supplier of the department, or by the coordinator of who publishes."
    );
    public static readonly Bilingual OfController = new(
        "De verwachting is van de controller van het departement. Neemt die deze spreadsheet over, dan gaat zij mee.",
        "The expectation is the department's controller's. It is taken along when the controller takes over this spreadsheet."
    );
    public static readonly Bilingual SolvedOnPage = new(
        "Beschouwd als opgelost zegt de controller op de pagina van de onvolkomenheid, met waaruit dat blijkt.",
        "That it is regarded as solved is said by the controller on the page of the finding, with what shows it."
    );
    public static readonly Bilingual OfOwner = new(
        "Dit oordeel schrijft alleen wie het geeft, op de pagina van de onvolkomenheid.",
        "This judgement is written only by who gives it, on the page of the finding."
    );

    public static Bilingual Otherwise(Bilingual field, string place) =>
        new(
            $"{field.Nl}: in {place} staat bij dezelfde onvolkomenheid iets anders. Maak beide cellen gelijk.",
            $"{field.En}: {place} says otherwise of the same finding. Make both cells the same."
        );

    public static Bilingual Twice(string place) =>
        new(
            $"Rij {place} is dezelfde onvolkomenheid. Geef beide rijen dezelfde code of titel, of haal er een weg.",
            $"Row {place} is the same finding. Give both rows the same code or title, or take one away."
        );

    public static Bilingual OtherStatus(Bilingual said, Bilingual follows) =>
        new(
            $"Er staat '{said.Nl}'; uit de dagen volgt '{follows.Nl}', en dat houdt het register aan.",
            $"It says '{said.En}'; by its days it is '{follows.En}', and the register holds on to that."
        );

    public static Bilingual Count(int fresh, int changed, int same) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{fresh} nieuw, {changed} gewijzigd, {same} zonder verandering"
            ),
            string.Create(CultureInfo.InvariantCulture, $"{fresh} new, {changed} changed, {same} without a change")
        );
}
