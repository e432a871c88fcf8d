using System.Globalization;

namespace Rekenschap.Bench;

/// <summary>
/// What a question to the API costs the server, over tables of three sizes: eight cells, a hundred thousand, and all, as
/// JSON-stat; and what it holds while it sends the largest table. Medians of five rounds after six, in which the server
/// compiles what it does often to the end.
/// </summary>
static class ApiBench
{
    const int Warm = 6;
    const int Rounds = 5;

    public static async Task<int> Run(string[] args)
    {
        int[] sizes =
            args.Length > 0
                ? [.. args.Select(one => int.Parse(one, CultureInfo.InvariantCulture))]
                : [100_000, 1_000_000, 10_000_000];
        Console.WriteLine("cells in table  question                 bytes   CPU ms  wall ms  memory MB before, most");
        foreach (var cells in sizes)
            await Measure(cells);
        return 0;
    }

    static async Task Measure(int cells)
    {
        await using var server = await ServerUnderLoad.Start(at =>
            [typeof(ApiBench).Assembly.Location, "api-served", at, cells.ToString(CultureInfo.InvariantCulture)]
        );
        foreach (var (name, path, times) in Questions(cells))
        {
            var rounds = new List<(double Wall, double Cpu, long Bytes)>();
            var before = server.MemoryBytes;
            await using var memory = new MemoryWatch(() => server.MemoryBytes);
            for (var round = 0; round < Warm + Rounds; round++)
                rounds.Add(await server.Cost(path, times));
            var (wall, cpu) = (Median(rounds, one => one.Wall), Median(rounds, one => one.Cpu));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{cells, 14} {name, -20} {rounds[0].Bytes, 10} {cpu, 8:0.00} {wall, 8:0.00} {before / 1e6, 8:0} {memory.Most / 1e6, 8:0}"
                )
            );
        }
    }

    static double Median(
        List<(double Wall, double Cpu, long Bytes)> rounds,
        Func<(double Wall, double Cpu, long Bytes), double> of
    ) => rounds.Skip(Warm).Select(of).Order().ElementAt(Rounds / 2);

    static IEnumerable<(string Name, string Path, int Times)> Questions(int cells)
    {
        var last = ApiEdition.MonthsFor(cells) - 1;
        var months = $"{ApiEdition.Month(Math.Max(0, last - 1))},{ApiEdition.Month(last)}";
        const string All = "/api/v1/figures/staff?by=period,organisation,age";
        yield return (
            "8 cells",
            $"/api/v1/figures/staff?period={months}&organisation=O1,O2,O3,O4&member=age:A7&format=json-stat",
            200
        );
        if (last >= 7)
            yield return (
                "100,000 cells",
                $"{All}&period={ApiEdition.Month(last - 7)}..{ApiEdition.Month(last)}&format=json-stat",
                5
            );
        yield return ("all, JSON-stat", All + "&format=json-stat", 1);
        yield return ("all, CSV", All + "&format=csv", 1);
        yield return ("all, SDMX-CSV", All + "&format=sdmx-csv", 1);
    }
}
