using System.Globalization;
using System.Text.RegularExpressions;

namespace Rekenschap.Figures.Templates;

/// <summary>
/// What a template says of itself, in a cell that anybody can see: it survives another name of the file, another program,
/// sheets in another order, and being saved as text.
/// </summary>
/// <param name="Version">Of the layout.</param>
internal readonly partial record struct TemplateMark(
    int Version,
    string Edition,
    string Collection,
    string Organisation
)
{
    public const int Current = 1;

    /// <summary>With what every mark begins.</summary>
    public const string Begins = "rekenschap-template-";

    public static TemplateMark Of(string edition, string collection, string organisation) =>
        new(Current, edition, collection, organisation);

    public override string ToString() =>
        $"{Begins}{Version.ToString(CultureInfo.InvariantCulture)} edition={Edition} collection={Collection} organisation={Organisation}";

    /// <summary>Reads a mark at the start of a text.</summary>
    public static bool TryParse(string text, out TemplateMark mark)
    {
        mark = default;
        var found = Form().Match(text);
        if (
            !found.Success
            || !int.TryParse(
                found.Groups[1].ValueSpan,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var version
            )
        )
            return false;
        mark = new(version, found.Groups[2].Value, found.Groups[3].Value, found.Groups[4].Value);
        return true;
    }

    [GeneratedRegex(
        @"^\s*rekenschap-template-([0-9]{1,4}) +edition=([A-Za-z0-9_-]+) +collection=([A-Za-z0-9_-]+) +organisation=([A-Za-z0-9_-]+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Form();
}
