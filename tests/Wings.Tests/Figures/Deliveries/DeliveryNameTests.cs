using Rekenschap.Figures.Deliveries;

namespace Rekenschap.Wings.Tests.Figures.Deliveries;

public sealed class DeliveryNameTests
{
    [Theory]
    [InlineData("FIN.csv", "FIN", 1, ".csv")]
    [InlineData("FIN.2.xlsx", "FIN", 2, ".xlsx")]
    [InlineData("FIN.12.CSV", "FIN", 12, ".csv")]
    [InlineData("Min. Fin.csv", "Min. Fin", 1, ".csv")]
    [InlineData("Min. Fin.3.json", "Min. Fin", 3, ".json")]
    [InlineData("FIN.0.csv", "FIN.0", 1, ".csv")]
    [InlineData("FIN.-2.csv", "FIN.-2", 1, ".csv")]
    [InlineData("FIN.99999999999.csv", "FIN.99999999999", 1, ".csv")]
    [InlineData("FIN", "FIN", 1, "")]
    [InlineData("2.csv", "2", 1, ".csv")]
    public void A_file_name_says_whose_it_is_and_the_how_manieth(
        string name,
        string organisation,
        int number,
        string extension
    ) => Assert.Equal(new(organisation, number, extension), DeliveryName.Of(name));
}
