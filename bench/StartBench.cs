using System.Globalization;

namespace Rekenschap.Bench;

/// <summary>
/// From starting the process to its first page, with the demonstration in the database already, against an empty
/// ASP.NET Core application: medians of five, in turns. Memory when all is read.
/// </summary>
internal static class StartBench
{
    const int Rounds = 5;

    public static async Task<int> Run(string[] args)
    {
        var edition = args.Length > 0 ? args[0] : "examples/jbr-2023";
        var store = Directory.CreateTempSubdirectory("rekenschap-bench-").FullName;
        var drawn = Path.Combine(store, "drawn");
        try
        {
            var (ours, bare, memory) = (new List<double>(), new List<double>(), new List<double>());
            for (var round = 0; round <= Rounds; round++)
            {
                await using var server = await ServerUnderLoad.Start(at =>
                    [
                        ServerUnderLoad.Program,
                        "serve",
                        "--edition",
                        edition,
                        "--database",
                        $"sqlite:{store}/bench.db",
                        "--drawn",
                        drawn,
                        "--url",
                        at,
                    ]
                );
                await using var empty = await ServerUnderLoad.Start(at =>
                    [typeof(StartBench).Assembly.Location, "bare", at, "100"]
                );
                await server.Settle();
                if (round == 0)
                {
                    Line("first start, which stores the edition, s", server.UntilFirstAnswer.TotalSeconds);
                    while (!Directory.Exists(drawn) || Directory.GetFiles(drawn, "*.pages").Length == 0)
                        await Task.Delay(100);
                }
                else
                {
                    ours.Add(server.UntilFirstAnswer.TotalSeconds);
                    bare.Add(empty.UntilFirstAnswer.TotalSeconds);
                    memory.Add(server.MemoryBytes / 1e6);
                }
            }
            Line("later start, s", Median(ours));
            Line("empty application, s", Median(bare));
            Line("memory with all of it read, MB", Median(memory));
        }
        finally
        {
            Directory.Delete(store, recursive: true);
        }
        return 0;
    }

    static double Median(List<double> rounds) => rounds.Order().ElementAt(rounds.Count / 2);

    static void Line(string what, double value) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what, -44} {value, 8:0.00}"));
}
