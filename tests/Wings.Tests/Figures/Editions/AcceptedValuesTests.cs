using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Figures.Editions;

public sealed class AcceptedValuesTests
{
    static readonly Gen<Observation> Observations =
        from indicator in Gen.Choose(0, 2)
        from organisation in Gen.Choose(0, 3)
        from year in Gen.Choose(2000, 2009)
        from breakdown in Gen.Choose(0, 1)
        from value in Gen.Choose(0, 99)
        select new Observation(
            indicator,
            organisation,
            Period.Year(year),
            breakdown,
            value,
            ObservationStatus.Normal,
            false,
            0,
            default
        );

    static (int, int, int) SeriesOf(Observation one) => (one.Indicator, one.Organisation, one.Breakdown);

    [Fact]
    public void The_latest_value_of_each_coordinate_is_found_and_no_other()
    {
        var deliveries = Observations.ListOf().ListOf();
        Prop.ForAll(
                deliveries.ToArbitrary(),
                all =>
                {
                    var (accepted, expected, replaced) = (
                        new AcceptedValues(),
                        new Dictionary<CoordinateKey, Observation>(),
                        0
                    );
                    foreach (var one in all)
                    {
                        var delivery = one.DistinctBy(o => CoordinateKey.Of(o)).ToImmutableArray();
                        accepted.Add(delivery, _ => replaced--);
                        replaced += delivery.Count(o => expected.ContainsKey(CoordinateKey.Of(o)));
                        foreach (var observation in delivery)
                            expected[CoordinateKey.Of(observation)] = observation;
                    }
                    Assert.Equal(0, replaced);
                    Agree(accepted, expected);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Hundred_thousand_values_are_found_again()
    {
        var accepted = new AcceptedValues();
        var all = Enumerable
            .Range(0, 100_000)
            .Select(i => new Observation(
                i % 7,
                i / 700,
                Period.Year(1900 + i / 7 % 100),
                0,
                i,
                default,
                false,
                0,
                default
            ));
        accepted.Add([.. all], _ => Assert.Fail("nothing was there to replace"));
        Agree(accepted, all.ToDictionary(one => CoordinateKey.Of(one)));
    }

    static void Agree(AcceptedValues accepted, Dictionary<CoordinateKey, Observation> expected)
    {
        foreach (var (key, observation) in expected)
        {
            Assert.True(accepted.TryGet(key.Indicator, key.Organisation, key.Period, key.Breakdown, out var found));
            Assert.Equal(observation, found);
        }
        foreach (var series in expected.Values.GroupBy(SeriesOf))
            Assert.Equal(
                series.OrderBy(one => one.Period),
                accepted.History(series.Key.Item1, series.Key.Item2, series.Key.Item3)
            );
        Assert.False(accepted.TryGet(9, 9, Period.Year(2023), 0, out _));
        Assert.Empty(accepted.History(9, 9, 0));
    }
}
