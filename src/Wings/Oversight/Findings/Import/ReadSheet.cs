using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>What was read of a sheet.</summary>
/// <param name="Unknown">Words of closed sets that nobody explained yet, each once.</param>
sealed record SheetRead(
    ImmutableArray<SheetFinding> Findings,
    ImmutableArray<ImportFault> Faults,
    ImmutableArray<(ImportField Field, string Word)> Unknown
);

/// <summary>Makes findings of rows: repeated rows are one finding with as many measures. Pure; nothing is held against the register here.</summary>
sealed partial class ReadSheet
{
    readonly ImportSaid said;
    readonly ImmutableSortedDictionary<ImportField, int> columns;
    readonly ImmutableArray<(ImportField Field, string Text)> forAll;
    readonly List<ImportFault> faults = [];
    readonly List<(ImportField, string)> unknown = [];
    readonly List<(int Row, Dictionary<ImportField, ImportCell> Head, List<SheetMeasure> Measures)> found = [];
    readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);

    ReadSheet(ImmutableArray<SentRow> rows, ImportSaid said)
    {
        this.said = said;
        columns = said.Columns(rows.Length == 0 ? 0 : rows.Max(row => row.Cells.Length));
        forAll =
        [
            .. ImportColumns
                .ForAll.Where(field => !columns.ContainsKey(field) && said[ImportSaid.OfAll(field)].Length > 0)
                .Select(field => (field, said[ImportSaid.OfAll(field)])),
        ];
    }

    public static SheetRead Of(ImmutableArray<SentRow> rows, ImportSaid said)
    {
        var reading = new ReadSheet(rows, said);
        foreach (var row in rows)
            if (row.Number > said.Heading)
                reading.Read(row);
        return new(
            [
                .. reading.found.Select(one => new SheetFinding(
                    one.Row,
                    one.Head.ToImmutableSortedDictionary(),
                    [.. one.Measures]
                )),
            ],
            [.. reading.faults],
            [.. reading.unknown.Distinct()]
        );
    }

    void Read(SentRow row)
    {
        var cells = Cells(row);
        if (cells.Count == 0)
            return;
        var measure = cells.Where(one => ImportColumns.OfMeasure.Contains(one.Key)).ToImmutableSortedDictionary();
        var head = cells.Where(one => !ImportColumns.OfMeasure.Contains(one.Key)).ToDictionary();
        if (IsOfLast(head))
            More(head);
        else if (Key(head) is { } key)
            Join(row.Number, key, head);
        else if (found.Count == 0 || measure.IsEmpty)
        {
            Fault(new ImportCell(row.Number, -1, "").Place, ImportTexts.NoTitle);
            return;
        }
        else
            More(head);
        if (!measure.IsEmpty)
            found[last].Measures.Add(new(row.Number, measure));
    }

    int last;

    /// <summary>The row begins a finding, or says more of one that an earlier row began.</summary>
    void Join(int row, string key, Dictionary<ImportField, ImportCell> head)
    {
        if (!byKey.TryGetValue(key, out last))
        {
            (last, byKey[key]) = (found.Count, found.Count);
            foreach (var (field, text) in forAll)
                head[field] = new(row, -1, text);
            found.Add((row, head, []));
        }
        else
            More(head);
    }

    /// <summary>What a further row says of the same finding is the same, or new.</summary>
    void More(Dictionary<ImportField, ImportCell> head)
    {
        var known = found[last].Head;
        foreach (var (field, cell) in head)
            if (!known.TryGetValue(field, out var before) || before.Column < 0)
                known[field] = cell;
            else if (before.Text != cell.Text)
                Fault(cell.Place, ImportTexts.Otherwise(ImportColumns.Name(field), before.Place));
    }

    /// <summary>Whether a row names the finding above it again; department and year may then be left empty.</summary>
    bool IsOfLast(Dictionary<ImportField, ImportCell> head)
    {
        if (found.Count == 0)
            return false;
        var above = found[last].Head;
        bool Same(ImportField field, bool mayBeEmpty) =>
            head.TryGetValue(field, out var cell)
                ? above.TryGetValue(field, out var before) && before.Text == cell.Text
                : mayBeEmpty;
        ImportField[] naming = [ImportField.Code, ImportField.Reference, ImportField.Title];
        return naming.Any(head.ContainsKey)
            && Same(naming.First(head.ContainsKey), mayBeEmpty: false)
            && Same(ImportField.Department, mayBeEmpty: true)
            && Same(ImportField.Year, mayBeEmpty: true);
    }

    /// <summary>By what a finding is known within the sheet; null for a row that names none.</summary>
    static string? Key(Dictionary<ImportField, ImportCell> head)
    {
        string Text(ImportField field) => head.TryGetValue(field, out var cell) ? cell.Text : "";
        return Text(ImportField.Code) is { Length: > 0 } code ? "code " + code
            : Text(ImportField.Reference) is { Length: > 0 } reference
                ? $"own {Text(ImportField.Department)} {Text(ImportField.Year)} {reference}"
            : Text(ImportField.Title) is { Length: > 0 } title
                ? $"title {Text(ImportField.Department)} {Text(ImportField.Year)} {ImportColumns.Fold(title)}"
            : null;
    }

    Dictionary<ImportField, ImportCell> Cells(SentRow row)
    {
        var cells = new Dictionary<ImportField, ImportCell>();
        foreach (var (field, column) in columns)
        {
            var place = new ImportCell(row.Number, column, "");
            if (row.Errors.Contains(column))
                Fault(place.Place, ImportTexts.SheetError);
            else if (column < row.Cells.Length && row.Cells[column] is { Length: > 0 } text)
                Take(cells, field, place with { Text = text });
        }
        return cells;
    }

    void Take(Dictionary<ImportField, ImportCell> cells, ImportField field, ImportCell cell)
    {
        // A number of the department's own is no code of the register.
        if (field == ImportField.Code && !OwnCode().IsMatch(cell.Text))
            field = ImportField.Reference;
        if (!ImportWords.Closed.Contains(field))
            cells[field] = cell with { Text = ImportDays.Written(field, cell.Text) };
        else if (Meaning(field, cell.Text) is { } key)
            cells[field] = cell with { Text = key };
        else
        {
            unknown.Add((field, cell.Text));
            Fault(cell.Place, ImportTexts.UnknownWord(ImportColumns.Name(field), cell.Text));
        }
    }

    string? Meaning(ImportField field, string text)
    {
        var own = said[ImportSaid.OfWord(field, text)];
        return own.Length > 0 && ImportWords.Choices(field).Any(choice => choice.Key == own)
            ? own
            : ImportWords.Of(field, text);
    }

    void Fault(string place, Kernel.Values.Bilingual says) => faults.Add(new(place, says));

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9-]*-\d{4}-\d{2,}$")]
    private static partial Regex OwnCode();
}

/// <summary>Days as sheets write them.</summary>
static class ImportDays
{
    static readonly string[] Forms = ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy/M/d", "d MMMM yyyy", "d MMM yyyy"];

    static readonly CultureInfo[] Languages =
    [
        CultureInfo.GetCultureInfo("nl-NL"),
        CultureInfo.GetCultureInfo("en-GB"),
    ];

    static readonly ImmutableArray<ImportField> OfDays =
    [
        ImportField.StandingOn,
        ImportField.Start,
        ImportField.Planned,
        ImportField.Ready,
    ];

    /// <summary>A day as year-month-day; what is no day stays as it is, to be told so.</summary>
    public static string Written(ImportField field, string text)
    {
        if (!OfDays.Contains(field))
            return text;
        // A day with a time of midnight, as programs write it.
        var day = text.Length > 10 && text[10] == 'T' ? text[..10] : text;
        foreach (var language in Languages)
            if (DateOnly.TryParseExact(day, Forms, language, DateTimeStyles.None, out var read))
                return read.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return day;
    }
}
