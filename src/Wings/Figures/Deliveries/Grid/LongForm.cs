using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>
/// Writes figures in the long form, so that what was typed or mended goes the one way of every file. A collection may
/// read an organisation's text files by a mapping, which would not know this form: then it is JSON, and the other way
/// around.
/// </summary>
static class LongForm
{
    const string Csv = ".csv";
    const string Json = ".json";

    /// <param name="mapped">Format of the mapping by which the collection reads the deliverer's files; null where there is none.</param>
    public static HandedFile Of(IReadOnlyCollection<LongRow> rows, string? mapped)
    {
        string[] dimensions = [.. rows.SelectMany(row => row.At.Members.Keys).Distinct().Order(StringComparer.Ordinal)];
        string[] columns = ["indicator", "period", "organisation", .. dimensions, "value", .. Facets(rows)];
        var cells = rows.Select(row => columns.Select(column => Cell(row, column)).ToArray()).ToList();
        return mapped == "csv"
            ? new(Json, AsJson(columns, cells)) { IsOurs = true }
            : new(Csv, AsCsv(columns, cells)) { IsOurs = true };
    }

    static IEnumerable<string> Facets(IReadOnlyCollection<LongRow> rows)
    {
        if (rows.Any(row => StatusOf(row).Length > 0))
            yield return "status";
        if (rows.Any(row => row.Confidential))
            yield return "confidential";
        if (rows.Any(row => NoteOf(row).Length > 0))
            yield return "note";
    }

    static string Cell(LongRow row, string column) =>
        column switch
        {
            "indicator" => row.Indicator,
            "period" => row.At.Period.ToString(),
            "organisation" => row.At.Organisation,
            "value" => row.Value is { } value ? Notation.Plain(value) : "",
            "status" => StatusOf(row),
            "confidential" => row.Confidential ? "C" : "",
            "note" => NoteOf(row),
            _ => row.At.Members.GetValueOrDefault(column, ""),
        };

    /// <summary>A row that nobody initialised has none.</summary>
    static string NoteOf(LongRow row) => row.Note ?? "";

    static string StatusOf(LongRow row) => row.Value is null && row.Status != "L" ? "M" : row.Status;

    /// <summary>Codes, periods, plain numbers and notes hold nothing that would need quotes.</summary>
    static byte[] AsCsv(string[] columns, List<string[]> rows)
    {
        var text = new StringBuilder().AppendJoin(',', columns).Append('\n');
        foreach (var row in rows)
            text.AppendJoin(',', row).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static byte[] AsJson(string[] columns, List<string[]> rows) =>
        JsonSerializer.SerializeToUtf8Bytes(
            rows.Select(row =>
                columns
                    .Select((column, i) => KeyValuePair.Create(column, row[i]))
                    .ToImmutableSortedDictionary(StringComparer.Ordinal)
            )
        );
}
