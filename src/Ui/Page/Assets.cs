using System.Collections.Immutable;
using System.Text;

namespace Rekenschap.Ui.Page;

/// <summary>The files that every page needs: a stylesheet, a script and an icon, the same bytes on every machine.</summary>
public static class Assets
{
    /// <summary>What the script's parts share comes first.</summary>
    static readonly string[] Scripts = ["match", "charts", "tables", "search", "claims"];

    static readonly string[] Sheets =
    [
        "tokens",
        "utrecht-tokens",
        "utrecht",
        "page",
        "tables",
        "charts",
        "feedback",
        "figures",
        "documents",
        "site",
        "cite",
        "print",
    ];

    /// <summary>In a fixed order; read once.</summary>
    public static ImmutableArray<SiteFile> All { get; } =
    [
        new(SitePaths.Styles, Join(Sheets, ".css")),
        new(SitePaths.Script, Join(Scripts, ".js")),
        new(SitePaths.Icon, Encoding.UTF8.GetBytes(Read("rekenschap.svg"))),
    ];

    /// <summary>What signed-in pages need besides; a publication does not hold it.</summary>
    public static byte[] Work { get; } = Join(["work", "passkey", "grid", "write", "reads"], ".css");

    /// <summary>What asks a device to sign; on pages that do so.</summary>
    public static byte[] Passkey { get; } = Join(["passkey"], ".js");

    /// <summary>What their elements do where scripts run; all of it can be done without.</summary>
    public static byte[] WorkScript { get; } = Join(["match", "grid", "drop", "typed", "veil", "write", "live"], ".js");

    static byte[] Join(string[] names, string ending) =>
        Encoding.UTF8.GetBytes(string.Join('\n', names.Select(name => Read(name + ending))));

    static string Read(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream("wwwroot/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
