namespace Rekenschap.Publishing.Claims.Words;

/// <summary>
/// A unit of measure. Two units convert when their <paramref name="Quantity"/> is the same; <paramref name="Factor"/>
/// is how many of the quantity's smallest unit one is.
/// </summary>
/// <param name="Name">As it is shown: kWh, EUR, fte, %.</param>
internal sealed record Unit(string Name, string Quantity, decimal Factor)
{
    public static readonly Unit Percent = new("%", "percent", 1);
    public static readonly Unit Points = new("procentpunt", "points", 1);

    /// <summary>A ratio, of which 1 is 100%.</summary>
    public static readonly Unit Ratio = new("ratio", "percent", 100);

    public bool ConvertsTo(Unit other) => Quantity == other.Quantity;

    public bool IsPercentage => Quantity == "percent";
}
