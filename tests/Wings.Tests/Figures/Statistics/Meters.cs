using System.Globalization;
using System.IO.Compression;
using Rekenschap.Figures.Statistics;
using Rekenschap.Wings.Tests.Publishing.Untagged;

namespace Rekenschap.Wings.Tests.Figures.Statistics;

/// <summary>The simulated meters whose saving is known, and a real year of weather.</summary>
internal static class Meters
{
    /// <summary>Hours of a day that may be missing, as on the nights when the clock is set.</summary>
    const int FewestHours = 20;

    /// <summary>Use from each day to the next reading; the last reading has no end and no value.</summary>
    public static List<(DateOnly Start, DateOnly End, double Use)> Readings(string name)
    {
        var rows = Lines(name).Skip(1).Select(line => line.Split(',')).ToList();
        return
        [
            .. rows.Zip(rows.Skip(1), (row, next) => (Start: Day(row[0]), End: Day(next[0]), Use: row[1]))
                .Where(row => row.Use is not ("" or "nan"))
                .Select(row => (row.Start, row.End, double.Parse(row.Use, CultureInfo.InvariantCulture))),
        ];
    }

    /// <summary>Daily means of hourly degrees Fahrenheit.</summary>
    public static Dictionary<DateOnly, double> Illinois() =>
        Lines("il-tempF.csv.gz")
            .Skip(1)
            .Select(line => line.Split(','))
            .Where(row => row[1] is not ("" or "nan"))
            .GroupBy(row => Day(row[0]), row => (double.Parse(row[1], CultureInfo.InvariantCulture) - 32) / 1.8)
            .Where(day => day.Count() >= FewestHours)
            .ToDictionary(day => day.Key, day => day.Average());

    public static List<DailyTemperature> DeBilt() =>
        [
            .. Lines("knmi-uurgegevens-260-DeBilt-2000.txt.gz")
                .Where(line => line.StartsWith("  260,", StringComparison.Ordinal))
                .Select(line => line.Split(','))
                .GroupBy(row => row[1], row => double.Parse(row[7], CultureInfo.InvariantCulture) / 10)
                .Select(day => new DailyTemperature(
                    DateOnly.ParseExact(day.Key, "yyyyMMdd", CultureInfo.InvariantCulture),
                    day.Average()
                )),
        ];

    static DateOnly Day(string moment) => DateOnly.ParseExact(moment[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    static List<string> Lines(string name)
    {
        var folder = Path.Combine(Repository.Beside("REKENSCHAP_DATA", "data"), "energy-gas-temperature");
        Assert.SkipUnless(Directory.Exists(folder), "energy-gas-temperature is not among the data");
        using var text = new StreamReader(
            new GZipStream(File.OpenRead(Path.Combine(folder, name)), CompressionMode.Decompress)
        );
        var lines = new List<string>();
        while (text.ReadLine() is { } line)
            lines.Add(line);
        return lines;
    }
}
