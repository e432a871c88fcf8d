using System.Globalization;
using System.Text.RegularExpressions;

namespace Rekenschap.Bench;

/// <summary>
/// Pages of the Oversight wing at three sizes of its registers, against the framework's bare component of as many bytes, in
/// turns, medians of five rounds; and how their cost grows with what is registered.
/// </summary>
internal static partial class OversightBench
{
    const int Rounds = 5;
    const int Times = 20;

    static readonly (int Findings, int Promises)[] Sizes = [(500, 2_000), (2_500, 6_300), (5_000, 20_000)];

    public static async Task<int> Run(string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("rekenschap-bench-");
        DeskEdition.Write(Path.Combine(folder.FullName, "edition"));
        var costs = new Dictionary<string, List<(int Size, double Cpu)>>(StringComparer.Ordinal);
        Console.WriteLine(
            "findings promises page                                       bytes     ms  CPU ms | bare CPU ms | ratio CPU"
        );
        foreach (var (findings, promises) in Sizes)
        {
            var file = Path.Combine(folder.FullName, $"{findings}.db");
            var code = await OversightRows.Fill(file, findings, promises);
            await using var server = await Served(folder.FullName, file);
            await server.Settle();
            await Player.SignIn(server.Client, await Coordinator(server.Client));
            foreach (var (path, counts) in Pages(code))
            {
                var cpu = await Compare(server, findings, promises, path);
                costs.TryAdd(Name(path, code), []);
                costs[Name(path, code)].Add((counts == 'f' ? findings : promises, cpu));
            }
        }
        Console.WriteLine("growth: CPU ~ size to the power of");
        foreach (var (page, all) in costs)
        {
            var (first, last) = (all[0], all[^1]);
            var power = Math.Log(last.Cpu / first.Cpu) / Math.Log((double)last.Size / first.Size);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {page, -42} {power, 5:0.00}"));
        }
        folder.Delete(recursive: true);
        return 0;
    }

    static string Name(string path, string code) => path.Replace(code, "CODE", StringComparison.Ordinal);

    /// <summary>Which pages, and by which register they grow: findings or promises.</summary>
    static (string Path, char Counts)[] Pages(string code) =>
        [
            ("/work/findings", 'f'),
            ("/work/findings?year=2019&severity=serious", 'f'),
            ($"/work/findings/{code}", 'f'),
            ("/work/findings/balance?year=2022", 'f'),
            ("/work/commitments", 'p'),
            ("/work/commitments?state=overdue&from=100", 'p'),
            ("/work", 'p'),
            ("/promises.html?state=overdue", 'p'),
            ("/findings.html", 'f'),
            ("/api/v1/promises?state=overdue", 'p'),
        ];

    static Task<ServerUnderLoad> Served(string folder, string file) =>
        ServerUnderLoad.Start(at =>
            [
                ServerUnderLoad.Program,
                "serve",
                "--edition",
                Path.Combine(folder, "edition"),
                "--database",
                $"sqlite:{file}",
                "--url",
                at,
                "--demo",
            ]
        );

    static async Task<double> Compare(ServerUnderLoad ours, int findings, int promises, string path)
    {
        var size = await ours.SizeOf(path);
        await using var bare = await ServerUnderLoad.Start(at =>
            [typeof(OversightBench).Assembly.Location, "bare", at, size.ToString(CultureInfo.InvariantCulture)]
        );
        var (mine, its) = (new List<(double Wall, double Cpu)>(), new List<double>());
        for (var round = -2; round < Rounds; round++)
        {
            var (one, other) = (await ours.Cost(path, Times), await bare.Cost("/component", Times));
            if (round < 0)
                continue;
            mine.Add((one.Wall, one.Cpu));
            its.Add(other.Cpu);
        }
        var (wall, cpu) = (Middle(mine.Select(one => one.Wall)), Middle(mine.Select(one => one.Cpu)));
        var yardstick = Middle(its);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{findings, 8} {promises, 8} {path, -42} {size, 7} {wall, 6:0.0} {cpu, 7:0.0} | {yardstick, 11:0.00} | {cpu / yardstick, 9:0.0}"
            )
        );
        return cpu;
    }

    static double Middle(IEnumerable<double> all) => all.Order().ElementAt(Rounds / 2);

    /// <summary>The player that coordinates for who publishes.</summary>
    static async Task<string> Coordinator(HttpClient client)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            var html = await client.GetStringAsync("/work/sign-in");
            var found = Players()
                .Matches(html)
                .Select(one => one.Groups["value"].Value)
                .FirstOrDefault(one => one.Contains("coordinator", StringComparison.OrdinalIgnoreCase));
            if (found is not null)
                return found;
            await Task.Delay(100);
        }
        throw new InvalidOperationException("The demonstration has no player that coordinates");
    }

    [GeneratedRegex("<option value=\"(?<value>[^\"]+)\"")]
    private static partial Regex Players();
}
