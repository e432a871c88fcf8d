namespace Rekenschap.Host.Serving;

/// <summary>What kind of thing a path of the site is about.</summary>
internal enum PlaceKind
{
    /// <summary>A page that every publication has, or none.</summary>
    Other,
    Indicator,
    Organisation,
    Document,
}

/// <summary>What a path of the site is about, as far as its name tells: <c>en/figures/gas_use-origin.html</c> is about the indicator gas_use.</summary>
internal readonly record struct AskedPlace(PlaceKind Kind, string Name)
{
    static readonly string[] Languages = ["nl", "en"];

    public static AskedPlace Of(string path)
    {
        var parts = path.Split('/');
        if (parts.Length > 2 && Languages.Contains(parts[0]))
            parts = parts[1..];
        return parts is [var folder, var name, ..] && name.Length > 0
            ? folder switch
            {
                "figures" => new(PlaceKind.Indicator, Without(Without(name, ".html"), "-origin")),
                "data" => new(PlaceKind.Indicator, name.Split('.')[0]),
                "organisations" => new(PlaceKind.Organisation, Without(name, ".html")),
                "documents" => new(PlaceKind.Document, Without(name, ".html")),
                _ => default,
            }
            : default;
    }

    static string Without(string name, string ending) =>
        name.EndsWith(ending, StringComparison.Ordinal) ? name[..^ending.Length] : name;
}
