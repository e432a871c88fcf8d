namespace Rekenschap.Ui.Charts;

/// <summary>What a mark in a chart says when it is pointed at.</summary>
static class Tips
{
    /// <summary>"BZK, 2023: 1.018 TJ (voorlopig)"; the name is left out where there is only one series.</summary>
    public static string Of(ChartView view, string? name, ChartPoint point)
    {
        var place = name is null || name == point.Label ? point.Label : $"{name}, {point.Label}";
        var value = point.Value is { } known ? view.Measure.WithUnit(known) : ChartTexts.NoValue.In(view.Language);
        var mark = ChartTexts.Word(point.Mark)?.In(view.Language);
        return mark is null ? $"{place}: {value}" : $"{place}: {value} ({mark})";
    }

    public static string In(ChartView view, ChartSeries series, ChartPoint point) =>
        Of(view, view.Series.Length == 1 ? null : series.Name, point);
}
