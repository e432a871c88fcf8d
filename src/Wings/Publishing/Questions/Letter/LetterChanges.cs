using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts;

namespace Rekenschap.Publishing.Questions.Letter;

/// <summary>How the letter stands towards the answers that were agreed to.</summary>
enum LetterState
{
    /// <summary>The letter has not got the question.</summary>
    Missing,

    /// <summary>The letter has an earlier answer.</summary>
    Changed,

    /// <summary>The letter has words that nobody agreed to.</summary>
    Edited,
}

/// <summary>Compares a letter with the answers.</summary>
static class LetterChanges
{
    /// <summary>The letter that is worked on; null where there is none.</summary>
    public static Task<Draft?> DraftOf(RekenschapDb db, QuestionList list, CancellationToken stop) =>
        db.Set<Draft>()
            .AsNoTracking()
            .Where(one =>
                one.Edition == list.Edition && one.Path == list.LetterPath && one.State != DraftState.Withdrawn
            )
            .OrderByDescending(one => one.BegunAt)
            .FirstOrDefaultAsync(stop);

    /// <summary>Every question whose answer the letter has not got as it was agreed to.</summary>
    public static async Task<ImmutableArray<(ParliamentQuestion Question, LetterState State)>> Of(
        RekenschapDb db,
        QuestionLook look,
        string letter,
        CancellationToken stop
    )
    {
        var answers = new LetterAnswers(letter, look.List.Language);
        var other = look
            .All.Select(one => (Question: one, Has: answers.Of(one)))
            .Where(one => one.Has != AnswerLetter.AnswerOf(look, one.Question).ReplaceLineEndings("\n"))
            .ToList();
        if (other.Count == 0)
            return [];
        var ids = look.All.Select(one => one.Id).ToList();
        var earlier = (
            await db.Set<AnswerVersion>().AsNoTracking().Where(one => ids.Contains(one.Question)).ToListAsync(stop)
        ).ToLookup(one => one.Question, one => one.Text.Trim().ReplaceLineEndings("\n"));
        return
        [
            .. other.Select(one =>
                (
                    one.Question,
                    one.Has is null ? LetterState.Missing
                    : earlier[one.Question.Id].Contains(one.Has) || IsSee(look, one.Has) ? LetterState.Changed
                    : LetterState.Edited
                )
            ),
        ];
    }

    /// <summary>Whether it was answered with another question when the letter was made.</summary>
    static bool IsSee(QuestionLook look, string has) =>
        look.All.Any(one => has == LetterTexts.See(one.Number).In(look.List.Language));
}
