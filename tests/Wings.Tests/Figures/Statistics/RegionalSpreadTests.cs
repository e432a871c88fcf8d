using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Statistics;
using Rekenschap.Wings.Tests.Publishing.Untagged;

namespace Rekenschap.Wings.Tests.Figures.Statistics;

public sealed class RegionalSpreadTests
{
    // Shares 0.5 0.3 0.2 of inhabitants and 0.1 0.3 0.6 of jobs.
    static readonly RegionParts[] Uneven = [new(10, 500), new(30, 300), new(60, 200)];

    [Fact]
    public void Quotients_and_indices_are_as_reckoned_by_hand()
    {
        Assert.Equal([0.2, 1, 3], RegionalSpread.Quotients(Uneven)!.Value.Select(one => Math.Round(one!.Value, 12)));
        Assert.Equal(0.4, RegionalSpread.Hoover(Uneven)!.Value, 12);
        // 1 - (0.5 x 0.1 + 0.3 x (0.1 + 0.4) + 0.2 x (0.4 + 1))
        Assert.Equal(0.52, RegionalSpread.Gini(Uneven)!.Value, 12);
        Assert.Equal(RegionalSpread.Gini(Uneven), RegionalSpread.Gini([.. Uneven.Reverse()]));
    }

    [Fact]
    public void A_region_with_nothing_of_the_other_has_no_quotient()
    {
        Assert.Equal([null, 0.5], RegionalSpread.Quotients([new(10, 0), new(10, 5)])!.Value);
        Assert.Equal(0.5, RegionalSpread.Hoover([new(10, 0), new(10, 5)])!.Value, 12);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 5)]
    [InlineData(double.NaN, 5)]
    public void What_is_no_spread_has_no_index(double part, double whole)
    {
        RegionParts[] regions = [new(part, whole), new(0, 3)];
        Assert.Null(RegionalSpread.Quotients(regions));
        Assert.Null(RegionalSpread.Hoover(regions));
        Assert.Null(RegionalSpread.Gini(regions));
        Assert.Null(RegionalSpread.Gini([]));
    }

    [Fact]
    public void The_mean_of_quotients_is_one_and_the_indices_lie_between_equality_and_one() =>
        Check.One(
            Config.QuickThrowOnFailure,
            Prop.ForAll(
                (from part in Gen.Choose(0, 1000) from whole in Gen.Choose(1, 1000) select new RegionParts(part, whole))
                    .NonEmptyListOf()
                    .Where(list => list.Any(region => region.Part > 0))
                    .ToArbitrary(),
                regions =>
                {
                    var whole = regions.Sum(region => region.Whole);
                    var quotients = RegionalSpread.Quotients([.. regions])!.Value;
                    var mean = quotients.Zip(regions, (one, region) => one!.Value * region.Whole / whole).Sum();
                    var (hoover, gini) = (RegionalSpread.Hoover([.. regions]), RegionalSpread.Gini([.. regions]));
                    return Math.Abs(mean - 1) < 1e-9 && hoover >= 0 && hoover <= gini + 1e-9 && gini <= 1;
                }
            )
        );

    [Fact]
    public void Federal_jobs_of_the_veterans_department_lie_where_the_table_says()
    {
        var states = Rows(
                "us-fedscope-employment/Status_Employment_by_Agency_and_Duty_Location_202503_and_202409.txt",
                '\t'
            )
            .Where(row => row["DATECODE"] == "202503")
            .GroupBy(row => row["STATE"])
            .ToDictionary(
                state => state.Key,
                state => new RegionParts(
                    state.Where(row => row["AGY"] == "VA").Sum(row => Number(row["EMPCOUNT"])),
                    state.Sum(row => Number(row["EMPCOUNT"]))
                )
            );
        var (whole, part) = (states.Values.Sum(one => one.Whole), states.Values.Sum(one => one.Part));
        Assert.Equal(2_289_472, whole);
        var quotients = RegionalSpread.Quotients([.. states.Values])!.Value;
        Assert.Equal(1, quotients.Zip(states.Values, (one, state) => one!.Value * state.Whole / whole).Sum(), 10);
        var florida = states.Keys.ToList().IndexOf("FL");
        Assert.Equal(states["FL"].Part / states["FL"].Whole / (part / whole), quotients[florida]!.Value, 10);
        Assert.True(quotients[florida] > 1 && quotients[states.Keys.ToList().IndexOf("DC")] < 1);
    }

    [Fact]
    public void Municipalities_lie_otherwise_than_inhabitants_over_the_provinces()
    {
        var provinces = Rows("nl-geo-regio/regioatlas-2015/provincies.csv", ';')
            .GroupBy(row => row["Provincies"])
            .Select(province => new RegionParts(province.Count(), Number(province.First()["Inwoneraantal van regio"])))
            .ToList();
        Assert.Equal(12, provinces.Count);
        var whole = provinces.Sum(one => one.Whole);
        var quotients = RegionalSpread.Quotients(provinces)!.Value;
        Assert.Equal(1, quotients.Zip(provinces, (one, province) => one!.Value * province.Whole / whole).Sum(), 10);
        Assert.InRange(RegionalSpread.Hoover(provinces)!.Value, 0.05, 0.5);
    }

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    static IEnumerable<Dictionary<string, string>> Rows(string file, char separator)
    {
        var path = Path.Combine(Repository.Beside("REKENSCHAP_DATA", "data"), file);
        Assert.SkipUnless(File.Exists(path), $"{file} is not among the data");
        var lines = File.ReadLines(path).Select(line => line.Split(separator).Select(one => one.Trim('"', '\uFEFF')));
        var heading = lines.First().ToList();
        return lines.Skip(1).Select(cells => heading.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second));
    }
}
