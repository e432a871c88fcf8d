using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Rekenschap.Storage.Sqlite;

/// <summary>
/// What every connection is told. Full synchronisation, since the lesser setting loses acknowledged commits at a power
/// cut; a limit to the log that is left on disk after a checkpoint. Told once: the driver keeps connections that were closed,
/// and what they were told stays with them.
/// </summary>
sealed class Pragmas : DbConnectionInterceptor
{
    const string Sql =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000; "
        + "PRAGMA journal_size_limit=16777216;";

    static readonly object Known = new();
    readonly ConditionalWeakTable<sqlite3, object> told = [];

    public static readonly Pragmas OnOpening = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (((SqliteConnection)connection).Handle is not { } handle || told.TryGetValue(handle, out _))
            return;
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
        told.TryAdd(handle, Known);
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
