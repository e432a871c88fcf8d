using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Portfolio.Advices;
using Rekenschap.Portfolio.Annex;
using Rekenschap.Portfolio.Completeness;
using Rekenschap.Portfolio.Followers;
using Rekenschap.Portfolio.IctCosts;
using Rekenschap.Portfolio.IctCosts.Work;
using Rekenschap.Portfolio.Import;
using Rekenschap.Portfolio.Register;
using Rekenschap.Portfolio.Register.Enter;
using Rekenschap.Portfolio.Register.Follow;
using Rekenschap.Portfolio.Register.Write;
using Rekenschap.Portfolio.Reliability;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio;

/// <summary>The signed-in pages on which large ICT activities are entered, filled in, checked and published.</summary>
/// <param name="sheet">Writes a list as a spreadsheet; null where lists are taken along as CSV only.</param>
public sealed class PortfolioWork(Database database, IEditionDesk editions, WriteSheet? sheet = null) : IContributeWork
{
    readonly ActivityDesk desk = new(database, editions, sheet);
    readonly AdviceDesk advices = new(database, editions, sheet);

    /// <summary>Where documents are written; null where none are, and no annex is begun.</summary>
    public IWritingDesk? Writing { get; init; }

    /// <summary>Where mail is put; null where none is written, and nobody follows by mail.</summary>
    public IMailOutbox? Outbox { get; init; }

    /// <summary>Reads files that are sent; null where none are taken.</summary>
    public ISentFiles? Files { get; init; }

    public IEnumerable<WorkLink> Menu =>
        [
            new(ActivityPaths.Root, ActivityTexts.Menu, ActivitySight.Readers),
            AdviceOffice.Menu,
            CostPages.Menu,
            NotePages.Menu,
            CompletenessPages.Menu,
            .. Writing is null ? [] : new[] { AnnexPages.Menu },
        ];

    public IEnumerable<Right> Rights =>
        [
            .. Right.Of(ActivityWorkflow.Rows),
            .. AdviceOffice.Rights,
            .. Right.Of(CostWorkflow.Rows),
            .. Right.Of(NoteWorkflow.Rows),
            NotePages.MaySwitch,
            CompletenessPages.MayDecide,
            .. Writing is null ? [] : new[] { AnnexPages.Right },
        ];

    public void Map(WorkRoutes work)
    {
        new ActivityListPages(desk, Files is not null).Map(work);
        new EnterActivityPages(desk).Map(work);
        new ActivityPages(desk).Map(work);
        new SectionPages(desk).Map(work);
        if (Files is { } files)
            new ImportPages(desk, files).Map(work);
        new FollowPages(database, Outbox).Map(work);
        AdviceOffice.Map(work, advices);
        new CostPages(database, editions).Map(work);
        new NotePages(database, editions).Map(work);
        new CompletenessPages(database, editions, Files).Map(work);
        if (Writing is { } writing)
            new AnnexPages(database, editions, writing).Map(work);
    }

    public async Task<IReadOnlyList<Waiting>> Waiting(SignedIn who, DateOnly today, CancellationToken stop)
    {
        await using var db = database.Open();
        return
        [
            .. await WaitingActivities.For(db, who, today, stop),
            .. await WaitingAdvices.For(db, who, stop),
            .. await CostPages.Waiting(db, who, stop),
            .. await WaitingNotes.For(db, who, stop),
        ];
    }
}
