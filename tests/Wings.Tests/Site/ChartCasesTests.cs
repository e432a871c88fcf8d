using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Wings.Tests.Site;

/// <summary>The cases that charts go wrong on: nothing, one, negative, a break, long names, very many.</summary>
public class ChartCasesTests
{
    static readonly Measure Gas = new("m3", 0, Language.Nl);
    static readonly ChartKind[] Kinds = Enum.GetValues<ChartKind>();
    static readonly Canvas[] Canvases = [Canvas.Wide, Canvas.Phone];

    static ChartView View(ChartKind kind, params ChartSeries[] series) =>
        new("c", kind, "Titel", "Onder", "Samenvatting", Gas, [.. series]);

    static ChartSeries Series(string name, params decimal?[] values) =>
        new(name, [.. values.Select((value, i) => new ChartPoint($"{2018 + i}", value))]);

    [Fact]
    public void No_word_stands_outside_its_picture_whatever_the_chart()
    {
        Prop.ForAll<int?[][], NonEmptyString, int>(
                (rows, name, target) =>
                    Kinds.All(kind => Canvases.All(canvas => Inside(Of(kind, rows, name.Get, target), canvas)))
            )
            .QuickCheckThrowOnFailure();

        static ChartView Of(ChartKind kind, int?[][] rows, string name, int target) =>
            View(kind, [.. rows.Select((row, i) => Series($"{name} {i}", [.. row.Select(v => (decimal?)v)]))]) with
            {
                Target = new(target, $"Doel van {name}"),
                Breaks = [new("2019", "Andere vraag.")],
            };
    }

    static bool Inside(ChartView view, Canvas canvas)
    {
        var drawing = Svg.LayOut(view, canvas);
        var texts = drawing.Shapes.OfType<Text>().ToList();
        return texts.TrueForAll(t =>
                t.From >= -0.01 && t.To <= drawing.Width + 0.01 && t.Y >= 0 && t.Y <= drawing.Height + 0.01
            ) && !Svg.Write(drawing, "c", "t", "d", "wide").Contains("NaN", StringComparison.Ordinal);
    }

    [Fact]
    public void Thirty_lines_with_long_names_have_thirty_names_that_do_not_touch()
    {
        var series = Enumerable.Range(0, 30).Select(i => Series($"Uitvoeringsorganisatie {i}", 100 + i, 103 - i % 3));
        var names = Svg.LayOut(View(ChartKind.Line, [.. series]), Canvas.Wide)
            .Shapes.OfType<Text>()
            .Where(text => text.Class.StartsWith("label", StringComparison.Ordinal))
            .OrderBy(text => text.Y)
            .ToList();
        Assert.Equal(30, names.Count);
        Assert.All(
            names.Zip(names.Skip(1)),
            pair => Assert.True(pair.Second.Y - pair.First.Y >= Canvas.Leading - 0.01)
        );
    }

    [Fact]
    public void On_a_phone_a_letter_names_a_line_so_that_no_colour_has_to_be_matched()
    {
        var words = Svg.LayOut(View(ChartKind.Line, Series("BZK", 1, 2), Series("FIN", 2, 1)), Canvas.Phone)
            .Shapes.OfType<Text>()
            .Select(text => text.Words)
            .ToList();
        Assert.Contains("A", words);
        Assert.Contains(words, word => word.StartsWith("B  FIN", StringComparison.Ordinal));
    }

    [Fact]
    public void A_break_of_series_is_a_gap_with_a_mark_and_a_note()
    {
        var view = View(ChartKind.Line, Series("Rijk", 10, 11, 20, 21)) with
        {
            Breaks = [new("2020", "Andere vraag.")],
        };
        var drawing = Svg.LayOut(view, Canvas.Wide);
        Assert.Equal(2, drawing.Shapes.OfType<Stroke>().Count());
        Assert.Single(drawing.Shapes.OfType<Line>(), line => line.Class == "break");
        Assert.Contains(drawing.Shapes.OfType<Text>(), text => text.Words == "breuk");
        Assert.Equal(["Breuk: reeksbreuk vanaf 2020. Andere vraag."], ChartNotes.Of(view));
        Assert.EndsWith("Breuk: reeksbreuk vanaf 2020. Andere vraag.", ChartNotes.Describe(view));
    }

    [Fact]
    public void A_slope_across_a_break_has_no_line()
    {
        var view = View(ChartKind.Slope, Series("BZK", 10, 11)) with { Breaks = [new("2019", "Andere vraag.")] };
        Assert.Empty(Svg.LayOut(view, Canvas.Wide).Shapes.OfType<Stroke>());
    }

    [Fact]
    public void A_break_is_marked_in_the_table_too()
    {
        var view = View(ChartKind.Line, Series("Rijk", 10, 11)) with { Breaks = [new("2019", "Andere vraag.")] };
        var upright = ChartTable.Of(view);
        Assert.Equal("Reeksbreuk vanaf 2019: Andere vraag.", upright.Rows[1].Break);
        Assert.Equal(["Reeksbreuk vanaf 2019: Andere vraag."], upright.Notes);
        var across = ChartTable.Of(view with { Series = [Series("BZK", 1, 2), Series("FIN", 3, null)] });
        Assert.Equal("Reeksbreuk vanaf 2019: Andere vraag.", across.Columns[2].Break);
        Assert.Equal(["Reeksbreuk vanaf 2019: Andere vraag.", "geen waarde"], across.Notes);
    }

