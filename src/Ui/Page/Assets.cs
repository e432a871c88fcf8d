using System.Collections.Immutable;
using System.Text;

namespace Rekenschap.Ui.Page;

/// <summary>The files that every page needs: one stylesheet and one icon, the same bytes on every machine.</summary>
public static class Assets
{
    static readonly string[] Sheets =
    [
        "tokens",
        "page",
        "tables",
        "charts",
        "feedback",
        "figures",
        "documents",
        "site",
        "print",
    ];

    /// <summary>In a fixed order; read once.</summary>
    public static ImmutableArray<SiteFile> All { get; } =
    [
        new(SitePaths.Styles, Encoding.UTF8.GetBytes(string.Join('\n', Sheets.Select(name => Read(name + ".css"))))),
        new(SitePaths.Icon, Encoding.UTF8.GetBytes(Read("rekenschap.svg"))),
    ];

    static string Read(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream("wwwroot/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
