using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Wings.Tests.Site;

public sealed class SheetsTests
{
    static Drawing Bars(int count) =>
        BarLayout.Of(
            new(
                "c",
                ChartKind.Bar,
                "Titel",
                "Onder",
                "Samenvatting",
                new("m3", 0, Language.Nl),
                [new("Rijk", [.. Enumerable.Range(0, count).Select(i => new ChartPoint($"naam {i}", i))])]
            ),
            new(620, 320, false)
        );

    static IEnumerable<string> Words(IEnumerable<Drawing> sheets) =>
        sheets.SelectMany(sheet => sheet.Shapes.OfType<Text>()).Select(text => text.Words);

    [Fact]
    public void A_chart_that_fits_is_left_as_it_is()
    {
        var drawing = Bars(3);
        Assert.Equal(drawing.Shapes, Assert.Single(Sheets.Of(drawing, 1000)).Shapes);
    }

    [Fact]
    public void Every_bar_stands_whole_on_one_sheet_and_no_sheet_is_too_high() =>
        Prop.ForAll(
                Gen.Choose(1, 300).Zip(Gen.Choose(80, 900)).ToArbitrary(),
                sample =>
                {
                    var (drawing, height) = (Bars(sample.Item1), (double)sample.Item2);
                    var sheets = Sheets.Of(drawing, height);
                    return Words(sheets).SequenceEqual(Words([drawing]))
                        && sheets.Sum(sheet => sheet.Shapes.OfType<Box>().Count())
                            == drawing.Shapes.OfType<Box>().Count()
                        && sheets.All(sheet => sheet.Height <= height)
                        && sheets
                            .SelectMany(sheet =>
                                sheet
                                    .Shapes.OfType<Box>()
                                    .Select(box => box.Y >= 0 && box.Y + box.Height <= sheet.Height)
                            )
                            .All(within => within)
                        && Math.Abs(sheets.Sum(sheet => sheet.Height) - drawing.Height) < 1e-6;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_line_of_nothing_goes_on_from_sheet_to_sheet()
    {
        var sheets = Sheets.Of(Bars(100), 500);
        Assert.True(sheets.Length > 4);
        Assert.All(sheets, sheet => Assert.Single(sheet.Shapes.OfType<Line>(), line => line.Class == "base"));
        Assert.All(sheets.Skip(1), sheet => Assert.Equal(0, sheet.Shapes.OfType<Line>().Single().Y1, 6));
    }

    [Fact]
    public void What_cannot_be_cut_between_stays_whole()
    {
        var stroke = new Stroke([(0, 0), (10, 900)], "stroke s0");
        Assert.Single(Sheets.Of(new Drawing(100, 900, ImmutableArray.Create<Shape>(stroke)), 300));
    }
}
