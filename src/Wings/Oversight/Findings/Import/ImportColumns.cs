using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings.Follow;
using Rekenschap.Oversight.Import;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>What the columns of sheets with findings are called: by our own export, by departments in Dutch and in English.</summary>
static class ImportColumns
{
    /// <summary>Those that may be the same for a whole sheet, and are then said once.</summary>
    static readonly ImmutableArray<ImportField> ForAll =
    [
        ImportField.Department,
        ImportField.Year,
        ImportField.FoundBy,
        ImportField.Chapter,
        ImportField.Severity,
        ImportField.Domain,
        ImportField.Marking,
    ];

    /// <summary>Those of a measure: a row may hold nothing else and then belongs to the finding above it.</summary>
    public static readonly ImmutableArray<ImportField> OfMeasure =
    [
        ImportField.Number,
        ImportField.What,
        ImportField.Owner,
        ImportField.Start,
        ImportField.Planned,
        ImportField.Ready,
        ImportField.Stage,
        ImportField.Status,
        ImportField.Evidence,
    ];

    static readonly ImmutableArray<ImportField> OfDays =
    [
        ImportField.StandingOn,
        ImportField.Start,
        ImportField.Planned,
        ImportField.Ready,
    ];

    public static Bilingual Name(ImportField field) =>
        field switch
        {
            ImportField.Code => FindingTexts.Code,
            ImportField.Reference => FindingTexts.Reference,
            ImportField.Department => FindingTexts.Department,
            ImportField.Year => FindingTexts.Year,
            ImportField.ReportYear => FindingTexts.ReportYear,
            ImportField.FoundBy => FindingTexts.FoundBy,
            ImportField.Chapter => FindingTexts.Chapter,
            ImportField.Part => FindingTexts.Part,
            ImportField.Title => FindingTexts.Name,
            ImportField.Domain => FindingTexts.Domain,
            ImportField.Severity => FindingTexts.Severity,
            ImportField.Objection => FindingTexts.Objection,
            ImportField.FirstYear => FindingTexts.Since,
            ImportField.Predecessor => FindingTexts.Predecessor,
            ImportField.Marking => FindingTexts.Marking,
            ImportField.Detail => FollowFindingTexts.Found,
            ImportField.Recommendations => FollowFindingTexts.Recommendations,
            ImportField.Category => FollowFindingTexts.Expected,
            ImportField.Judgement => FollowFindingTexts.Judgement,
            ImportField.State => FindingTexts.State,
            ImportField.Verdict => FollowFindingTexts.Verdict,
            ImportField.Opinion => FollowFindingTexts.Opinion,
            ImportField.OpinionSaid => new("Toelichting van de Auditdienst Rijk", "Words of the Auditdienst Rijk"),
            ImportField.Standing => FollowFindingTexts.Standing,
            ImportField.StandingOn => FollowFindingTexts.StandingOn,
            ImportField.Number => new("Nummer van de maatregel", "Number of the measure"),
            ImportField.What => FollowFindingTexts.Measure,
            ImportField.Owner => FollowFindingTexts.Owner,
            ImportField.Start => FollowFindingTexts.Start,
            ImportField.Planned => FollowFindingTexts.Planned,
            ImportField.Ready => FollowFindingTexts.Ready,
            ImportField.Stage => FollowFindingTexts.Stage,
            ImportField.Status => FollowFindingTexts.Status,
            _ => FollowFindingTexts.Evidence,
        };

