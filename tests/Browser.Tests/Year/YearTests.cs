using Microsoft.Data.Sqlite;
using Rekenschap.Browser.Tests.Months;
using Rekenschap.Host.Commands;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Browser.Tests.Year;

/// <summary>
/// A report from its first draft to its erratum: two writers, a false claim that is mended and one that is released by two,
/// a fact check that corrects, an embargo, twenty questions, a correction in June; then what was published is verified.
/// </summary>
public sealed class YearTests
{
    static readonly DateTimeOffset Tuesday = new(2024, 4, 2, 7, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_report_goes_from_its_first_draft_to_its_erratum_and_its_archive_verifies()
    {
        var folder = Directory.CreateTempSubdirectory("rekenschap-year-db-").FullName;
        await Play($"sqlite:{Path.Combine(folder, "year.db")}");
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The pages are the same and are not looked at again.</summary>
    [Fact]
    public async Task The_same_year_is_played_on_PostgreSQL()
    {
        await using var server = await PrivatePostgres.Start();
        await server.Execute("CREATE DATABASE year");
        await Play($"postgres:{server.Connection("year")}", "unseen");
    }

    static async Task Play(string store, params string[] how)
    {
        await using var office = await MonthsOffice.Open(store, YearEdition.Write, Tuesday);
        await using var backstage = await Backstage.Open(office);
        string[] where = [office.Base, backstage.Urls.First() + "/", office.Folder];
        var problems = await Browser.Run("year.mjs", [.. where, .. how]);
        var all = string.Join('\n', problems.SelectMany(one => one.Value.Select(p => $"{one.Key}: {p}")));
        Assert.True(all is "", all);
        Assert.Equal("", await ArchivesOf.Faults(office.Folder));
    }
}
