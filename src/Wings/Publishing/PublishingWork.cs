using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.Begin;
using Rekenschap.Publishing.Drafts.Chapters;
using Rekenschap.Publishing.Drafts.FactCheck;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Publishing.Drafts.Packages;
using Rekenschap.Publishing.Drafts.Preview;
using Rekenschap.Publishing.Drafts.Release;
using Rekenschap.Publishing.Drafts.Remarks;
using Rekenschap.Publishing.Drafts.Versions;
using Rekenschap.Publishing.Drafts.Way;
using Rekenschap.Publishing.Drafts.Write;
using Rekenschap.Publishing.Drafts.Write.Placing;
using Rekenschap.Publishing.Drafts.Write.Tagging;
using Rekenschap.Publishing.Drafts.Write.Typing;
using Rekenschap.Publishing.Errata;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing;

/// <summary>The pages on which documents are written, checked, signed and let out.</summary>
/// <param name="clock">Null where no day passes, so that no term ends.</param>
public sealed class PublishingWork(Database database, IEditionDesk editions, Clock? clock = null) : IContributeWork
{
    readonly PackagePart packages = new(database, editions);

    public IEnumerable<WorkLink> Menu =>
        [
            new(DraftPaths.Root, BeginTexts.Menu, DraftNeed.Readers),
            new(PackagePaths.Root, PackageTexts.Menu, PackagePages.Readers),
            new(FactPaths.Root, FactTexts.Menu, FactPages.Checkers),
        ];

    public IEnumerable<Right> Rights =>
        [.. Right.Of(DraftWorkflow.Rows), .. WayRights.All, .. Right.Of(ErratumWorkflow.Rows)];

    /// <summary>What lets out what is due; for the server to run.</summary>
    public PublishDue Due => new(Desks, packages);

    DraftDesks Desks =>
        new(
            database,
            editions,
            new VerdictsPart(),
            new WritePart(),
            new ChaptersPart(database),
            new RemarksPart(database),
            new VersionsPart(),
            new ReleasePart(),
            new FactPart(database, () => clock?.Today ?? DateOnly.MinValue),
            new PlanPart(),
            packages,
            new PreviewPart()
        );

    public void Map(WorkRoutes work)
    {
        var desks = Desks;
        new BeginPages(desks).Map(work);
        new WriteText(desks).Map(work);
        new ChapterPages(desks).Map(work);
        new RemarkPages(desks).Map(work);
        new VersionPages(desks).Map(work);
        new TagWords(desks).Map(work);
        new PlaceBlocks(desks).Map(work);
        new CheckTyped(desks).Map(work);
        MapWay(work, desks);
    }

    static void MapWay(WorkRoutes work, DraftDesks desks)
    {
        var overview = new DraftOverview(desks);
        overview.Map(work);
        new Acknowledge(desks, overview).Map(work);
        new StepPages(desks, overview).Map(work);
        new PlanPages(desks).Map(work);
        new ReleasePages(desks).Map(work);
        new FactPages(new(desks)).Map(work);
        new FactTally(desks).Map(work);
        new PackagePages(desks).Map(work);
        new PreviewPages(desks).Map(work);
        new LookByLink(desks).Map(work);
    }

    public async Task<IReadOnlyList<Waiting>> Waiting(SignedIn who, DateOnly today, CancellationToken stop)
    {
        var desks = Desks;
        return await new WaitingDrafts(desks, new(desks)).For(who, today, stop);
    }
}
