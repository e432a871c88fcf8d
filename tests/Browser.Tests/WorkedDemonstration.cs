using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Rekenschap.Browser.Tests;

/// <summary>The demonstration as <c>./run</c> serves it, in a process and a database of its own, with its players.</summary>
sealed class WorkedDemonstration : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    readonly string folder = Directory.CreateTempSubdirectory("rekenschap-work-").FullName;
    readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly Process process;

    WorkedDemonstration(string? edition)
    {
        Base = $"http://127.0.0.1:{FreePort()}/";
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "rekenschap.dll"),
            "serve",
            "--edition",
            edition ?? Path.Combine(AskedDemonstration.Root(), "examples", "jbr-2023"),
            "--database",
            $"sqlite:{Path.Combine(folder, "work.db")}",
            "--url",
            Base,
            "--demo",
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, said) =>
        {
            if (said.Data?.Contains("/work", StringComparison.Ordinal) == true)
                ready.TrySetResult();
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Base { get; }

    /// <summary>A folder for what is handed in.</summary>
    public string Folder => folder;

    /// <summary>Started, and ready for its players.</summary>
    /// <param name="edition">Folder of an edition that says it was made up; null for the demonstration's own.</param>
    public static async Task<WorkedDemonstration> Start(string? edition = null)
    {
        var site = new WorkedDemonstration(edition);
        try
        {
            await site.ready.Task.WaitAsync(Patience);
            return site;
        }
        catch (TimeoutException)
        {
            await site.DisposeAsync();
            throw;
        }
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
