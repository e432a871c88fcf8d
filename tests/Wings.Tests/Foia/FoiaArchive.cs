using System.Collections.Concurrent;
using System.IO.Compression;

namespace Rekenschap.Wings.Tests.Foia;

/// <summary>The annual reports on freedom of information as agencies delivered them, and the tables that the centre published.</summary>
internal static class FoiaArchive
{
    static readonly ConcurrentDictionary<int, FoiaReport[]> Read = new();

    public static readonly int[] Years = [2020, 2021, 2022];

    /// <summary>The stylesheets, read from beside this file's source.</summary>
    public static string Stylesheet(string name) =>
        File.ReadAllText(Path.Combine(Contract.Folder.Root, "tests", "Wings.Tests", "Foia", name));

    /// <summary>Ends the test with a reason where the data is not there.</summary>
    public static void Need() =>
        Assert.SkipUnless(
            Directory.Exists(Place),
            $"no data in {Place}; set REKENSCHAP_DATA to the folder that has it"
        );

    /// <summary>What each agency delivered for a year, by agency.</summary>
    public static FoiaReport[] Reports(int year) =>
        Read.GetOrAdd(
            year,
            _ =>
                [
                    .. Entries($"xml-per-agency/{year}-FOIASetFull.zip", ".xml")
                        .Select(entry => FoiaReport.Read(Path.GetFileNameWithoutExtension(entry.Name), entry.Content))
                        .OrderBy(report => report.Code, StringComparer.Ordinal),
                ]
        );

    /// <summary>A published table: its lines for whole agencies, by agency name, cells by heading.</summary>
    public static Dictionary<string, Dictionary<string, string>> Published(int year, string table)
    {
        var found = Entries($"csv-consolidated/all_agencies_csv_{year}.zip", ".csv")
            .Single(entry => TableName(entry.Name) == table);
        using var text = new StreamReader(new MemoryStream(found.Content));
        var lines = text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var heading = Cells(lines[0]);
        return lines
            .Skip(1)
            .Select(line => heading.Zip(Cells(line)).ToDictionary(pair => pair.First, pair => pair.Second))
            .Where(line => line["Component"] == "Agency Overall")
            .ToDictionary(line => line["Agency"], StringComparer.Ordinal);
    }

    /// <summary>Copies that a browser numbered, as in <c>table (1).csv</c>, are the table.</summary>
    static string TableName(string file) => Path.GetFileNameWithoutExtension(file).Split(" (")[0];

    /// <summary>Every cell of these tables is quoted, and none holds a quote.</summary>
    static string[] Cells(string line) => line.Trim('\uFEFF', '\r').Trim('"').Split("\",\"");

    static IEnumerable<(string Name, byte[] Content)> Entries(string zip, string extension)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(Place, zip));
        foreach (var entry in archive.Entries.Where(entry => IsFile(entry.FullName, extension)))
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            yield return (entry.Name, content.ToArray());
        }
    }

    static bool IsFile(string path, string extension) =>
        path.EndsWith(extension, StringComparison.Ordinal) && !path.Contains("__MACOSX", StringComparison.Ordinal);

    static string Place =>
        Path.Combine(
            Environment.GetEnvironmentVariable("REKENSCHAP_DATA")
                ?? Path.Combine(Contract.Folder.Root, "..", "shared", "data"),
            "us-foia-annual-reports"
        );
}
