using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Wings.Tests.Site;

public class ChartTests
{
    static readonly Measure Gas = new("m3", 0, Language.Nl);

    static ChartView View(ChartKind kind, ChartTarget? target, params ChartSeries[] series) =>
        new("c", kind, "Titel", "Onder", "Samenvatting", Gas, [.. series], target);

    static ChartSeries Series(string name, params decimal?[] values) =>
        new(name, [.. values.Select((value, i) => new ChartPoint("jaar " + (char)(65 + i), value))]);

    [Fact]
    public void A_scale_holds_every_value_between_its_ends() =>
        Prop.ForAll<int[], bool>(
                (values, zero) =>
                {
                    var all = values.Select(v => (decimal)v / 7).ToList();
                    var scale = Scale.Around(all, 0, 100, 5, zero);
                    return scale.Low < scale.High
                        && all.TrueForAll(v => scale.Low <= v && v <= scale.High)
                        && (!zero || (scale.Low <= 0 && scale.High >= 0))
                        && scale.Ticks.Length is >= 2 and <= 13;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Labels_never_stand_closer_than_their_gap() =>
        Prop.ForAll<byte[]>(heights =>
            {
                var placed = Labels.Spread([.. heights.Select(h => (double)h)], 16, 0, 16 * heights.Length + 300.0);
                var order = placed.Order().ToList();
                return placed.Length == heights.Length
                    && Enumerable.Range(1, Math.Max(0, order.Count - 1)).All(i => order[i] - order[i - 1] >= 16 - 1e-6);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_missing_value_is_a_gap_in_the_line()
    {
        var drawing = LineLayout.Of(View(ChartKind.Line, null, Series("Rijk", 10, null, 12, 13)), Canvas.Wide);
        Assert.Single(drawing.Shapes.OfType<Stroke>());
        Assert.Equal(3, drawing.Shapes.OfType<Dot>().Count());
    }

    [Fact]
    public void A_provisional_value_is_hollow_and_its_line_dashed()
    {
        var series = new ChartSeries("Rijk", [new("2022", 10), new("2023", 12, PointMark.Provisional)]);
        var drawing = LineLayout.Of(View(ChartKind.Line, null, series), Canvas.Wide);
        Assert.Contains("dashed", drawing.Shapes.OfType<Stroke>().Single().Class);
        Assert.Contains("hollow", drawing.Shapes.OfType<Dot>().Last().Class);
    }

    [Fact]
    public void Bars_begin_at_zero_and_their_lengths_are_in_proportion()
    {
        var drawing = BarLayout.Of(View(ChartKind.Bar, null, Series("Rijk", 50, 100, -50)), Canvas.Wide);
        var bars = drawing.Shapes.OfType<Box>().ToList();
        Assert.Equal(bars[1].Width, 2 * bars[0].Width, 6);
        Assert.Equal(bars[0].X, bars[2].X + bars[2].Width, 6);
    }

    [Fact]
    public void A_bar_without_a_value_is_a_dash_and_no_bar()
    {
        var drawing = BarLayout.Of(View(ChartKind.Bar, null, Series("Rijk", 50, null)), Canvas.Wide);
        Assert.Single(drawing.Shapes.OfType<Box>());
        Assert.Contains(drawing.Shapes.OfType<Text>(), text => text.Words == "–");
    }

    [Fact]
    public void A_slope_leaves_out_what_lacks_a_before_or_an_after()
    {
        var drawing = SlopeLayout.Of(
            View(ChartKind.Slope, null, Series("BZK", 10, 11), Series("FIN", null, 12)),
            Canvas.Wide
        );
        Assert.Single(drawing.Shapes.OfType<Stroke>());
    }

    [Theory]
    [InlineData(ChartKind.Line)]
    [InlineData(ChartKind.Bar)]
    [InlineData(ChartKind.Slope)]
    [InlineData(ChartKind.Dot)]
    public void A_chart_shows_its_target_and_survives_having_nothing_to_show(ChartKind kind)
    {
        foreach (var canvas in new[] { Canvas.Wide, Canvas.Phone })
        {
            var empty = Svg.LayOut(View(kind, null, Series("Rijk", null, null)), canvas);
            Assert.True(empty.Width > 0);
            var aimed = Svg.LayOut(View(kind, new(15, "Doel 15"), Series("Rijk", 10, 20)), canvas);
            Assert.Equal(kind != ChartKind.Slope, aimed.Shapes.OfType<Text>().Any(text => text.Words == "Doel 15"));
        }
    }

    [Fact]
    public void Words_in_a_picture_cannot_become_markup()
    {
        var svg = Svg.Write(
            Svg.LayOut(View(ChartKind.Bar, null, new ChartSeries("s", [new("<b>&", 1)])), Canvas.Wide),
            "id",
            "\"<script>",
            "d",
            "wide"
        );
        Assert.DoesNotContain("<script", svg);
        Assert.Contains("&lt;b&gt;&amp;", svg);
    }

    [Fact]
    public void A_picture_says_in_words_what_it_shows()
    {
        ImmutableArray<ChartPoint> points = [new("2019", 10), new("2020", null), new("2021", 30), new("2022", 20)];
        Assert.Equal(
            "Van 10 m³ (2019) naar 20 m³ (2022). Hoogste: 30 m³ (2021); laagste: 10 m³ (2019). Zonder waarde: 2020.",
            ChartSummary.Of(points, Gas).Replace('\u00A0', ' ')
        );
    }
}
