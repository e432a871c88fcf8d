using System.Diagnostics;
using Rekenschap.Host;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Bench;

/// <summary>
/// The dashboard of large ICT activities, its filters and files, and the register behind it, with a factor ten more activities
/// of ten years each time, on both databases: the server's CPU for each, and how that grows in the last step. Medians of five.
/// Usage: <c>bench portfolio [sqlite|postgres]</c>.
/// </summary>
internal static class PortfolioBench
{
    static readonly int[] Sizes = [50, 500, 5_000];

    /// <summary>From here on numbers of two digits, which are in the names of a part of the activities, a hundredth or more.</summary>
    const int FirstAsked = 10;

    static readonly (string What, string Path)[] Pages =
    [
        ("public: dashboard", "/portfolio.html"),
        ("public: of a ministry", "/portfolio.html?ministry=FIN"),
        ("public: recalibrated", "/portfolio.html?status=live&recalibrated=3"),
        ("public: dearest, found", "/portfolio.html?order=growth&find=vernieuwing"),
        ("public: an activity", "/portfolio/{page}"),
        ("file: csv", "/portfolio.html?format=csv"),
        ("register: list", "/work/activities"),
        ("register: of a ministry", "/work/activities?ministry=FIN"),
        ("register: an activity", "/work/activities/1010"),
        ("my work", "/work"),
    ];

    public static async Task<int> Run(string[] args)
    {
        Console.WriteLine("store    page                      CPU ms at " + string.Join(", ", Sizes) + "   growth");
        await Growth.OnBoth(args, On);
        return 0;
    }

    static async Task On(string store, Func<int, Task<string>> make, Func<string, IDialect> dialect)
    {
        var costs = Pages.ToDictionary(page => page.What, _ => new List<double>());
        var (drawn, shown) = (new List<double>(), new List<double>());
        for (var size = 0; size < Sizes.Length; size++)
        {
            var address = await make(size);
            // The first start makes the tables and the demonstration, with whom one may sign in.
            await using (await Growth.Served($"{store}:{address}")) { }
            await using (var database = new Database(dialect(address), WingList.All))
                await new PortfolioRows(TimeProvider.System.GetUtcNow()).Write(database, Sizes[size]);
            await using var server = await Growth.Served($"{store}:{address}");
            await server.Settle();
            var page = await PageOf(server);
            await Player.SignIn(server.Client, "demo-coordinator");
            foreach (var (what, path) in Pages)
                costs[what].Add(await Growth.Cost(server, path.Replace("{page}", page, StringComparison.Ordinal)));
            drawn.Add(await Growth.FirstCost(server, n => $"/portfolio.html?order=growth&find={FirstAsked + n}"));
            shown.Add(await Shown(server));
        }
        foreach (var (what, _) in Pages)
            Growth.Line(store, what, costs[what]);
        Growth.Line(store, "public: found, first time", drawn);
        Growth.Line(store, "until a decision is public", shown);
    }

    /// <summary>The address of the first activity that was added, which is found by its number.</summary>
    static async Task<string> PageOf(ServerUnderLoad server)
    {
        var list = await server.Client.GetStringAsync($"/portfolio.html?find={PortfolioRows.First}");
        var at = list.IndexOf($"portfolio/{PortfolioRows.First}-", StringComparison.Ordinal);
        return list[(at + "portfolio/".Length)..list.IndexOf('"', at)];
    }

    /// <summary>From a decision on its place to its public page saying so: the server's CPU, in milliseconds.</summary>
    static async Task<double> Shown(ServerUnderLoad server)
    {
        var rounds = new List<double>();
        using var client = new HttpClient { BaseAddress = server.Client.BaseAddress };
        var player = await Player.SignIn(client, "demo-coordinator");
        var page = await PageOf(server);
        for (var round = 0; round < 3; round++)
        {
            var (before, said) = (server.Cpu, $"Afgesproken in ronde {round}");
            await player.Send(
                $"/work/activities/{PortfolioRows.First}",
                "place",
                [new("where", "dashboard"), new("in", "in"), new("said", said)]
            );
            var patience = Stopwatch.StartNew();
            while (!(await client.GetStringAsync($"/portfolio/{page}")).Contains(said, StringComparison.Ordinal))
                await (
                    patience.Elapsed < TimeSpan.FromMinutes(2)
                        ? Task.Delay(250)
                        : throw new InvalidOperationException("The decision was not shown")
                );
            rounds.Add((server.Cpu - before).TotalMilliseconds);
        }
        return rounds.Order().ElementAt(1);
    }
}
