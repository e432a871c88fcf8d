using Microsoft.Data.Sqlite;
using Rekenschap.Browser.Tests.Months;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Browser.Tests;

/// <summary>
/// What stands beside the register of ICT activities: advices, costs, completeness, notes, sheets and mail, each done by whose
/// it is and in a browser. It is 19 February 2024.
/// </summary>
public sealed class PortfolioDeedsTests
{
    static readonly DateTimeOffset Monday = new(2024, 2, 19, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Each_deed_beside_the_register_is_done_by_whose_it_is_and_read_by_the_public()
    {
        var folder = Directory.CreateTempSubdirectory("rekenschap-deeds-db-").FullName;
        await Play($"sqlite:{Path.Combine(folder, "deeds.db")}", 3);
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The pages are the same and are not looked at again.</summary>
    [Fact]
    public async Task An_advice_and_a_follower_go_the_same_way_on_PostgreSQL()
    {
        await using var server = await PrivatePostgres.Start();
        await server.Execute("CREATE DATABASE deeds");
        await Play($"postgres:{server.Connection("deeds")}", 1, "unseen");
    }

    static async Task Play(string store, int journeys, params string[] how)
    {
        await using var office = await MonthsOffice.OpenToThePublic(store, MonthsEdition.Write, Monday);
        await using var backstage = await Backstage.Open(office);
        var problems = await Browser.Run("deeds.mjs", [office.Base, backstage.Urls.First() + "/", .. how]);
        Assert.Equal(journeys, problems.Count);
        var all = string.Join('\n', problems.SelectMany(one => one.Value.Select(p => $"{one.Key}: {p}")));
        Assert.True(all is "", all);
    }
}
