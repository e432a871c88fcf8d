using System.Collections.Immutable;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>
/// Finds out whether several rows are about one figure, as where buildings stand beside their total: then only the total
/// is proposed, and where no row is one, somebody has to say which row it is.
/// </summary>
static class GuessRows
{
    public static SheetShape Add(ImmutableArray<SheetColumn> columns, SheetShape shape)
    {
        var rows = Rows(columns, shape);
        var doubled = rows.GroupBy(row => row.Key).Where(group => group.Count() > 1).ToList();
        if (doubled.Count == 0)
            return shape;
        foreach (var column in columns.Where(one => IsFree(one, shape)))
            if (doubled.TrueForAll(group => HasOneTotal(group.Select(row => column.Below[row.Number].Label))))
                return shape with
                {
                    Only = column.Number,
                    LeftOut = [.. Parts(doubled.SelectMany(group => group), column)],
                };
        return shape;
    }

    /// <summary>Labels of rows beside a total, as far as no row that stands alone bears them too.</summary>
    static IEnumerable<string> Parts(IEnumerable<(string Key, int Number)> rows, SheetColumn column) =>
        rows.Select(row => column.Below[row.Number].Label).Distinct().Where(label => !Words.IsTotal(label));

    static bool HasOneTotal(IEnumerable<string> labels) => labels.Count(Words.IsTotal) == 1;

    static bool IsFree(SheetColumn one, SheetShape shape) =>
        !one.HoldsFigures
        && one.Filled > 0
        && shape.Dimensions.Values.All(placed => placed.Where != Where.Column || placed.Column != one.Number);

    /// <summary>Every row with a figure that is not left out, by what names it.</summary>
    static List<(string Key, int Number)> Rows(ImmutableArray<SheetColumn> columns, SheetShape shape)
    {
        var figures = GuessSpellings.Figures(columns, shape).ToList();
        var naming = shape.Dimensions.Where(one => one.Value.Where == Where.Column).ToList();
        var above = new Dictionary<int, string>();
        var rows = new List<(string, int)>();
        for (var row = 0; row < (columns.IsEmpty ? 0 : columns[0].Below.Length); row++)
        {
            var number = row;
            var labels = naming.ConvertAll(one => Label(columns[one.Value.Column - 1], row, shape, above));
            var isLeft = naming
                .Zip(labels)
                .Any(pair =>
                    shape
                        .Spellings.GetValueOrDefault(pair.First.Key, [])
                        .Any(one => one.Code.Length == 0 && one.Label == pair.Second)
                );
            if (!isLeft && figures.Exists(one => SheetColumn.IsFigure(one.Below[number])))
                rows.Add((string.Join('\n', labels), row));
        }
        return rows;
    }

    static string Label(SheetColumn column, int row, SheetShape shape, Dictionary<int, string> above)
    {
        var label = column.Below[row].Label;
        if (label.Length == 0 && shape.FillDown.Contains(column.Number))
            return above.GetValueOrDefault(column.Number, "");
        return above[column.Number] = label;
    }
}
