using System.Diagnostics;

namespace Rekenschap.Browser.Tests.Year;

/// <summary>
/// What anybody does with the archives that were published one after the other, on a machine of their own: verify each, and
/// that its ledger grew out of the one before.
/// </summary>
static class ArchivesOf
{
    static readonly string Program = Path.Combine(AppContext.BaseDirectory, "rekenschap.dll");

    /// <summary>What <c>rekenschap verify</c> says of those that are not good; empty where all are.</summary>
    /// <param name="folder">With 0.zip and its tree head 0.json, and so on.</param>
    public static async Task<string> Faults(string folder)
    {
        var said = "";
        for (var number = 0; File.Exists(Of(folder, number, "zip")); number++)
        {
            string[] against = number == 0 ? [] : ["--against", Of(folder, number - 1, "json")];
            said += await Verify([Of(folder, number, "zip"), .. against]);
        }
        return said;
    }

    static string Of(string folder, int number, string form) => Path.Combine(folder, $"{number}.{form}");

    static async Task<string> Verify(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "verify", .. arguments]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? "" : $"{string.Join(' ', arguments)} ends with {process.ExitCode}: {said}\n";
    }
}
