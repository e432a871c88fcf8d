using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Rekenschap.Storage.Sqlite;

/// <summary>
/// What every connection is told. Full synchronisation, since the lesser setting loses acknowledged commits at a power
/// cut; a limit to the log that is left on disk after a checkpoint.
/// </summary>
sealed class Pragmas : DbConnectionInterceptor
{
    const string Sql =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000; "
        + "PRAGMA journal_size_limit=16777216;";

    public static readonly Pragmas OnOpening = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
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
