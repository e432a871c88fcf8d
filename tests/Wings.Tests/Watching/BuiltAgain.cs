using Rekenschap.Host.Archiving;
using Rekenschap.Host.Building;
using Rekenschap.Host.Watching;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Wings.Tests.Contract;
using Rekenschap.Wings.Tests.Demonstration;

namespace Rekenschap.Wings.Tests.Watching;

/// <summary>A copy of the demonstration that is built again after each change, in memory and from nothing.</summary>
internal sealed class BuiltAgain : IDisposable
{
    readonly string edition = Folder.CopyOf(Example.Edition);
    readonly string to = Folder.New();
    readonly KeptBuild kept;

    public BuiltAgain() => kept = new(edition, to);

    /// <summary>How many pages the last build drew.</summary>
    public int Drawn { get; private set; }

    /// <summary>Where the files of the edition lie.</summary>
    public string At(string path) => Path.Combine(edition, path);

    public void Replace(string path, string was, string now)
    {
        var text = File.ReadAllText(At(path));
        Assert.Contains(was, text, StringComparison.Ordinal);
        File.WriteAllText(At(path), text.Replace(was, now, StringComparison.Ordinal));
    }

    public async Task Build()
    {
        Assert.True(kept.Begin(), "Nothing changed");
        var before = kept.Site.DrawnAnew;
        await Build(to, kept);
        Drawn = kept.Site.DrawnAnew - before;
    }

    /// <summary>Made by a build that ends only.</summary>
    static readonly string[] Sealed = [PublishedFiles.Archive, PublishedFiles.TreeHead, PublishedFiles.Signature];

    /// <summary>Paths of files that are not, byte for byte, what a build from nothing writes.</summary>
    public async Task<string[]> Different()
    {
        var fresh = Folder.New();
        try
        {
            await Build(fresh, null);
            return
            [
                .. Files(to)
                    .Union(Files(fresh).Except(Sealed))
                    .Where(path => !IsSame(Path.Combine(to, path), Path.Combine(fresh, path)))
                    .Order(StringComparer.Ordinal),
            ];
        }
        finally
        {
            Directory.Delete(fresh, true);
        }
    }

    public void Dispose()
    {
        Directory.Delete(edition, true);
        Directory.Delete(to, true);
    }

    async Task Build(string folder, KeptBuild? keep)
    {
        var build = new EditionBuild(edition, kept: keep);
        build.ReadFigures();
        Assert.False(build.FolderIsWrong, string.Join('\n', build.Problems));
        build.JudgeDocuments();
        var salts = Salts.Trial(build.Publication.Edition.Code);
        await using var documents = new MakeDocuments([]);
        await WritePublication.Write(
            build,
            salts,
            folder,
            null,
            documents,
            null,
            keep,
            TestContext.Current.CancellationToken
        );
    }

    static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path));

    static bool IsSame(string a, string b) =>
        File.Exists(a) && File.Exists(b) && File.ReadAllBytes(a).AsSpan().SequenceEqual(File.ReadAllBytes(b));
}
