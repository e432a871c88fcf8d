using System.Diagnostics;
using System.Text.Json;

namespace Rekenschap.Browser.Tests;

/// <summary>Runs the scripts that drive a real browser, and says why where that cannot be done.</summary>
static class Browser
{
    static readonly string Here = Path.Combine(Root(), "tests", "Browser.Tests");

    public static async Task<Dictionary<string, string[]>> Run(string script, params string[] arguments)
    {
        var chromium = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        Assert.SkipUnless(File.Exists(chromium), $"there is no Chromium at {chromium}; set CHROMIUM to one");
        if (!Directory.Exists(Path.Combine(Here, "node_modules")))
        {
            var (code, _, why) = await Start("npm", chromium, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
            Assert.SkipUnless(code == 0, $"the browser's packages could not be installed: {why}");
        }
        var (exit, output, error) = await Start("node", chromium, [script, .. arguments]);
        Assert.True(exit == 0, $"{script} failed: {error}");
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(output)!;
    }

    static async Task<(int, string, string)> Start(string program, string chromium, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Here,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["CHROMIUM"] = chromium;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Rekenschap.slnx")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
