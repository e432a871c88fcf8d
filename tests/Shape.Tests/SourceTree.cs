using System.Text.RegularExpressions;

namespace Rekenschap.Shape.Tests;

/// <summary>The files of a repository as text by path; from disk, or planted by a test to prove that a rule can fail.</summary>
public sealed partial class SourceTree
{
    readonly SortedDictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>The repository that these tests were built from.</summary>
    public static SourceTree OfThisRepository { get; } = FromDisk(Root());

    public IEnumerable<(string Path, string Text)> Files(params string[] extensions) =>
        texts.Where(file => extensions.Any(file.Key.EndsWith)).Select(file => (file.Key, file.Value));

    /// <summary>Files under <c>src</c> that people wrote (no migrations).</summary>
    public IEnumerable<(string Path, string Text)> Source(params string[] extensions) =>
        Files(extensions)
            .Where(file =>
                file.Path.StartsWith("src/", StringComparison.Ordinal) && !file.Path.Contains("/Migrations/")
            );

    public SourceTree With(string path, string text)
    {
        var planted = new SourceTree();
        foreach (var (known, content) in texts)
            planted.texts[known] = content;
        planted.texts[path] = text;
        return planted;
    }

    public static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Rekenschap.slnx")))
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("The tests run outside the repository");
        return folder;
    }

    static SourceTree FromDisk(string root)
    {
        var tree = new SourceTree();
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(root, file).Replace('\\', '/');
            if (!Passed().IsMatch(path) && Read().IsMatch(path))
                tree.texts[path] = File.ReadAllText(file);
        }
        return tree;
    }

    [GeneratedRegex(@"(^|/)(\.git|bin|obj|node_modules|artifacts|TestResults)(/|$)")]
    private static partial Regex Passed();

    [GeneratedRegex(
        @"\.(cs|razor|csproj|props|slnx|md|yml|yaml|json|css|js|mjs|editorconfig|txt)$|(^|/)(run|test|rekenschap)$"
    )]
    private static partial Regex Read();
}
