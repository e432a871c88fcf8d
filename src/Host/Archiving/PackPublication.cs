using System.Globalization;
using Rekenschap.Figures.Archives;
using Rekenschap.Host.Building;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Host.Archiving;

/// <summary>
/// Packs a publication: the site as it was drawn, what is needed to work it out again, and the ledger, whose last entry
/// commits to every file before it.
/// </summary>
internal sealed class PackPublication(EditionBuild build, OpenedLedger ledger, Salts salts, Uri? address)
{
    /// <summary>The verdict of each claim, as a build reports it.</summary>
    public const string Verdicts = ArchivePaths.Account + "verdicts.json";

    /// <param name="site">Written already, so that every figure was asked for that anybody will see.</param>
    public void Write(IEnumerable<ArchivedFile> site, string to)
    {
        var edition = build.Publication.Edition;
        using var file = File.Create(to);
        using var pack = new PackArchive(file, edition.Published);
        foreach (var one in site.Concat(Account()).OrderBy(one => one.Path, StringComparer.Ordinal))
            pack.Add(one);
        var manifest = CanonicalJson.Write(
            new Manifest(
                Manifest.CurrentFormat,
                edition.Code,
                edition.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                pack.Packed,
                address?.AbsoluteUri
            )
        );
        ledger.Record(OpenedLedger.Packed, manifest);
        pack.Add(Manifest.Path, manifest);
        pack.Add(LedgerFile.Path, CanonicalJson.Write(LedgerFile.Of(edition.Code, ledger)));
        pack.Add(ProofsFile.Path, CanonicalJson.Write(ProofsFile.Of(ledger.Head, ledger.Chain.Entries)));
    }

    IEnumerable<ArchivedFile> Account() =>
        [
            .. Definitions.Of(build.Folder, salts),
            .. new WriteAccount(build.Read).Files(),
            new(Verdicts, to => to.Write(VerdictsOf(build.Publication))),
        ];

    public static byte[] VerdictsOf(Publication publication) =>
        BuildReport.Write(publication, null, default, Language.Nl);
}
