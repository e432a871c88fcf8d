using System.Globalization;
using System.Text;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Bench;

/// <summary>
/// Reads by key of somebody who signed in, against a bare endpoint that reads a row of as many bytes by its key on the same
/// driver: in turns, medians of five rounds, on both databases.
/// </summary>
internal static class SignedInBench
{
    const int Rounds = 5;

    /// <summary>Until what is asked often has been compiled a second time, which takes the server's own CPU.</summary>
    const int Warming = 6;
    static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    public static async Task<int> Run(string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("rekenschap-bench-");
        DeskEdition.Write(Path.Combine(folder.FullName, "edition"));
        Console.WriteLine(
            "store    what                    bytes   req/s  CPU us    p99  slowest | bare req/s  CPU us | ratio  CPU"
        );
        await On(
            "sqlite",
            folder.FullName,
            Path.Combine(folder.FullName, "ours.db"),
            Path.Combine(folder.FullName, "bare.db")
        );
        await using (var server = await PrivatePostgres.Start())
        {
            await server.Execute("CREATE DATABASE ours");
            await server.Execute("CREATE DATABASE bare");
            await On("postgres", folder.FullName, server.Connection("ours"), server.Connection("bare"));
        }
        folder.Delete(recursive: true);
        return 0;
    }

    static async Task On(string store, string folder, string ours, string bare)
    {
        await using var server = await Served(folder, $"{store}:{ours}");
        var player = await Player.SignIn(server.Client, await DeskBench.Supplier(server.Client));
        var delivery = await player.Send(
            DeskEdition.Collection,
            "deliver",
            "a.csv",
            Encoding.UTF8.GetBytes("indicator,period,value\ngas,2016-01-01,1\n")
        );
        foreach (
            var (what, path) in new[]
            {
                ("file of a delivery", delivery + "/file"),
                ("questions on a figure", "/work/questions/desk/days/FIN/gas"),
                ("a delivery", delivery),
            }
        )
            await Compare(store, what, server, path, bare);
    }

    static Task<ServerUnderLoad> Served(string folder, string database) =>
        ServerUnderLoad.Start(at =>
            [
                ServerUnderLoad.Program,
                "serve",
                "--edition",
                Path.Combine(folder, "edition"),
                "--database",
                database,
                "--url",
                at,
                "--demo",
            ]
        );

    static async Task Compare(string store, string what, ServerUnderLoad ours, string path, string connection)
    {
        var size = await ours.SizeOf(path);
        await using var bare = await ServerUnderLoad.Start(at =>
            [
                typeof(SignedInBench).Assembly.Location,
                "bare",
                at,
                size.ToString(CultureInfo.InvariantCulture),
                store,
                connection,
            ]
        );
        var (mine, its) = (new List<Load>(), new List<Load>());
        for (var round = -Warming; round < Rounds; round++)
        {
            var (one, other) = (await ours.AskTimed(path, Round), await bare.AskTimed("/row/7", Round));
            if (round < 0)
                continue;
            mine.Add(one);
            its.Add(other);
        }
        var (m, b) = (Load.Median(mine), Load.Median(its));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{store, -8} {what, -22} {size, 6} {m.PerSecond, 7:0} {m.Cpu, 7:0} {m.P99, 6:0.0} {m.Slowest, 8:0} | {b.PerSecond, 10:0} {b.Cpu, 7:0} | {m.PerSecond / b.PerSecond, 5:0.00} {m.Cpu / b.Cpu, 4:0.0}"
            )
        );
    }
}
