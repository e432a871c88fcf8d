using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>A question of how the sheet is read.</summary>
/// <param name="Choices">Empty where one types.</param>
public sealed record SheetQuestion(string Name, Bilingual Label, ImmutableArray<Choice> Choices);

/// <summary>What is asked of a sheet: its columns, what is the same for all rows, and words that are not known.</summary>
static class ImportForms
{
    public const int MostSaid = 120;

    /// <summary>Whether a field of the form says how the sheet is read.</summary>
    public static bool IsField(string name) =>
        name == "heading"
        || name.StartsWith("column.", StringComparison.Ordinal)
        || name.StartsWith("all.", StringComparison.Ordinal)
        || name.StartsWith("word.", StringComparison.Ordinal);

    public static IEnumerable<SheetQuestion> Columns(LookedSheet looked, WorkFrame frame)
    {
        var rows = looked.Sheet.Rows;
        var heading = rows.FirstOrDefault(row => row.Number == looked.Said.Heading);
        var below = rows.Where(row => row.Number > looked.Said.Heading).ToList();
        ImmutableArray<Choice> fields =
        [
            new(ImportSaid.LeftOut, frame.In(ImportTexts.NotUsed)),
            .. Enum.GetValues<ImportField>()
                .Select(field => new Choice(field.ToString(), frame.In(ImportColumns.Name(field)))),
        ];
        for (var column = 0; column < rows.Max(row => row.Cells.Length); column++)
        {
            var text = heading is not null && column < heading.Cells.Length ? heading.Cells[column] : "";
            if (text.Length > 0 || below.Exists(row => column < row.Cells.Length && row.Cells[column].Length > 0))
                yield return new(ImportSaid.OfColumn(column), ImportTexts.ColumnOf(column, text), fields);
        }
    }

    /// <summary>Of what no column was named for.</summary>
    public static IEnumerable<SheetQuestion> All(LookedSheet looked, WorkFrame frame)
    {
        var columns = looked.Said.Columns(looked.Sheet.Rows.Max(row => row.Cells.Length));
        foreach (var field in ImportColumns.ForAll.Where(field => !columns.ContainsKey(field)))
            yield return new(
                ImportSaid.OfAll(field),
                ImportColumns.Name(field),
                ImportWords.Closed.Contains(field)
                    ? [new("", frame.In(ImportTexts.NotUsed)), .. Choices(field, frame)]
                    : []
            );
    }

    public static IEnumerable<SheetQuestion> Words(LookedSheet looked, WorkFrame frame) =>
        looked
            .Read.Unknown.Select(one => new SheetQuestion(
                ImportSaid.OfWord(one.Field, one.Word),
                ImportTexts.WordOf(ImportColumns.Name(one.Field), one.Word),
                [new("", frame.In(ImportTexts.NotUsed)), .. Choices(one.Field, frame)]
            ))
            .DistinctBy(one => one.Name);

    static IEnumerable<Choice> Choices(ImportField field, WorkFrame frame) =>
        ImportWords.Choices(field).Select(choice => new Choice(choice.Key, frame.In(choice.Words)));
}
