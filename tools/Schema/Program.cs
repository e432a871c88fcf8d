using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Sqlite.Design.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal;
using Rekenschap.Schema;
using Rekenschap.Storage.Postgres;
using Rekenschap.Storage.Sqlite;

if (args is not [var name])
{
    Console.Error.WriteLine("Usage: dotnet run --project tools/Schema -- NAME    adds migration NAME to both stores");
    return 2;
}

var id = new OneId();
Migration[] stores =
[
    new("Storage.Sqlite", new SqliteDialect("schema-only.db"), new SqliteDesignTimeServices(), id),
    new("Storage.Postgres", new PostgresDialect("Host=schema.invalid"), new NpgsqlDesignTimeServices(), id),
];
foreach (var store in stores)
foreach (var file in store.Add(name))
    Console.WriteLine(file);
return 0;
