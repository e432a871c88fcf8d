using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Statistics;

namespace Rekenschap.Wings.Tests.Figures.Statistics;

public sealed class StraightLineTests
{
    // F. Anscombe, "Graphs in Statistical Analysis", The American Statistician 27, 1973: the first of the four.
    static readonly Point[] Anscombe =
    [
        new(10, 8.04),
        new(8, 6.95),
        new(13, 7.58),
        new(9, 8.81),
        new(11, 8.33),
        new(14, 9.96),
        new(6, 7.24),
        new(4, 4.26),
        new(12, 10.84),
        new(7, 4.82),
        new(5, 5.68),
    ];

    // NIST Statistical Reference Datasets, Norris: a calibration of ozone monitors, y and x by turns.
    const string Norris =
        "0.1 0.2 338.8 337.4 118.1 118.2 888.0 884.6 9.2 10.1 228.1 226.5 668.5 666.3 998.5 996.3 449.1 448.6 778.9 777.0 559.2 558.2 0.3 0.4 0.1 0.6 778.1 775.5 668.8 666.9 339.3 338.0 448.9 447.5 10.8 11.6 557.7 556.0 228.3 228.1 998.0 995.8 888.8 887.6 119.6 120.2 0.3 0.3 0.6 0.3 557.6 556.8 339.3 339.1 888.0 887.2 998.5 999.0 778.9 779.0 10.2 11.1 117.6 118.3 228.9 229.2 668.4 669.1 449.2 448.9 0.2 0.5";

    [Fact]
    public void The_reference_data_of_NIST_give_the_certified_values()
    {
        var numbers = Norris
            .Split(' ')
            .Select(one => double.Parse(one, System.Globalization.CultureInfo.InvariantCulture));
        var line = StraightLine.Through([.. numbers.Chunk(2).Select(pair => new Point(pair[1], pair[0]))])!;
        Assert.Equal(-0.262323073774029, line.Intercept.Value, 12);
        Assert.Equal(0.232818234301152, line.Intercept.StandardError, 12);
        Assert.Equal(1.00211681802045, line.Slope.Value, 12);
        Assert.Equal(0.000429796848199937, line.Slope.StandardError, 15);
        Assert.Equal(0.884796396144373, line.Deviation, 12);
        Assert.Equal(34, line.Degrees);
    }

    [Fact]
    public void The_line_of_Anscombe_is_the_published_one()
    {
        var line = StraightLine.Through(Anscombe)!;
        Assert.Equal((3.00, 0.500), (Math.Round(line.Intercept.Value, 2), Math.Round(line.Slope.Value, 3)));
        Assert.Equal(
            (1.125, 0.118),
            (Math.Round(line.Intercept.StandardError, 3), Math.Round(line.Slope.StandardError, 3))
        );
    }

    [Fact]
    public void A_new_point_is_less_certain_than_the_line_and_the_middle_is_surest()
    {
        var line = StraightLine.Through(Anscombe)!;
        Assert.Equal(line.Deviation / Math.Sqrt(11), line.At(9).StandardError, 12);
        Assert.Equal(line.Deviation * Math.Sqrt(1 + 1.0 / 11), line.Next(9).StandardError, 12);
        Assert.True(line.At(20).StandardError > line.At(9).StandardError);
    }

    [Fact]
    public void A_point_of_weight_two_lies_where_two_points_do()
    {
        var once = StraightLine.Through([new(1, 2, 2), new(2, 5), new(4, 6, 3)])!;
        var apart = StraightLine.Through([new(1, 2), new(1, 2), new(2, 5), new(4, 6), new(4, 6), new(4, 6)])!;
        Assert.Equal(apart.Slope.Value, once.Slope.Value, 12);
        Assert.Equal(apart.Intercept.Value, once.Intercept.Value, 12);
    }

    [Fact]
    public void Points_on_a_line_give_that_line_without_error() =>
        Check.One(
            Config.QuickThrowOnFailure,
            Prop.ForAll(
                (
                    from slope in Gen.Choose(-100, 100)
                    from start in Gen.Choose(-1000, 1000)
                    from count in Gen.Choose(3, 20)
                    select (slope, start, count)
                ).ToArbitrary(),
                one =>
                {
                    var points = Enumerable.Range(0, one.count).Select(x => new Point(x, one.start + one.slope * x));
                    var line = StraightLine.Through([.. points])!;
                    return Math.Abs(line.Slope.Value - one.slope) < 1e-9
                        && Math.Abs(line.Intercept.Value - one.start) < 1e-8
                        && line.Slope.StandardError < 1e-9;
                }
            )
        );

    [Fact]
    public void Where_no_line_can_be_drawn_there_is_none()
    {
        Assert.Null(StraightLine.Through([new(1, 1), new(2, 2)]));
        Assert.Null(StraightLine.Through([new(1, 1), new(1, 2), new(1, 3)]));
        Assert.Null(StraightLine.Through([new(1, 1), new(2, 2), new(3, double.NaN)]));
        Assert.Null(StraightLine.Through([new(1, 1), new(2, 2), new(3, 3, 0)]));
    }
}
