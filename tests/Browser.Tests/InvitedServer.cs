using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;

namespace Rekenschap.Browser.Tests;

/// <summary>A server at the name of this machine, for which browsers make passkeys, with a first administrator invited.</summary>
sealed class InvitedServer : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    static readonly string Program = Path.Combine(AppContext.BaseDirectory, "rekenschap.dll");

    readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly Process process;

    InvitedServer(string folder, string address, string link)
    {
        (Folder, Base, Link) = (folder, address, link);
        process = Run(
            "serve",
            "--edition",
            Path.Combine(AskedDemonstration.Root(), "examples", "jbr-2023"),
            "--database",
            Store(folder),
            "--url",
            address
        );
        process.OutputDataReceived += (_, said) =>
        {
            if (said.Data?.Contains("/work", StringComparison.Ordinal) == true)
                ready.TrySetResult();
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Folder { get; }

    public string Base { get; }

    /// <summary>With which the administrator begins.</summary>
    public string Link { get; }

    public static async Task<InvitedServer> Start()
    {
        var folder = Directory.CreateTempSubdirectory("rekenschap-passkeys-").FullName;
        var address = $"http://localhost:{FreePort()}/";
        var site = new InvitedServer(folder, address, await Invite(folder, address));
        await site.ready.Task.WaitAsync(Patience);
        return site;
    }

    /// <summary>Once the script asks: makes the proof of whoever signed in older than deeds allow.</summary>
    public async Task LetProofsGrowOld(CancellationToken stop)
    {
        while (!File.Exists(Path.Combine(Folder, "grow-old")))
            await Task.Delay(100, stop);
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "work.db")}"))
        {
            await connection.OpenAsync(stop);
            await using var command = connection.CreateCommand();
            command.CommandText = "update sessions set proved = '2020' || substr(proved, 5)";
            await command.ExecuteNonQueryAsync(stop);
        }
        await File.WriteAllTextAsync(Path.Combine(Folder, "old"), "", stop);
    }

    static async Task<string> Invite(string folder, string address)
    {
        string[] who = ["--email", "anna@example.org", "--name", "Anna", "--organisation", "BZK"];
        using var invite = Run(["invite", "--database", Store(folder), .. who, "--address", address]);
        var said = await invite.StandardOutput.ReadToEndAsync();
        await invite.WaitForExitAsync();
        return said[said.IndexOf("http", StringComparison.Ordinal)..].Trim();
    }

    static string Store(string folder) => $"sqlite:{Path.Combine(folder, "work.db")}";

    static Process Run(params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo("dotnet", [Program, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;

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
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
