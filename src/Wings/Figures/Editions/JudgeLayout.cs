using Rekenschap.Figures.Destruction;
using Rekenschap.Figures.Registers;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Figures.Editions;

/// <summary>Whether every file and folder has a name that the contract knows. What is inside them is for their own readers.</summary>
static class JudgeLayout
{
    static readonly string[] Files =
    [
        "edition.yaml",
        "organisations.csv",
        "policy.yaml",
        "releases.csv",
        "accepted.csv",
        DestroyedList.File,
    ];

    /// <summary>The endings that files of each folder may have; deliveries and explanations go one folder deeper.</summary>
    static readonly Dictionary<string, string[]> Folders = new(StringComparer.Ordinal)
    {
        ["codelists"] = [".csv"],
        ["catalogue"] = [".yaml"],
        ["collections"] = [".yaml"],
        ["mappings"] = [".yaml", ".xslt"],
        ["deliveries"] = [],
        ["explanations"] = [],
        ["documents"] = [".md"],
        [ReadRegisters.Folder] = [".csv"],
    };

    static readonly string[] Deeper = ["deliveries", "explanations"];

    public static void Check(FolderTree tree, FolderProblems problems)
    {
        foreach (var file in tree.Files("").Except(Files, StringComparer.Ordinal))
            problems.Unknown(file, null, new("bestand", "file"), file, Files.Concat(Folders.Keys));
        foreach (var folder in tree.Folders("").Except(Folders.Keys, StringComparer.Ordinal))
            problems.Unknown(folder, null, new("map", "folder"), folder, Folders.Keys.Concat(Files));
        foreach (var (folder, endings) in Folders)
        {
            foreach (var name in tree.Files(folder).Where(name => !endings.Contains(Path.GetExtension(name))))
                File(folder, name, endings, problems);
            if (!Deeper.Contains(folder))
                foreach (var name in tree.Folders(folder))
                    problems.Add(
                        $"{folder}/{name}",
                        null,
                        $"In '{folder}' hoort geen map; zet de bestanden er rechtstreeks in",
                        $"No folder belongs in '{folder}'; put the files directly in it"
                    );
        }
    }

    static void File(string folder, string name, string[] endings, FolderProblems problems)
    {
        var (nl, en) =
            endings.Length == 0
                ? ("bestanden staan in een map per uitvraag", "files stand in a folder for each collection")
                : ($"verwacht: {string.Join(" of ", endings)}", $"expected: {string.Join(" or ", endings)}");
        problems.Add(
            $"{folder}/{name}",
            null,
            $"Onbekend: bestand '{name}' in '{folder}'; {nl}",
            $"Unknown file '{name}' in '{folder}'; {en}"
        );
    }
}
