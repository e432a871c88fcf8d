using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Placing;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Documents;

/// <summary>Placed tables, charts and maps as the page shows them; every chart has its table.</summary>
static class PlacedViews
{
    public static BodyPart Of(PlacedSegment placed, int number, Language language, string? caption = null)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"placed-{number}");
        var table = Table(placed, $"{id}-table", language);
        return placed.Kind switch
        {
            "table" => new TablePart(table, caption is null ? null : $"{caption} ({Unit(placed, language)})"),
            "map" when PlacedMap.IsOfProvinces(placed) => new MapPart(
                PlacedMap.Of(placed, id, language),
                table,
                caption
            ),
            "map" => new ChartPart(Chart(placed, id, language), table, DocumentTexts.NoMap.In(language), caption),
            _ => new ChartPart(Chart(placed, id, language), table, null, caption),
        };
    }

    static string Unit(PlacedSegment placed, Language language) =>
        WebUtility.HtmlEncode(Measure.Of(placed.Indicator, language).UnitName);

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
        )
        {
            Breaks = Breaks(placed, language),
            Invention = placed.Indicator.Invention,
            // Bars of organisations are compared; bars of periods are followed.
            Sorted = placed.Series.Length > 1 && placed.Series.All(one => one.Points.Length == 1),
        };
    }

    static ImmutableArray<ChartBreak> Breaks(PlacedSegment placed, Language language) =>
        ChartBreaks.Of(
            placed.Indicator,
            placed.Series.SelectMany(s => s.Points).Select(p => p.At.Period).Distinct(),
            period => PeriodWords.Write(period, language),
            language
        );

    /// <summary>More lines than this on one field cannot be told apart; each then has a panel of its own.</summary>
    const int MostLines = 6;

    static ChartKind KindOf(PlacedSegment placed) =>
        placed.Chart switch
        {
            "line" when placed.Series.Length > MostLines => ChartKind.Multiples,
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
        var breaks = Breaks(placed, language).ToDictionary(one => one.From, one => ChartTable.Break(one, language));
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
                [
                    .. placed
                        .Series[0]
                        .Points.Select(p => new Row([new(p.Label), FigureCells.Of(p.Figure, measure)])
                        {
                            Break = breaks.GetValueOrDefault(p.Label),
                        }),
                ]
            );
        return new(
            id,
            caption,
            [
                new(placed.Indicator.Name.In(language)),
                .. labels.Select(label => new Column(label, true, breaks.GetValueOrDefault(label))),
            ],
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
