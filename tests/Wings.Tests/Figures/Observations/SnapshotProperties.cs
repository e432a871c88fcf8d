using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Figures.Observations;

public sealed class SnapshotProperties
{
    const int Indicators = 3;
    const int Organisations = 4;
    const int Breakdowns = 3;

    static readonly Gen<decimal> Values = Gen.OneOf(
        Gen.Choose(-1000, 1000).Select(number => (decimal)number),
        Gen.Choose(-1000000, 1000000).Select(number => number / 1000m),
        Gen.Elements(0.0000000000000000001m, 9_000_000_000_000_000_000m, 12345678901234567890.12345m, -0.5m, 1.50m)
    );

    static readonly Gen<Observation> Observations =
        from indicator in Gen.Choose(0, Indicators - 1)
        from organisation in Gen.Choose(0, Organisations - 1)
        from year in Gen.Choose(2020, 2023)
        from breakdown in Gen.Choose(0, Breakdowns - 1)
        from value in Values
        from status in Gen.Elements(Enum.GetValues<ObservationStatus>())
        select new Observation(
            indicator,
            organisation,
            Period.Year(year),
            breakdown,
            value,
            status,
            false,
            0,
            new(year, indicator)
        );

    static readonly Arbitrary<Observation[]> Many = Observations.ArrayOf().ToArbitrary();

    static (int, int, Period, int) Coordinate(Observation one) =>
        (one.Indicator, one.Organisation, one.Period, one.Breakdown);

    static Dictionary<(int, int, Period, int), Observation> Latest(IEnumerable<Observation> all)
    {
        var latest = new Dictionary<(int, int, Period, int), Observation>();
        foreach (var one in all)
            latest[Coordinate(one)] = one;
        return latest;
    }

    static decimal Total(IEnumerable<Observation> all) => all.Where(one => one.HasValue).Sum(one => one.Value);

    static void Hold(Func<Observation[], bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Many, property));

    [Fact]
    public void Of_each_coordinate_the_latest_observation_shows_exactly() =>
        Hold(all =>
        {
            var snapshot = SnapshotBuilder.Build(Indicators, all);
            var latest = Latest(all);
            var rows = 0;
            for (var indicator = 0; indicator < Indicators; indicator++)
                foreach (var group in snapshot.Of(indicator).Groups)
                    for (var row = group.Start; row < group.End; row++, rows++)
                    {
                        var expected = latest[
                            (
                                indicator,
                                snapshot.Columns.Organisations[row],
                                snapshot.Periods[group.Period],
                                snapshot.Columns.Breakdowns[row]
                            )
                        ];
                        var value = snapshot.ValueAt(snapshot.Of(indicator), row);
                        if (value != (expected.HasValue ? expected.Value : null))
                            return false;
                        if (snapshot.Columns.States[row].Status != expected.Status)
                            return false;
                    }
            return rows == latest.Count;
        });

    [Fact]
    public void What_was_superseded_stays_within_reach_latest_first() =>
        Hold(all =>
        {
            var snapshot = SnapshotBuilder.Build(Indicators, all);
            return Enumerable
                .Range(0, snapshot.Rows)
                .All(row =>
                {
                    var shown = all[snapshot.SourceOf(row)];
                    var before = all.Index()
                        .Where(one => Coordinate(one.Item) == Coordinate(shown) && one.Index != snapshot.SourceOf(row))
                        .Select(one => one.Index)
                        .OrderDescending();
                    return snapshot.EarlierThan(row).SequenceEqual(before);
                });
        });

    [Fact]
    public void Totals_by_any_two_axes_equal_decimal_arithmetic() =>
        Hold(all =>
        {
            var snapshot = SnapshotBuilder.Build(Indicators, all);
            var latest = Latest(all).Values;
            foreach (var down in Enum.GetValues<Axis>())
            foreach (var across in Enum.GetValues<Axis>().Where(axis => axis != down))
            {
                var totals = Totals.Of(snapshot, down, across, Organisations, Breakdowns);
                for (var i = 0; i < totals.Height; i++)
                for (var j = 0; j < totals.Width; j++)
                {
                    var expected = latest.Where(one => On(snapshot, one, down) == i && On(snapshot, one, across) == j);
                    if (totals[i, j] != Total(expected))
                        return false;
                }
            }
            return true;
        });

    static int On(Snapshot snapshot, Observation one, Axis axis) =>
        axis switch
        {
            Axis.Indicator => one.Indicator,
            Axis.Organisation => one.Organisation,
            Axis.Period => snapshot.Periods.IndexOf(one.Period),
            _ => one.Breakdown,
        };

    [Fact]
    public void Sums_that_outgrow_eight_bytes_stay_exact()
    {
        var large = Enumerable
            .Range(0, 4)
            .Select(organisation => new Observation(
                0,
                organisation,
                Period.Year(2023),
                0,
                long.MaxValue,
                ObservationStatus.Normal,
                false,
                0,
                default
            ));
        var totals = Totals.Of(SnapshotBuilder.Build(1, large), Axis.Indicator, Axis.Period, 4, 1);
        Assert.Equal(4m * long.MaxValue, totals[0, 0]);
    }

    [Fact]
    public void The_columns_that_answer_questions_take_at_most_24_bytes() =>
        Assert.InRange(SnapshotColumns.BytesARow, 1, 24);
}
