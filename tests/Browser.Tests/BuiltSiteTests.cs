using System.Diagnostics;

namespace Rekenschap.Browser.Tests;

/// <summary>
/// The same look at sites that were built. Of the demonstration three pages of each kind are looked at: the smallest, the
/// largest and one between. Every page of it is looked at when REKENSCHAP_EVERY_PAGE is set, which takes ten minutes on two
/// cores; every page of another site when REKENSCHAP_SITE names its folder.
/// </summary>
public sealed class BuiltSiteTests
{
    [Fact]
    public async Task The_demonstration_is_accessible_and_fits_every_window()
    {
        var root = Build("examples/jbr-2023");
        var all = Routes(root);
        var every = Environment.GetEnvironmentVariable("REKENSCHAP_EVERY_PAGE") is not null;
        var routes = every ? all : [.. all.GroupBy(Kind).SelectMany(kind => Three(root, [.. kind]))];
        Assert.Contains("documents/brief.html", routes);
        Assert.Contains("en/index.html", routes);
        await Look(root, routes);
    }

    [Fact]
    public async Task A_built_edition_is_accessible_and_fits_every_window()
    {
        var folder = Environment.GetEnvironmentVariable("REKENSCHAP_SITE");
        Assert.SkipWhen(
            folder is null,
            "REKENSCHAP_SITE names no built site; the demonstration and the sample were looked at"
        );
        var root = Path.GetFullPath(folder!) + "/";
        await Look(root, Routes(root));
    }

    static IEnumerable<string> Three(string root, string[] kind)
    {
        var bySize = kind.OrderBy(route => new FileInfo(Path.Combine(root, route)).Length).ToArray();
        return new[] { bySize[0], bySize[bySize.Length / 2], bySize[^1] }.Distinct();
    }

    static async Task Look(string root, string[] routes)
    {
        Assert.NotEmpty(routes);
        var problems = await Browser.Run("check.mjs", [new Uri(root).AbsoluteUri, .. routes]);
        Assert.Equal("", string.Join('\n', problems.SelectMany(page => page.Value.Select(p => $"{page.Key}: {p}"))));
    }

    static string[] Routes(string root) =>
        [
            .. Directory
                .EnumerateFiles(root, "*.html", SearchOption.AllDirectories)
                .Select(file => new Uri(root).MakeRelativeUri(new Uri(file)).ToString())
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The folder that a page stands in, all claims being of one kind; a document or a page that stands alone is a kind of its own.</summary>
    static string Kind(string route) =>
        route.Contains("/claim-", StringComparison.Ordinal) ? "claim"
        : Path.GetDirectoryName(route) is "" or "en" or "documents" ? route
        : Path.GetDirectoryName(route)!;

    static string Build(string edition)
    {
        var to = Directory.CreateTempSubdirectory("rekenschap-site-").FullName;
        var call = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "rekenschap.dll"), "build", edition, "--to", to]
        )
        {
            WorkingDirectory = Repository(),
            RedirectStandardOutput = true,
        };
        using var build = Process.Start(call)!;
        var said = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        Assert.True(build.ExitCode == 0, said);
        return to + "/";
    }

    static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Rekenschap.slnx")))
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("The tests run outside the repository");
        return folder;
    }
}
