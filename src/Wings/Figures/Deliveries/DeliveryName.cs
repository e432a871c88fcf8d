using System.Globalization;

namespace Rekenschap.Figures.Deliveries;

/// <summary>The name of a delivery: <c>ORGANISATION[.N].EXT</c>.</summary>
/// <param name="Organisation">Code or alias, as written; an alias may hold points.</param>
/// <param name="Number">1 when the name has none.</param>
/// <param name="Extension">With its dot, in small letters; "" when there is none.</param>
readonly record struct DeliveryName(string Organisation, int Number, string Extension)
{
    public static DeliveryName Of(string fileName)
    {
        var extension = Path.GetExtension(fileName);
        var name = fileName[..^extension.Length];
        var point = name.LastIndexOf('.');
        return
            point > 0
            && int.TryParse(name[(point + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0
            ? new(name[..point], number, extension.ToLowerInvariant())
            : new(name, 1, extension.ToLowerInvariant());
    }
}
