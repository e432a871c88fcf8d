using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Intake.Numbers;
using Rekenschap.Figures.Mappings;

namespace Rekenschap.Wings.Tests.Figures.Intake;

public sealed class NumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1234.5", "1234.5")]
    [InlineData("-7", "-7")]
    [InlineData("+7", "7")]
    [InlineData("0.10", "0.10")]
    [InlineData("999999999999999999", "999999999999999999")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("12.5%", "0.125")]
    public void Without_a_mapping_a_number_has_a_point_and_no_thousands_marks(string text, string value)
    {
        var reading = NumberText.Read(Encoding.UTF8.GetBytes(text), NumberNotation.Plain, out var read);

        Assert.Contains(reading, new[] { Reading.Number, Reading.Percentage });
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData("21,5")]
    [InlineData("1,234.5")]
    [InlineData("1.2.3")]
    [InlineData("1e5")]
    [InlineData("<1")]
    [InlineData("N/A")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1 234")]
    [InlineData("--1")]
    [InlineData("-")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("5.")]
    [InlineData("%")]
    [InlineData("€ 5")]
    [InlineData("0x1F")]
    [InlineData("١٢٣")]
    [InlineData("Invalid date entered")]
    public void What_is_no_number_is_never_made_one(string text)
    {
        Assert.Equal(Reading.NotANumber, NumberText.Read(Encoding.UTF8.GetBytes(text), NumberNotation.Plain, out _));
    }

    [Theory]
    [InlineData("1.234,5", NumberNotation.Nl, "1234.5")]
    [InlineData("1234,5", NumberNotation.Nl, "1234.5")]
    [InlineData("1.234.567", NumberNotation.Nl, "1234567")]
    [InlineData("1,234.5", NumberNotation.En, "1234.5")]
    [InlineData("1,234,567", NumberNotation.En, "1234567")]
    [InlineData("1.234", NumberNotation.En, "1.234")]
    public void Both_notations_are_read_as_they_are_meant(string text, NumberNotation notation, string value)
    {
        Assert.Equal(Reading.Number, NumberText.Read(Encoding.UTF8.GetBytes(text), notation, out var read));
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData("1.23", NumberNotation.Nl)]
    [InlineData("12.34,5", NumberNotation.Nl)]
    [InlineData("1234.567", NumberNotation.Nl)]
    [InlineData("1,23", NumberNotation.En)]
    [InlineData(".123", NumberNotation.Nl)]
    [InlineData("1,2,3", NumberNotation.Nl)]
    public void Thousands_marks_stand_at_their_places_or_nowhere(string text, NumberNotation notation)
    {
        Assert.Equal(Reading.NotANumber, NumberText.Read(Encoding.UTF8.GetBytes(text), notation, out _));
    }

    [Fact]
    public void A_number_that_cannot_be_kept_exactly_is_told()
    {
        Assert.Equal(
            Reading.TooLarge,
            NumberText.Read(Encoding.UTF8.GetBytes(new string('9', 30)), NumberNotation.Plain, out _)
        );
    }

    [Theory]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("1.5E-3", "0.0015")]
    [InlineData("12345", "12345")]
    public void A_sheet_s_binary_noise_is_what_the_sheet_showed(string text, string value)
    {
        Assert.Equal(Reading.Number, NumberText.ReadMachine(Encoding.UTF8.GetBytes(text), out var read));
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), read);
    }

    [Fact]
    public void Every_decimal_written_plainly_is_read_as_itself()
    {
        Prop.ForAll<decimal>(value =>
            {
                var text = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
                return NumberText.Read(Encoding.UTF8.GetBytes(text), NumberNotation.Plain, out var read)
                        == Reading.Number
                    && read == value;
            })
            .QuickCheckThrowOnFailure();
    }
}
