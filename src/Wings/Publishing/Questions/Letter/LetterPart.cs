using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts;

namespace Rekenschap.Publishing.Questions.Letter;

/// <summary>Of a letter with answers: every answer has to be agreed to, and to stand in it as it was.</summary>
sealed class LetterPart(Database database) : IDraftPart
{
    public async Task<IEnumerable<DraftCheck>> Checks(DraftLook look, DraftVerb step, CancellationToken stop)
    {
        await using var db = database.Open();
        // The path of such a letter is worked out, so that few lists have to be looked at.
        var lists = await db.Set<QuestionList>()
            .AsNoTracking()
            .Where(one => one.Edition == look.Draft.Edition)
            .ToListAsync(stop);
        if (lists.Find(one => one.LetterPath == look.Draft.Path) is not { } list)
            return [];
        var all = await db.Set<ParliamentQuestion>()
            .AsNoTracking()
            .Where(one => one.List == list.Id)
            .OrderBy(one => one.Number)
            .ToListAsync(stop);
        var questions = new QuestionLook(look.Edition, look.Folder, list, [.. all], null, null, default);
        var changes = await LetterChanges.Of(db, questions, look.Version.Text, stop);
        return
        [
            .. all.Where(one => !one.IsDone).Select(one => Check(list, one, DraftGrade.Stops, LetterTexts.Unanswered)),
            .. changes.Where(one => one.Question.IsDone).Select(one => Check(list, one.Question, one.State)),
        ];
    }

    static DraftCheck Check(QuestionList list, ParliamentQuestion one, LetterState state) =>
        state switch
        {
            LetterState.Missing => Check(list, one, DraftGrade.Warns, LetterTexts.Missing),
            LetterState.Changed => Check(list, one, DraftGrade.Stops, LetterTexts.Changed),
            _ => Check(list, one, DraftGrade.Warns, LetterTexts.Edited),
        };

    static DraftCheck Check(QuestionList list, ParliamentQuestion one, DraftGrade grade, Func<int, Bilingual> says) =>
        new(
            FormattableString.Invariant($"question:{list.Number}:{one.Number}:{one.Revision}:{grade}"),
            grade,
            says(one.Number),
            QuestionPaths.Of(list.Id)
        );
}
