using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Mappings;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Bench;

/// <summary>Reading and checking deliveries, against merely reading the same bytes: medians of five rounds, in turns.</summary>
internal static class IntakeBench
{
    internal const int Rounds = 5;
    static readonly DateOnly Start = new(1990, 1, 1);

    public static void Run()
    {
        Console.WriteLine("rows       bare wall   bare CPU | intake wall  intake CPU   rows/s CPU   ratio   peak MB");
        var measured = new[] { 10_000, 100_000, 1_000_000 }.Select(Csv).ToList();
        for (var i = 1; i < measured.Count; i++)
            Console.WriteLine(
                $"exponent {measured[i].Rows / 10} -> {measured[i].Rows}: {Math.Log10(measured[i].Cpu / measured[i - 1].Cpu):0.00}"
            );
        WorkbookBench.Run();
    }

    static (int Rows, double Cpu) Csv(int rows)
    {
        var bytes = LongFile(rows);
        var (bare, intake) = (new List<Cost>(), new List<Cost>());
        for (var round = 0; round <= Rounds; round++)
        {
            var (one, other) = (Cost.Of(() => Bare(bytes)), Cost.Of(() => Check(bytes, ".csv", rows)));
            if (round == 0)
                continue;
            bare.Add(one);
            intake.Add(other);
        }
        var (b, full) = (Cost.Median(bare), Cost.Median(intake));
        Console.WriteLine(
            $"{rows, -9} {b.Wall, 8:0.0} ms {b.Cpu, 8:0.0} ms | {full.Wall, 8:0.0} ms {full.Cpu, 8:0.0} ms {rows / full.Cpu / 1000, 8:0.00} M {full.Cpu / b.Cpu, 8:0.0} {full.PeakMb, 8:0}"
        );
        return (rows, full.Cpu);
    }

    static void Bare(byte[] bytes)
    {
        using var csv = CsvReader.Create(
            new MemoryStream(bytes),
            new CsvReaderOptions { Separator = ';', HasHeader = false }
        );
        var length = 0L;
        while (csv.Read())
            for (var column = 0; column < csv.FieldCount; column++)
                length += csv.GetSpan(column).Length;
        GC.KeepAlive(length);
    }

    internal static void Check(byte[] bytes, string extension, int rows)
    {
        var count = 0;
        var result = ReadFile.Read(new MemoryStream(bytes), extension, Context(rows), _ => count++);
        if (count < rows || result.Findings.Any(finding => finding.Blocks))
            throw new InvalidOperationException($"{count} of {rows}: {result.Findings.FirstOrDefault(f => f.Blocks)}");
    }

    // Two indicators, forty regions, days of forty years: every coordinate once, with bounds and a yearly change to judge.
    static byte[] LongFile(int rows)
    {
        var text = new StringBuilder("indicator;period;value;region\n");
        foreach (var (indicator, period, region, value) in Cells(rows))
            text.Append(CultureInfo.InvariantCulture, $"{indicator};{period};{value:0.##};{region}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    internal static IEnumerable<(string Indicator, string Period, string Region, decimal Value)> Cells(int rows)
    {
        for (var i = 0; i < rows; i++)
        {
            var day = Start.AddDays(i / 80).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return (i % 2 == 0 ? "gas" : "heat", day, "R" + (i / 2 % 40), 1000 + (i % 97) + 0.25m);
        }
    }

    static IntakeContext Context(int rows)
    {
        var ministry = new Organisation(
            "FIN",
            null,
            Bilingual.Same("FIN"),
            OrganisationKind.Ministry,
            null,
            null,
            null,
            [],
            []
        );
        var regions = Enumerable
            .Range(0, 40)
            .Select(i => new CodeListMember("R" + i, Bilingual.Same("R" + i), null, null, null, i));
        var catalogue = new IndicatorCatalogue([Measure("gas"), Measure("heat")], [], [new("region", [.. regions])]);
        var collection = new Collection(
            "energy",
            Bilingual.Same("energy"),
            ["gas", "heat"],
            ["ministry"],
            new(Start, Start.AddDays(rows / 80)),
            default,
            default,
            null,
            ImmutableDictionary<string, string>.Empty,
            false,
            ImmutableDictionary<string, ImmutableArray<string>>.Empty
        );
        return new(
            new("bench", Bilingual.Same("bench"), 2023, [], "FIN", default, "CC0-1.0", "Rijk", true),
            new([ministry], "FIN"),
            catalogue,
            new(),
            collection,
            null,
            ministry,
            "bench.csv",
            1,
            0,
            [],
            new NothingAccepted(),
            [],
            _ => null,
            false
        );
    }

    static Indicator Measure(string code) =>
        new(
            new(
                code,
                Bilingual.Same(code),
                null,
                "m3",
                ["organisation", "region"],
                Frequency.Day,
                Better.Unsaid,
                0,
                [],
                [],
                null,
                null,
                null,
                null,
                0,
                1,
                null
            ),
            new(new(AggregationRule.Sum), ImmutableDictionary<string, AggregationStep>.Empty),
            [new MinCheck(0), new MaxCheck(1_000_000), new ChangeCheck(new(1, Frequency.Year), 0.5m)],
            null,
            null
        );

    sealed class NothingAccepted : IAcceptedValues
    {
        public bool TryGet(int indicator, int organisation, Period period, int breakdown, out Observation observation)
        {
            observation = default;
            return false;
        }

        public IEnumerable<Observation> History(int indicator, int organisation, int breakdown) => [];
    }
}
