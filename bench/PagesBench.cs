using System.Globalization;

namespace Rekenschap.Bench;

/// <summary>
/// Public pages of the demonstration against the framework's bare answers of the same size, in turns, medians of five
/// rounds: kept pages against an output-cached endpoint, pages drawn for a question against a bare component.
/// </summary>
internal static class PagesBench
{
    const int Rounds = 5;
    static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    public static async Task<int> Run(string[] args)
    {
        var edition = args.Length > 0 ? args[0] : "examples/jbr-2023";
        var store = Directory.CreateTempSubdirectory("rekenschap-bench-").FullName;
        try
        {
            await using var ours = await ServerUnderLoad.Start(at =>
                [
                    ServerUnderLoad.Program,
                    "serve",
                    "--edition",
                    edition,
                    "--database",
                    $"sqlite:{store}/bench.db",
                    "--url",
                    at,
                ]
            );
            Console.WriteLine(
                "page                              bytes   req/s   CPU us | bare req/s  CPU us | ratio req/s  CPU"
            );
            foreach (var (path, bare) in Pages)
                await Compare(ours, path, bare);
        }
        finally
        {
            Directory.Delete(store, recursive: true);
        }
        return 0;
    }

    static readonly (string Path, string Bare)[] Pages =
    [
        ("/", "/cached"),
        ("/figures/gas_use.html", "/cached"),
        ("/figures/gas_use.html?period=2023&by=organisation", "/component"),
        ("/search?q=gasverbuik", "/component"),
    ];

    static async Task Compare(ServerUnderLoad ours, string path, string bare)
    {
        var size = await ours.SizeOf(path);
        await using var yardstick = await ServerUnderLoad.Start(at =>
            [typeof(PagesBench).Assembly.Location, "bare", at, size.ToString(CultureInfo.InvariantCulture)]
        );
        var (mine, its) = (new List<(double PerSecond, double Cpu)>(), new List<(double PerSecond, double Cpu)>());
        for (var round = 0; round <= Rounds; round++)
        {
            var (one, other) = (await ours.Ask(path, Round), await yardstick.Ask(bare, Round));
            if (round == 0)
                continue;
            mine.Add(one);
            its.Add(other);
        }
        var (m, i) = (Median(mine), Median(its));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{path, -32} {size, 7} {m.PerSecond, 7:0} {m.Cpu, 8:0} | {i.PerSecond, 10:0} {i.Cpu, 7:0} | {m.PerSecond / i.PerSecond, 11:0.00} {m.Cpu / i.Cpu, 4:0.00}"
            )
        );
    }

    static (double PerSecond, double Cpu) Median(List<(double PerSecond, double Cpu)> rounds) =>
        (
            rounds.Select(one => one.PerSecond).Order().ElementAt(rounds.Count / 2),
            rounds.Select(one => one.Cpu).Order().ElementAt(rounds.Count / 2)
        );
}
