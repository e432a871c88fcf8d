using System.Globalization;
using Rekenschap.Kernel.Storage;
using Rekenschap.Storage.Postgres;
using Rekenschap.Storage.Sqlite;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Bench;

/// <summary>How what a page costs grows with what there is: the demonstration on both databases, with ten times as much each time.</summary>
internal static class Growth
{
    const int Rounds = 5;

    /// <summary>What is kept answers in less than the processor's clock can tell of a few.</summary>
    const int Asked = 10;
    const int AskedOfAnybody = 500;

    /// <param name="measure">Of one database: its name, an address for each size, and what opens it.</param>
    public static async Task OnBoth(
        string[] args,
        Func<string, Func<int, Task<string>>, Func<string, IDialect>, Task> measure
    )
    {
        var folder = Directory.CreateTempSubdirectory("rekenschap-bench-");
        if (args is not ["postgres"])
            await measure("sqlite", size => Task.FromResult(Path.Combine(folder.FullName, $"{size}.db")), Sqlite);
        if (args is not ["sqlite"])
            await using (var server = await PrivatePostgres.Start())
                await measure("postgres", size => Made(server, size), address => new PostgresDialect(address));
        folder.Delete(recursive: true);
    }

    static SqliteDialect Sqlite(string file) => new(file);

    static async Task<string> Made(PrivatePostgres server, int size)
    {
        await server.Execute($"CREATE DATABASE size_{size}");
        return server.Connection($"size_{size}");
    }

    public static Task<ServerUnderLoad> Served(string database) =>
        ServerUnderLoad.Start(at =>
            [
                ServerUnderLoad.Program,
                "serve",
                "--edition",
                "examples/jbr-2023",
                "--database",
                database,
                "--url",
                at,
                "--demo",
            ]
        );

    /// <summary>The server's CPU for one answer, in milliseconds: the median of five rounds.</summary>
    public static async Task<double> Cost(ServerUnderLoad server, string path)
    {
        var rounds = new List<double>();
        for (var round = -1; round < Rounds; round++)
        {
            var (_, cpu, _) = await server.Cost(
                path,
                path.EndsWith(".html", StringComparison.Ordinal) ? AskedOfAnybody : Asked
            );
            if (round >= 0)
                rounds.Add(cpu);
        }
        return rounds.Order().ElementAt(Rounds / 2);
    }

    /// <summary>The server's CPU for one answer that nobody asked for before, in milliseconds: the median of five rounds.</summary>
    /// <param name="path">The n-th address, each another.</param>
    public static async Task<double> FirstCost(ServerUnderLoad server, Func<int, string> path)
    {
        var rounds = new List<double>();
        for (var round = -1; round < Rounds; round++)
        {
            var spent = 0.0;
            for (var one = 0; one < Asked; one++)
                spent += (await server.Cost(path(((round + 1) * Asked) + one), 1)).Cpu;
            if (round >= 0)
                rounds.Add(spent / Asked);
        }
        return rounds.Order().ElementAt(Rounds / 2);
    }

    /// <summary>What something cost at each size, and how that grew in the last step: 1 is ten times as much.</summary>
    public static void Line(string store, string what, List<double> costs) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{store, -8} {what, -26} {string.Join("  ", costs.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one, 8:0.00}")))}   {Math.Log10(costs[^1] / costs[^2]):0.00}"
            )
        );
}
