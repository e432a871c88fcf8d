using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Figures.Intake;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>Which rows count, by what stands in one of their columns, as fields of a form or of an address, and back.</summary>
static class RowAnswers
{
    public const string Counts = "+";
    public const string Left = "-";
    const int Most = 60;

    public static string Label(int number) => $"r-{number.ToString(CultureInfo.InvariantCulture)}";

    public static string Choice(int number) => $"k-{number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>What stands in the column by which rows are left out, once each.</summary>
    public static ImmutableArray<string> Labels(SheetShape shape, PeekedSheet sheet) =>
        shape.Only > 0
        && SheetColumn.Under(sheet, shape.HeadingRow, shape.HeadingRows, int.MaxValue) is { } columns
        && shape.Only <= columns.Length
            ? [.. columns[shape.Only - 1].Below.Select(cell => cell.Label).Distinct().Take(Most)]
            : [];

    public static IEnumerable<(string Name, string Value)> Fields(SheetShape shape, PeekedSheet sheet) =>
        Labels(shape, sheet)
            .SelectMany(
                (label, i) => new[] { (Label(i), label), (Choice(i), shape.LeftOut.Contains(label) ? Left : Counts) }
            );

    public static SheetShape Told(SheetShape shape, PeekedSheet sheet, Func<string, string> said)
    {
        if (Answers.Number(said("only")) is not { } only)
            return shape;
        shape = shape with { Only = only, LeftOut = only == shape.Only ? shape.LeftOut : [] };
        var labels = Labels(shape, sheet);
        if (labels.IsEmpty)
            return shape with { Only = 0, LeftOut = [] };
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < Most; i++)
            if (said(Choice(i)) is { Length: > 0 } choice)
                told[said(Label(i))] = choice;
        return told.Count == 0
            ? shape
            : shape with
            {
                LeftOut = [.. labels.Where(label => told.GetValueOrDefault(label) == Left)],
            };
    }
}
