using Microsoft.EntityFrameworkCore;
using Npgsql;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Storage.Postgres;

/// <summary>PostgreSQL, for any number of processes at once.</summary>
public sealed class PostgresDialect(string connection) : IDialect
{
    /// <summary>The first eight letters of our name in ASCII: the advisory lock under which the ledger is appended to.</summary>
    const long LedgerLock = 0x72656b656e736368;

    public string Name => "PostgreSQL";

    public bool OneWriter => false;

    public void Configure(DbContextOptionsBuilder options) =>
        options.UseNpgsql(
            connection,
            postgres => postgres.MigrationsAssembly(typeof(PostgresDialect).Assembly.GetName().Name)
        );

    public void Conventions(ModelConfigurationBuilder conventions) { }

    public Task TakeLedger(RekenschapDb db, CancellationToken stop) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LedgerLock})", stop);

    public bool IsDuplicate(Exception exception) =>
        Inner(exception)?.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ExclusionViolation;

    public bool IsPassing(Exception exception) =>
        Inner(exception)?.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure;

    public Task<long> Insert<T>(RekenschapDb db, BulkTable<T> table, IEnumerable<T> rows, CancellationToken stop) =>
        BulkCopy.Run((NpgsqlConnection)db.Database.GetDbConnection(), table, rows, stop);

    /// <summary>Every table is written anew and the old files go; the log of changes is kept as long as the server was told.</summary>
    public async Task Purge(RekenschapDb db, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        await using (var command = db.Database.GetDbConnection().CreateCommand())
        {
            command.CommandText = "VACUUM FULL";
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync(stop);
        }
        await db.Database.CloseConnectionAsync();
    }

    static PostgresException? Inner(Exception exception) =>
        exception as PostgresException ?? (exception.InnerException is { } inner ? Inner(inner) : null);
}
