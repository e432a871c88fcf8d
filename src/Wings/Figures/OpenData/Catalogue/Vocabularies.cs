namespace Rekenschap.Figures.OpenData.Catalogue;

/// <summary>Addresses in the lists that DCAT-AP-NL prescribes, which are those of the Publications Office of the EU.</summary>
internal static class Vocabularies
{
    const string Lists = "http://publications.europa.eu/resource/authority/";

    public const string Public = Lists + "access-right/PUBLIC";
    public const string Government = Lists + "data-theme/GOVE";
    public const string Themes = Lists + "data-theme";
    public const string Netherlands = Lists + "country/NLD";

    public static string Language(Kernel.Values.Language language) =>
        Lists + (language == Kernel.Values.Language.Nl ? "language/NLD" : "language/ENG");

    public static string FileType(string type) => Lists + "file-type/" + type;

    public static string MediaType(string type) => "https://www.iana.org/assignments/media-types/" + type;

    /// <summary>The licence as the EU lists it, else as SPDX does; null for words that name none.</summary>
    public static string? Licence(string licence) =>
        licence.ToUpperInvariant() switch
        {
            "CC0-1.0" or "CC0" => Lists + "licence/CC0",
            "CC-BY-4.0" => Lists + "licence/CC_BY_4_0",
            "CC-BY-SA-4.0" => Lists + "licence/CC_BYSA_4_0",
            "OGL-UK-3.0" => Lists + "licence/OGL_3_0",
            _ => Uri.TryCreate(licence, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
                ? address.AbsoluteUri
            : licence.Length > 0
            && licence.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '+')
                ? "https://spdx.org/licenses/" + licence
            : null,
        };
}