    [Fact]
    public void An_indicators_break_falls_on_the_first_period_shown_after_it()
    {
        var indicator = new IndicatorFacts(
            "gas",
            Bilingual.Same("Gas"),
            null,
            "m3",
            [],
            Frequency.Year,
            Better.Lower,
            0,
            [],
            [],
            null,
            null,
            null,
            null,
            0,
            0,
            null
        )
        {
            Breaks = [new(Period.Year(2020), new("Andere vraag.", "Other question."))],
        };
        Period[] shown = [Period.Year(2018), Period.Year(2021), Period.Year(2022)];
        Assert.Equal([new ChartBreak("2021", "Andere vraag.")], ChartBreaks.Of(indicator, shown, Language.Nl));
        Assert.Empty(ChartBreaks.Of(indicator, shown.Skip(1), Language.Nl));
        Assert.Empty(ChartBreaks.Of(indicator, shown.Take(1), Language.Nl));
    }

    [Fact]
    public void Small_multiples_have_one_scale()
    {
        var drawing = Svg.LayOut(View(ChartKind.Multiples, Series("BZK", 10, 100), Series("FIN", 10, 50)), Canvas.Wide);
        var dots = drawing.Shapes.OfType<Dot>().ToList();
        Assert.Equal(dots[0].Y, dots[2].Y, 6);
        Assert.True(dots[3].Y > dots[1].Y);
        Assert.True(dots[2].X > dots[1].X);
    }

    [Fact]
    public void Sorted_bars_go_from_high_to_low_and_end_with_those_without_a_value()
    {
        var view = View(ChartKind.Bar, Series("Rijk", 1, null, 3, 2)) with { Sorted = true };
        var names = Svg.LayOut(view, Canvas.Wide)
            .Shapes.OfType<Text>()
            .Where(t => t.Class == "name")
            .Select(t => t.Words);
        Assert.Equal(["2020", "2021", "2018", "2019"], names);
    }

    [Fact]
    public void A_long_name_takes_more_lines_and_loses_no_word_that_fits()
    {
        var lines = Labels.Wrap("Ministerie van Landbouw, Natuur en Voedselkwaliteit", 160, 3);
        Assert.Equal("Ministerie van Landbouw, Natuur en Voedselkwaliteit", string.Join(' ', lines));
        Assert.All(lines, line => Assert.True(Canvas.WidthOf(line) <= 160));
        Assert.EndsWith("…", Labels.Wrap("Arbeidsongeschiktheidsverzekeringsmaatschappij", 100, 2)[^1]);
    }

    [Fact]
    public void A_chart_without_values_says_what_will_stand_there()
    {
        var view = View(ChartKind.Line, Series("Rijk", null, null));
        Assert.False(view.HasValues);
        Assert.Contains("2018 – 2019", ChartNotes.Empty(view));
        Assert.NotEqual("", ChartNotes.Empty(View(ChartKind.Bar)));
    }

    [Fact]
    public void What_was_made_up_is_said_in_words()
    {
        var view = View(ChartKind.Line, Series("Rijk", 1, 2)) with { Invention = Invention.Parts };
        Assert.Contains("De verdeling is verzonnen; de totalen volgen uit de bron.", ChartNotes.Of(view));
    }

    [Fact]
    public void A_mark_says_in_words_what_it_stands_for()
    {
        var series = new ChartSeries("Rijk", [new("2022", 10), new("2023", 12, PointMark.Provisional)]);
        var svg = Svg.Write(Svg.LayOut(View(ChartKind.Line, series), Canvas.Wide), "c", "t", "d", "wide");
        Assert.Contains("<title>2023: 12&#160;m³ (voorlopig)</title>".Replace("³", "&#179;"), svg);
    }

    [Fact]
    public void Many_series_are_summed_up_by_their_ends()
    {
        ImmutableArray<ChartSeries> series =
        [
            Series("A", 1),
            Series("B", 4),
            Series("C", 2),
            Series("D", new decimal?[] { null }),
        ];
        Assert.Equal(
            "4 reeksen. Hoogste laatste waarde: B, 4 m³ (2018); laagste: A, 1 m³ (2018). Zonder waarde: D.",
            ChartSummary.Of(series, Gas).Replace('\u00A0', ' ')
        );
    }

    [Fact]
    public void The_same_chart_is_the_same_bytes()
    {
        foreach (var kind in Kinds)
            Assert.Equal(Bytes(kind), Bytes(kind));

        static string Bytes(ChartKind kind) =>
            Svg.Write(
                Svg.LayOut(View(kind, Series("BZK", 1, 2.5m), Series("FIN", -3, 7)), Canvas.Wide),
                "c",
                "t",
                "d",
                "w"
            );
    }
}
