using System.Diagnostics;
using System.Globalization;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Bench;

/// <summary>
/// Totals of all observations by each pair of dimensions, against a hand-written loop over the same columns in the same
/// run. Three sizes a factor ten apart; medians of rounds that take turns, CPU time beside wall time.
/// </summary>
static class AggregationBench
{
    const int Rounds = 7;
    const int Organisations = 250;

    static readonly (int Indicators, int Periods)[] Sizes = [(50, 8), (500, 8), (500, 80)];

    static readonly (Axis Down, Axis Across)[] Pairs =
    [
        (Axis.Indicator, Axis.Organisation),
        (Axis.Indicator, Axis.Period),
        (Axis.Organisation, Axis.Period),
    ];

    readonly record struct Time(double Wall, double Cpu);

    public static void Run()
    {
        var medians = new List<(int Rows, (Axis, Axis) Pair, double Cpu)>();
        Console.WriteLine(
            "| observations | by | wall ms | CPU ms | loop wall ms | loop CPU ms | CPU against loop | bytes each |"
        );
        Console.WriteLine("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (indicators, periods) in Sizes)
        {
            var snapshot = Made(indicators, periods);
            foreach (var pair in Pairs)
                medians.Add((snapshot.Rows, pair, Compare(snapshot, pair)));
        }
        Console.WriteLine();
        Console.WriteLine("| by | exponent of growth |");
        Console.WriteLine("| --- | ---: |");
        foreach (var pair in Pairs)
        {
            var of = medians.Where(one => one.Pair == pair).ToList();
            var exponent = Math.Log(of[^1].Cpu / of[0].Cpu) / Math.Log((double)of[^1].Rows / of[0].Rows);
            Console.WriteLine(Line($"| {pair.Down} x {pair.Across} | {exponent:0.00} |"));
        }
    }

    static double Compare(Snapshot snapshot, (Axis Down, Axis Across) pair)
    {
        var loop = new HandWrittenLoop(snapshot);
        var (ours, theirs) = (new List<Time>(), new List<Time>());
        for (var round = -2; round < Rounds; round++)
        {
            var mine = Measured(() => Totals.Of(snapshot, pair.Down, pair.Across, Organisations, 1)[0, 0]);
            var yardstick = Measured(() => loop.Sum(pair.Down, pair.Across));
            if (round < 0)
                continue;
            ours.Add(mine);
            theirs.Add(yardstick);
        }
        var (a, b) = (Median(ours), Median(theirs));
        Console.WriteLine(
            Line(
                $"| {snapshot.Rows:N0} | {pair.Down} x {pair.Across} | {a.Wall:0.00} | {a.Cpu:0.00} | {b.Wall:0.00} | {b.Cpu:0.00} | {a.Cpu / b.Cpu:0.00} | {SnapshotColumns.BytesARow} |"
            )
        );
        return a.Cpu;
    }

    /// <summary>Repeated until it takes long enough for the CPU clock to tell.</summary>
    static Time Measured(Func<decimal> work)
    {
        using var process = Process.GetCurrentProcess();
        var (wall, cpu, times) = (Stopwatch.StartNew(), process.TotalProcessorTime, 0);
        do
        {
            work();
            times++;
        } while (wall.ElapsedMilliseconds < 100);
        process.Refresh();
        return new(
            wall.Elapsed.TotalMilliseconds / times,
            (process.TotalProcessorTime - cpu).TotalMilliseconds / times
        );
    }

    static Time Median(List<Time> times) =>
        new(
            times.Select(time => time.Wall).Order().ElementAt(Rounds / 2),
            times.Select(time => time.Cpu).Order().ElementAt(Rounds / 2)
        );

    /// <summary>Every indicator of every organisation in every period, in an order in which deliveries come: by organisation.</summary>
    static Snapshot Made(int indicators, int periods)
    {
        var random = new Random(20230516);
        var builder = new SnapshotBuilder();
        for (var organisation = 0; organisation < Organisations; organisation++)
        for (var period = 0; period < periods; period++)
        for (var indicator = 0; indicator < indicators; indicator++)
            builder.Add(
                new(
                    indicator,
                    organisation,
                    Period.Quarter(2000 + period / 4, period % 4 + 1),
                    0,
                    random.Next(1_000_000) / 100m,
                    ObservationStatus.Normal,
                    false,
                    0,
                    default
                )
            );
        return builder.Build(indicators);
    }

    static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
