using Microsoft.Data.Sqlite;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Browser.Tests.Months;

/// <summary>Three months in which twelve ministries and a service provider deliver, each in a browser of his own.</summary>
public sealed class MonthsTests
{
    [Fact]
    public async Task Twelve_ministries_and_a_service_provider_deliver_and_give_account_in_three_months()
    {
        var folder = Directory.CreateTempSubdirectory("rekenschap-months-db-").FullName;
        await Play($"sqlite:{Path.Combine(folder, "months.db")}");
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>On request, for it takes as long again: the same months on the other database.</summary>
    [Fact]
    public async Task The_same_three_months_can_be_played_on_PostgreSQL()
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("REKENSCHAP_MONTHS") == "both",
            "the months are played on SQLite; set REKENSCHAP_MONTHS=both to play them on PostgreSQL too"
        );
        await using var server = await PrivatePostgres.Start();
        await server.Execute("CREATE DATABASE months");
        await Play($"postgres:{server.Connection("months")}");
    }

    static async Task Play(string store)
    {
        await using var office = await MonthsOffice.Open(store);
        await using var backstage = await Backstage.Open(office);
        var problems = await Browser.Run("months.mjs", office.Base, backstage.Urls.First() + "/", office.Folder);
        Assert.True(problems.Count >= 3, $"{problems.Count} months were played");
        var all = string.Join('\n', problems.SelectMany(one => one.Value.Select(p => $"{one.Key}: {p}")));
        Assert.True(all is "", all);
    }
}
