using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Rekenschap.Tests.Databases;

/// <summary>
/// A PostgreSQL server of our own in a temporary folder, on a free port of the loopback address, run by an
/// unprivileged user as PostgreSQL demands. Stopped by its own process id.
/// </summary>
public sealed class PrivatePostgres : IAsyncDisposable
{
    readonly string folder;
    readonly Process server;
    readonly int port;

    PrivatePostgres(string folder, Process server, int port)
    {
        (this.folder, this.server, this.port) = (folder, server, port);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
    }

    /// <summary>How to reach one of its databases.</summary>
    public string Connection(string database) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Host=127.0.0.1;Port={port};Username=postgres;Database={database};Maximum Pool Size=60;Connection Idle Lifetime=15;Connection Pruning Interval=5;Include Error Detail=true"
        );

    public static async Task<PrivatePostgres> Start()
    {
        var folder = Directory.CreateTempSubdirectory("rekenschap-pg-").FullName;
        var programs = PostgresPrograms.Find();
        PostgresPrograms.GiveAway(folder);
        var data = Path.Combine(folder, "data");
        await programs.Run("initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-sync");
        var port = FreePort();
        string[] settings = ["listen_addresses=127.0.0.1", "fsync=off", "max_connections=1000", "shared_buffers=256MB"];
        var server = programs.Begin(
            "postgres",
            ["-D", data, "-k", folder, "-p", $"{port}", .. settings.SelectMany(setting => new[] { "-c", setting })]
        );
        var postgres = new PrivatePostgres(folder, server, port);
        await postgres.WaitUntilOurs(data);
        return postgres;
    }

    /// <summary>Runs a statement on the server's own database, after making sure that the server is the one that was started here.</summary>
    public async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(Connection("postgres"));
        await connection.OpenAsync();
        await ThrowIfNotOurs(connection, Path.Combine(folder, "data"));
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    async Task WaitUntilOurs(string data)
    {
        for (var patience = Stopwatch.StartNew(); ; await Task.Delay(50))
            try
            {
                await using var connection = new NpgsqlConnection(Connection("postgres"));
                await connection.OpenAsync();
                await ThrowIfNotOurs(connection, data);
                return;
            }
            catch (NpgsqlException) when (!server.HasExited && patience.Elapsed < TimeSpan.FromSeconds(60)) { }
    }

    static async Task ThrowIfNotOurs(NpgsqlConnection connection, string data)
    {
        await using var command = new NpgsqlCommand("SHOW data_directory", connection);
        if (!Equals(await command.ExecuteScalarAsync(), data))
            throw new InvalidOperationException("Another PostgreSQL answers on this port; nothing was changed in it");
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    void Stop()
    {
        if (!server.HasExited)
            Process.Start("kill", ["-INT", $"{server.Id}"]).WaitForExit();
        server.WaitForExit(TimeSpan.FromSeconds(20));
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    public ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        Stop();
        return ValueTask.CompletedTask;
    }
}
