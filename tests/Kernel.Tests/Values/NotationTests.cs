using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Tests.Values;

public sealed class NotationTests
{
    [Theory]
    [InlineData("1234567.5", 1, "1.234.567,5", "1,234,567.5")]
    [InlineData("0.5", 0, "1", "1")]
    [InlineData("2.5", 0, "3", "3")]
    [InlineData("-2.5", 0, "-3", "-3")]
    [InlineData("999.995", 2, "1.000,00", "1,000.00")]
    public void A_number_is_rounded_half_up_and_written_as_its_reader_writes(
        string value,
        int decimals,
        string nl,
        string en
    )
    {
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);
        Assert.Equal(nl, Notation.Write(number, decimals, Language.Nl));
        Assert.Equal(en, Notation.Write(number, decimals, Language.En));
    }

    [Fact]
    public void Machines_get_a_point_and_no_trailing_zeros() => Assert.Equal("1234.5", Notation.Plain(1234.500m));

    [Fact]
    public void The_culture_of_the_machine_does_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal("-1.234,5", Notation.Write(-1234.5m, 1, Language.Nl));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("haet", "heat")]
    [InlineData("gas_usage", "gas_use")]
    [InlineData("GAS_USE", "gas_use")]
    public void A_mistyped_name_finds_the_nearest(string typed, string meant) =>
        Assert.Equal(meant, Nearest.To(typed, ["heat", "gas_use", "jobs"]));

    [Fact]
    public void A_name_like_none_of_them_gets_no_suggestion() => Assert.Null(Nearest.To("xyzzy", ["heat", "gas_use"]));
}
