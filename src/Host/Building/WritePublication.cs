using System.Collections.Immutable;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Publishing.Site;

namespace Rekenschap.Host.Building;

/// <summary>Writes a publication that nothing blocks: pages, open data, archive. What an earlier build left and this one no longer has goes.</summary>
internal static class WritePublication
{
    /// <summary>Folders that hold nothing but what a build wrote.</summary>
    static readonly string[] Own = ["documents", "figures", "themes", "organisations", "data", "assets", "en", "nl"];

    /// <returns>Number of files, and the ledger's tree head in hexadecimal.</returns>
    public static async Task<(int Files, string TreeHead)> Write(
        EditionBuild build,
        Salts salts,
        string to,
        Uri? address,
        MakeDocuments documents,
        CancellationToken stop
    )
    {
        var chain = PublicationLedger.Seal(build.Read, build.Publication, salts);
        var treeHead = Convert.ToHexStringLower(chain.TreeHead.AsSpan());
        var pages = build.Site(OpenData.Of(build.Read, chain), treeHead, address: address);
        var site = await documents.Into(pages, build, stop);
        var written = await SiteWriter.Write(site, build.Contributors, to, stop);
        RemoveLeftovers(to, written);
        Archive.Write(to, written, build.Publication.Edition.Published, Path.Combine(to, "publication.zip"));
        return (written.Length + 1, treeHead);
    }

    static void RemoveLeftovers(string to, ImmutableArray<string> written)
    {
        var kept = written.ToHashSet(StringComparer.Ordinal);
        foreach (var folder in Own.Select(name => Path.Combine(to, name)).Where(Directory.Exists))
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
            if (!kept.Contains(Path.GetRelativePath(to, file).Replace('\\', '/')))
                File.Delete(file);
    }
}
