using System.Globalization;
using System.Text.RegularExpressions;

namespace Rekenschap.Bench;

/// <summary>
/// The page of a delivery that holds a large workbook, looked at again against the first time: with the reading kept, and
/// with another file in its place each time. Medians of five.
/// </summary>
internal static partial class DeskBench
{
    const int Rounds = 5;

    public static async Task<int> Run(string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("rekenschap-bench-");
        DeskEdition.Write(Path.Combine(folder.FullName, "edition"));
        Console.WriteLine("cells   first ms (CPU)   again ms (CPU)   ratio");
        await using (
            var server = await ServerUnderLoad.Start(at =>
                [
                    ServerUnderLoad.Program,
                    "serve",
                    "--edition",
                    Path.Combine(folder.FullName, "edition"),
                    "--database",
                    $"sqlite:{folder.FullName}/desk.db",
                    "--url",
                    at,
                    "--demo",
                ]
            )
        )
        {
            var player = await Player.SignIn(server.Client, await Supplier(server.Client));
            var place = "";
            foreach (var cells in new[] { 400, 4_000, 10_000 })
                place = await Measure(server, player, place, cells);
        }
        folder.Delete(recursive: true);
        return 0;
    }

    static async Task<string> Measure(ServerUnderLoad server, Player player, string place, int cells)
    {
        var (first, again) = (new List<(double Wall, double Cpu)>(), new List<(double Wall, double Cpu)>());
        for (var round = 0; round <= Rounds; round++)
        {
            // A day less each time: another file, which nobody looked at yet.
            var book = DeskEdition.Workbook(cells - (4 * round));
            place = await (
                place.Length == 0
                    ? player.Send(DeskEdition.Collection, "deliver", "a.xlsx", book)
                    : player.Send(place, "replace", "a.xlsx", book)
            );
            var at = place + "?round=" + round.ToString(CultureInfo.InvariantCulture);
            var one = await server.Cost(at, 1);
            var other = await server.Cost(at, 10);
            if (round == 0)
                continue;
            first.Add((one.Wall, one.Cpu));
            again.Add((other.Wall, other.Cpu));
        }
        var (f, a) = (Median(first), Median(again));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{cells, -7} {f.Wall, 6:0.0} ({f.Cpu:0.0}) {a.Wall, 12:0.0} ({a.Cpu:0.0}) {a.Wall / f.Wall, 10:0.00}"
            )
        );
        return place;
    }

    static (double Wall, double Cpu) Median(List<(double Wall, double Cpu)> rounds) =>
        (
            rounds.Select(one => one.Wall).Order().ElementAt(rounds.Count / 2),
            rounds.Select(one => one.Cpu).Order().ElementAt(rounds.Count / 2)
        );

    /// <summary>The player that delivers for FIN.</summary>
    public static async Task<string> Supplier(HttpClient client)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            var html = await client.GetStringAsync("/work/sign-in");
            if (
                Players().Matches(html).Select(one => one.Groups["value"].Value).FirstOrDefault(IsOfFinance) is
                { } found
            )
                return found;
            await Task.Delay(100);
        }
        throw new InvalidOperationException("The demonstration has no player that delivers for FIN");
    }

    static bool IsOfFinance(string pseudonym) =>
        pseudonym.Contains("FIN", StringComparison.OrdinalIgnoreCase)
        && pseudonym.Contains("supplier", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("<option value=\"(?<value>[^\"]+)\"")]
    private static partial Regex Players();
}
