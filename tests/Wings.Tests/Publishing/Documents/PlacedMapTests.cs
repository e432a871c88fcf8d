using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Wings.Tests.Publishing.Documents;

public class PlacedMapTests
{
    static readonly IndicatorFacts Jobs = SmallEdition.Placed("indicator: jobs\nperiod: 2023").Indicator;

    static PlacedSegment Placed(params (string Name, string Member)[] parts) =>
        new("map", null, "Banen", Jobs, [.. parts.Select((part, i) => Part(part.Name, part.Member, i))]);

    static PlacedSeries Part(string name, string member, int i)
    {
        var at = new Coordinate(Period.Year(2023), "RIJK").With("region", member);
        return new(name, [new("2023", at, Figure.Of(10 + i))]);
    }

    [Fact]
    public void Provinces_by_code_or_name_become_a_map()
    {
        var part = PlacedViews.Of(Placed(("Fryslân", "a"), ("Wad en land", "PV20"), ("Onbekend", "x")), 1, Language.Nl);
        var map = Assert.IsType<MapPart>(part);
        Assert.Equal(["FR", "GR", "Onbekend"], map.Map.Regions.Select(region => region.Code));
        Assert.Equal(3, map.Table.Rows.Length);
    }

    [Fact]
    public void A_block_by_province_is_drawn_as_a_map()
    {
        var placed = SmallEdition.Placed("indicator: jobs\nby: province\nperiod: 2023", "map");
        var map = Assert.IsType<MapPart>(PlacedViews.Of(placed, 1, Language.Nl)).Map;
        Assert.Equal(["DR", "UT"], map.Regions.Select(region => region.Code));
    }

    [Fact]
    public void Other_parts_become_bars_with_the_reason()
    {
        var part = PlacedViews.Of(Placed(("Vrouwen", "V"), ("Mannen", "M")), 1, Language.Nl);
        Assert.Contains("twaalf provincies", Assert.IsType<ChartPart>(part).Note);
    }
}
