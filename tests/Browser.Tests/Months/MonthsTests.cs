using Microsoft.Data.Sqlite;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Browser.Tests.Months;

/// <summary>Three months in which twelve ministries and a service provider deliver, each in a browser of his own.</summary>
public sealed class MonthsTests
{
    static readonly DateTimeOffset Monday = new(2024, 1, 8, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Twelve_ministries_and_a_service_provider_deliver_and_give_account_in_three_months()
    {
        var folder = Directory.CreateTempSubdirectory("rekenschap-months-db-").FullName;
        await Play($"sqlite:{Path.Combine(folder, "months.db")}");
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The pages are the same and are not looked at again.</summary>
    [Fact]
    public async Task The_same_three_months_are_played_on_PostgreSQL()
    {
        await using var server = await PrivatePostgres.Start();
        await server.Execute("CREATE DATABASE months");
        await Play($"postgres:{server.Connection("months")}", "unseen");
    }

    static async Task Play(string store, params string[] how)
    {
        await using var office = await MonthsOffice.Open(store, MonthsEdition.Write, Monday);
        await using var backstage = await Backstage.Open(office);
        string[] where = [office.Base, backstage.Urls.First() + "/", office.Folder];
        var problems = await Browser.Run("months.mjs", [.. where, .. how]);
        var all = string.Join('\n', problems.SelectMany(one => one.Value.Select(p => $"{one.Key}: {p}")));
        Assert.True(all is "", all);
    }
}
