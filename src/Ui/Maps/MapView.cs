using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Ui.Maps;

/// <summary>A value of one province.</summary>
/// <param name="Code">Any of the codes or names that <see cref="Provinces.Code"/> reads.</param>
/// <param name="Value">Null is shown as missing, never as zero.</param>
/// <param name="Reason">Why it is missing or not final, for the table.</param>
public readonly record struct MapRegion(
    string Code,
    decimal? Value,
    PointMark Mark = PointMark.Final,
    string? Reason = null
)
{
    /// <summary>A figure of a province; a suppressed one is missing, with its reason.</summary>
    public static MapRegion Of(string code, Figure figure, Language language)
    {
        var point = ChartPoint.Of("", figure);
        return new(code, point.Value, point.Mark, FigureCells.Note(figure, language));
    }
}

/// <summary>A map of the twelve provinces with its words. A province that is not among the regions has no value.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">What is seen: "De meeste rijksbanen staan in Zuid-Holland".</param>
/// <param name="Subtitle">What it is: indicator, unit, period.</param>
/// <param name="Summary">The same for who cannot see it; see <see cref="MapSummary"/>.</param>
public sealed record MapView(
    string Id,
    string Title,
    string Subtitle,
    string Summary,
    Measure Measure,
    ImmutableArray<MapRegion> Regions
)
{
    /// <summary>What of it was made up; says so in words beside the title.</summary>
    public Invention Invention { get; init; }

    /// <summary>The value that all are held against: below it and above it have colours of their own. Null for none.</summary>
    public decimal? Middle { get; init; }

    public Language Language => Measure.Language;

    public bool HasValues => Regions.Any(region => region.Value is not null);

    /// <summary>The twelve provinces from north to south, each with its region; one that was not given has no value.</summary>
    public ImmutableArray<(Province Province, MapRegion Region)> Places
    {
        get
        {
            var given = Regions
                .Where(region => Provinces.Code(region.Code) is not null)
                .DistinctBy(region => Provinces.Code(region.Code), StringComparer.Ordinal)
                .ToDictionary(region => Provinces.Code(region.Code)!, StringComparer.Ordinal);
            return
            [
                .. Provinces.All.Select(one =>
                    (one, given.TryGetValue(one.Code, out var region) ? region : new(one.Code, null))
                ),
            ];
        }
    }
}
