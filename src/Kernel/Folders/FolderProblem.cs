using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Folders;

/// <summary>What is wrong with a file of an edition folder, at its line (from 1; null for the whole file).</summary>
public sealed record FolderProblem(string File, int? Line, Bilingual Message)
{
    /// <summary>Place and message as a compiler writes them: <c>catalogue/all.yaml:12: ...</c></summary>
    public string Write(Language language) =>
        Line is null
            ? $"{File}: {Message.In(language)}"
            : string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{File}:{Line}: {Message.In(language)}"
            );
}

/// <summary>Collects all problems of a folder, so that its writer sees every one at once.</summary>
public sealed class FolderProblems
{
    // The distance to a known name costs the product of both lengths, and a name as long as this is no slip of the pen.
    const int LongestName = 100;

    readonly List<FolderProblem> found = [];

    public IReadOnlyList<FolderProblem> Found => found;

    public bool Any => found.Count > 0;

    public void Add(string file, int? line, string nl, string en) => found.Add(new(file, line, new(nl, en)));

    public void Add(string file, int? line, Bilingual message) => found.Add(new(file, line, message));

    /// <summary>A name that nobody knows, with the nearest one that is known.</summary>
    public void Unknown(string file, int? line, Bilingual what, string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName)
            (name, known) = (name[..LongestName] + "…", []);
        var hint = Nearest.Hint(name, known);
        Add(file, line, $"Onbekend: {what.Nl} '{name}'{hint.Nl}", $"Unknown {what.En} '{name}'{hint.En}");
    }
}
