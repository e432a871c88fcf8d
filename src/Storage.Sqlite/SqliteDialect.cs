using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using SQLitePCL;

namespace Rekenschap.Storage.Sqlite;

/// <summary>SQLite in one file: a write-ahead log, every commit on disk before it is acknowledged, one writer at a time.</summary>
public sealed class SqliteDialect : IDialect
{
    readonly string connection;

    /// <summary>The database in this file, which is made when it is not there.</summary>
    public SqliteDialect(string file) =>
        connection = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true }.ConnectionString;

    public string Name => "SQLite";

    public bool OneWriter => true;

    public void Configure(DbContextOptionsBuilder options) =>
        options
            .UseSqlite(connection, sqlite => sqlite.MigrationsAssembly(typeof(SqliteDialect).Assembly.GetName().Name))
            .AddInterceptors(Pragmas.OnOpening);

    public void Conventions(ModelConfigurationBuilder conventions) =>
        conventions.Properties<DateTimeOffset>().HaveConversion<MomentText>();

    /// <summary>Nothing to wait for: the transaction already holds the only write lock.</summary>
    public Task TakeLedger(RekenschapDb db, CancellationToken stop) => Task.CompletedTask;

    public bool IsDuplicate(Exception exception) =>
        Inner(exception)?.SqliteExtendedErrorCode is raw.SQLITE_CONSTRAINT_UNIQUE or raw.SQLITE_CONSTRAINT_PRIMARYKEY;

    public bool IsPassing(Exception exception) =>
        Inner(exception)?.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED;

    public Task<long> Insert<T>(RekenschapDb db, BulkTable<T> table, IEnumerable<T> rows, CancellationToken stop) =>
        Task.FromResult(BulkInsert.Run((SqliteConnection)db.Database.GetDbConnection(), table, rows, stop));

    /// <summary>The log is emptied, the file written anew without its free pages, and the log of that emptied again.</summary>
    public async Task Purge(RekenschapDb db, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        foreach (var step in new[] { "PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)" })
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = step;
            await command.ExecuteNonQueryAsync(stop);
        }
        await db.Database.CloseConnectionAsync();
    }

    static SqliteException? Inner(Exception exception) =>
        exception as SqliteException ?? (exception.InnerException is { } inner ? Inner(inner) : null);
}
