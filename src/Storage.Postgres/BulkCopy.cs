using Npgsql;
using NpgsqlTypes;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Storage.Postgres;

/// <summary>Binary COPY on the connection that the transaction is on.</summary>
static class BulkCopy
{
    public static async Task<long> Run<T>(
        NpgsqlConnection connection,
        BulkTable<T> table,
        IEnumerable<T> rows,
        CancellationToken stop
    )
    {
        await using var importer = await connection.BeginBinaryImportAsync(SqlFor(table), stop);
        var row = new CopiedRow(importer);
        var count = 0L;
        foreach (var value in rows)
        {
            if ((count++ & 0xFFF) == 0)
                stop.ThrowIfCancellationRequested();
            importer.StartRow();
            table.Write(row, value);
        }
        await importer.CompleteAsync(stop);
        return count;
    }

    static string SqlFor<T>(BulkTable<T> table) =>
        $"COPY \"{table.Name}\" (\"{string.Join("\", \"", table.Columns)}\") FROM STDIN (FORMAT BINARY)";

    sealed class CopiedRow(NpgsqlBinaryImporter importer) : IBulkRow
    {
        public void Small(short value) => importer.Write(value, NpgsqlDbType.Smallint);

        public void Int(int value) => importer.Write(value, NpgsqlDbType.Integer);

        public void Long(long value) => importer.Write(value, NpgsqlDbType.Bigint);

        public void Flag(bool value) => importer.Write(value, NpgsqlDbType.Boolean);

        public void Day(DateOnly value) => importer.Write(value, NpgsqlDbType.Date);

        public void Number(decimal value) => importer.Write(value, NpgsqlDbType.Numeric);
    }
}
