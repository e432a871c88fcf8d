using System.Collections.Frozen;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Foreign.Faults;

/// <summary>What each fault means, for who reads the list.</summary>
public static class FaultTexts
{
    static readonly FrozenDictionary<FaultCode, Bilingual> Said = new Dictionary<FaultCode, Bilingual>
    {
        [FaultCode.FileUnknown] = new("De mapping kent dit bestand niet", "The mapping does not know this file"),
        [FaultCode.FileUnreadable] = new("Het bestand is niet te lezen", "The file cannot be read"),
        [FaultCode.NotUtf8] = new("Geen UTF-8; gelezen als Windows-1252", "Not UTF-8; read as Windows-1252"),
        [FaultCode.LineEndsLf] = new(
            "Regels eindigen op LF; RFC 4180 vraagt CRLF",
            "Lines end with LF; RFC 4180 asks CRLF"
        ),
        [FaultCode.BareCarriageReturn] = new(
            "Er staat een losse CR (regelterugloop) in de tekst",
            "There is a lone CR (carriage return) in the text"
        ),
        [FaultCode.OtherSeparator] = new(
            "Cellen zijn anders gescheiden dan met een komma",
            "Cells are separated by something else than a comma"
        ),
        [FaultCode.Turned] = new(
            "De tabel ligt op haar kant: elk project is een kolom",
            "The table lies on its side: each project is a column"
        ),
        [FaultCode.HeadingMissing] = new(
            "Geen regel lijkt op de koppen van de mapping; niets is gelezen",
            "No line is like the headings of the mapping; nothing was read"
        ),
        [FaultCode.LineAboveHeading] = new("Een regel boven de koppen", "A line above the headings"),
        [FaultCode.HeadingTwice] = new("Een kop komt meermaals voor", "A heading stands there more than once"),
        [FaultCode.ColumnMissing] = new("Een kolom van de mapping ontbreekt", "A column of the mapping is missing"),
        [FaultCode.ColumnUnknown] = new(
            "Een kolom met waarden die de mapping niet noemt",
            "A column with values that the mapping does not name"
        ),
        [FaultCode.NoteInHeading] = new(
            "Een opmerking staat tussen de koppen; er horen geen waarden bij",
            "A note stands among the headings; no values belong to it"
        ),
        [FaultCode.EmptyRow] = new(
            "Een lege regel, of een lege kolom van een tabel op haar kant",
            "An empty row, or an empty column of a table on its side"
        ),
        [FaultCode.TotalRow] = new("Een totaalregel tussen de projecten", "A total row among the projects"),
        [FaultCode.EnteredInError] = new(
            "De regel zegt zelf dat hij per vergissing is ingevoerd",
            "The row says itself that it was entered in error"
        ),
        [FaultCode.Disclaimer] = new("Een kanttekening onder de tabel", "A disclaimer below the table"),
        [FaultCode.Misaligned] = new("Waarden staan een kolom verschoven", "Values stand one column aside"),
        [FaultCode.DuplicateRow] = new("Dezelfde regel nog eens", "The same row once more"),
        [FaultCode.DuplicateId] = new(
            "Twee regels onder één nummer verschillen; de laatst gewijzigde telt",
            "Two rows under one number differ; the one changed last counts"
        ),
        [FaultCode.RowWithoutName] = new("Een regel zonder naam van een project", "A row without a project's name"),
        [FaultCode.RowWithoutValues] = new(
            "Een project zonder één bedrag of datum",
            "A project without a single amount or date"
        ),
        [FaultCode.OtherYear] = new(
            "De regel noemt een ander jaar dan het bestand",
            "The row names another year than the file"
        ),
        [FaultCode.SpacesAround] = new("Spaties voor of na de waarde", "Spaces before or after the value"),
        [FaultCode.TextEntity] = new("Een HTML-teken is blijven staan", "An HTML entity was left standing"),
        [FaultCode.IdSpelling] = new("Het nummer is anders gespeld", "The number is spelt in another way"),
        [FaultCode.IdThousands] = new("Het nummer draagt een duizendtalteken", "The number bears a thousands mark"),
        [FaultCode.DepartmentSpelling] = new(
            "Het departement is anders geschreven",
            "The department is written in another way"
        ),
        [FaultCode.DepartmentUnknown] = new(
            "De mapping kent dit departement niet",
            "The mapping does not know this department"
        ),
        [FaultCode.DepartmentUnlikeCode] = new(
            "De naam van het departement past niet bij zijn code; de code telt",
            "The department's name does not fit its code; the code counts"
        ),
        [FaultCode.NumberMark] = new(
            "Bij het getal staat een teken of eenheid die dit bestand niet schrijft",
            "At the number stands a sign or unit that this file does not write"
        ),
        [FaultCode.NumberThousands] = new(
            "Duizendtallen zijn in één kolom met en zonder teken geschreven",
            "Thousands are written with and without a mark in one column"
        ),
        [FaultCode.NumberExponent] = new(
            "Het getal is in machten van tien geschreven",
            "The number is written in powers of ten"
        ),
        [FaultCode.PercentAsRatio] = new(
            "Een percentage is als verhouding geschreven: de bedragen van de regel geven honderd keer zoveel",
            "A percentage is written as a ratio: the amounts of the row give a hundred times as much"
        ),
        [FaultCode.PercentDiffers] = new(
            "Het percentage past niet bij de bedragen van de regel",
            "The percentage does not fit the amounts of the row"
        ),
        [FaultCode.NumberUnreadable] = new("Dit is geen getal", "This is no number"),
        [FaultCode.NumberNegative] = new("Een bedrag onder nul", "An amount below zero"),
        [FaultCode.NumberScale] = new(
            "Twee bedragen van de regel verschillen een factor duizend of miljoen; waarschijnlijk niet in miljoenen",
            "Two amounts of the row differ by a thousand or a million; probably not in millions"
        ),
        [FaultCode.NumberLeap] = new(
            "Twee bedragen van de regel verschillen honderd keer of meer",
            "Two amounts of the row differ a hundred times or more"
        ),
        [FaultCode.ZeroForMissing] = new(
            "Nul over de hele looptijd, of nul waar de tekst zegt dat er geen gegevens zijn",
            "Zero over the whole life, or zero where the text says that there are no data"
        ),
        [FaultCode.VarianceDiffers] = new(
            "De afwijking is niet het verschil tussen de twee bedragen of dagen",
            "The variance is not the difference of the two amounts or days"
        ),
        [FaultCode.DateNotation] = new(
            "De datum is anders geschreven dan de andere in dit bestand",
            "The date is written unlike the others in this file"
        ),
        [FaultCode.DateTwoDigits] = new(
            "Jaren hebben twee cijfers; de eeuw staat in de mapping",
            "Years have two digits; the mapping says the century"
        ),
        [FaultCode.DateUnreadable] = new("Dit is geen datum", "This is no date"),
        [FaultCode.DayMonthSwapped] = new(
            "De dag valt buiten het boekjaar in de naam, en erin als dag en maand verwisseld zijn",
            "The day lies outside the fiscal year in the name, and inside it if day and month were swapped"
        ),
        [FaultCode.StartOutsideYear] = new(
            "De start valt buiten het boekjaar in de naam",
            "The start lies outside the fiscal year in the name"
        ),
        [FaultCode.EndBeforeStart] = new("Het einde ligt voor de start", "The end lies before the start"),
        [FaultCode.RatingSpelling] = new("Het oordeel is anders gespeld", "The rating is spelt in another way"),
        [FaultCode.RatingUnknown] = new(
            "Dit is geen oordeel dat de mapping kent",
            "This is no rating that the mapping knows"
        ),
        [FaultCode.RatingOtherScale] = new(
            "Het oordeel hoort bij een andere schaal dan die van dit jaar",
            "The rating belongs to another scale than that of this year"
        ),
        [FaultCode.RatedTwice] = new(
            "Er zijn twee oordelen; het eerste telt",
            "There are two ratings; the first counts"
        ),
        [FaultCode.WithheldWithoutLaw] = new(
            "Achtergehouden zonder dat er een artikel staat",
            "Withheld without naming a section"
        ),
        [FaultCode.LawUnknown] = new(
            "Achtergehouden op een artikel dat de mapping niet kent",
            "Withheld under a section that the mapping does not know"
        ),
        [FaultCode.SpreadsheetError] = new("Het rekenblad had hier een fout", "The spreadsheet had an error here"),
        [FaultCode.LeapOverYears] = new(
            "De kosten over de hele looptijd zijn tien keer die van het jaar ervoor, of een tiende",
            "The whole-life cost is ten times that of the year before, or a tenth"
        ),
        [FaultCode.ScaleBreak] = new(
            "Het oordeel heeft hier een andere schaal of een andere beoordelaar; reeksen lopen niet door",
            "The rating has another scale or another rater from here; series do not run on"
        ),
        [FaultCode.DecisionUnknown] = new(
            "Een besluit over herkenning noemt een project dat er niet is",
            "A decision on identity names a project that is not there"
        ),
    }.ToFrozenDictionary();

    /// <summary>The text of a code, with what is particular to this one.</summary>
    public static Bilingual Of(FaultCode code, Bilingual? more = null) =>
        more is null ? Said[code] : new($"{Said[code].Nl}: {more.Nl}", $"{Said[code].En}: {more.En}");
}
