using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using Rekenschap.Kernel.Storage;
using Rekenschap.Storage.Postgres;
using Rekenschap.Storage.Sqlite;

namespace Rekenschap.Tests.Databases;

/// <summary>One test's database.</summary>
/// <param name="address">A file's path, or a connection string.</param>
public sealed class TestDatabase(
    Store store,
    string address,
    IReadOnlyList<IWing> wings,
    params IInterceptor[] interceptors
) : IAsyncDisposable
{
    public Store Store => store;

    public string Address => address;

    public Database Database { get; } = new(DialectOf(store, address), wings, interceptors);

    public Office Office => Database.Office;

    public RekenschapDb Open() => Database.Open();

    /// <summary>Another node on the same database.</summary>
    public TestDatabase Another(params IInterceptor[] others) => new(store, address, wings, others);

    public static IDialect DialectOf(Store store, string address) =>
        store == Store.Sqlite ? new SqliteDialect(address) : new PostgresDialect(address);

    /// <summary>Closes what is pooled, so that the database can serve as a template and the server is not kept busy.</summary>
    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        if (store == Store.Sqlite)
        {
            SqliteConnection.ClearAllPools();
            return;
        }
        await using var pooled = new NpgsqlConnection(address);
        NpgsqlConnection.ClearPool(pooled);
    }
}
