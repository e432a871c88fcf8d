using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Overview;

/// <summary>The words of the overview to parliament.</summary>
static class OverviewTexts
{
    public static readonly Bilingual Title = new(
        "Gevonden, gedaan en nog te doen",
        "What was found, done and left to do"
    );
    public static readonly Bilingual Menu = new("Overzicht aan de Kamer", "Overview to parliament");
    public static readonly Bilingual OnHome = new(
        "Per departement, jaar na jaar: onvolkomenheden, en toezeggingen die af moesten zijn.",
        "By department, year after year: deficiencies, and promises that had to be done."
    );
    public static readonly Bilingual YearByYear = new("jaar na jaar", "year after year");

    /// <summary>Words by which the page is meant, in both languages.</summary>
    public const string Names =
        "overzicht toezicht onvolkomenheden toezeggingen toezegging onvolkomenheid Algemene Rekenkamer "
        + "overview oversight deficiencies promises deficiency promise Court of Audit";

    public static readonly Bilingual Lead = new(
        "Per departement: wat de Algemene Rekenkamer vond, wat daarover openbaar is gemaakt, en welke toezeggingen aan de Kamer dat jaar af moesten zijn.",
        "By department: what the Court of Audit found, what was made public of it, and which promises to parliament had to be done that year."
    );
    public static readonly Bilingual Columns = new(
        "‘Toezeggingen’ zijn er zoveel als dat jaar af moesten; ‘niet gedaan’, ‘op tijd’ en ‘te laat’ zeggen wat daarvan werd. ‘Nog van eerder’ zijn toezeggingen die toen al te laat waren. ‘Onvolkomenheden’ zijn die van dat jaar. ‘Toegelicht’ is over hoeveel daarvan het departement in het openbaar vertelt, en ‘opgelost’ hoeveel van die volgens de Algemene Rekenkamer zijn opgelost.",
        "‘Promises’ are as many as had to be done that year; ‘not done’, ‘in time’ and ‘late’ say what became of them. ‘Left from before’ are promises that were late already then. ‘Deficiencies’ are those of that year. ‘Explained’ is of how many of them the department tells in public, and ‘solved’ how many of those are solved according to the Court of Audit."
    );
    public static readonly Bilingual Dashes = new(
        "Een streep is geen nul. Bij een streep staat in de tabel waarom er geen getal is: er is niets ingevoerd, of het aantal is klein en wordt niet getoond.",
        "A dash is no zero. The table says at each dash why there is no number: nothing was entered, or the number is small and is not shown."
    );
    public static readonly Bilingual OfWhat = new(
        "Onvolkomenheden van het jaar, toezeggingen die dat jaar af moesten, en wat daarvan op tijd was",
        "Deficiencies of the year, promises that had to be done that year, and what of those was in time"
    );
    public static readonly Bilingual ThroughTime = new("Door de jaren", "Through the years");
    public static readonly Bilingual Year = new("Jaar", "Year");
    public static readonly Bilingual Department = new("Departement", "Department");
    public static readonly Bilingual All = new("alle", "all");
    public static readonly Bilingual Found = new("Onvolkomenheden", "Deficiencies");
    public static readonly Bilingual Told = new("Toegelicht", "Explained");
    public static readonly Bilingual Solved = new("Opgelost", "Solved");
    public static readonly Bilingual Due = new("Toezeggingen", "Promises");
    public static readonly Bilingual InTime = new("Op tijd", "In time");
    public static readonly Bilingual KeptLate = new("Te laat", "Late");
    public static readonly Bilingual NotKept = new("Niet gedaan", "Not done");
    public static readonly Bilingual Older = new("Nog van eerder", "Left from before");
    public static readonly Bilingual Together = new("Samen", "Together");
    public static readonly Bilingual KeptBack = new(
        "Een klein aantal, dat niet wordt getoond; of een ander aantal, dat het zou verraden.",
        "A small number, which is not shown; or another number, which would tell it."
    );
    public static readonly Bilingual NoneEntered = new(
        "Geen ingevoerd; dat zegt niet dat er geen was.",
        "None entered; that does not say that there was none."
    );
    public static readonly Bilingual Nothing = new(
        "Over dit jaar is er niets in de registers.",
        "The registers have nothing of this year."
    );
    public static readonly Bilingual SeeFindings = new(
        "Wat departementen erover vertellen",
        "What departments tell of them"
    );
    public static readonly Bilingual SeePromises = new("Deze toezeggingen", "These promises");
    public static readonly Bilingual AsCsv = new("Download als CSV", "Download as CSV");
    public static readonly Bilingual AsJson = new("Download als JSON", "Download as JSON");

    /// <summary>"Download als XLSX".</summary>
    public static Bilingual As(string format) =>
        new($"Download als {format.ToUpperInvariant()}", $"Download as {format.ToUpperInvariant()}");

    public static readonly Bilingual OnSite = new(
        "Zo staat het op de publieke pagina",
        "As it stands on the public page"
    );
    public static readonly Bilingual Document = new("Het document", "The document");
    public static readonly Bilingual BeginLead = new(
        "Er wordt een document van gemaakt in de schrijfkamer, in de taal van deze pagina. Elk getal daarin is een uitspraak over een aanvaard cijfer, elke toezegging een uitspraak over het register. De openbare toezeggingen gaan mee naar de uitgave.",
        "A document is made of it where documents are written, in the language of this page. Each number in it is a claim on an accepted figure, each promise a claim on the register. The public promises go into the edition with it."
    );
    public static readonly Bilingual Begin = new("Begin het document", "Begin the document");
    public static readonly Bilingual TakeTitle = new("Toezeggingen in de uitgave", "Promises in the edition");
    public static readonly Bilingual TakeLead = new(
        "Teksten verwijzen naar een toezegging met promise:promise_NUMMER. Dat klopt zolang de uitgave dezelfde stand heeft als het register.",
        "Texts refer to a promise by promise:promise_NUMBER. That holds as long as the edition has it as the register has."
    );
    public static readonly Bilingual Take = new("Neem de toezeggingen over", "Take the promises over");
    public static readonly Bilingual Same = new(
        "De uitgave heeft elke toezegging zoals het register haar heeft.",
        "The edition has each promise as the register has it."
    );
    public static readonly Bilingual NoFigures = new(
        "De uitgave heeft over dit jaar nog geen aanvaarde cijfers uit de registers. Het document noemt dan geen aantallen. Een medewerker die aanlevert neemt ze over bij de uitvraag.",
        "The edition has no accepted figures from the registers for this year yet. The document then names no numbers. A supplier takes them over at the collection."
    );

    /// <summary>"12 toezeggingen zijn in de uitgave anders, of nog niet".</summary>
    public static Bilingual Others(int count) =>
        count == 1
            ? new(
                "1 toezegging staat anders of nog niet in de uitgave.",
                "1 promise is otherwise, or not yet, in the edition."
            )
            : new(
                $"{count} toezeggingen staan anders of nog niet in de uitgave.",
                $"{count} promises are otherwise, or not yet, in the edition."
            );

    public static Bilingual TitleOf(int year) =>
        new($"Gevonden, gedaan en nog te doen: {year}", $"Found, done and left to do: {year}");
}
