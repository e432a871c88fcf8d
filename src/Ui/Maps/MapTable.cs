using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Ui.Maps;

/// <summary>The table of a map: every province, with the letters that stand for it on a phone, and what is not on the map.</summary>
public static class MapTable
{
    public static TableView Of(MapView view) =>
        new(
            $"{view.Id}-table",
            $"{view.Title} ({view.Measure.UnitName})",
            [new(ChartTexts.Province.In(view.Language)), new(view.Measure.UnitName, true)],
            [
                .. view.Places.Select(place => new Row([
                    new($"{place.Province.Name.In(view.Language)} ({place.Province.Code})"),
                    Cell(place.Region, view),
                ])),
                .. view
                    .Regions.Where(region => Provinces.Code(region.Code) is null)
                    .Select(region => new Row([new(region.Code), Cell(region, view)])),
            ]
        );

    static Cell Cell(MapRegion region, MapView view) =>
        region.Value is { } value
            ? new(view.Measure.Number(value), region.Reason ?? ChartTexts.Word(region.Mark)?.In(view.Language))
            : new(Tables.Cell.Dash, region.Reason ?? ChartTexts.NoValue.In(view.Language));
}
