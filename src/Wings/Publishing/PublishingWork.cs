using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.Begin;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Publishing.Drafts.Write;
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
public sealed class PublishingWork(Database database, IEditionDesk editions) : IContributeWork
{
    public IEnumerable<WorkLink> Menu =>
        [
            new(DraftPaths.Root, BeginTexts.Menu, DraftNeed.Readers),
            new(PaperPaths.Root, PaperTexts.Title, DraftNeed.Readers),
            new(QuestionPaths.Root, QuestionTexts.Menu, QuestionNeed.Readers),
            new(ErratumPaths.Root, ErrataTexts.Title, ErratumPages.Readers),
        ];

    public IEnumerable<Right> Rights =>
        [.. Right.Of(DraftWorkflow.Rows), .. Right.Of(ErratumWorkflow.Rows), .. Right.Of(QuestionWorkflow.Rows)];

    public void Map(WorkRoutes work)
    {
        var desks = new DraftDesks(
            database,
            editions,
            new VerdictsPart(),
            new WritePart(),
            new PapersPart(new PaperRegister(database)),
            new EnclosuresPart(database),
            new LetterPart(database),
            new ErratumPart(database)
        );
        new BeginPages(desks).Map(work);
        new DraftOverview(desks).Map(work);
        new WriteText(desks).Map(work);
        new PaperPages(database, editions).Map(work);
        new ErratumPages(database, editions).Map(work);
        MapQuestions(work, desks);
    }

    void MapQuestions(WorkRoutes work, DraftDesks drafts)
    {
        var questions = new QuestionDesks(database, editions);
        new ReceivePages(questions).Map(work);
        new ListPages(questions).Map(work);
        new AnswerPages(questions).Map(work);
        new BeginLetter(questions, drafts).Map(work);
    }

    public async Task<IReadOnlyList<Waiting>> Waiting(SignedIn who, DateOnly today, CancellationToken stop)
    {
        await using var db = database.Open();
        return [.. await WaitingQuestions.For(db, who, stop), .. await WaitingErrata.For(db, who, stop)];
    }
}
