using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>One value that counts in an edition, with where it came from.</summary>
/// <param name="Key">Its coordinate as in a claim.</param>
/// <param name="Organisation">Whose value it is.</param>
/// <param name="Status">Letter of its SDMX status.</param>
/// <param name="IsSecret">Whether its indicator keeps secrets: then the value is for who was named for it.</param>
/// <param name="Place">The cell as a spreadsheet names it.</param>
/// <param name="Delivery">The delivery that gave it.</param>
sealed record PopulationCell(
    string Key,
    string Indicator,
    string Organisation,
    Period Period,
    decimal? Value,
    char Status,
    bool IsSecret,
    string Place,
    DeliveryReport Delivery
)
{
    /// <summary>The value where the public may see it.</summary>
    public decimal? Told => IsSecret ? null : Value;

    public PopulationItem Item => new(Key, Organisation, Value);
}
