using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Import;

/// <summary>A question of how the sheet is read.</summary>
/// <param name="Choices">Empty where one types.</param>
public sealed record SheetQuestion(string Name, Bilingual Label, ImmutableArray<Choice> Choices);

/// <summary>What is asked of a sheet: its columns, what is the same for all rows, words that are not known, and what only a person can tell.</summary>
static class ImportForms
{
    public const int MostSaid = 120;

    /// <summary>So many rows are asked about at once.</summary>
    const int MostAsked = 100;

    /// <summary>Whether a field of the form says how the sheet is read.</summary>
    public static bool IsField(string name) =>
        name == "heading"
        || name.StartsWith("column.", StringComparison.Ordinal)
        || name.StartsWith("all.", StringComparison.Ordinal)
        || IsKept(name);

    /// <summary>What was answered once stays so, also when the page no longer asks.</summary>
    public static bool IsKept(string name) =>
        name.StartsWith("word.", StringComparison.Ordinal) || name.StartsWith("same.", StringComparison.Ordinal);

    public static IEnumerable<SheetQuestion> Columns(LookedSheet looked, SheetColumns columns, WorkFrame frame)
    {
        var rows = looked.Sheet.Rows;
        var heading = rows.FirstOrDefault(row => row.Number == looked.Said.Heading);
        var below = rows.Where(row => row.Number > looked.Said.Heading).ToList();
        ImmutableArray<Choice> fields =
        [
            new(ImportSaid.LeftOut, frame.In(ImportTexts.NotUsed)),
            .. columns.All.Select(one => new Choice(one.Field, frame.In(one.Name))),
        ];
        for (var column = 0; column < rows.Max(row => row.Cells.Length); column++)
        {
            var text = heading is not null && column < heading.Cells.Length ? heading.Cells[column] : "";
            if (text.Length > 0 || below.Exists(row => column < row.Cells.Length && row.Cells[column].Length > 0))
                yield return new(ImportSaid.OfColumn(column), ImportTexts.ColumnOf(column, text), fields);
        }
    }

    /// <summary>Of what no column was named for.</summary>
    public static IEnumerable<SheetQuestion> All(LookedSheet looked, SheetColumns columns, WorkFrame frame)
    {
        var named = looked.Said.Columns(columns, looked.Sheet.Rows.Max(row => row.Cells.Length));
        foreach (var one in columns.All.Where(one => one.IsForAll && !named.ContainsKey(one.Field)))
            yield return new(
                ImportSaid.OfAll(one.Field),
                one.Name,
                one.Choices.IsEmpty ? [] : [new("", frame.In(ImportTexts.NotUsed)), .. Choices(one.Choices, frame)]
            );
    }

    public static IEnumerable<SheetQuestion> Words(LookedSheet looked, SheetColumns columns, WorkFrame frame) =>
        looked
            .Unknown.Select(one => new SheetQuestion(
                ImportSaid.OfWord(one.Field, one.Word),
                ImportTexts.WordOf(columns[one.Field].Name, one.Word),
                [new("", frame.In(ImportTexts.NotUsed)), .. Choices(columns[one.Field].Choices, frame)]
            ))
            .DistinctBy(one => one.Name);

    /// <summary>Those that nobody answered first: of a long list the rest is asked after these.</summary>
    public static IEnumerable<SheetQuestion> Doubts(LookedSheet looked, WorkFrame frame) =>
        looked
            .Doubts.OrderBy(one => looked.Said[one.Field].Length > 0)
            .Take(MostAsked)
            .Select(one => new SheetQuestion(
                one.Field,
                one.Label,
                [new("", frame.In(ImportTexts.NotSaid)), .. Choices(one.Choices, frame)]
            ))
            .DistinctBy(one => one.Name);

    static IEnumerable<Choice> Choices(ImmutableArray<(string Key, Bilingual Words)> all, WorkFrame frame) =>
        all.Select(choice => new Choice(choice.Key, frame.In(choice.Words)));
}
