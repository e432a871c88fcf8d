using System.Collections.Immutable;
using Rekenschap.Figures.Archives;
using Rekenschap.Host.Archiving;
using Rekenschap.Host.Signing;
using Rekenschap.Host.Watching;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Publishing.Site;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Building;

/// <summary>Writes a publication that nothing blocks: pages, open data, archive. What an earlier build left and this one no longer has goes.</summary>
internal static class WritePublication
{
    /// <summary>Folders that hold nothing but what a build wrote.</summary>
    static readonly string[] Own = ["documents", "figures", "themes", "organisations", "data", "assets", "en", "nl"];

    /// <param name="kept">
    /// Of a build that stays. An archive is of all figures that a publication asked for, and what is kept is not asked: it
    /// is packed, and its head signed, by a build that ends.
    /// </param>
    /// <returns>Number of files, and the root of the ledger's tree.</returns>
    public static async Task<(int Files, ImmutableArray<byte> Root)> Write(
        EditionBuild build,
        Salts salts,
        string to,
        Uri? address,
        MakeDocuments documents,
        SigningKey? signing,
        KeptBuild? kept,
        CancellationToken stop
    )
    {
        var ledger = PublicationLedger.Seal(build.Read, build.Publication, salts, build.Continued);
        var written = await Site(build, ledger.Chain, to, address, Papers, kept, stop);
        RemoveLeftovers(to, written);
        if (kept is not null)
        {
            kept.Written(build.Read);
            RemoveSealed(to);
            return (written.Length, ledger.Chain.TreeHead);
        }
        var site = written.Select(path => new ArchivedFile(path, into => Copy(Path.Combine(to, path), into)));
        new PackPublication(build, ledger, salts, address).Write(site, Path.Combine(to, PublishedFiles.Archive));
        var head = ledger.Head;
        await File.WriteAllBytesAsync(
            Path.Combine(to, PublishedFiles.TreeHead),
            TreeHeadFile.Write(head, ledger.Deliveries),
            stop
        );
        await Sign(head, signing, Path.Combine(to, PublishedFiles.Signature), stop);
        return (written.Length + 2, head.Root);

        Task<ImmutableArray<SiteFile>> Papers(PublicationSite site) =>
            documents.Make(site, build.Publication.Documents, stop);
    }

    /// <summary>Draws everything that everybody may see; the same for a folder that is published and for an archive that is verified.</summary>
    /// <param name="chain">The ledger as the pages show it and print its head.</param>
    /// <param name="papers">The documents in other forms than their page, which links to them and says how large they are.</param>
    /// <returns>The paths written, in order.</returns>
    public static async Task<ImmutableArray<string>> Site(
        EditionBuild build,
        Chain chain,
        string to,
        Uri? address,
        Func<PublicationSite, Task<ImmutableArray<SiteFile>>> papers,
        KeptBuild? kept,
        CancellationToken stop
    )
    {
        var treeHead = Convert.ToHexStringLower(chain.TreeHead.AsSpan());
        var data = OpenData.Of(build.Read, chain, address, kept: kept?.StillHolding());
        var pages = build.Site(data, treeHead, address: address);
        var site = pages with { Files = pages.Files.AddRange(await papers(pages)) };
        kept?.Compare(site);
        return await SiteWriter.Write(site, build.Contributors, to, kept?.Site, stop);
    }

    /// <summary>An earlier build's archive is not of the pages that stand beside it now.</summary>
    static void RemoveSealed(string to)
    {
        foreach (var name in new[] { PublishedFiles.Archive, PublishedFiles.TreeHead, PublishedFiles.Signature })
            File.Delete(Path.Combine(to, name));
    }

    /// <summary>A signature under an earlier head would only confuse.</summary>
    static async Task Sign(TreeHead head, SigningKey? signing, string path, CancellationToken stop)
    {
        if (signing is null)
            File.Delete(path);
        else
            await File.WriteAllBytesAsync(path, SignatureFile.Sign(head, signing), stop);
    }

    static void Copy(string path, Stream to)
    {
        using var from = File.OpenRead(path);
        from.CopyTo(to);
    }

    static void RemoveLeftovers(string to, ImmutableArray<string> written)
    {
        var kept = written.ToHashSet(StringComparer.Ordinal);
        var maps = Directory.GetFiles(to, "sitemap*.xml").Append(Path.Combine(to, "robots.txt"));
        foreach (var file in maps.Where(file => !kept.Contains(Path.GetFileName(file))))
            File.Delete(file);
        foreach (var folder in Own.Select(name => Path.Combine(to, name)).Where(Directory.Exists))
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
            if (!kept.Contains(Path.GetRelativePath(to, file).Replace('\\', '/')))
                File.Delete(file);
    }
}
