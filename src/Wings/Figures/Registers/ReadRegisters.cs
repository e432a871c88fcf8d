using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Registers;

/// <summary>Reads the folder <c>registers</c> of an edition, which none has to have: a file for each register.</summary>
static class ReadRegisters
{
    public const string Folder = "registers";

    static readonly string[] Known = [ReadEvents.File, ReadCommitments.File, ReadStates.File, ReadListedPapers.File];

    public static EditionRegisters Read(FolderTree tree, Organisations organisations, FolderProblems problems)
    {
        foreach (var name in tree.Files(Folder).Where(name => name.EndsWith(".csv", StringComparison.Ordinal)))
            if (!Known.Contains(name))
                problems.Unknown($"{Folder}/{name}", null, new("register", "register"), name, Known);
        var rows = new RegisterRows(tree, organisations, problems);
        return new(ReadEvents.Of(rows), ReadCommitments.Of(rows), ReadStates.Of(rows), ReadListedPapers.Of(rows));
    }
}
