using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>Looks through every column of every table, whatever wing it is of.</summary>
static class AllThatIsKept
{
    /// <summary>The tables in which a word stands, as text or in bytes.</summary>
    public static async Task<List<string>> With(RekenschapDb db, string word)
    {
        var found = new List<string>();
        await db.Database.OpenConnectionAsync();
        var tables = db.Model.GetEntityTypes().Select(one => one.GetTableName()).OfType<string>().Distinct().ToList();
        Assert.True(tables.Count > 20, $"only {tables.Count} tables");
        foreach (var table in tables)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                if (Enumerable.Range(0, reader.FieldCount).Any(i => Holds(reader.GetValue(i), word)))
                    found.Add(table);
        }
        return found;
    }

    static bool Holds(object value, string word) =>
        (value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : value.ToString())!.Contains(
            word,
            StringComparison.OrdinalIgnoreCase
        );
}
