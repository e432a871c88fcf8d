using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Oversight.Import;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>What was read of a sheet.</summary>
/// <param name="Unknown">Words of closed sets that nobody explained yet, each once.</param>
sealed record SheetRead(
    ImmutableArray<SheetFinding> Findings,
    ImmutableArray<ImportFault> Faults,
    ImmutableArray<(string Field, string Word)> Unknown
);

/// <summary>Makes findings of rows: repeated rows are one finding with as many measures. Pure; nothing is held against the register here.</summary>
sealed partial class ReadSheet
{
    readonly SheetCells<ImportField> cells;
    readonly List<(int Row, Dictionary<ImportField, ImportCell> Head, List<SheetMeasure> Measures)> found = [];
    readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);

    // A number of the department's own is no code of the register.
    ReadSheet(ImmutableArray<SentRow> rows, ImportSaid said) =>
        cells = new(
            ImportColumns.All,
            rows,
            said,
            (field, text) => field == ImportField.Code && !OwnCode().IsMatch(text) ? ImportField.Reference : field
        );

    public static SheetRead Of(ImmutableArray<SentRow> rows, ImportSaid said)
    {
        var reading = new ReadSheet(rows, said);
        foreach (var row in reading.cells.Rows)
            reading.Read(row);
        return new(
            [
                .. reading.found.Select(one => new SheetFinding(
                    new(one.Row, one.Head.ToImmutableSortedDictionary()),
                    [.. one.Measures]
                )),
            ],
            [.. reading.cells.Faults],
            reading.cells.Unknown
        );
    }

    void Read(SentRow row)
    {
        var all = cells.Of(row);
        if (all.Count == 0)
            return;
        var measure = all.Where(one => ImportColumns.OfMeasure.Contains(one.Key)).ToImmutableSortedDictionary();
        var head = all.Where(one => !ImportColumns.OfMeasure.Contains(one.Key)).ToDictionary();
        if (IsOfLast(head))
            More(head);
        else if (Key(head) is { } key)
            Join(row.Number, key, head);
        else if (found.Count == 0 || measure.IsEmpty)
        {
            Fault(ImportCell.OfRow(row.Number), FindingSheetTexts.NoTitle);
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
            foreach (var (field, text) in cells.ForAll)
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
                Fault(cell.Place, FindingSheetTexts.Otherwise(ImportColumns.Name(field), before.Place));
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
                ? $"title {Text(ImportField.Department)} {Text(ImportField.Year)} {SheetColumns.Fold(title)}"
            : null;
    }

    void Fault(string place, Kernel.Values.Bilingual says) => cells.Faults.Add(new(place, says));

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9-]*-\d{4}-\d{2,}$")]
    private static partial Regex OwnCode();
}
