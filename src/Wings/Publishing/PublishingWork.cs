using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.Begin;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Publishing.Drafts.Write;
using Rekenschap.Publishing.Errata;
using Rekenschap.Publishing.Papers;
using Rekenschap.Publishing.Papers.Pages;
using Rekenschap.Publishing.Papers.Register;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing;

/// <summary>The pages on which documents are written, checked, signed and let out.</summary>
public sealed class PublishingWork(Database database, IEditionDesk editions) : IContributeWork
{
    public IEnumerable<WorkLink> Menu =>
        [
            new(DraftPaths.Root, BeginTexts.Menu, DraftNeed.Readers),
            new(PaperPaths.Root, PaperTexts.Title, DraftNeed.Readers),
        ];

    public IEnumerable<Right> Rights => [.. Right.Of(DraftWorkflow.Rows), .. Right.Of(ErratumWorkflow.Rows)];

    public void Map(WorkRoutes work)
    {
        var desks = new DraftDesks(database, editions, new VerdictsPart(), new WritePart(), new PapersPart(new PaperRegister(database)));
        new BeginPages(desks).Map(work);
        new DraftOverview(desks).Map(work);
        new WriteText(desks).Map(work);
        new PaperPages(database, editions).Map(work);
    }
}
