using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Publications;

/// <summary>The part of an edition folder that Publishing reads: prose, thresholds, and what was let through by name.</summary>
/// <param name="Problems">What is wrong with the files themselves; with any, the folder is wrong and not merely blocked.</param>
/// <param name="Refused">Rows of releases and acceptances that cannot count: a release by one person, an empty reason.</param>
public sealed record PublishingFolder(
    Policy Policy,
    LetThrough LetThrough,
    ImmutableArray<(string Path, string Text)> Documents,
    FolderProblems Problems,
    FolderProblems Refused
)
{
    const string Prose = "documents";

    /// <summary>Reads the files that are there; none of them has to be.</summary>
    public static PublishingFolder Read(string folder)
    {
        var (problems, refused) = (new FolderProblems(), new FolderProblems());
        return FolderTree.Open(folder, problems) is { } tree
            ? Read(tree, problems, refused)
            : new(Policy.Default, LetThrough.None, [], problems, refused);
    }

    /// <summary>The same of files that are held in memory, by path.</summary>
    public static PublishingFolder Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var (problems, refused) = (new FolderProblems(), new FolderProblems());
        return Read(FolderTree.Of(files, problems), problems, refused);
    }

    static PublishingFolder Read(FolderTree tree, FolderProblems problems, FolderProblems refused)
    {
        var lets = new LetThrough(
            ReadReleases.Read(tree, problems, refused),
            ReadAcceptances.Read(tree, problems, refused)
        );
        return new(ReadPolicy(tree, problems), lets, ReadDocuments(tree), problems, refused);
    }

    static Policy ReadPolicy(FolderTree tree, FolderProblems problems)
    {
        const string File = "policy.yaml";
        return tree.Has(File) && tree.ReadText(File) is { } text && YamlMap.Read(text, File, problems) is { } map
            ? Policy.Read(map)
            : Policy.Default;
    }

    static ImmutableArray<(string, string)> ReadDocuments(FolderTree tree) =>
        [
            .. tree.Files(Prose)
                .Where(name => name.EndsWith(".md", StringComparison.Ordinal))
                .Select(name => $"{Prose}/{name}")
                .Select(path => (path, Text: tree.ReadText(path)))
                .Where(pair => pair.Text is not null)
                .Select(pair => (pair.path, pair.Text!)),
        ];
}
