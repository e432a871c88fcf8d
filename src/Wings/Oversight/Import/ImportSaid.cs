using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Oversight.Import;

/// <summary>How a sheet is read: what was guessed of it, or what somebody said. By field: <c>heading</c>, <c>column.3</c>, <c>all.Year</c>, <c>word.Severity.ernstig</c>, <c>same.4f1e</c>.</summary>
sealed record ImportSaid(ImmutableSortedDictionary<string, string> Fields)
{
    /// <summary>A letter to whoever keeps the sheet may stand above its heading.</summary>
    const int FarthestHeading = 50;

    public const string LeftOut = "-";

    public string this[string field] => Fields.GetValueOrDefault(field, "");

    /// <summary>Number of the row that heads the columns; 0 where none does.</summary>
    public int Heading =>
        int.TryParse(this["heading"], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;

    /// <param name="column">From 0.</param>
    public static string OfColumn(int column) => string.Create(CultureInfo.InvariantCulture, $"column.{column + 1}");

    public static string OfAll<TField>(TField field) => $"all.{field}";

    public static string OfWord<TField>(TField field, string cell) => $"word.{field}.{SheetColumns.Fold(cell)}";

    /// <summary>Which column, from 0, holds each field. What two columns claim is the first one's.</summary>
    public ImmutableSortedDictionary<string, int> Columns(SheetColumns known, int width) =>
        Enumerable
            .Range(0, width)
            .Select(column => (Column: column, Field: this[OfColumn(column)]))
            .Where(one => known.Has(one.Field))
            .DistinctBy(one => one.Field)
            .ToImmutableSortedDictionary(one => one.Field, one => one.Column, StringComparer.Ordinal);

    /// <summary>What the words of the headings themselves say.</summary>
    /// <param name="assumed">What is so until somebody says otherwise.</param>
    public static ImportSaid Guess(
        ImmutableArray<SentRow> rows,
        SheetColumns columns,
        ImmutableArray<(string Field, string Value)> assumed
    )
    {
        var heading = rows.Take(FarthestHeading)
            .Select(row => (Row: row, Known: row.Cells.Count(cell => columns.Of(cell) is not null)))
            .Where(one => one.Known > 1)
            .OrderByDescending(one => one.Known)
            .FirstOrDefault()
            .Row;
        var fields = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        fields["heading"] = (heading ?? rows.FirstOrDefault())?.Number.ToString(CultureInfo.InvariantCulture) ?? "0";
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < (heading?.Cells.Length ?? 0); column++)
            fields[OfColumn(column)] =
                columns.Of(heading!.Cells[column]) is { } field && taken.Add(field) ? field : LeftOut;
        foreach (var (field, value) in assumed)
            fields[field] = value;
        return new(fields.ToImmutable());
    }

    /// <summary>By what a sheet is known again: the words of its heading, in their order.</summary>
    public string? Marks(ImmutableArray<SentRow> rows) =>
        rows.FirstOrDefault(row => row.Number == Heading) is { } heading
            ? Convert.ToHexStringLower(
                SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', heading.Cells.Select(SheetColumns.Fold))))
            )
            : null;

    /// <summary>What was said of a sheet before, of this one: what is new in it is guessed.</summary>
    public ImportSaid Over(ImportSaid guessed) =>
        new(guessed.Fields.SetItems(Fields.Where(one => one.Key != "heading")));
}