    /// <summary>The names of the export first, then what departments write.</summary>
    static readonly ImmutableArray<(ImportField Field, ImmutableArray<string> Names)> Said =
    [
        (ImportField.Code, ["code", "code register", "rekenschap code"]),
        (ImportField.Reference, ["reference", "kenmerk", "nummer", "nr", "no", "id", "volgnummer", "bevindingnummer"]),
        (ImportField.Department, ["department", "departement", "ministerie", "ministry", "dept"]),
        (ImportField.Year, ["year", "jaar", "verantwoordingsjaar", "boekjaar", "audit year"]),
        (ImportField.ReportYear, ["report_year", "rapportjaar", "jaar rapport", "report year"]),
        (ImportField.FoundBy, ["found_by", "auditor", "bron", "vastgesteld door", "source"]),
        (ImportField.Chapter, ["chapter", "hoofdstuk", "begrotingshoofdstuk", "budget chapter"]),
        (ImportField.Part, ["part", "onderdeel", "organisatieonderdeel", "directie", "dienst"]),
        (
            ImportField.Title,
            ["title", "titel", "bevinding", "onvolkomenheid", "onderwerp bevinding", "naam", "finding"]
        ),
        (ImportField.Domain, ["subject", "onderwerp", "domein", "domain", "thema"]),
        (ImportField.Severity, ["severity", "ernst", "zwaarte", "classificatie", "soort"]),
        (ImportField.Objection, ["objection", "bezwaar"]),
        (ImportField.FirstYear, ["first_year", "sinds", "eerste jaar", "sinds jaar", "since"]),
        (ImportField.Predecessor, ["predecessor", "voorganger", "vorig nummer"]),
        (ImportField.Marking, ["marking", "merking", "rubricering", "vertrouwelijkheid"]),
        (ImportField.Detail, ["detail", "omschrijving", "beschrijving", "toelichting bevinding", "description"]),
        (ImportField.Recommendations, ["recommendations", "aanbeveling", "aanbevelingen", "recommendation"]),
        (ImportField.Category, ["expected", "categorie", "category", "verwachting", "departementaal beeld"]),
        (ImportField.Judgement, ["judgement", "departementaal oordeel", "oordeel departement"]),
        (ImportField.State, ["state", "stand", "oordeel ar"]),
        (ImportField.Verdict, ["verdict", "toelichting ar", "oordeel auditor"]),
        (ImportField.Opinion, ["adr_opinion", "adr oordeel", "oordeel adr"]),
        (ImportField.OpinionSaid, ["adr_said", "toelichting adr"]),
        (ImportField.Standing, ["standing", "stand van zaken", "voortgang", "progress"]),
        (ImportField.StandingOn, ["standing_on", "peildatum", "datum stand van zaken"]),
        (ImportField.Number, ["measure", "maatregelnummer", "nr maatregel", "measure number"]),
        (ImportField.What, ["what", "maatregel", "maatregelen", "actie", "action", "omschrijving maatregel"]),
        (ImportField.Owner, ["owner", "eigenaar", "verantwoordelijke", "actiehouder", "trekker"]),
        (ImportField.Start, ["start", "startdatum", "begin", "begindatum", "start date"]),
        (ImportField.Planned, ["planned", "einddatum", "einddatum gepland", "gepland gereed", "deadline", "due"]),
        (ImportField.Ready, ["ready", "einddatum werkelijk", "werkelijk gereed", "gereed op", "datum gereed"]),
        (ImportField.Stage, ["stage", "stadium", "fase", "opzet bestaan werking"]),
        (ImportField.Status, ["status", "status maatregel", "voortgang maatregel"]),
        (ImportField.Evidence, ["evidence", "bewijs", "bewijsstuk", "vindplaats"]),
    ];

    /// <summary>Every column that a sheet with findings may have.</summary>
    public static readonly SheetColumns All = new([
        .. Enum.GetValues<ImportField>()
            .Select(field => new SheetColumn(field.ToString(), Name(field), [.. Headings(field)])
            {
                IsForAll = ForAll.Contains(field),
                IsDay = OfDays.Contains(field),
                Choices = ImportWords.Choices(field),
                Also = ImportWords.Also(field),
            }),
    ]);

    static IEnumerable<string> Headings(ImportField field) =>
        Said.Where(one => one.Field == field).SelectMany(one => one.Names);
}
