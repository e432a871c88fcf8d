using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Folders;

/// <summary>What is wrong with a file of an edition folder, at its line (from 1; null for the whole file).</summary>
public sealed record FolderProblem(string File, int? Line, Bilingual Message);

/// <summary>Collects all problems of a folder, so that its writer sees every one at once.</summary>
public sealed class FolderProblems
{
    readonly List<FolderProblem> found = [];

    public IReadOnlyList<FolderProblem> Found => found;

    public bool Any => found.Count > 0;

    public void Add(string file, int? line, string nl, string en) => found.Add(new(file, line, new(nl, en)));

    public void Add(string file, int? line, Bilingual message) => found.Add(new(file, line, message));

    /// <summary>A name that nobody knows, with the nearest one that is known.</summary>
    public void Unknown(string file, int? line, Bilingual what, string name, IEnumerable<string> known)
    {
        var hint = Nearest.Hint(name, known);
        Add(file, line, $"Onbekend: {what.Nl} '{name}'{hint.Nl}", $"Unknown {what.En} '{name}'{hint.En}");
    }
}
