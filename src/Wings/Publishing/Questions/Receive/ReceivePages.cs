using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Papers;
using Rekenschap.Publishing.Questions.Lists;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions.Receive;

/// <summary>All lists of questions, and where a new one is taken in.</summary>
/// <param name="files">Reads workbooks and documents; null where only text is taken.</param>
sealed class ReceivePages(QuestionDesks desks, ISentFiles? files)
{
    const int MostBytes = 4_000_000;

    public void Map(WorkRoutes work)
    {
        work.Group(QuestionPaths.Root, QuestionNeed.Readers).Get("", call => Show(call, null));
        work.Group(QuestionPaths.Root, Permission.Of(Role.Coordinator)).Post("new", Receive, MostBytes);
    }

    async Task<IResult> Show(WorkCall call, FormState? wrong)
    {
        var frame = call.Frame(QuestionTexts.Menu, wrong);
        var edition = await desks.Editions.Latest(call.Stop);
        await using var db = desks.Database.Open();
        var lists = await db.Set<QuestionList>()
            .AsNoTracking()
            .OrderByDescending(one => one.Received)
            .ThenByDescending(one => one.Number)
            .ToListAsync(call.Stop);
        var questions = (await db.Set<ParliamentQuestion>().AsNoTracking().ToListAsync(call.Stop))
            .Where(one => QuestionNeed.May(call.Who, one))
            .ToLookup(one => one.List);
        var view = new QuestionListsView(
            frame,
            Table(frame, lists, questions),
            edition is not null && MayReceive(call, edition) ? Form(edition, frame, wrong) : null
        );
        return wrong is null ? call.Page<QuestionListsPage>(view) : call.Again<QuestionListsPage>(view);
    }

    static bool MayReceive(WorkCall call, EditionOnDesk edition) =>
        call.Who.Is(Role.Coordinator) && call.Who.Organisation == edition.Figures.Edition.Publisher;

    static ReceiveView Form(EditionOnDesk edition, WorkFrame frame, FormState? wrong) =>
        new(
            frame.Form($"{QuestionPaths.Root}/new", wrong) with
            {
                HasFile = true,
            },
            [.. Documents(edition).Select(path => new Choice(path, path))],
            [.. Enum.GetValues<Language>().Select(one => new Choice(one.ToString(), ShellTexts.NameOf(one)))]
        );

    static IEnumerable<string> Documents(EditionOnDesk edition) =>
        edition.Files.Keys.Where(path =>
            path.StartsWith("documents/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal)
        );

    static TableView Table(
        WorkFrame frame,
        List<QuestionList> lists,
        ILookup<Id<QuestionList>, ParliamentQuestion> questions
    ) =>
        new(
            "lists",
            frame.In(QuestionTexts.Menu),
            [
                new(frame.In(QuestionTexts.Committee)),
                new(frame.In(QuestionTexts.Received)),
                new(frame.In(QuestionTexts.AnswerBy)),
                new(frame.In(QuestionTexts.Agreed)),
            ],
            [
                .. lists
                    .Where(one => questions.Contains(one.Id))
                    .Select(one => new Row([
                        new(frame.In(QuestionTexts.Title(one)), Link: frame.To(QuestionPaths.Of(one.Id))),
                        new(Days.Unbroken(one.Received, frame.Language)),
                        new(Days.Unbroken(one.AnswerBy, frame.Language)),
                        new(
                            frame.In(
                                QuestionTexts.Tally(
                                    questions[one.Id].Count(question => question.IsDone),
                                    questions[one.Id].Count()
                                )
                            )
                        ),
                    ])),
            ],
            Empty: frame.In(QuestionTexts.Nothing)
        );

    async Task<IResult> Receive(WorkCall call)
    {
        if (await desks.Editions.Latest(call.Stop) is not { } edition || !MayReceive(call, edition))
            return call.Refuse(QuestionRefusals.OfAnother);
        var sent = new SentList(call, edition, files);
        var read = await sent.Read(Documents(edition));
        if (sent.Refusal is { } outside)
            return call.Refuse(outside);
        if (read is not { } received)
            return await Show(call, call.Sent);
        var act = call.Act(Role.Coordinator, "");
        var (refusal, id) = await ReceiveList.Run(desks.Database, act, received, call.Stop);
        return refusal is null ? call.See(QuestionPaths.Of(id)) : call.Refuse(refusal);
    }
}
