using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Register.Write;

namespace Rekenschap.Portfolio.Import;

/// <summary>What the columns of sheets with activities are called: by the dashboard's open data, by our forms, and by departments.</summary>
static class ImportColumns
{
    /// <summary>Those that may be the same for a whole sheet, and are then said once.</summary>
    public static readonly ImmutableArray<ImportField> ForAll =
    [
        ImportField.Reported,
        ImportField.EstimateDay,
        ImportField.Unit,
    ];

    /// <summary>The published names first, letter by letter; then what departments write.</summary>
    static readonly ImmutableArray<(ImportField Field, Bilingual Name, ImportKind Kind, string[] Said)> All =
    [
        (ImportField.Number, SectionTexts.Number, ImportKind.Number, ["Nummer", "nr", "number"]),
        (
            ImportField.Name,
            SectionTexts.Name,
            ImportKind.Line,
            ["ICT-activiteit", "naam", "name", "project", "projectnaam", "titel", "activiteit"]
        ),
        (
            ImportField.Ministry,
            new("Ministerie", "Ministry"),
            ImportKind.Line,
            ["Ministerie", "departement", "department", "dept"]
        ),
        (ImportField.Status, SectionTexts.Status, ImportKind.One, ["Status", "fase", "stand"]),
        (
            ImportField.Since,
            new("Status sinds", "Status since"),
            ImportKind.Day,
            ["Status sinds", "datum status", "status vanaf"]
        ),
        (ImportField.Reported, SectionTexts.Date, ImportKind.Day, ["Peildatum", "stand per", "reporting date"]),
        (
            ImportField.StandingExplained,
            new("Toelichting status", "Explanation of the status"),
            ImportKind.Words,
            ["Toelichting status", "toelichting"]
        ),
        (ImportField.Kind, SectionTexts.Kind, ImportKind.One, ["Soort ICT-activiteit", "soort", "type"]),
        (ImportField.Subject, SectionTexts.Subject, ImportKind.One, ["Onderwerp", "thema", "subject"]),
        (ImportField.Services, new("Dienstverlening", "Services"), ImportKind.List, ["Dienstverlening"]),
        (
            ImportField.Benefits,
            SectionTexts.Benefit,
            ImportKind.Many,
            ["Wij verbeteren op", "baten", "maatschappelijke baten"]
        ),
        (
            ImportField.Development,
            SectionTexts.Development,
            ImportKind.Line,
            ["Ontwikkelwijze", "methode", "werkwijze"]
        ),
        (ImportField.Occasion, SectionTexts.Occasion, ImportKind.Words, ["Aanleiding"]),
        (ImportField.Goal, SectionTexts.Goal, ImportKind.Words, ["Doelstelling", "doel", "omschrijving", "goal"]),
        (ImportField.Start, SectionTexts.Start, ImportKind.Day, ["Startdatum", "start", "begin", "begindatum"]),
        (
            ImportField.Parties,
            SectionTexts.Parties,
            ImportKind.List,
            ["Ontwikkelpartijen", "leverancier", "leveranciers", "partijen"]
        ),
        (
            ImportField.InitialEnd,
            new("Einde bij de start", "End at the start"),
            ImportKind.Day,
            ["Initiële schatting einddatum", "geplande einddatum", "einddatum gepland"]
        ),
        (
            ImportField.InitialTotal,
            new("Kosten bij de start", "Costs at the start"),
            ImportKind.Amount,
            ["Initiële schatting meerjarige kosten", "totaal Initieel", "budget", "begroot"]
        ),
        (
            ImportField.InitialInternal,
            Of("Bij de start", "At the start", CostType.InternalStaff),
            ImportKind.Amount,
            ["intern personeel Initieel"]
        ),
        (
            ImportField.InitialExternal,
            Of("Bij de start", "At the start", CostType.ExternalStaff),
            ImportKind.Amount,
            ["extern personeel Initieel"]
        ),
        (
            ImportField.InitialMaterial,
            Of("Bij de start", "At the start", CostType.OtherMaterial),
            ImportKind.Amount,
            ["overig materieel Initieel"]
        ),
        (
            ImportField.EstimateDay,
            new("Datum van de schatting", "Day of the estimate"),
            ImportKind.Day,
            ["Datum schatting", "datum herijking", "Datum"]
        ),
        (
            ImportField.CurrentEnd,
            SectionTexts.End,
            ImportKind.Day,
            ["Actuele schatting einddatum", "einddatum", "verwachte einddatum", "einde"]
        ),
        (
            ImportField.CurrentTotal,
            new("Kosten nu", "Costs now"),
            ImportKind.Amount,
            ["Actuele schatting meerjarige kosten huidige jaar", "totaal Actueel", "kosten", "raming", "totale kosten"]
        ),
        (
            ImportField.CurrentInternal,
            Of("Nu", "Now", CostType.InternalStaff),
            ImportKind.Amount,
            ["intern personeel Actueel"]
        ),
        (
            ImportField.CurrentExternal,
            Of("Nu", "Now", CostType.ExternalStaff),
            ImportKind.Amount,
            ["extern personeel Actueel"]
        ),
        (
            ImportField.CurrentMaterial,
            Of("Nu", "Now", CostType.OtherMaterial),
            ImportKind.Amount,
            ["overig materieel Actueel"]
        ),
        (
            ImportField.SpentTotal,
            new("Uitgegeven", "Spent"),
            ImportKind.Amount,
            [
                "Cumulatieve meerjarige uitgaven t/m huidige jaar",
                "totaal Daadwerkelijk",
                "uitgaven",
                "uitgegeven",
                "realisatie",
            ]
        ),
        (
            ImportField.SpentInternal,
            Of("Uitgegeven", "Spent", CostType.InternalStaff),
            ImportKind.Amount,
            ["intern personeel Daadwerkelijk"]
        ),
        (
            ImportField.SpentExternal,
            Of("Uitgegeven", "Spent", CostType.ExternalStaff),
            ImportKind.Amount,
            ["extern personeel Daadwerkelijk"]
        ),
        (
            ImportField.SpentMaterial,
            Of("Uitgegeven", "Spent", CostType.OtherMaterial),
            ImportKind.Amount,
            ["overig materieel Daadwerkelijk"]
        ),
        (ImportField.Reasons, SectionTexts.Reasons, ImportKind.Many, ["Reden herijking", "reden"]),
        (
            ImportField.CostsExplained,
            SectionTexts.CostsExplained,
            ImportKind.Words,
            ["Toelichting wijziging kosten", "toelichting kosten"]
        ),
        (
            ImportField.EndExplained,
            SectionTexts.EndExplained,
            ImportKind.Words,
            ["Toelichting wijziging einddatum", "toelichting einddatum"]
        ),
        (ImportField.Unit, new("Bedragen staan in", "Amounts are in"), ImportKind.One, []),
    ];

