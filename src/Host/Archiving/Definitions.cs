using System.Text;
using Rekenschap.Figures.Archives;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Host.Archiving;

/// <summary>
/// What of an edition folder goes into its archive as it stands: all but what was handed in. Who signed what is replaced
/// by pseudonyms that only the holder of the key can undo.
/// </summary>
internal static class Definitions
{
    static readonly string[] Left = ["deliveries/", "explanations/"];

    public static IEnumerable<ArchivedFile> Of(string folder, Salts salts) =>
        FolderContents
            .Files(folder)
            .Where(path => !Left.Any(left => path.StartsWith(left, StringComparison.Ordinal)))
            .Where(path => Path.GetFileName(path) != "README.md")
            .Select(path => new ArchivedFile(ArchivePaths.Edition + path, to => Write(folder, path, salts, to)));

    static void Write(string folder, string path, Salts salts, Stream to)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, path));
        to.Write(
            WithoutPersons.Concerns(path)
                ? Encoding.UTF8.GetBytes(
                    WithoutPersons.Rewrite(path, Encoding.UTF8.GetString(bytes), name => Pseudonym(name, salts))
                )
                : bytes
        );
    }

    static string Pseudonym(string name, Salts salts) => "person-" + salts.ForPerson(name, "lists")[..16];
}
