using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.Begin;
using Rekenschap.Publishing.Drafts.Chapters;
using Rekenschap.Publishing.Drafts.FactCheck;
using Rekenschap.Publishing.Drafts.Folders;
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
using Rekenschap.Publishing.Errata.Answering;
using Rekenschap.Publishing.Papers;
using Rekenschap.Publishing.Papers.Enclosures;
using Rekenschap.Publishing.Papers.Pages;
using Rekenschap.Publishing.Papers.Register;
using Rekenschap.Publishing.Questions;
using Rekenschap.Publishing.Questions.Answer;
using Rekenschap.Publishing.Questions.Letter;
using Rekenschap.Publishing.Questions.Lists;
using Rekenschap.Publishing.Questions.Receive;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing;

/// <summary>The pages on which documents are written, checked, signed and let out.</summary>
/// <param name="clock">Null where no day passes, so that no term ends.</param>
public sealed class PublishingWork(Database database, IEditionDesk editions, Clock? clock = null) : IContributeWork
{
    readonly PackagePart packages = new(database, editions);

    /// <summary>Reads the workbooks and documents that people send; null where only text is taken.</summary>
    public ISentFiles? Files { get; init; }

    /// <summary>Where a promise that a text makes is put in the register; null where there is none.</summary>
    public ITakePromises? Promises { get; init; }

    public IEnumerable<WorkLink> Menu =>
        [
            new(DraftPaths.Root, BeginTexts.Menu, DraftNeed.Readers),
            new(PackagePaths.Root, PackageTexts.Menu, PackagePages.Readers),
            new(FactPaths.Root, FactTexts.Menu, FactPages.Checkers),
            new(QuestionPaths.Root, QuestionTexts.Menu, QuestionNeed.Readers),
            new(ErratumPaths.Root, ErrataTexts.Title, ErratumPages.Readers),
            new(PaperPaths.Root, PaperTexts.Title, DraftNeed.Readers),
        ];

    public IEnumerable<Right> Rights =>
        [
            .. Right.Of(DraftWorkflow.Rows),
            .. WayRights.All,
            .. Right.Of(ErratumWorkflow.Rows),
            .. Right.Of(QuestionWorkflow.Rows),
        ];

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
            new PapersPart(new PaperRegister(database)),
            new EnclosuresPart(database),
            new LetterPart(database),
            new ErratumPart(database),
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
        new TakeFolder(desks).Map(work);
        new WriteText(desks, Promises).Map(work);
        new ChapterPages(desks).Map(work);
        new RemarkPages(desks).Map(work);
        new VersionPages(desks).Map(work);
        new TagWords(desks).Map(work);
        new PlaceBlocks(desks).Map(work);
        new CheckTyped(desks).Map(work);
        MapWay(work, desks);
        MapQuestions(work, desks);
        new PaperPages(database, editions).Map(work);
        new ErratumPages(database, editions).Map(work);
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

    void MapQuestions(WorkRoutes work, DraftDesks drafts)
    {
        var questions = new QuestionDesks(database, editions);
        new ReceivePages(questions, Files).Map(work);
        new ListPages(questions).Map(work);
        new AnswerPages(questions).Map(work);
        new BeginLetter(questions, drafts).Map(work);
    }

    public async Task<IReadOnlyList<Waiting>> Waiting(SignedIn who, DateOnly today, CancellationToken stop)
    {
        var desks = Desks;
        await using var db = database.Open();
        return
        [
            .. await new WaitingDrafts(desks, new(desks)).For(who, today, stop),
            .. await WaitingQuestions.For(db, who, stop),
            .. await WaitingErrata.For(db, who, stop),
        ];
    }
}
