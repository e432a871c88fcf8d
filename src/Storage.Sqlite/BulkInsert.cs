using System.Globalization;
using Microsoft.Data.Sqlite;
using Rekenschap.Kernel.Storage;
using SQLitePCL;

namespace Rekenschap.Storage.Sqlite;

/// <summary>
/// One prepared statement, bound and stepped for each row, straight on the library's own calls: no box and no string
/// for a value. Runs inside the transaction that the connection is in.
/// </summary>
static class BulkInsert
{
    public static long Run<T>(
        SqliteConnection connection,
        BulkTable<T> table,
        IEnumerable<T> rows,
        CancellationToken stop
    )
    {
        var database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(database, SqlFor(table), out var statement), database);
        using (statement)
        {
            var row = new BoundRow(statement);
            var count = 0L;
            foreach (var value in rows)
            {
                if ((count++ & 0xFFF) == 0)
                    stop.ThrowIfCancellationRequested();
                row.Begin();
                table.Write(row, value);
                if (raw.sqlite3_step(statement) != raw.SQLITE_DONE)
                    Throw(database);
                raw.sqlite3_reset(statement);
            }
            return count;
        }
    }

    static string SqlFor<T>(BulkTable<T> table) =>
        $"INSERT INTO \"{table.Name}\" (\"{string.Join("\", \"", table.Columns)}\") VALUES ({string.Join(", ", table.Columns.Select(_ => "?"))})";

    static void Check(int code, sqlite3 database)
    {
        if (code != raw.SQLITE_OK)
            Throw(database);
    }

    static void Throw(sqlite3 database) =>
        throw new SqliteException(
            raw.sqlite3_errmsg(database).utf8_to_string(),
            raw.sqlite3_errcode(database),
            raw.sqlite3_extended_errcode(database)
        );

    sealed class BoundRow(sqlite3_stmt statement) : IBulkRow
    {
        int column;

        public void Begin() => column = 0;

        public void Small(short value) => raw.sqlite3_bind_int(statement, ++column, value);

        public void Int(int value) => raw.sqlite3_bind_int(statement, ++column, value);

        public void Long(long value) => raw.sqlite3_bind_int64(statement, ++column, value);

        public void Flag(bool value) => raw.sqlite3_bind_int(statement, ++column, value ? 1 : 0);

        public void Day(DateOnly value)
        {
            Span<byte> text = stackalloc byte[10];
            value.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
            raw.sqlite3_bind_text(statement, ++column, text[..length]);
        }

        public void Number(decimal value)
        {
            Span<byte> text = stackalloc byte[32];
            value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
            raw.sqlite3_bind_text(statement, ++column, text[..length]);
        }
    }
}
