using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Storage.Postgres;
using Rekenschap.Storage.Sqlite;

namespace Rekenschap.Host.Serving;

/// <summary>Which database, as it is written at the prompt: <c>sqlite:FILE</c> or <c>postgres:CONNECTION</c>.</summary>
internal static class DatabaseAddress
{
    const string Sqlite = "sqlite:";
    const string Postgres = "postgres:";

    public const string Usual = "sqlite:rekenschap.db";

    public static bool IsKnown(string? address) =>
        address is not null && (Rest(address, Sqlite) is { Length: > 0 } || Rest(address, Postgres) is { Length: > 0 });

    public static Bilingual Unknown(string? address) =>
        new(
            $"--database '{address}': schrijf sqlite:BESTAND of \"postgres:Host=...;Database=...\"",
            $"--database '{address}': write sqlite:FILE or \"postgres:Host=...;Database=...\""
        );

    /// <summary>The database of a known address; the folder of a file is made.</summary>
    public static IDialect Open(string address)
    {
        if (Rest(address, Postgres) is { } connection)
            return new PostgresDialect(connection);
        var file = Path.GetFullPath(Rest(address, Sqlite)!);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return new SqliteDialect(file);
    }

    static string? Rest(string address, string kind) =>
        address.StartsWith(kind, StringComparison.Ordinal) ? address[kind.Length..] : null;
}
