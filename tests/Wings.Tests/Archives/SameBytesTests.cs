using System.Security.Cryptography;
using Rekenschap.Wings.Tests.Contract;
using Rekenschap.Wings.Tests.Demonstration;

namespace Rekenschap.Wings.Tests.Archives;

/// <summary>The same folder gives the same bytes, wherever, whenever and by whomever it is built.</summary>
public sealed class SameBytesTests
{
    static readonly string Key = Written(new byte[40]);

    static string Written(byte[] bytes)
    {
        var file = Path.Combine(Folder.New(), "key");
        File.WriteAllBytes(file, bytes);
        return file;
    }

    static Dictionary<string, string> Somewhere(string zone, string language) =>
        new()
        {
            ["TZ"] = zone,
            ["LANG"] = language,
            ["LC_ALL"] = language,
            ["HOME"] = Folder.New(),
        };

    /// <summary>The same files, written in another order, under another path, with other times and rights.</summary>
    static string Otherwise(string edition)
    {
        var copy = Path.Combine(Folder.New(), "elders met spatie", "ö");
        foreach (
            var file in Directory
                .EnumerateFiles(edition, "*", SearchOption.AllDirectories)
                .OrderDescending(StringComparer.Ordinal)
        )
        {
            var to = Path.Combine(copy, Path.GetRelativePath(edition, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.WriteAllBytes(to, File.ReadAllBytes(file));
            File.SetLastWriteTimeUtc(to, new(1999, 12, 31, 23, 59, 59, DateTimeKind.Utc));
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(to, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead);
        }
        return copy;
    }

    static string Built(string edition, Dictionary<string, string> somewhere)
    {
        var to = Folder.New();
        var built = Prompt.RunWith(somewhere, "build", edition, "--to", to, "--key", Key, "--lang", "en");
        Assert.True(built.Exit == 0, built.Output + built.Error);
        return to;
    }

    /// <summary>Each file's hash; <c>build.json</c> tells how long things took and stays out.</summary>
    static SortedDictionary<string, string> Hashes(string folder) =>
        new(
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => (Path: Path.GetRelativePath(folder, file), Hash: Hash(file)))
                .Where(one => one.Path != "build.json")
                .ToDictionary(one => one.Path, one => one.Hash),
            StringComparer.Ordinal
        );

    static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));

    [Theory]
    [InlineData("Pacific/Kiritimati", "tr_TR.UTF-8")]
    [InlineData("America/St_Johns", "ar_SA.UTF-8")]
    [InlineData("Europe/Amsterdam", "nl_NL.UTF-8")]
    public void A_small_edition_in_another_time_zone_culture_and_folder(string zone, string language)
    {
        var edition = PublishedEdition.Folder();
        var here = Built(edition, Somewhere("UTC", "C"));
        var there = Built(Otherwise(edition), Somewhere(zone, language));
        Assert.Equal(Hashes(here), Hashes(there));
    }

    [Fact]
    public void The_demonstration_and_nothing_of_the_machine_is_in_it()
    {
        var elsewhere = Otherwise(Example.Edition);
        var here = Built(Example.Edition, Somewhere("UTC", "C"));
        var there = Built(elsewhere, Somewhere("Asia/Kolkata", "tr_TR.UTF-8"));
        Assert.Equal(Hashes(here), Hashes(there));
        string[] machine = [elsewhere, there, Folder.Root, Path.GetTempPath() + "rekenschap"];
        foreach (var file in Directory.EnumerateFiles(there, "*", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            foreach (var place in machine)
                Assert.False(text.Contains(place, StringComparison.Ordinal), $"{file} names {place}");
        }
    }

    [Fact]
    public async Task Nothing_in_the_zip_files_headers_tells_of_the_machine()
    {
        var to = await PublishedEdition.Publish(PublishedEdition.Folder());
        using var file = File.OpenRead(Path.Combine(to, "publication.zip"));
        var entries = Host.Verifying.ZipLayout.Read(file, new());
        Assert.Single(entries.Select(entry => entry.Mark).Distinct());
        using var zip = new System.IO.Compression.ZipArchive(file);
        Assert.All(zip.Entries, entry => Assert.Equal(new(2024, 5, 15), entry.LastWriteTime.DateTime));
        Assert.All(zip.Entries, entry => Assert.Equal("", entry.Comment));
        Assert.All(entries, entry => Assert.Equal(Host.Verifying.ZipEntryFacts.Stored, entry.Method));
    }
}
