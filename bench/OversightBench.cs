using System.Diagnostics;
using System.Globalization;
using Rekenschap.Host;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Bench;

/// <summary>
/// The pages of findings and promises with a factor ten more of them each time, on both databases: the server's CPU for each,
/// and how that grows in the last step (1 is ten times as much). Medians of five.
/// Usage: <c>bench oversight [sqlite|postgres]</c>.
/// </summary>
internal static class OversightBench
{
    static readonly (int Findings, int Promises)[] Sizes = [(50, 200), (500, 2_000), (5_000, 20_000)];

    /// <summary>As somebody of the office sees them, or as anybody.</summary>
    static readonly (string What, string Path)[] Pages =
    [
        ("promises", "/work/commitments"),
        ("promises, late, of one", "/work/commitments?ministry=FIN&state=overdue"),
        ("a promise", "/work/commitments/1100"),
        ("findings", "/work/findings"),
        ("findings, of one", "/work/findings?department=FIN&state=continues"),
        ("balance of a year", "/work/findings/balance?year=2022"),
        ("my work", "/work"),
        ("public: promises", "/promises.html"),
        ("public: late, of one", "/promises.html?ministry=FIN&state=overdue"),
        ("public: a promise", "/promises/1100.html"),
        ("public: findings", "/findings.html"),
        ("API: promises", "/api/v1/promises"),
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
        var shown = new List<double>();
        for (var size = 0; size < Sizes.Length; size++)
        {
            var address = await make(size);
            // The first start makes the tables and the demonstration, with whom one may sign in.
            await using (await Growth.Served($"{store}:{address}")) { }
            var rows = new OversightRows(TimeProvider.System.GetUtcNow());
            await using (var database = new Database(dialect(address), WingList.All))
                await rows.Write(database, Sizes[size].Findings, Sizes[size].Promises);
            await using var server = await Growth.Served($"{store}:{address}");
            await server.Settle();
            await Player.SignIn(server.Client, "demo-coordinator");
            foreach (var (what, path) in Pages)
                costs[what].Add(await Growth.Cost(server, path));
            shown.Add(await Shown(server));
        }
        foreach (var (what, _) in Pages)
            Growth.Line(store, what, costs[what]);
        Growth.Line(store, "until a promise is public", shown);
    }

    /// <summary>From saying that a promise was kept to its public page saying so: the server's CPU, in milliseconds.</summary>
    static async Task<double> Shown(ServerUnderLoad server)
    {
        var rounds = new List<double>();
        // With cookies of their own.
        using var client = new HttpClient { BaseAddress = server.Client.BaseAddress };
        var player = await Player.SignIn(client, "demo-supplier-AZ");
        // Every 48th is open and of this ministry.
        for (var round = 0; round < 3; round++)
        {
            var number = 1000 + (48 * round);
            var before = server.Cpu;
            await player.Send(
                $"/work/commitments/{number}",
                "keep",
                [
                    new("on", TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                    new("said", "In de brief die toen kwam."),
                ]
            );
            var patience = Stopwatch.StartNew();
            while (
                !(await client.GetStringAsync($"/promises/{number}.html")).Contains(
                    "In de brief die toen kwam.",
                    StringComparison.Ordinal
                )
            )
                await (
                    patience.Elapsed < TimeSpan.FromMinutes(2)
                        ? Task.Delay(250)
                        : throw new InvalidOperationException($"Promise {number} was not shown")
                );
            rounds.Add((server.Cpu - before).TotalMilliseconds);
        }
        return rounds.Order().ElementAt(1);
    }
}
