using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using Rekenschap.Kernel.Storage;
using Rekenschap.Storage.Postgres;
using Rekenschap.Storage.Sqlite;

namespace Rekenschap.Tests.Databases;

/// <summary>The databases that every test of storage runs on.</summary>
public enum Store
{
    Sqlite,
    Postgres,
}

/// <summary>
/// Gives each test a database of its own, copied from one that was prepared once: a file on SQLite, a template on
/// PostgreSQL. Shared by all tests of an assembly; the server starts when the first test asks for it.
/// </summary>
public sealed class TestDatabases : IAsyncDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("rekenschap-db-").FullName;
    readonly Lazy<Task<PrivatePostgres>> postgres = new(PrivatePostgres.Start);
    readonly ConcurrentDictionary<(Store, string), Lazy<Task<string>>> templates = new();
    int made;

    public static TheoryData<Store> Both => [Store.Sqlite, Store.Postgres];

    /// <summary>A database of a test's own with these wings; <paramref name="prepare"/> is called once for all tests that name the same wings.</summary>
    public async Task<TestDatabase> New(
        Store store,
        IReadOnlyList<IWing> wings,
        Func<Database, Task> prepare,
        params IInterceptor[] interceptors
    )
    {
        var key = string.Join(' ', wings.Select(wing => wing.Name));
        var template = await templates.GetOrAdd((store, key), _ => new(() => Prepared(store, wings, prepare))).Value;
        var address = store == Store.Sqlite ? CopyFile(template) : await CopyPostgres(template);
        return new(store, address, wings, interceptors);
    }

    async Task<string> Prepared(Store store, IReadOnlyList<IWing> wings, Func<Database, Task> prepare)
    {
        var address = store == Store.Sqlite ? NextFile() : await NextPostgres("");
        await using (var database = new TestDatabase(store, address, wings))
            await prepare(database.Database);
        return address;
    }

    string CopyFile(string template)
    {
        var file = NextFile();
        File.Copy(template, file);
        return file;
    }

    string NextFile() => Path.Combine(folder, $"{Interlocked.Increment(ref made)}.db");

    Task<string> CopyPostgres(string template) =>
        NextPostgres($" TEMPLATE {new NpgsqlConnectionStringBuilder(template).Database}");

    async Task<string> NextPostgres(string template)
    {
        var (server, name) = (await postgres.Value, $"test_{Interlocked.Increment(ref made)}");
        await server.Execute($"CREATE DATABASE {name}{template}");
        return server.Connection(name);
    }

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        for (var tries = 1; ; tries++)
            try
            {
                Directory.Delete(folder, recursive: true);
                break;
            }
            catch (IOException) when (tries < 20)
            {
                // A process that was just ended may still be writing its last.
                await Task.Delay(250);
            }
        if (postgres.IsValueCreated)
            await (await postgres.Value).DisposeAsync();
    }
}
