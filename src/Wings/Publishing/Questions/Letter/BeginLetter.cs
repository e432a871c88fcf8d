using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.Begin;
using Rekenschap.Publishing.Drafts.Write;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions.Letter;

/// <summary>The letter with the answers: begun once all are agreed to, and brought up to date when one changed.</summary>
sealed class BeginLetter(QuestionDesks desks, DraftDesks drafts)
{
    public void Map(WorkRoutes work) =>
        work.Group(QuestionPaths.Root, Permission.Of(Role.Editor))
            .Post("{list}/letter", Begin)
            .Post("{list}/letter/take", Take);

    async Task<IResult> Begin(WorkCall call)
    {
        if (await desks.Find(call) is not { Leads: true } look)
            return call.Refuse(QuestionRefusals.Missing);
        if (!look.AllDone)
            return call.Refuse(QuestionRefusals.NotDone);
        var text = AnswerLetter.Write(look);
        var draft = BeginDraft.Of(look.Edition, look.List.LetterPath, text, call.Clock.Now);
        var refusal = await BeginDraft.Run(desks.Database, call.Act(Role.Editor, ""), draft, text, call.Stop);
        return refusal is null ? call.See(DraftPaths.Text(draft.Id)) : call.Refuse(refusal);
    }

    async Task<IResult> Take(WorkCall call)
    {
        if (await desks.Find(call) is not { Leads: true } look)
            return call.Refuse(QuestionRefusals.Missing);
        await using var db = desks.Database.Open();
        if (
            await LetterChanges.DraftOf(db, look.List, call.Stop) is not { IsUnderWay: true } draft
            || await drafts.Look(db, draft, call.Who, call.Stop) is not { } letter
        )
            return call.Refuse(QuestionRefusals.NoLetter);
        var answers = new LetterAnswers(letter.Version.Text, look.List.Language);
        var changed = await LetterChanges.Of(db, look, letter.Version.Text, call.Stop);
        var put = changed.Count(one =>
            one.State == LetterState.Changed
            && one.Question.IsDone
            && answers.Put(one.Question, AnswerLetter.AnswerOf(look, one.Question))
        );
        if (put == 0)
            return call.See(QuestionPaths.Of(look.List.Id));
        var act = call.Act(Role.Editor, LetterTexts.TakenOver.In(call.Language));
        var text = SameLines.Of(letter.Version.Text, answers.ToString());
        var refusal = await SaveText.Run(
            desks.Database,
            act,
            letter,
            draft.Version,
            text,
            VersionKind.Merged,
            call.Stop
        );
        return refusal is null ? call.See(QuestionPaths.Of(look.List.Id)) : call.Refuse(refusal);
    }
}
