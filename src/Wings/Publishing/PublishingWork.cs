using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.Begin;
using Rekenschap.Publishing.Drafts.Chapters;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Publishing.Drafts.Remarks;
using Rekenschap.Publishing.Drafts.Versions;
using Rekenschap.Publishing.Drafts.Write;
using Rekenschap.Publishing.Drafts.Write.Placing;
using Rekenschap.Publishing.Drafts.Write.Tagging;
using Rekenschap.Publishing.Drafts.Write.Typing;
using Rekenschap.Publishing.Errata;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing;

/// <summary>The pages on which documents are written, checked, signed and let out.</summary>
public sealed class PublishingWork(Database database, IEditionDesk editions) : IContributeWork
{
    public IEnumerable<WorkLink> Menu => [new(DraftPaths.Root, BeginTexts.Menu, DraftNeed.Readers)];

    public IEnumerable<Right> Rights => [.. Right.Of(DraftWorkflow.Rows), .. Right.Of(ErratumWorkflow.Rows)];

    public void Map(WorkRoutes work)
    {
        var desks = new DraftDesks(
            database,
            editions,
            new VerdictsPart(),
            new WritePart(),
            new ChaptersPart(database),
            new RemarksPart(database),
            new VersionsPart()
        );
        new BeginPages(desks).Map(work);
        new DraftOverview(desks).Map(work);
        new WriteText(desks).Map(work);
        new ChapterPages(desks).Map(work);
        new RemarkPages(desks).Map(work);
        new VersionPages(desks).Map(work);
        new TagWords(desks).Map(work);
        new PlaceBlocks(desks).Map(work);
        new CheckTyped(desks).Map(work);
    }
}
