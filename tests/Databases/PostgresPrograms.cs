using System.Collections.Concurrent;
using System.Diagnostics;

namespace Rekenschap.Tests.Databases;

/// <summary>Finds PostgreSQL's programs and runs them as a user that PostgreSQL accepts: never as root.</summary>
sealed class PostgresPrograms(string folder)
{
    const string Unprivileged = "nobody";

    readonly ConcurrentQueue<string> errors = new();

    static bool AmRoot => Environment.UserName == "root";

    /// <summary>The newest version that is installed; says what to install where there is none.</summary>
    public static PostgresPrograms Find()
    {
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':');
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        return debian
                .Select(version => Path.Combine(version, "bin"))
                .Concat(onPath)
                .Where(place => place != "" && File.Exists(Path.Combine(place, "initdb")))
                .Select(place => new PostgresPrograms(place))
                .FirstOrDefault()
            ?? throw new InvalidOperationException(
                "PostgreSQL is not installed, and every test of storage runs on it too: apt-get install postgresql"
            );
    }

    /// <summary>Lets the unprivileged user own a folder.</summary>
    public static void GiveAway(string path)
    {
        if (AmRoot)
            Process.Start("chown", [Unprivileged, path]).WaitForExit();
    }

    public Process Begin(string program, params string[] arguments)
    {
        string[] own = [Path.Combine(folder, program), .. arguments];
        string[] all = AmRoot
            ? ["setpriv", "--reuid", Unprivileged, "--regid", "65534", "--clear-groups", .. own]
            : own;
        var start = new ProcessStartInfo(all[0], all[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.WorkingDirectory = Path.GetTempPath();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => errors.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    public async Task Run(string program, params string[] arguments)
    {
        using var process = Begin(program, arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed: {string.Join('\n', errors)}");
    }
}
