using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Maps;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Documents;

/// <summary>A placed map, where the figures are those of provinces.</summary>
static class PlacedMap
{
    /// <summary>Whether at least half of the parts are provinces; a part such as "unknown" stands in the table only.</summary>
    public static bool IsOfProvinces(PlacedSegment placed) =>
        Codes(placed).Count(code => code is not null) * 2 >= Math.Max(2, placed.Series.Length);

    public static MapView Of(PlacedSegment placed, string id, Language language)
    {
        var measure = Measure.Of(placed.Indicator, language);
        var view = new MapView(
            id,
            placed.Title,
            $"{placed.Indicator.Name.In(language)} ({measure.UnitName})",
            "",
            measure,
            [.. Regions(placed, language)]
        )
        {
            Invention = placed.Indicator.Invention,
        };
        return view with { Summary = MapSummary.Of(view) };
    }

    /// <summary>The newest period of each: a map shows one.</summary>
    static IEnumerable<MapRegion> Regions(PlacedSegment placed, Language language) =>
        placed
            .Series.Zip(Codes(placed))
            .Where(pair => !pair.First.Points.IsEmpty)
            .Select(pair => MapRegion.Of(pair.Second ?? pair.First.Name, pair.First.Points[^1].Figure, language));

    static IEnumerable<string?> Codes(PlacedSegment placed)
    {
        foreach (var series in placed.Series)
            yield return Provinces.Code(series.Name) ?? Member(series);
    }

    /// <summary>The code of the member that the series stands for, where that is a province's.</summary>
    static string? Member(PlacedSeries series) =>
        series
            .Points.Take(1)
            .SelectMany(point => point.At.Members.Values.Append(point.At.Organisation))
            .Select(Provinces.Code)
            .FirstOrDefault(code => code is not null);
}
