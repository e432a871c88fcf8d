using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Portfolio.Import;

/// <summary>How a sheet is read: what was guessed of it, or what somebody said. By field: <c>heading</c>, <c>column.3</c>, <c>all.Reported</c>, <c>word.Status.loopt</c>, <c>same.7</c>.</summary>
sealed record ImportSaid(ImmutableSortedDictionary<string, string> Fields)
{
    /// <summary>A letter to whoever keeps the sheet may stand above its heading.</summary>
    const int FarthestHeading = 50;

    public const string LeftOut = "-";

    /// <summary>Of a name that the register has: that it is another activity all the same.</summary>
    public const string New = "new";

    /// <summary>Set where a point in a number that is text is always a decimal point: in our own CSV.</summary>
    public const string Written = "written";

    public bool AsWritten => this[Written].Length > 0;

    public string this[string field] => Fields.GetValueOrDefault(field, "");

    /// <summary>Whether a field of the form says how the sheet is read.</summary>
    public static bool IsField(string name) =>
        name == "heading"
        || name.StartsWith("column.", StringComparison.Ordinal)
        || name.StartsWith("all.", StringComparison.Ordinal)
        || name.StartsWith("word.", StringComparison.Ordinal)
        || name.StartsWith("same.", StringComparison.Ordinal);

    /// <summary>Number of the row that heads the columns; 0 where none does.</summary>
    public int Heading =>
        int.TryParse(this["heading"], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;

    /// <param name="column">From 0.</param>
    public static string OfColumn(int column) => string.Create(CultureInfo.InvariantCulture, $"column.{column + 1}");

    public static string OfAll(ImportField field) => $"all.{field}";

    public static string OfWord(ImportField field, string word) => $"word.{field}.{ImportColumns.Fold(word)}";

    /// <summary>By its name, so that a row that moves keeps the decision.</summary>
    public static string OfSame(string name) => $"same.{ImportColumns.Fold(name)}";

    /// <summary>Which column, from 0, holds each field. What two columns claim is the first one's.</summary>
    public ImmutableSortedDictionary<ImportField, int> Columns(int width) =>
        Enumerable
            .Range(0, width)
            .Select(column => (Column: column, Field: FieldOf(column)))
            .Where(one => one.Field is not null)
            .DistinctBy(one => one.Field)
            .ToImmutableSortedDictionary(one => one.Field!.Value, one => one.Column);

    /// <summary>Null for a column that is left out.</summary>
    public ImportField? FieldOf(int column) =>
        Enum.TryParse<ImportField>(this[OfColumn(column)], out var field) && Enum.IsDefined(field) ? field : null;

    /// <summary>What the words of the headings themselves say.</summary>
    /// <param name="separator">What told cells apart; null in a workbook.</param>
    public static ImportSaid Guess(ImmutableArray<SentRow> rows, char? separator)
    {
        var heading = rows.Take(FarthestHeading)
            .Select(row => (Row: row, Known: row.Cells.Count(cell => ImportColumns.Of(cell) is not null)))
            .Where(one => one.Known > 1)
            .OrderByDescending(one => one.Known)
            .FirstOrDefault()
            .Row;
        var fields = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        fields["heading"] = (heading ?? rows.FirstOrDefault())?.Number.ToString(CultureInfo.InvariantCulture) ?? "0";
        var taken = new HashSet<ImportField>();
        for (var column = 0; column < (heading?.Cells.Length ?? 0); column++)
            fields[OfColumn(column)] =
                ImportColumns.Of(heading!.Cells[column]) is { } field && taken.Add(field) ? field.ToString() : LeftOut;
        if (heading?.Cells.Any(ImportColumns.IsPublishedAmount) == true)
            fields[OfAll(ImportField.Unit)] = ImportWords.Millions;
        if (separator == ',' && heading is not null && ImportColumns.IsOurs(heading.Cells))
            fields[Written] = "yes";
        return new(fields.ToImmutable());
    }

    /// <summary>By what a sheet is known again: the words of its heading, in their order.</summary>
    public string? Marks(ImmutableArray<SentRow> rows) =>
        rows.FirstOrDefault(row => row.Number == Heading) is { } heading
            ? Convert.ToHexStringLower(
                SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', heading.Cells.Select(ImportColumns.Fold))))
            )
            : null;

    /// <summary>What was said of a sheet before, of this one: what is new in it is guessed; days and decisions are asked anew.</summary>
    public ImportSaid Over(ImportSaid guessed) => new(guessed.Fields.SetItems(Fields.Where(one => Lasts(one.Key))));

    static bool Lasts(string field) =>
        field is not ("heading" or Written)
        && !field.StartsWith("same.", StringComparison.Ordinal)
        && field != OfAll(ImportField.Reported)
        && field != OfAll(ImportField.EstimateDay);
}
