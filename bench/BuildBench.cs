using System.Diagnostics;
using System.Globalization;

namespace Rekenschap.Bench;

/// <summary>
/// Building the demonstration from nothing, from the start of the process, and again after one changed delivery in the
/// process that stayed: processor time, medians of five processes.
/// </summary>
internal static class BuildBench
{
    const int Rounds = 5;
    const int Changes = 6;
    const string Delivery = "deliveries/duurzaamheid-2023/JENV.2.csv";
    static readonly string[] Values = ["368.7", "368.6"];

    public static async Task<int> Run(string[] args)
    {
        var (first, second, last) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var store = Directory.CreateTempSubdirectory("rekenschap-bench-").FullName;
            try
            {
                var seconds = await Build(args.Length > 0 ? args[0] : "examples/jbr-2023", store);
                first.Add(seconds[0]);
                second.Add(seconds[1]);
                last.Add(seconds[^1]);
            }
            finally
            {
                Directory.Delete(store, recursive: true);
            }
        }
        Line("from nothing, s CPU", first);
        Line("again after one changed delivery, s CPU", second);
        Line("after the sixth change, s CPU", last);
        return 0;
    }

    /// <summary>Seconds of processor for each build of one process.</summary>
    static async Task<List<double>> Build(string example, string store)
    {
        var edition = Path.Combine(store, "edition");
        Copy(example, edition);
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var arg in new[] { ServerUnderLoad.Program, "build", edition, "--to", $"{store}/to", "--watch" })
            start.ArgumentList.Add(arg);
        foreach (var setting in new[] { "DOTNET_EnableWriteXorExecute", "DOTNET_TieredCompilation" })
            start.Environment[setting] = "0"; // as `rekenschap` sets them
        using var process = Process.Start(start)!;
        try
        {
            var (seconds, spent) = (new List<double>(), TimeSpan.Zero);
            for (var change = 0; change <= Changes; change++)
            {
                if (change > 0)
                    Change(Path.Combine(edition, Delivery), Values[(change - 1) % 2], Values[change % 2]);
                await UntilWaiting(process);
                process.Refresh();
                seconds.Add((process.TotalProcessorTime - spent).TotalSeconds);
                spent = process.TotalProcessorTime;
            }
            return seconds;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    static async Task UntilWaiting(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.Contains("Ctrl+C", StringComparison.Ordinal))
                return;
        throw new InvalidOperationException("The build ended");
    }

    static void Change(string file, string was, string now) =>
        File.WriteAllText(file, File.ReadAllText(file).Replace(was, now, StringComparison.Ordinal));

    static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
    }

    static void Line(string what, List<double> rounds) =>
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{what, -44} {rounds.Order().ElementAt(Rounds / 2), 8:0.00}")
        );
}
