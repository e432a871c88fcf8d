namespace Rekenschap.Wings.Tests.Figures.Intake;

/// <summary>Files of others, where they are at hand: REKENSCHAP_DATA says where.</summary>
internal static class Corpus
{
    public static readonly string[] Folders =
    [
        "formats-csv",
        "formats-xlsx-ods",
        "formats-statistics",
        "formats-naughty-strings",
    ];

    public static string Folder(string name)
    {
        var data =
            Environment.GetEnvironmentVariable("REKENSCHAP_DATA")
            ?? Path.Combine(Contract.Folder.Root, "..", "shared", "data");
        var folder = Path.GetFullPath(Path.Combine(data, name));
        if (!Directory.Exists(folder))
            Assert.Skip($"No data in {folder}; set REKENSCHAP_DATA to the folder that has it");
        return folder;
    }

    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Folder(folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
