using System.Diagnostics;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Contract;
using Rekenschap.Wings.Tests.Heirs;

namespace Rekenschap.Wings.Tests.Api;

/// <summary>The published ruleset of the NLGov REST API Design Rules finds nothing in our description, and does find what is planted.</summary>
public sealed class LintTests(TestDatabases databases, SharedApi shared)
{
    static readonly string Linter = Path.Combine(Folder.Root, "tests", "Api.Lint");

    static string Ruleset => SharedData.Need(Path.Combine("standards-nl", "api-design-rules", "media", "linter.yaml"));

    async Task<(int Exit, string Said)> Lint(Func<string, string> change)
    {
        var ruleset = Ruleset;
        var site = await shared.Open(databases);
        var (_, text) = await site.Ask("openapi.json", language: "nl");
        var file = Path.Combine(Folder.New(), "openapi.json");
        await File.WriteAllTextAsync(file, change(text), TestContext.Current.CancellationToken);
        if (!Directory.Exists(Path.Combine(Linter, "node_modules")))
        {
            var (code, why) = await Run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            Assert.SkipUnless(code == 0, $"the linter's packages could not be installed: {why}");
        }
        return await Run(
            Path.Combine(Linter, "node_modules", ".bin", "spectral"),
            "lint",
            "--ruleset",
            ruleset,
            "--fail-severity",
            "hint",
            file
        );
    }

    static async Task<(int, string)> Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Linter,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    [Fact]
    public async Task The_published_rules_find_nothing()
    {
        var (exit, said) = await Lint(text => text);
        Assert.True(exit == 0, said);
    }

    [Fact]
    public async Task The_published_rules_find_a_name_that_is_planted()
    {
        var (exit, said) = await Lint(text => text.Replace("\"knownAt\"", "\"known_at\"", StringComparison.Ordinal));
        Assert.NotEqual(0, exit);
        Assert.Contains("query-keys-camel-case", said);
    }
}
