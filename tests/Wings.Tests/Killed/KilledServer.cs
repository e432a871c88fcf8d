using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Killed;

/// <summary>
/// The program itself, serving from a database in a process of its own, that is killed as a power cut would: without a
/// word. Any journey can be played against it.
/// </summary>
sealed class KilledServer : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The program beside the tests; a long run names the one compiled ahead of time, that starts in half the time.</summary>
    static readonly string Program = Environment.GetEnvironmentVariable("REKENSCHAP_PROGRAM") is { Length: > 0 } named
        ? Path.GetFullPath(named)
        : Path.Combine(AppContext.BaseDirectory, "rekenschap.dll");

    readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly Process process;

    KilledServer(TestDatabase database, string edition)
    {
        Root = $"http://127.0.0.1:{FreePort()}/";
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] words =
        [
            Program,
            "serve",
            "--edition",
            edition,
            "--database",
            (database.Store == Store.Sqlite ? "sqlite:" : "postgres:") + database.Address,
            "--url",
            Root,
            "--demo",
        ];
        foreach (var word in words)
            start.ArgumentList.Add(word);
        process = Process.Start(start)!;
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"It stopped: {Said}"));
        process.OutputDataReceived += (_, said) => Hear(said.Data);
        process.ErrorDataReceived += (_, said) => Hear(said.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Root { get; }

    public string Said { get; private set; } = "";

    /// <summary>Started, and ready for its players.</summary>
    public static async Task<KilledServer> Start(TestDatabase database, string edition)
    {
        var server = new KilledServer(database, edition);
        try
        {
            await server.ready.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    void Hear(string? line)
    {
        Said += line + "\n";
        if (line?.Contains(Root + "work", StringComparison.Ordinal) == true)
            ready.TrySetResult();
    }

    /// <summary>Ends it where it is.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}
