using System.Diagnostics;
using System.Globalization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Bench;

/// <summary>Judging the claims of a report at three sizes: medians of five rounds, and the exponent of growth.</summary>
internal static class ClaimsBench
{
    const int Rounds = 5;
    static readonly int[] Sizes = [20, 200, 2_000];

    /// <summary>Over an edition in memory, which costs next to nothing: what is measured is reading and judging the words.</summary>
    public static void Run() => Run("in memory", new ClaimsBenchEdition(), [.. Enumerable.Range(2014, 10)]);

    /// <summary>Over any edition with indicators in a count unit, organised by year.</summary>
    public static void Run(string name, IEditionFigures edition, int[] years)
    {
        Console.WriteLine($"claims over {name}: {edition.Indicators.Length} indicators");
        var medians = new List<double>();
        foreach (var size in Sizes)
        {
            var tags = Tags(edition, years, size);
            Judge(edition, tags);
            var (wall, cpu) = Measure(() => Judge(edition, tags));
            medians.Add(wall);
            var holds = Judge(edition, tags);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{size, 6} claims  {wall, 9:0.000} ms  cpu {cpu, 9:0.000} ms  {wall * 1000 / size, 7:0.0} us a claim  {holds} hold"
                )
            );
        }
        var exponent = Math.Log10(medians[^1] / medians[0]) / Math.Log10((double)Sizes[^1] / Sizes[0]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"exponent {exponent:0.00}"));
    }

    static (double Wall, double Cpu) Measure(Action work)
    {
        var (walls, cpus) = (new List<double>(), new List<double>());
        using var process = Process.GetCurrentProcess();
        for (var round = 0; round < Rounds; round++)
        {
            process.Refresh();
            var (watch, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
            work();
            walls.Add(watch.Elapsed.TotalMilliseconds);
            process.Refresh();
            cpus.Add((process.TotalProcessorTime - before).TotalMilliseconds);
        }
        return (walls.Order().ElementAt(Rounds / 2), cpus.Order().ElementAt(Rounds / 2));
    }

    static int Judge(IEditionFigures edition, Tag[] tags)
    {
        var context = new ClaimContext(Language.Nl, Period.Year(2023));
        var figures = edition.AsKnown(null);
        var judged = tags.Select(tag => ClaimJudge.Judge(tag, context, edition, figures, Policy.Default)).ToArray();
        _ = Contradictions.Find(judged);
        return judged.Count(claim => claim.Verdict == Verdict.Holds);
    }

    /// <summary>Claims as a report has them: numbers, hedges, trends, multiples, magnitudes and composites over all indicators, organisations and years.</summary>
    static Tag[] Tags(IEditionFigures edition, int[] years, int size)
    {
        string[] words =
        [
            "ruim 155.000",
            "licht gedaald",
            "gestegen met 3%",
            "meer dan 100.000",
            "van 17.055 naar 71.484",
            "verdubbeld",
            "duizenden",
            "circa 120.000",
            "gelijk gebleven",
            "tussen 26.000 en 27.000",
        ];
        var organisations = edition.Organisations.All;
        return
        [
            .. Enumerable
                .Range(0, size)
                .Select(i =>
                {
                    var indicator = edition.Indicators[i * 7 % edition.Indicators.Length].Code;
                    var organisation = Uri.EscapeDataString(organisations[i * 13 % organisations.Length].Code);
                    var to = years[1 + i % (years.Length - 1)];
                    return new Tag(
                        "documents/report.md",
                        i + 1,
                        words[i % words.Length],
                        $"{indicator}?from={years[0]}&to={to}&organisation={organisation}"
                    );
                }),
        ];
    }
}
