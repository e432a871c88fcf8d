using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Documents;

/// <summary>Placed tables, charts and maps as the page shows them; every chart has its table.</summary>
static class PlacedViews
{
    public static BodyPart Of(PlacedSegment placed, int number, Language language)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"placed-{number}");
        var table = Table(placed, $"{id}-table", language);
        return placed.Kind == "table"
            ? new TablePart(table)
            : new ChartPart(
                Chart(placed, id, language),
                table,
                placed.Kind == "map" ? DocumentTexts.NoMap.In(language) : null
            );
    }

    static ChartView Chart(PlacedSegment placed, string id, Language language)
    {
        var measure = Measure.Of(placed.Indicator, language);
        var series = placed
            .Series.Select(s => new ChartSeries(s.Name, [.. s.Points.Select(p => ChartPoint.Of(p.Label, p.Figure))]))
            .ToImmutableArray();
        return new(
            id,
            KindOf(placed),
            placed.Title,
            $"{placed.Indicator.Name.In(language)} ({measure.UnitName})",
            ChartSummary.Of(series, measure),
            measure,
            series
        );
    }

    static ChartKind KindOf(PlacedSegment placed) =>
        placed.Chart switch
        {
            "line" => ChartKind.Line,
            "slope" => ChartKind.Slope,
            "dot" => ChartKind.Dot,
            _ => ChartKind.Bar,
        };

    /// <summary>A row for each series and a column for each label; one series stands upright, since that reads better.</summary>
    static TableView Table(PlacedSegment placed, string id, Language language)
    {
        var measure = Measure.Of(placed.Indicator, language);
        var caption = $"{placed.Title} ({measure.UnitName})";
        var labels = placed
            .Series.SelectMany(s => s.Points)
            .Select(p => p.Label)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (placed.Series.Length == 1)
            return new(
                id,
                caption,
                [new(placed.Indicator.Name.In(language)), new(measure.UnitName, true)],
                [.. placed.Series[0].Points.Select(p => new Row([new(p.Label), FigureCells.Of(p.Figure, measure)]))]
            );
        return new(
            id,
            caption,
            [new(placed.Indicator.Name.In(language)), .. labels.Select(label => new Column(label, true))],
            [.. placed.Series.Select(series => Row(series, labels, measure))]
        );
    }

    static Row Row(PlacedSeries series, List<string> labels, Measure measure)
    {
        var byLabel = series.Points.ToLookup(point => point.Label, StringComparer.Ordinal);
        return new([
            new(series.Name),
            .. labels.Select(label =>
                byLabel[label].Select(point => FigureCells.Of(point.Figure, measure)).FirstOrDefault() ?? Cell.Of(null)
            ),
        ]);
    }
}
