using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Questions.Assign;
using Rekenschap.Publishing.Questions.Letter;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions.Lists;

/// <summary>One list of questions: how far all are, who answers what, and the letter that comes of it.</summary>
sealed class ListPages(QuestionDesks desks)
{
    public void Map(WorkRoutes work)
    {
        work.Group(QuestionPaths.Root, QuestionNeed.Readers).Get("{list}", Show).Get("{list}/questions.csv", Take);
        work.Group(QuestionPaths.Root, Permission.Of(Role.Coordinator)).Post("{list}/assign", Assign);
    }

    async Task<IResult> Show(WorkCall call) =>
        await desks.Find(call) is { } look ? await Page(call, look, null) : call.Refuse(QuestionRefusals.Missing);

    async Task<IResult> Take(WorkCall call)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(QuestionRefusals.Missing);
        var rows = new QuestionRows(look, call.Frame(QuestionTexts.Title(look.List)), call.Asked("only"));
        return Results.File(
            QuestionCsv.Write(look, rows.Shown),
            "text/csv; charset=utf-8",
            FormattableString.Invariant($"questions-{look.List.Number}.csv")
        );
    }

    async Task<IResult> Page(WorkCall call, QuestionLook look, FormState? wrong)
    {
        var frame = call.Frame(QuestionTexts.Title(look.List), wrong);
        var rows = new QuestionRows(look, frame, call.Asked("only"));
        var asked = call.Asked("only");
        var view = new QuestionListView(
            frame,
            [.. Facts(look).Select(one => (frame.In(one.Name), frame.In(one.Value)))],
            rows.Filters,
            rows.Table(),
            frame.To($"{QuestionPaths.Of(look.List.Id)}/questions.csv")
                + (asked.Length == 0 ? "" : $"?only={Uri.EscapeDataString(asked)}"),
            look.Leads && call.Who.Is(Role.Coordinator) ? AssignForm.Of(look, frame, rows.Shown, wrong) : null,
            look.Leads ? await Letter(call, look, frame) : null
        );
        return wrong is null ? call.Page<QuestionListPage>(view) : call.Again<QuestionListPage>(view);
    }

    static IEnumerable<(Bilingual Name, Bilingual Value)> Facts(QuestionLook look)
    {
        if (look.Document is { } document)
            yield return (QuestionTexts.About, Bilingual.Same(document.Title));
        if (look.List.File.Length > 0)
            yield return (QuestionTexts.File, Bilingual.Same(look.List.File));
        yield return (QuestionTexts.Received, QuestionTexts.Day(look.List.Received));
        yield return (QuestionTexts.AnswerBy, QuestionTexts.Day(look.List.AnswerBy));
        if (look.Leads)
            yield return (
                QuestionTexts.Agreed,
                QuestionTexts.Tally(look.All.Count(one => one.IsDone), look.All.Length)
            );
    }

    async Task<LetterView?> Letter(WorkCall call, QuestionLook look, WorkFrame frame)
    {
        await using var db = desks.Database.Open();
        return await new LetterViews(db, look, frame).Build(call.Who.Is(Role.Editor), call.Stop);
    }

    async Task<IResult> Assign(WorkCall call)
    {
        if (await desks.Find(call) is not { Leads: true } look)
            return call.Refuse(QuestionRefusals.Missing);
        if (AssignForm.Read(call, look) is not var (seen, owner, due))
            return await Page(call, look, call.Sent);
        var act = call.Act(Role.Coordinator, "");
        var refusal = await AssignQuestions.Run(desks.Database, act, look.List, seen, owner, due, call.Stop);
        return refusal is null ? call.See(QuestionPaths.Of(look.List.Id)) : call.Refuse(refusal);
    }
}
