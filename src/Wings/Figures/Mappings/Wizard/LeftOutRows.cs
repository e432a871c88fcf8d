using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Intake.Rows;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>Writes which rows of a sheet are passed over: by labels of what a figure is about, and by the column that was chosen.</summary>
static class LeftOutRows
{
    public static void Write(
        SheetShape shape,
        ImmutableArray<SheetColumn> columns,
        Action<string, ImmutableArray<string>> list,
        StringBuilder yaml
    )
    {
        var ignored = shape
            .Spellings.Where(one => shape[one.Key].Where == Where.Column)
            .SelectMany(one =>
                one.Value.Where(spelling => spelling.Code.Length == 0)
                    .Select(spelling => (shape[one.Key].Column, spelling.Label))
            )
            .Concat(shape.LeftOut.Select(label => (Column: shape.Only, Label: label)))
            .GroupBy(one => one.Column, one => one.Label)
            .ToList();
        if (ignored.Count > 0)
            yaml.Append("ignore_rows:\n");
        foreach (var labels in ignored)
            list(NameOf(columns, labels.Key), [.. labels.Distinct()]);
    }

    /// <summary>A column goes by its heading; by its letters where it has none, or shares it.</summary>
    public static string NameOf(ImmutableArray<SheetColumn> columns, int number)
    {
        var heading = columns.FirstOrDefault(one => one.Number == number)?.Heading.Text ?? "";
        var alike = columns.Count(one => Words.Fold(one.Heading.Text) == Words.Fold(heading));
        return heading.Length > 0 && alike == 1 ? heading : CellName.Column(number);
    }
}