    static Bilingual Of(string nl, string en, CostType type) =>
        new($"{nl}: {CostTypes.Of(type).Nl}", $"{en}: {CostTypes.Of(type).En}");

    static readonly FrozenDictionary<string, ImportField> Known = All.SelectMany(one =>
            one.Said.Append(one.Name.Nl).Append(one.Name.En).Select(name => (Name: Fold(name), one.Field))
        )
        .DistinctBy(one => one.Name)
        .ToFrozenDictionary(one => one.Name, one => one.Field, StringComparer.Ordinal);

    public static Bilingual Name(ImportField field) => All[(int)field].Name;

    public static ImportKind KindOf(ImportField field) => All[(int)field].Kind;

    /// <summary>The heading under which the dashboard publishes a field, if it does.</summary>
    public static string Published(ImportField field) => All[(int)field].Said.FirstOrDefault() ?? "";

    /// <summary>The fields that a column can hold.</summary>
    public static IEnumerable<ImportField> Fields =>
        Enum.GetValues<ImportField>().Where(one => one != ImportField.Unit);

    /// <summary>Which field a heading names; null for one that says something else, or what follows from the other columns.</summary>
    public static ImportField? Of(string heading) => Known.TryGetValue(Fold(heading), out var field) ? field : null;

    /// <summary>Whether the dashboard publishes amounts under this heading: in millions.</summary>
    public static bool IsPublishedAmount(string heading) =>
        Of(heading) is { } field
        && KindOf(field) == ImportKind.Amount
        && All[(int)field].Said.Take(1).Any(name => Fold(name) == Fold(heading));

    /// <summary>Whether a heading is that of our own file: every amount that we publish has a column in it.</summary>
    public static bool IsOurs(IEnumerable<string> headings)
    {
        var there = headings.Select(Fold).ToHashSet(StringComparer.Ordinal);
        return All.Where(one => one.Kind == ImportKind.Amount).All(one => there.Contains(Fold(one.Said[0])));
    }

    /// <summary>Letters and digits only, small and without accents.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Organisations.Fold(text))
            if (char.IsLetterOrDigit(c))
                folded.Append(c);
        return folded.ToString();
    }
}
