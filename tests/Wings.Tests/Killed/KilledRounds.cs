using System.Globalization;
using Rekenschap.Kernel.Storage;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Killed;

/// <summary>A server that is started, played on and killed, again and again.</summary>
static class KilledRounds
{
    /// <summary>Each takes a start of the server; a longer run asks for more.</summary>
    static readonly int Many = Asked("REKENSCHAP_KILLS", 2);

    /// <summary>Of the moments: another seed is other moments, so that a long run may be had in parts.</summary>
    static readonly int Seed = Asked("REKENSCHAP_SEED", 20261122);

    static int Asked(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } said
            ? int.Parse(said, CultureInfo.InvariantCulture)
            : otherwise;

    /// <param name="within">Between how many milliseconds after the first deed it is killed.</param>
    /// <param name="players">Of a round, at an address.</param>
    /// <param name="isWhole">Asserts that nothing is half there.</param>
    /// <returns>All that was acknowledged.</returns>
    public static async Task<IReadOnlyList<Acknowledgement>> Play(
        TestDatabase database,
        string edition,
        (int From, int To) within,
        Func<string, int, IEnumerable<Func<Acknowledged, Task>>> players,
        Func<RekenschapDb, Task> isWhole
    )
    {
        var random = new Random(Seed);
        var all = new List<Acknowledgement>();
        for (var round = 0; round < Many; round++)
        {
            using var server = await KilledServer.Start(database, edition);
            var milliseconds = random.Next(within.From, within.To);
            var said = await Acknowledged.Round(server, milliseconds, [.. players(server.Root, round)]);
            all.AddRange(said.All);
            await using var db = database.Open();
            Assert.Null(await LedgerBook.Verify(db, TestContext.Current.CancellationToken));
            await isWhole(db);
        }
        Assert.True(all.Count >= Many, $"{all.Count} deeds were acknowledged: the kills came too early");
        TestContext.Current.SendDiagnosticMessage(
            $"{database.Store}: {Many} kills (seed {Seed}), {all.Count} deeds acknowledged"
        );
        return all;
    }
}
