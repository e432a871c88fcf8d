using System.Diagnostics;

namespace Rekenschap.Wings.Tests.Contract;

/// <summary>Runs the command line as a person does, in a process of its own, and keeps all it said.</summary>
public sealed record Prompt(int Exit, string Output, string Error)
{
    public static Prompt Run(params string[] args) => RunWith(new Dictionary<string, string>(), args);

    public static Prompt RunWith(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder.Root,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "rekenschap.dll"));
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
            throw new TimeoutException($"rekenschap {string.Join(' ', args)} did not end");
        return new(process.ExitCode, output, error.Result);
    }
}

/// <summary>Folders that tests use: the repository, the contract's examples where they are, and one to throw away.</summary>
public static class Folder
{
    public static string Root { get; } = FindRoot();

    /// <summary>A folder of the contract's examples; the test is skipped, saying so, where they are absent.</summary>
    public static string Contract(string name)
    {
        var folder =
            Environment.GetEnvironmentVariable("REKENSCHAP_CONTRACT") ?? Path.Combine(Root, "..", "shared", "contract");
        var path = Path.GetFullPath(Path.Combine(folder, name));
        if (!Path.Exists(path))
            Assert.Skip($"The contract's examples are not here ({name}); REKENSCHAP_CONTRACT says where they are");
        return path;
    }

    public static string New()
    {
        var folder = Path.Combine(Path.GetTempPath(), "rekenschap-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        return folder;
    }

    public static string CopyOf(string source)
    {
        var copy = New();
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.WriteAllBytes(to, File.ReadAllBytes(file));
        }
        return copy;
    }

    static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Rekenschap.slnx")))
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("The tests run outside the repository");
        return folder;
    }
}
