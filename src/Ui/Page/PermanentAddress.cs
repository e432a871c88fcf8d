using System.Globalization;

namespace Rekenschap.Ui.Page;

/// <summary>
/// Addresses that keep meaning the same. A built folder is one publication at an address of its own; a server shows the
/// newest one and keeps every edition under <c>editions/CODE/</c>. A folder that is put at that place has the same
/// addresses as the server (decision 17).
/// </summary>
public static class PermanentAddress
{
    /// <summary>The folder under which a server keeps the editions.</summary>
    public const string Editions = "editions";

    /// <summary>The folder in which a publication of an edition stays as it was made.</summary>
    /// <param name="number">From 1 for each edition.</param>
    public static string Publication(string edition, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Editions}/{edition}/{number}/");

    /// <summary>From where the places of an edition are named; null where no address is known.</summary>
    public static Uri? Root(Uri? address, string edition, bool served) =>
        address is not null && served ? new(address, $"{Editions}/{edition}/") : address;

    /// <summary>The address of a place, which may have an anchor.</summary>
    public static Uri Of(Uri root, string place)
    {
        // File names are the authors' own: a space or a percent sign in one must not break an address.
        var parts = place.Split('#', 2);
        var path = string.Join('/', parts[0].Split('/').Select(Uri.EscapeDataString));
        return new(root, parts.Length == 1 ? path : $"{path}#{parts[1]}");
    }
}
