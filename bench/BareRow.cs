using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Rekenschap.Bench;

/// <summary>The yardstick for a read by key: one prepared question to the driver, without a session, a right or a page.</summary>
internal static class BareRow
{
    const int Rows = 1000;

    public static void Map(WebApplication app, string store, string connection, string words)
    {
        var read = store == "sqlite" ? Sqlite(connection, words) : Postgres(connection, words);
        app.MapGet("/row/{id:int}", async (int id) => Results.Text(await read(id % Rows)));
    }

    static Func<int, Task<string>> Sqlite(string file, string words)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = file }.ToString();
        using (var first = new SqliteConnection(connection))
        {
            first.Open();
            using var make = first.CreateCommand();
            make.CommandText =
                "PRAGMA journal_mode=WAL; DROP TABLE IF EXISTS rows; CREATE TABLE rows (id INTEGER PRIMARY KEY, words TEXT NOT NULL);"
                + "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 999) INSERT INTO rows SELECT i, @words FROM n";
            make.Parameters.AddWithValue("words", words);
            make.ExecuteNonQuery();
        }
        return id =>
        {
            using var open = new SqliteConnection(connection);
            open.Open();
            using var ask = open.CreateCommand();
            ask.CommandText = "SELECT words FROM rows WHERE id = @id";
            ask.Parameters.AddWithValue("id", id);
            return Task.FromResult((string)ask.ExecuteScalar()!);
        };
    }

    static Func<int, Task<string>> Postgres(string connection, string words)
    {
        var source = new NpgsqlDataSourceBuilder(connection + ";Max Auto Prepare=20").Build();
        using (
            var make = source.CreateCommand(
                "DROP TABLE IF EXISTS rows; CREATE TABLE rows (id int PRIMARY KEY, words text NOT NULL); INSERT INTO rows SELECT i, '"
                    + words
                    + "' FROM generate_series(0, 999) i"
            )
        )
            make.ExecuteNonQuery();
        return async id =>
        {
            await using var ask = source.CreateCommand("SELECT words FROM rows WHERE id = $1");
            ask.Parameters.Add(new() { Value = id });
            return (string)(await ask.ExecuteScalarAsync())!;
        };
    }
}
