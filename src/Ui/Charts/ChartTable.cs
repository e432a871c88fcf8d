using System.Collections.Immutable;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Ui.Charts;

/// <summary>The table of a chart: the same values, with marks and breaks as notes.</summary>
public static class ChartTable
{
    /// <summary>One series stands upright, since that reads better; more have a row each and a column for each label.</summary>
    public static TableView Of(ChartView view)
    {
        var unit = $"({view.Measure.UnitName})";
        var caption = view.Title.EndsWith(unit, StringComparison.Ordinal) ? view.Title : $"{view.Title} {unit}";
        return view.Series.Length == 1
            ? new($"{view.Id}-table", caption, Upright(view), [.. Rows(view)])
            : new($"{view.Id}-table", caption, Across(view), [.. view.Series.Select(series => Row(view, series))]);
    }

    static ImmutableArray<Column> Upright(ChartView view)
    {
        var heading = view.Kind == ChartKind.Line ? ChartTexts.Period : ChartTexts.Name;
        return [new(heading.In(view.Language)), new(view.Measure.UnitName, true)];
    }

    static IEnumerable<Row> Rows(ChartView view) =>
        view.Series[0]
            .Points.Select(point => new Row([new(point.Label), Cell(view, point)])
            {
                Break = Break(view, point.Label),
            });

    static ImmutableArray<Column> Across(ChartView view) =>
        [
            new(ChartTexts.Name.In(view.Language)),
            .. view.Labels.Select(label => new Column(label, true, Break(view, label))),
        ];

    static Row Row(ChartView view, ChartSeries series) =>
        new([
            new(series.Name),
            .. view.Labels.Select(label =>
            {
                var at = series.Points.Where(point => point.Label == label).Select(point => (ChartPoint?)point);
                return at.FirstOrDefault() is { } point ? Cell(view, point) : new Cell(Tables.Cell.Dash);
            }),
        ]);

    static Cell Cell(ChartView view, ChartPoint point) =>
        point.Value is { } value
            ? new(view.Measure.Number(value), ChartTexts.Word(point.Mark)?.In(view.Language))
            : new(Tables.Cell.Dash, ChartTexts.NoValue.In(view.Language));

    /// <summary>"Reeksbreuk vanaf 2020: andere methode", for tables that show the same periods.</summary>
    public static string? Break(ChartView view, string label) =>
        view.Breaks.Where(one => one.From == label).Select(one => Break(one, view.Language)).FirstOrDefault();

    public static string Break(ChartBreak one, Rekenschap.Kernel.Values.Language language) =>
        $"{ChartTexts.BreakFrom.In(language)} {one.From}: {one.Why}";
}
