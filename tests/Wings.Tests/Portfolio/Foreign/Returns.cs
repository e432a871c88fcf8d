using System.Collections.Immutable;
using System.IO.Compression;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Identities;
using Rekenschap.Portfolio.Foreign.Mappings;
using Rekenschap.Portfolio.Foreign.Series;
using Rekenschap.Wings.Tests.Contract;
using Rekenschap.Wings.Tests.Heirs;

namespace Rekenschap.Wings.Tests.Portfolio.Foreign;

/// <summary>The real returns of two countries, where they are at hand, read by the mappings that are in the repository.</summary>
static class Returns
{
    static readonly string[] Years =
    [
        "uk_2014.csv",
        "uk_2015.csv.gz",
        "uk_2016.csv.gz",
        "uk_2017.csv.gz",
        "uk_2018.csv",
        "uk_2019.csv.gz",
        "uk_2020.csv",
        "uk_2021.csv",
        "uk_2022.csv",
    ];

    public static ForeignReading Kingdom(ImmutableArray<IdentityDecision> decisions = default) =>
        Read("uk-gmpp.yaml", Years.Select(name => "uk-gmpp-major-projects/" + name), decisions);

    public static ForeignReading States() =>
        Read("us-it-dashboard.yaml", ["us-it-dashboard-projects/projects-cleaned-A.csv"], default);

    static ForeignReading Read(string mapping, IEnumerable<string> files, ImmutableArray<IdentityDecision> decisions)
    {
        var given = files
            .Select(SharedData.Need)
            .Select(path => Elsewhere.File(Path.GetFileName(path), Bytes(path)))
            .ToList();
        return ReadForeignCorpus.Of(Mapping(mapping), given, decisions.IsDefault ? [] : decisions);
    }

    public static string Example(string name) => Path.Combine(Folder.Root, "examples", "portfolio-mappings", name);

    public static ForeignMapping Mapping(string name)
    {
        var problems = new FolderProblems();
        var mapping = ReadForeignMapping.Of(File.ReadAllText(Example(name)), name, problems);
        Assert.Equal([], problems.Found.Select(problem => problem.Write(Language.En)));
        return mapping!;
    }

    /// <summary>The faults of a year by code, in words that a test can hold.</summary>
    public static string FaultsOf(this ForeignReading reading, int year) =>
        string.Join(
            ", ",
            reading
                .Faults.Where(fault => fault.Year == year)
                .GroupBy(fault => fault.CodeWord)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => $"{group.Key} {group.Sum(fault => fault.Count)}")
        );

    public static int Count(this ForeignReading reading, FaultCode code) =>
        reading.Faults.Where(fault => fault.Code == code).Sum(fault => fault.Count);

    static byte[] Bytes(string path)
    {
        using Stream stored = File.OpenRead(path);
        using var plain = path.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(stored, CompressionMode.Decompress)
            : stored;
        using var held = new MemoryStream();
        plain.CopyTo(held);
        return held.ToArray();
    }
}
