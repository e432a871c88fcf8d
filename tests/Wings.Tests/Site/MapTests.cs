using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Maps;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Wings.Tests.Site;

public class MapTests
{
    static readonly Measure Share = new("ratio", 1, Language.Nl);

    static MapView View(params MapRegion[] regions)
    {
        var view = new MapView("m", "Titel", "Onder", "", Share, [.. regions]);
        return view with { Summary = MapSummary.Of(view) };
    }

    static MapView Whole() =>
        View([.. Provinces.All.Select((one, i) => new MapRegion(one.Code, i == 4 ? null : 0.01m * i))]);

    [Theory]
    [InlineData("GR", "GR")]
    [InlineData("nl-fr", "FR")]
    [InlineData("PV24", "FL")]
    [InlineData("PV31", "LI")]
    [InlineData("NL11", "GR")]
    [InlineData("NL23", "FL")]
    [InlineData("NL22", "GE")]
    [InlineData("Groningen (PV)", "GR")]
    [InlineData(" Noord-Brabant ", "NB")]
    [InlineData("South Holland", "ZH")]
    [InlineData("Friesland", "FR")]
    [InlineData("Duitsland", null)]
    [InlineData("20", null)]
    public void A_province_is_known_by_its_codes_and_names(string spelled, string? code) =>
        Assert.Equal(code, Provinces.Code(spelled));

    [Fact]
    public void The_outlines_close_and_neighbours_have_their_border_in_common()
    {
        Assert.Equal(12, Outlines.All.Count);
        var gelderland = Outlines.All["GE"][0].ToHashSet();
        foreach (var neighbour in new[] { "OV", "FL", "UT", "ZH", "NB", "LI" })
            Assert.True(Outlines.All[neighbour][0].Count(gelderland.Contains) >= 2, neighbour);
        Assert.All(
            Outlines.All.Values.SelectMany(rings => rings).SelectMany(ring => ring),
            point =>
            {
                Assert.InRange(point.X, 0, Outlines.Width);
                Assert.InRange(point.Y, 0, Outlines.Height);
            }
        );
    }

    [Fact]
    public void Every_province_is_drawn_with_its_name_and_value_and_a_missing_one_is_hatched()
    {
        var drawing = MapLayout.Wide(Whole());
        var areas = drawing.Shapes.OfType<Area>().Where(area => area.Tip is not null).ToList();
        Assert.Equal(12, areas.Count);
        Assert.Equal("m-wide-hatch", areas[4].Pattern);
        Assert.Equal("Flevoland: geen waarde", areas[4].Tip);
        var words = drawing.Shapes.OfType<Text>().Select(text => text.Words).ToList();
        Assert.Contains("Noord-Brabant", words);
        Assert.Contains("10,0%", words);
        Assert.Contains("geen waarde", words);
    }

    [Fact]
    public void On_a_phone_letters_stand_for_names_and_the_table_explains_them()
    {
        var view = Whole();
        Assert.Contains(MapLayout.Phone(view).Shapes.OfType<Text>(), text => text.Words == "NB");
        Assert.Equal("Noord-Brabant (NB)", MapTable.Of(view).Rows[10].Cells[0].Text);
    }

    [Fact]
    public void What_is_no_province_stands_in_the_table_only()
    {
        var view = View(new MapRegion("GR", 0.1m), new MapRegion("Onbekend", 0.2m));
        Assert.Equal(13, MapTable.Of(view).Rows.Length);
        Assert.Equal("Onbekend", MapTable.Of(view).Rows[12].Cells[0].Text);
        Assert.DoesNotContain(MapLayout.Wide(view).Shapes.OfType<Text>(), text => text.Words == "20,0%");
    }

    [Fact]
    public void A_map_says_in_words_what_it_shows()
    {
        Assert.Equal("Hoogste: Limburg 11,0%; laagste: Groningen 0,0%. Zonder waarde: Flevoland.", Whole().Summary);
        Assert.False(View().HasValues);
    }

    [Fact]
    public void No_word_stands_outside_the_map()
    {
        foreach (var drawing in new[] { MapLayout.Wide(Whole()), MapLayout.Phone(Whole()) })
            Assert.All(
                drawing.Shapes.OfType<Text>(),
                text =>
                {
                    Assert.InRange(text.From, -0.01, drawing.Width);
                    Assert.InRange(text.To, 0, drawing.Width + 0.01);
                    Assert.InRange(text.Y, 0, drawing.Height);
                }
            );
    }

    [Fact]
    public void Classes_have_round_bounds_and_every_value_lies_in_its_class()
    {
        decimal[] values = [0.021m, 0.05m, 0.33m, 0.4m];
        var classes = MapClasses.Of(values);
        Assert.InRange(classes.Count, 1, 5);
        Assert.All(
            values,
            value => Assert.InRange(value, classes.Bounds[classes.Of(value)], classes.Bounds[classes.Of(value) + 1])
        );
        Assert.Equal(0, MapClasses.Of([]).Count);
    }
}
