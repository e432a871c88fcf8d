using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Wings.Tests.Figures.Intake;

/// <summary>What is kept of millions of cells is kept small, and comes back as it was.</summary>
public sealed class DeliveredValuesTests
{
    static readonly Place Here = new(2, 3);
    static readonly CellState Good = new(CellFate.Good, ObservationStatus.Normal, false);

    [Fact]
    public void A_value_comes_back_to_its_last_zero() =>
        Prop.ForAll<decimal>(value => Text(Written(value, Here, Good).ValueAt(0)) == Text(value))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("1.50")]
    [InlineData("0.00")]
    public void A_value_at_the_edge_comes_back_too(string written)
    {
        var value = decimal.Parse(written, CultureInfo.InvariantCulture);

        Assert.Equal(written, Text(Written(value, Here, Good).ValueAt(0)));
    }

    [Fact]
    public void A_place_comes_back_however_far_away() =>
        Prop.ForAll<int, int, int>(
                (row, column, sheet) =>
                {
                    var place = new Place(row, column * 4096, sheet);
                    return Written(1.5m, place, Good).PlaceAt(0) == place
                        && Written(1.5m, place, Good).ValueAt(0) == 1.5m;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_state_comes_back()
    {
        foreach (var fate in Enum.GetValues<CellFate>())
        foreach (var status in Enum.GetValues<ObservationStatus>())
        foreach (var confidential in new[] { true, false })
        {
            var state = new CellState(fate, status, confidential);
            Assert.Equal(state, Written(1, Here, state).StateAt(0));
        }
    }

    [Fact]
    public void Every_coordinate_among_many_is_found_and_no_other()
    {
        var values = new DeliveredValues();
        for (var i = 0; i < 20_000; i++)
            values.Add(i % 300, i / 300, i, Good, new(i + 1, 1));

        for (var i = 0; i < 20_000; i++)
            Assert.Equal(i, values.ValueAt(values.Find(i % 300, i / 300)));
        Assert.Equal(-1, values.Find(300, 0));
        Assert.Equal(-1, values.Find(0, 67));
    }

    [Fact]
    public void What_takes_the_place_of_an_empty_cell_is_what_counts()
    {
        var values = Written(decimal.MaxValue, new(1, 1_000_000), CellState.Failed(false));

        values.Replace(0, 2.5m, Good, Here);

        Assert.Equal((2.5m, Here, Good), (values.ValueAt(0), values.PlaceAt(0), values.StateAt(0)));
    }

    static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    static DeliveredValues Written(decimal value, Place place, CellState state)
    {
        var values = new DeliveredValues();
        values.Add(4, 5, value, state, place);
        return values;
    }
}
