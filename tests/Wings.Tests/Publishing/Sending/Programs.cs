using System.Diagnostics;
using Rekenschap.Publishing.Documents.Sending;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Publishing.Sending;

/// <summary>Programs that are not ours and look at what was made; a test that needs one that is absent is skipped, saying so.</summary>
static class Programs
{
    /// <summary>The folder of the setter with its packages.</summary>
    public static string Setter()
    {
        var folder = SetterFolder.Find(null, AppContext.BaseDirectory)!;
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(folder, "node_modules")),
            $"no packages in {folder}; run npm ci there, as ./test does"
        );
        return folder;
    }

    /// <summary>Runs a program on a file, and gives what it says.</summary>
    public static async Task<string> Look(string program, params string[] arguments)
    {
        Assert.SkipUnless(IsThere(program), $"'{program}' is not on the path; ./test installs it");
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{program}: {await error}{await output}");
        return await output;
    }

    public static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    public static async Task<string> Written(byte[] bytes, string name)
    {
        var path = Path.Combine(Folder.New(), name);
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
        return path;
    }

    /// <summary>Opens files with LibreOffice and gives the PDF that it makes of each: it refuses what it cannot read without repair.</summary>
    public static async Task<string[]> Opened(params string[] files)
    {
        var (to, profile) = (Folder.New(), Folder.New());
        await Look(
            "soffice",
            [$"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "pdf", "--outdir", to, .. files]
        );
        return [.. files.Select(file => Path.Combine(to, Path.GetFileNameWithoutExtension(file) + ".pdf"))];
    }
}
