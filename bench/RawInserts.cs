using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;
using Rekenschap.Figures.Deliveries;

namespace Rekenschap.Bench;

/// <summary>The yardsticks: what one would write by hand to get rows into the same table, with nothing around it.</summary>
static class RawInserts
{
    const int Apart = 60;

    static string Columns => $"\"{string.Join("\", \"", ObservationRow.Table.Columns)}\"";

    /// <summary>Keys far from those of editions.</summary>
    static long Key(ObservationRow row) => row.Key + (1L << Apart);

    /// <summary>One prepared statement in one transaction.</summary>
    public static void Sqlite(string file, IEnumerable<ObservationRow> rows)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        var names = ObservationRow.Table.Columns.Select((_, i) => $"$p{i}").ToArray();
        command.CommandText = $"INSERT INTO observations ({Columns}) VALUES ({string.Join(',', names)})";
        var parameters = names.Select(name => command.Parameters.AddWithValue(name, 0)).ToArray();
        command.Prepare();
        foreach (var row in rows)
        {
            object[] values =
            [
                Key(row),
                row.Indicator,
                row.Organisation,
                row.PeriodStart,
                row.PeriodEnd,
                row.Breakdown,
                row.Value.ToString(CultureInfo.InvariantCulture),
                (short)row.Status,
                row.Confidential,
                row.Row,
                row.Column,
                row.Sheet,
            ];
            for (var i = 0; i < values.Length; i++)
                parameters[i].Value = values[i];
            command.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    /// <summary>Binary COPY.</summary>
    public static void Postgres(string address, IEnumerable<ObservationRow> rows)
    {
        using var connection = new NpgsqlConnection(address);
        connection.Open();
        using var importer = connection.BeginBinaryImport($"COPY observations ({Columns}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            importer.StartRow();
            importer.Write(Key(row), NpgsqlDbType.Bigint);
            importer.Write(row.Indicator, NpgsqlDbType.Integer);
            importer.Write(row.Organisation, NpgsqlDbType.Integer);
            importer.Write(row.PeriodStart, NpgsqlDbType.Date);
            importer.Write(row.PeriodEnd, NpgsqlDbType.Date);
            importer.Write(row.Breakdown, NpgsqlDbType.Integer);
            importer.Write(row.Value, NpgsqlDbType.Numeric);
            importer.Write((short)row.Status, NpgsqlDbType.Smallint);
            importer.Write(row.Confidential, NpgsqlDbType.Boolean);
            importer.Write(row.Row, NpgsqlDbType.Integer);
            importer.Write(row.Column, NpgsqlDbType.Integer);
            importer.Write(row.Sheet, NpgsqlDbType.Integer);
        }
        importer.Complete();
    }
}
