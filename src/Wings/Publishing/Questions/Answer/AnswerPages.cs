using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions.Answer;

/// <summary>One question: answered by who has to, agreed to by another, or linked.</summary>
sealed class AnswerPages(QuestionDesks desks)
{
    public void Map(WorkRoutes work)
    {
        work.Group(QuestionPaths.Root, QuestionNeed.Readers).Get("{list}/{number}", Show);
        work.Group(QuestionPaths.Root, Permission.Of(Role.Supplier, Role.Editor)).Post("{list}/{number}/answer", Write);
        work.Group(QuestionPaths.Root, Permission.Of(Role.Controller, Role.Coordinator))
            .Post("{list}/{number}/agree", Agree)
            .Post("{list}/{number}/return", Return);
        work.Group(QuestionPaths.Root, Permission.Of(Role.Coordinator))
            .Post("{list}/{number}/link", Link)
            .Post("{list}/{number}/unlink", Unlink);
    }

    async Task<IResult> Show(WorkCall call) =>
        await Find(call) is var (look, question)
            ? await Page(call, look, question, null)
            : call.Refuse(QuestionRefusals.Missing);

    async Task<(QuestionLook, ParliamentQuestion)?> Find(WorkCall call) =>
        await desks.Find(call) is { } look && QuestionDesks.Question(call, look) is { } question
            ? (look, question)
            : null;

    async Task<IResult> Page(WorkCall call, QuestionLook look, ParliamentQuestion question, string? wrong)
    {
        var frame = call.Frame(QuestionTexts.TitleOf(look.List, question), wrong is null ? null : call.Sent);
        await using var db = desks.Database.Open();
        var sent = wrong is null ? null : new SentDeed(wrong, call.Sent);
        var view = await new AnswerViews(look, question, frame, sent).Build(db, call.Stop);
        return wrong is null ? call.Page<AnswerPage>(view) : call.Again<AnswerPage>(view);
    }

    Task<IResult> Write(WorkCall call) =>
        Do(
            call,
            "answer",
            _ => call.Who.Is(Role.Editor) ? Role.Editor : Role.Supplier,
            "",
            (deeds, look, question) =>
            {
                var answer = call.Sent.Typed("answer").ReplaceLineEndings("\n").Trim();
                if (answer.Length == 0)
                    call.Sent.Wrong("answer", AnswerTexts.NoText);
                else if (answer.Length > ParliamentQuestion.MostLetters)
                    call.Sent.Wrong("answer", FormTexts.TooLong(answer.Length, ParliamentQuestion.MostLetters));
                return call.Sent.Good ? deeds.Write(question, call.Sent.Seen(), answer) : Nothing;
            }
        );

    Task<IResult> Agree(WorkCall call) =>
        Do(
            call,
            "agree",
            question => Speaker(call, question),
            call.Sent.Text("why", most: 1000),
            (deeds, look, question) =>
                deeds.Agree(question, call.Sent.Seen(), JudgeAnswer.Of(look, question, question.Answer).Judgement)
        );

    Task<IResult> Return(WorkCall call) =>
        Do(
            call,
            "return",
            question => Speaker(call, question),
            call.Sent.Text("reason", QuestionRefusals.NothingSaid.Text, most: 1000),
            (deeds, _, question) => deeds.Return(question, call.Sent.Seen())
        );

    Task<IResult> Link(WorkCall call) =>
        Do(
            call,
            "link",
            _ => Role.Coordinator,
            "",
            (deeds, look, question) =>
            {
                var codes = look.All.Select(one => one.Number.ToString(CultureInfo.InvariantCulture));
                return call.Sent.Code("to", codes, AnswerTexts.NoLink) is { } to
                    ? deeds.Link(question, call.Sent.Seen(), int.Parse(to, CultureInfo.InvariantCulture))
                    : Nothing;
            }
        );

    Task<IResult> Unlink(WorkCall call) =>
        Do(call, "unlink", _ => Role.Coordinator, "", (deeds, _, question) => deeds.Unlink(question, call.Sent.Seen()));

    /// <summary>Who is both speaks as controller where the ministry's controller has the word, else as coordinator.</summary>
    static Role Speaker(WorkCall call, ParliamentQuestion question)
    {
        var isOwn =
            question is { ByMinistry: true, State: QuestionState.Drafted } && question.Owner == call.Who.Organisation;
        return call.Who.Is(Role.Controller) && (isOwn || !call.Who.Is(Role.Coordinator))
            ? Role.Controller
            : Role.Coordinator;
    }

    static Task<Refusal?> Nothing => Task.FromResult<Refusal?>(null);

    async Task<IResult> Do(
        WorkCall call,
        string deed,
        Func<ParliamentQuestion, Role> role,
        string why,
        Func<QuestionDeeds, QuestionLook, ParliamentQuestion, Task<Refusal?>> work
    )
    {
        if (await Find(call) is not var (look, question))
            return call.Refuse(QuestionRefusals.Missing);
        if (!call.Sent.Good)
            return await Page(call, look, question, deed);
        var deeds = new QuestionDeeds(desks.Database, look.List, call.Act(role(question), why), call.Stop);
        var refusal = await work(deeds, look, question);
        return refusal is not null ? call.Refuse(refusal)
            : call.Sent.Good ? call.See(QuestionPaths.Of(question))
            : await Page(call, look, question, deed);
    }
}
