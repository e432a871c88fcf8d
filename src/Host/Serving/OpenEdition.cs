using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Host.Api;
using Rekenschap.Host.Building;
using Rekenschap.Host.Site;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Documents.Sending;
using Rekenschap.Ui.Api;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Serving;

/// <summary>Takes an edition from the database, keeps it as a publication, and lays out what there is to show of it.</summary>
internal sealed class OpenEdition(Database database, StoredEdition stored, SentDocuments documents, Uri? address)
{
    public StoredEdition Stored => stored;

    /// <summary>Goes up when other content was stored; 0 where there is no such edition.</summary>
    public async Task<int> Revision(string code, CancellationToken stop)
    {
        await using var db = database.Open();
        return await db.Set<Edition>()
            .Where(one => one.Code == code)
            .Select(one => one.Revision)
            .SingleOrDefaultAsync(stop);
    }

    /// <summary>Read and judged anew; null where what is stored cannot be read.</summary>
    public async Task<(EditionBuild Build, int Revision)?> Read(string code, CancellationToken stop)
    {
        // The revision first: what is stored while this is being read is seen at the next look.
        var revision = await Revision(code, stop);
        return await stored.Open(code, stop) is { } build ? (build, revision) : null;
    }

    /// <summary>All that is shown of an edition that was judged.</summary>
    public async Task<OpenedEdition> Show(EditionBuild build, int revision, CancellationToken stop)
    {
        var treeHead = await stored.Publish(build, stop);
        build.Errata = await stored.Errata(build, stop);
        await stored.Refresh(build, stop);
        var publication = build.Publication;
        var root = PermanentAddress.Root(address, publication.Edition.Code, served: true);
        var endpoint = address is null ? null : new Uri(address, ApiFacts.Root);
        var files = publication.Blocks ? [] : OpenData.Of(build.Read, build.Read.Ledger.Chain, root, endpoint);
        var site = build.Site(files, treeHead, served: true, address);
        var papers = publication.Blocks ? [] : documents.Later(() => site, publication.Documents, MakeDocuments.Ready);
        var contents = new Contents(site with { Files = site.Files.AddRange(papers) }, build.Contributors);
        return new(build, contents, await ServedEdition.Of(database, build, address, stop), revision);
    }
}
